import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { formatDay, parseDay } from '../calendars/day.ts'
import { days } from './canada/days.ts'
import { type DateRule, dateInYear, describeDateRule } from './date-rule.ts'
import { easterSunday } from './easter.ts'
import { holidayBases, isRegion, type Region, regions } from './holiday.ts'
import { holidayRules } from './holiday-rules.ts'
import { datedHolidays, holidaysOf } from './holidays-of.ts'

const shared = process.env.ENTENTE_SHARED ?? fileURLToPath(new URL('../../../../../shared', import.meta.url))
const ruleCases = `${shared}/data/holidays/rule-cases.json`
const statutory = `${shared}/data/holidays/statutory-holidays-2015-2027.csv`

const datesOf = (region: Region, year: number) =>
  holidaysOf(region, year).flatMap(({ day, observedOn }) => [formatDay(day), formatDay(observedOn)])

describe('dates of rules', () => {
  it.each([
    [2015, '2015-04-05'],
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('Easter %i is on %s', (year, date) => {
    expect(formatDay(easterSunday(year))).toBe(date)
  })

  it.each<[DateRule, string, string]>([
    [
      { kind: 'weekday-before', weekday: 1, month: 5, day: 25 },
      '2026-05-18',
      'lundi qui précède le 25\u00a0mai',
    ],
    [{ kind: 'nth-weekday', nth: 3, weekday: 1, month: 2 }, '2026-02-16', 'troisième lundi de février'],
    [{ kind: 'nth-weekday', nth: 1, weekday: 1, month: 8 }, '2026-08-03', 'premier lundi d’août'],
    [
      { kind: 'friday-before-last-sunday', month: 2 },
      '2026-02-20',
      'vendredi qui précède le dernier dimanche de février',
    ],
    [{ kind: 'nearest-monday', month: 7, day: 12 }, '2026-07-13', 'lundi le plus proche du 12\u00a0juillet'],
    [{ kind: 'once', year: 2026, month: 9, day: 19 }, '2026-09-19', '19\u00a0septembre\u00a02026 seulement'],
  ])('%j', (rule, date, words) => {
    expect(dateInYear(rule, 2026)).toBe(parseDay(date))
    expect(describeDateRule(rule).fr).toBe(words)
  })
})

describe('holidays of Canada', () => {
  it('start and stop with the acts that give them', () => {
    expect(datesOf('CA', 2020)).not.toContain('2020-09-30')
    expect(datesOf('CA', 2021)).toContain('2021-09-30')
    expect(datesOf('CA-ON', 2027)).not.toContain('2027-09-30')
    expect(datesOf('CA-ON', 2007)).not.toContain('2007-02-19')
    expect(datesOf('CA-BC', 2018)).toContain('2018-02-12')
    expect(datesOf('CA-BC', 2019)).toContain('2019-02-18')
    expect(datesOf('CA', 2022)).toContain('2022-09-19')
    expect(datesOf('CA', 2023)).not.toContain('2023-09-19')
  })

  it('move from a weekend to the next free weekday', () => {
    const christmas2022 = holidaysOf('CA', 2022).slice(-2)
    expect(christmas2022.map(({ day, observedOn }) => [formatDay(day), formatDay(observedOn)])).toEqual([
      ['2022-12-25', '2022-12-26'],
      ['2022-12-26', '2022-12-27'],
    ])
  })

  it('carry names, words and a source in both languages, everywhere', () => {
    for (const region of regions) {
      for (const rule of holidayRules[region]) {
        for (const text of [rule.name, rule.source, describeDateRule(rule.on)]) {
          expect(text.en.trim() && text.fr.trim(), `${region} ${rule.id}`).toBeTruthy()
        }
        expect(rule.name.fr, 'straight apostrophe').not.toContain("'")
      }
    }
  })

  it('never lie twice on one date in one jurisdiction', () => {
    for (const region of regions) {
      for (let year = 2000; year <= 2040; year += 1) {
        const observed = holidaysOf(region, year, holidayBases).map(({ observedOn }) => observedOn)
        expect(new Set(observed).size, `${region} ${year}`).toBe(observed.length)
      }
    }
  })
})

/** The wordings of the shared rule cases, in our rules. */
const wordings: { readonly [words: string]: DateRule } = {
  'January 1': days.newYear.on,
  'Third Monday in February': days.familyDay.on,
  'Monday March 17': { kind: 'monday-of-week', month: 3, day: 17 },
  'Friday before Easter Day': days.goodFriday.on,
  'Monday after Easter Day': days.easterMonday.on,
  'Monday near April 23': { kind: 'nearest-monday', month: 4, day: 23 },
  'Monday before May 25': days.victoriaDay.on,
  'June 21': days.indigenousPeoples.on,
  'June 24': { kind: 'fixed', month: 6, day: 24 },
  'Monday near June 24': { kind: 'nearest-monday', month: 6, day: 24 },
  'July 1': days.canadaDay.on,
  'Monday near July 12': { kind: 'nearest-monday', month: 7, day: 12 },
  'First Monday in August': days.civicHoliday.on,
  'Third Monday in August': { kind: 'nth-weekday', nth: 3, weekday: 1, month: 8 },
  'First Monday in September': days.labourDay.on,
  'September 19': days.mourning2022.on,
  'September 30': days.truthAndReconciliation.on,
  'Second Monday in October': days.thanksgiving.on,
  'November 11': days.remembranceDay.on,
  'December 25': days.christmas.on,
  'December 26': days.boxingDay.on,
}

/** June 21 stays where it falls: the acts of Yukon and the Northwest Territories move the employee's day, not the date. */
const unmoved = new Set(['June 21'])

describe.skipIf(!existsSync(ruleCases))(
  'the shared rule cases (needs ../shared/data/holidays/rule-cases.json)',
  () => {
    type RuleCase = { kind: 'literal' | 'observed'; rule: string; year: number; date: string }
    const { cases }: { cases: RuleCase[] } = existsSync(ruleCases)
      ? JSON.parse(readFileSync(ruleCases, 'utf8'))
      : { cases: [] }

    it.each(cases.map((kase) => [`${kase.kind} ${kase.rule} ${kase.year}`, kase] as const))(
      '%s',
      (_, kase) => {
        const all = Object.entries(wordings).map(([words, on]) => ({
          id: words,
          name: { en: words, fr: words },
          on,
          basis: 'statute' as const,
          substitution:
            on.kind === 'fixed' && !unmoved.has(words) ? ('next-weekday' as const) : ('none' as const),
          source: { en: words, fr: words },
        }))
        // June 24 and the Monday near it are holidays of different provinces: one must not push the other.
        const relevant = all.filter(({ id }) => id === kase.rule || /^December|^January/.test(id))
        const found = datedHolidays(relevant, kase.year).find(({ rule }) => rule.id === kase.rule)
        expect(found, kase.rule).toBeDefined()
        if (kase.kind === 'observed') expect(formatDay(found?.observedOn ?? 0)).toBe(kase.date)
        else if (found?.rule.on.kind === 'nearest-monday' || found?.rule.on.kind === 'monday-of-week') {
          const { month, day } = found.rule.on
          expect(`${kase.year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`).toBe(
            kase.date,
          )
        } else expect(formatDay(found?.day ?? 0)).toBe(kase.date)
      },
    )

    it('cover all 158', () => {
      expect(cases).toHaveLength(158)
    })
  },
)

/** Where we differ from the shared list of statutory holidays 2015–2027, and why. Every line must still be needed. */
const differences: readonly {
  regions: string
  side: 'ours' | 'theirs'
  day: RegExp
  dates: RegExp
  why: string
}[] = [
  {
    regions: 'CA',
    side: 'ours',
    day: /easter-monday|civic-holiday|mourning/,
    dates: /./,
    why: 'days of the federal public service, outside the Labour Code; the list keeps to the statute',
  },
  {
    regions: 'CA-BC CA-MB CA-NS CA-NT CA-NU CA-YT',
    side: 'ours',
    day: /easter-monday/,
    dates: /-0[34]-/,
    why: 'customary day of many public employers, marked as such',
  },
  {
    regions: 'CA-MB',
    side: 'ours',
    day: /mourning/,
    dates: /2022-09-19/,
    why: 'Manitoba closed its offices; the list omits the province',
  },
  {
    regions: 'CA-NL',
    side: 'ours',
    day: /saint-patrick/,
    dates: /2017-03-13|2023-03-13/,
    why: 'the province observes the Monday of the same week; the list takes the nearest Monday',
  },
  {
    regions: 'CA-NL',
    side: 'theirs',
    day: /Saint Patrick/,
    dates: /2017-03-20|2023-03-20/,
    why: 'the same two years seen from the other side',
  },
  {
    regions: 'CA-NL',
    side: 'ours',
    day: /regatta/,
    dates: /-08-/,
    why: 'holiday of St. John’s only, absent from the list',
  },
  {
    regions: 'CA-PE',
    side: 'ours',
    day: /gold-cup/,
    dates: /-08-/,
    why: 'customary half holiday of Charlottetown, marked as such',
  },
  {
    regions: 'CA-QC',
    side: 'ours',
    day: /day-after-new-year/,
    dates: /-01-/,
    why: 'customary day of the Québec public service, marked as such',
  },
  {
    regions: 'CA-QC',
    side: 'ours',
    day: /quebec-national-holiday/,
    dates: /2017-06-26|2023-06-26/,
    why: 'June 24 on a Saturday is observed on Monday by offices; the list moves it from Sunday only',
  },
]

describe.skipIf(!existsSync(statutory))('the shared statutory list (needs ../shared/data/holidays)', () => {
  const rows = (existsSync(statutory) ? readFileSync(statutory, 'utf8') : '')
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .flatMap(([region, date, ...name]) =>
      isRegion(region) && date ? [{ region, date, name: name.join(',') }] : [],
    )
  const federal = new Set(rows.filter(({ region }) => region === 'CA').map(({ date }) => date))
  const needed = new Set<number>()

  const explained = (region: Region, side: 'ours' | 'theirs', name: string, date: string) => {
    const index = differences.findIndex(
      (line) =>
        line.side === side &&
        line.regions.split(' ').includes(region) &&
        line.day.test(name) &&
        line.dates.test(date),
    )
    if (index >= 0) needed.add(index)
    return index >= 0
  }

  it.each(regions)('%s agrees, or the difference is explained', (region) => {
    const theirs = new Map(rows.filter((row) => row.region === region).map(({ date, name }) => [date, name]))
    const ours = new Map(
      Array.from({ length: 13 }, (_, index) => 2015 + index).flatMap((year) =>
        holidaysOf(region, year, holidayBases).flatMap(({ rule, day, observedOn }) => [
          [formatDay(observedOn), rule.id] as const,
          [formatDay(day), rule.id] as const,
        ]),
      ),
    )
    // The list repeats every federal day in every province; whether the province has it is what ours says.
    const missing = [...theirs].filter(([date]) => !ours.has(date) && (region === 'CA' || !federal.has(date)))
    const surplus = [...ours].filter(([date]) => !theirs.has(date))
    expect(missing.filter(([date, name]) => !explained(region, 'theirs', name, date))).toEqual([])
    expect(surplus.filter(([date, name]) => !explained(region, 'ours', name, date))).toEqual([])
    expect(theirs.size).toBeGreaterThan(100)
  })

  it('needs every line of the table of differences', () => {
    expect(differences.filter((_, index) => !needed.has(index)).map(({ why }) => why)).toEqual([])
  })
})
