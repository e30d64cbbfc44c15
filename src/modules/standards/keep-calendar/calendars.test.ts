import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { transaction } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import { formFields } from '../../../kernel/web/form.ts'
import { officeCalendar } from '../calendars/presets.ts'
import { readCalendar } from '../calendars/read-calendar.ts'
import {
  calendarPath,
  calendarsPath,
  changeCalendarPath,
  holidayRulesPath,
  newCalendarPath,
  retireCalendarPath,
} from '../paths.ts'
import { calendarTyped, formOfCalendar } from './calendar-form.ts'
import { calendarById } from './queries.ts'

let app: TestApplication
let ours: string
let manager: Browser
let drafter: Browser
let stranger: Browser

beforeAll(async () => {
  app = await testApplication()
  const { owner } = app.database
  ours = await organization(owner, 'Office of Tides', 'Bureau des marées')
  const theirs = await organization(owner, 'Office of Winds', 'Bureau des vents')
  manager = await app.signedIn(await member(owner, ours, ['manager']))
  drafter = await app.signedIn(await member(owner, ours, ['drafter']))
  stranger = await app.signedIn(await member(owner, theirs, ['manager']))
})
afterAll(() => app.close())

const week = { 'week.1': '9:00–12:00, 13h–17h', 'week.2': '22:00-6:00', 'week.6': '0:00–24:00' }
const typed = {
  'name-en': 'Desk',
  'name-fr': 'Guichet',
  timezone: 'America/Halifax',
  ...week,
  region: ['CA-NS'],
  basis: ['statute', 'public-service'],
  'from-year': '2026',
  'from-month': '1',
  'from-day': '1',
}

async function added(fields: Record<string, string | readonly string[]> = {}): Promise<string> {
  const id = newId(app.now.value)
  const reply = await manager.post(newCalendarPath.href('en'), { ...typed, id, ...fields })
  expect(reply.statusCode).toBe(303)
  return id
}

function stored(id: string) {
  return transaction(app.database.app, { organization: null, person: null }, (tx) => calendarById(tx, id))
}

