import { type CliCommand, CliUsageError } from '../../../kernel/cli/command.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { firstYear, formatDay, isSupportedYear, lastYear, plainDate } from '../calendars/day.ts'
import { describeDateRule } from '../holidays/date-rule.ts'
import { type HolidayBasis, holidayBases, isRegion, type Region, regions } from '../holidays/holiday.ts'
import { holidaysOf, usualBasis } from '../holidays/holidays-of.ts'

/** One line of the list: a holiday on its own date, or the weekday on which it is observed. */
export type ListedHoliday = {
  readonly date: string
  readonly en: string
  readonly fr: string
  readonly rule: string
  readonly ruleFr: string
  readonly basis: HolidayBasis
  readonly kind: 'holiday' | 'observed'
  readonly source: Bilingual
}

export const holidaysCommand: CliCommand = {
  path: ['holidays'],
  summary: {
    en: 'List the holidays of a jurisdiction in a year, in both languages, with their sources',
    fr: 'Liste les jours fériés d’une administration pour une année, dans les deux langues, avec leurs sources',
  },
  options: [
    {
      flags: '--region <region>',
      about: {
        en: 'CA (federal) or a province or territory such as CA-ON',
        fr: 'CA (fédéral) ou une province ou un territoire, comme CA-ON',
      },
      required: true,
    },
    { flags: '--year <year>', about: { en: 'Year', fr: 'Année' }, required: true },
    {
      flags: '--basis <list>',
      about: {
        en: 'Kinds of days, separated by commas: statute, public-service, customary (default: the first two)',
        fr: 'Sortes de jours, séparées par des virgules\u00a0: statute (loi), public-service (fonction publique), customary (usage); par défaut, les deux premières',
      },
    },
  ],
  run: async ({ options, json, language, terminal }) => {
    const list = listHolidays(readRegion(options.region), readYear(options.year), readBasis(options.basis))
    if (json) terminal.out(JSON.stringify(list, null, 2))
    else
      for (const line of list)
        terminal.out(
          `${formatDate(Temporal.PlainDate.from(line.date), language)}  ${describe(line)[language]}`,
        )
    return 0
  },
}

/** Holidays of a year by date. One on a weekend is listed on its own date and again on the weekday that observes it. */
export function listHolidays(
  region: Region,
  year: number,
  basis: readonly HolidayBasis[],
): readonly ListedHoliday[] {
  return holidaysOf(region, year, basis)
    .flatMap(({ rule, day, observedOn }) => {
      const words = describeDateRule(rule.on)
      const line = { ...rule.name, rule: words.en, ruleFr: words.fr, basis: rule.basis, source: rule.source }
      const own: ListedHoliday = { date: formatDay(day), ...line, kind: 'holiday' }
      if (observedOn === day) return [own]
      const on = plainDate(day)
      const observed: ListedHoliday = {
        ...own,
        date: formatDay(observedOn),
        en: `${rule.name.en} (observed for ${formatDate(on, 'en')})`,
        fr: `${rule.name.fr} (report du ${formatDate(on, 'fr')})`,
        kind: 'observed',
      }
      return [own, observed]
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function describe(line: ListedHoliday): Bilingual {
  return {
    en: `${line.en}: ${line.rule}. ${basisNames[line.basis].en}. ${line.source.en}`,
    fr: `${line.fr}\u00a0: ${line.ruleFr}. ${basisNames[line.basis].fr}. ${line.source.fr}`,
  }
}

const basisNames: { readonly [basis in HolidayBasis]: Bilingual } = {
  statute: { en: 'By law', fr: 'Par la loi' },
  'public-service': { en: 'Public service', fr: 'Fonction publique' },
  customary: { en: 'By custom or choice', fr: 'Par usage ou par choix' },
}

function readRegion(value: string | boolean | undefined): Region {
  if (isRegion(value)) return value
  throw new CliUsageError({
    en: `“${value ?? ''}” is not a known region. Use one of ${regions.join(', ')}.`,
    fr: `«\u00a0${value ?? ''}\u00a0» n’est pas une région connue. Utilisez l’une de celles-ci\u00a0: ${regions.join(', ')}.`,
  })
}

function readYear(value: string | boolean | undefined): number {
  const year = typeof value === 'string' && /^\d{4}$/.test(value) ? Number(value) : Number.NaN
  if (isSupportedYear(year)) return year
  throw new CliUsageError({
    en: `Give a year from ${firstYear} to ${lastYear} with --year.`,
    fr: `Donnez une année de ${firstYear} à ${lastYear} avec --year.`,
  })
}

function readBasis(value: string | boolean | undefined): readonly HolidayBasis[] {
  if (typeof value !== 'string') return usualBasis
  const asked = value.split(',').map((word) => word.trim())
  const known = holidayBases.filter((basis) => asked.includes(basis))
  if (known.length === asked.length) return known
  throw new CliUsageError({
    en: `--basis takes ${holidayBases.join(', ')}, not “${value}”.`,
    fr: `--basis accepte ${holidayBases.join(', ')}, et non «\u00a0${value}\u00a0».`,
  })
}