describe('keeping a calendar', () => {
  test('what was typed is what the clock counts with: lunch, a night shift, all of Saturday (pitfalls 1 and 2)', async () => {
    const id = await added({
      holidays: '2026-06-25 | Pond day | Fête de l’étang\n\n2026-06-26',
      specialHours: '12-24 | 9–12 | Christmas Eve | Veille de Noël',
      closures: '2026-08-03 | 2026-08-07',
      breaks: '2026-05-04 | 12:30–13:30',
      extraWorkingDates: '2026-04-05 | | Count | Décompte',
      'own.0.kind': 'nth-weekday',
      'own.0.month': '2',
      'own.0.day': '3',
      'own.0.weekday': '1',
      'own.0.en': 'Own day',
      'own.0.fr': 'Jour propre',
    })
    const calendar = (await stored(id))?.versions[0]?.calendar
    expect(calendar).toMatchObject({
      timezone: 'America/Halifax',
      week: {
        1: [
          ['09:00', '12:00'],
          ['13:00', '17:00'],
        ],
        2: [['22:00', '06:00']],
        6: [['00:00', '24:00']],
      },
      holidays: [{ date: '2026-06-25', name: { fr: 'Fête de l’étang' } }, { date: '2026-06-26' }],
      specialHours: [{ date: '12-24', hours: [['09:00', '12:00']] }],
      ownHolidays: [{ on: { kind: 'nth-weekday', nth: 3, weekday: 1, month: 2 } }],
      extraWorkingDates: [{ date: '2026-04-05', name: { en: 'Count', fr: 'Décompte' } }],
    })
    const page = (await manager.get(calendarPath.href('fr', { calendar: id }, { year: '2026' }))).body
    expect(page).toContain('Jour propre')
    expect(page).toContain('16\u00a0février 2026')
  })

  test('a form filled with a calendar gives the same calendar back', () => {
    for (const calendar of [
      officeCalendar('CA-QC'),
      {
        ...officeCalendar('CA'),
        holidaySets: [{ region: 'CA' as const, basis: ['statute' as const], except: ['boxing-day'] }],
      },
      {
        ...officeCalendar('CA-ON'),
        ownHolidays: [
          {
            name: { en: 'Once', fr: 'Une fois' },
            on: { kind: 'once' as const, year: 2027, month: 3, day: 9 },
            substitution: 'none' as const,
            since: 2027,
          },
          {
            name: { en: 'Moves', fr: 'Se déplace' },
            on: { kind: 'fixed' as const, month: 6, day: 24 },
            substitution: 'next-weekday' as const,
            since: 2020,
            until: 2030,
          },
          {
            name: { en: 'Easter', fr: 'Pâques' },
            on: { kind: 'easter' as const, days: 39 },
            substitution: 'none' as const,
          },
        ],
        breaks: [{ date: '2027-05-03', from: '12:00', to: '13:00' }],
        closures: [{ from: '2027-12-24', to: '2028-01-02', name: { en: 'Holidays', fr: 'Fêtes' } }],
        specialHours: [{ date: '2027-12-23', hours: [] }],
      },
    ]) {
      const { name: _, ...body } = calendar
      const again = readCalendar(calendarTyped(formFields(formOfCalendar(calendar, []).entries())))
      expect(again).toEqual({ ok: true, value: body })
    }
  })

  test.each([
    ['nobody ever works (pitfall 14)', { 'week.1': '', 'week.2': '', 'week.6': '' }, 'week.1'],
    ['hours that overlap', { 'week.1': '9:00–12:00, 11:00–17:00' }, 'week.1'],
    ['an interval that ends when it begins', { 'week.1': '9:00–9:00' }, 'week.1'],
    ['25 o’clock', { 'week.1': '9:00–25:00' }, 'week.1'],
    ['an unknown zone', { timezone: 'Atlantis/Centre' }, 'timezone'],
    ['a day that does not exist', { holidays: '2026-02-30' }, 'holidays'],
    ['a year nobody means', { holidays: '9999-01-01' }, 'holidays'],
    ['a closure that ends before it begins', { closures: '2026-08-07 | 2026-08-01' }, 'closures'],
    ['a name in one language', { annualHolidays: '06-24 | Only English' }, 'annualHolidays'],
    [
      'an own rule that gives no date',
      { 'own.0.kind': 'fixed', 'own.0.month': '13', 'own.0.day': '1', 'own.0.en': 'A', 'own.0.fr': 'B' },
      'own.0.kind',
    ],
    ['no first day', { 'from-day': '' }, 'from'],
    ['a first day that does not exist', { 'from-month': '2', 'from-day': '30' }, 'from'],
    ['no French name', { 'name-fr': ' ' }, 'name-fr'],
  ])('%s is refused at its field, and nothing typed is lost', async (_, change, field) => {
    const id = newId(app.now.value)
    for (const language of ['en', 'fr'] as const) {
      const reply = await manager.post(newCalendarPath.href(language), {
        ...typed,
        id,
        'decided-by': 'kept as typed',
        ...change,
      })
      expect(reply.statusCode).toBe(422)
      expect(reply.body).toContain(`href="#${field}"`)
      expect(reply.body).toContain(`id="${field}"`)
      expect(reply.body).toContain('kept as typed')
    }
    expect(await stored(id)).toBeUndefined()
  })

  test('2 million holidays are told once, not two million times', async () => {
    const many = Array.from({ length: 20_000 }, () => 'x').join('\n')
    const reply = await manager.post(newCalendarPath.href('en'), {
      ...typed,
      id: newId(app.now.value),
      holidays: many,
    })
    expect(reply.statusCode).toBe(422)
    expect(reply.body.match(/href="#holidays"/g)?.length).toBeLessThanOrEqual(20)
  })
})

describe('versions', () => {
  const change = {
    ...typed,
    'reason-en': 'Longer days',
    'reason-fr': 'Journées plus longues',
    'week.1': '8:00–18:00',
  }
  const from = (year: number, month: number, day: number) => ({
    'from-year': String(year),
    'from-month': String(month),
    'from-day': String(day),
  })

  test('a change is another version from its date on; the first stays', async () => {
    const id = await added()
    const reply = await manager.post(changeCalendarPath.href('en', { calendar: id }), {
      ...change,
      ...from(2027, 4, 1),
      version: '1',
    })
    expect(reply.statusCode).toBe(303)
    const kept = await stored(id)
    expect(kept?.versions.map(({ from: first }) => first.toString())).toEqual(['2026-01-01', '2027-04-01'])
    expect(kept?.versions[0]?.calendar.week[1]).toEqual([
      ['09:00', '12:00'],
      ['13:00', '17:00'],
    ])
    const page = (await manager.get(calendarPath.href('en', { calendar: id }))).body
    expect(page).toContain('Longer days')
    expect(page).toContain('1:00\u00a0p.m.')
    await expect(
      app.database.owner.updateTable('standards.calendar_version').set({ decided_by: 'x' }).execute(),
    ).rejects.toThrow('append-only')
  })

  test('a version never reaches back: not before today, not before the one before', async () => {
    const id = await added()
    for (const date of [from(2026, 11, 22), from(2026, 1, 1)]) {
      const reply = await manager.post(changeCalendarPath.href('fr', { calendar: id }), {
        ...change,
        ...date,
        version: '1',
      })
      expect(reply.statusCode).toBe(422)
      expect(reply.body).toContain('href="#from"')
    }
  })

  test('a stale form gets what is saved now', async () => {
    const id = await added()
    const post = (version: string, day: number) =>
      manager.post(changeCalendarPath.href('en', { calendar: id }), {
        ...change,
        ...from(2027, 4, day),
        version,
      })
    expect((await post('1', 1)).statusCode).toBe(303)
    const late = await post('1', 2)
    expect(late.statusCode).toBe(409)
    expect(late.body).toContain('Longer days')
    expect((await stored(id))?.versions).toHaveLength(2)
  })

  test('a retired calendar stays readable', async () => {
    const id = await added()
    expect(
      (await manager.post(retireCalendarPath.href('en', { calendar: id }), { version: '1', retired: 'yes' }))
        .statusCode,
    ).toBe(303)
    expect((await stored(id))?.retired).toBe(true)
    expect((await manager.get(calendarPath.href('fr', { calendar: id }))).body).toContain('Retiré')
  })
})

describe('who may', () => {
  test('only those whose role it is, and only of their own organization', async () => {
    const id = await added()
    expect((await drafter.get(newCalendarPath.href('en'))).statusCode).toBe(403)
    expect(
      (await drafter.post(newCalendarPath.href('fr'), { ...typed, id: newId(app.now.value) })).statusCode,
    ).toBe(403)
    expect((await drafter.get(calendarPath.href('en', { calendar: id }))).statusCode).toBe(200)
    expect((await stranger.get(calendarPath.href('en', { calendar: id }))).body).not.toContain(
      changeCalendarPath.href('en', { calendar: id }),
    )
    expect((await stranger.get(changeCalendarPath.href('en', { calendar: id }))).statusCode).toBe(404)
    expect(
      (await stranger.post(changeCalendarPath.href('en', { calendar: id }), { ...typed, version: '1' }))
        .statusCode,
    ).toBe(404)
    expect((await manager.get(calendarPath.href('en', { calendar: 'nothing' }))).statusCode).toBe(404)
  })

  test('the database refuses to write for another organization', async () => {
    const row = { organization_id: ours, id: newId(app.now.value), name_en: 'A', name_fr: 'B' }
    const theirs = await organization(app.database.owner, 'Third', 'Troisième')
    await expect(
      transaction(app.database.app, { organization: theirs, person: null }, (tx) =>
        tx.insertInto('standards.calendar').values(row).execute(),
      ),
    ).rejects.toThrow('row-level security')
  })

  test('lists and rules in both languages', async () => {
    const id = await added()
    const list = (await manager.get(calendarsPath.href('fr'))).body
    expect(list).toContain('Guichet')
    expect(list).toContain(calendarPath.href('fr', { calendar: id }))
    const rules = (await manager.get(holidayRulesPath.href('fr'))).body
    expect(rules).toContain('Code canadien du travail')
    expect(rules).toContain('depuis 2021')
  })
})
