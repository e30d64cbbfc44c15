import { sql } from 'kysely'
import type { Tx } from '../../src/kernel/data/database.ts'
import { newId } from '../../src/kernel/value/id.ts'
import { type MeasureRule, measureRule } from '../../src/modules/performance/rule.ts'
import {
  dueAfterWorkingDays,
  officeCalendar,
  plainCalendar,
  serviceClock,
} from '../../src/modules/standards/index.ts'
import type { SeededPeople } from './people.ts'
import { type RunningAgreement, seedRunningAgreement } from './running-agreement.ts'
import { seedSettled } from './settled.ts'

const zone = 'America/Halifax'

/** Service hours of the invented agency: a lunch break, the days off of Nova Scotia, noon on Christmas Eve. */
const desk = {
  ...plainCalendar(
    zone,
    Object.fromEntries(
      [1, 2, 3, 4, 5].map((weekday) => [
        weekday,
        [
          ['08:00', '12:00'],
          ['12:30', '16:30'],
        ] as const,
      ]),
    ),
  ),
  holidaySets: officeCalendar('CA-NS').holidaySets,
  specialHours: [
    {
      date: '12-24',
      hours: [['08:00', '12:00']] as const,
      name: { en: 'Christmas Eve', fr: 'Veille de Noël' },
    },
  ],
} as const

/** A calendar, an agreement whose levels run, and about seven months of invented facts, the same on every run. */
export async function seedPerformance(tx: Tx, people: SeededPeople, now: Temporal.Instant): Promise<void> {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const start = today.with({ day: 1 }).subtract({ months: 7 })
  const agreement = await seedRunningAgreement(tx, people, start, now)
  await seedSettled(tx, people, agreement.id, now)
  const calendar = await seedCalendar(tx, agreement, start, now)
  const [requests, monitor] = [newId(now), newId(now)]
  await seedFeed(tx, agreement, requests, ['Copy request desk', 'Guichet des demandes de copies'], now)
  await seedFeed(tx, agreement, monitor, ['Catalogue monitor', 'Sonde du catalogue'], now)
  const amended = start.add({ months: 4 })
  const copies = copiesRule(calendar, requests)
  await seedMeasure(
    tx,
    agreement,
    'copies',
    [
      [start, { ...copies, target: '92' }],
      [amended, copies],
    ],
    now,
  )
  await seedMeasure(tx, agreement, 'first-answer', [[start, firstAnswerRule(calendar, requests)]], now)
  await seedMeasure(tx, agreement, 'catalogue', [[start, catalogueRule(monitor)]], now)
  await seedRequests(tx, agreement, requests, start, now)
  await seedMinutes(tx, agreement, monitor, start, today, now)
}

async function seedCalendar(
  tx: Tx,
  { provider, analyst }: RunningAgreement,
  start: Temporal.PlainDate,
  now: Temporal.Instant,
) {
  const id = newId(now)
  await tx
    .insertInto('standards.calendar')
    .values({
      organization_id: provider,
      id,
      name_en: 'Plans desk, Halifax',
      name_fr: 'Guichet des plans, Halifax',
    })
    .execute()
  await tx
    .insertInto('standards.calendar_version')
    .values({
      organization_id: provider,
      calendar_id: id,
      number: 1,
      effective_from: start.subtract({ years: 1 }).toString(),
      body: JSON.stringify(desk),
      decided_by: 'Directive 12',
      person_id: analyst,
      recorded_at: now.toString(),
    })
    .execute()
  return id
}

async function seedFeed(
  tx: Tx,
  { provider, client }: RunningAgreement,
  id: string,
  [en, fr]: readonly [en: string, fr: string],
  now: Temporal.Instant,
): Promise<void> {
  const at = now.toString()
  await tx
    .insertInto('performance.feed')
    .values({
      organization_id: provider,
      id,
      parties: [provider, client],
      name_en: en,
      name_fr: fr,
      created_at: at,
      last_recorded_at: at,
    })
    .execute()
}

async function seedMeasure(
  tx: Tx,
  { provider, client, id: relationship, document, analyst, version, sha256 }: RunningAgreement,
  row: string,
  rules: readonly (readonly [from: Temporal.PlainDate, rule: MeasureRule])[],
  now: Temporal.Instant,
): Promise<void> {
  const id = newId(now)
  await tx
    .insertInto('performance.measure')
    .values({
      organization_id: provider,
      id,
      parties: [provider, client],
      source: 'level',
      relationship_id: relationship,
      document_id: document,
      element_id: 'service-standards',
      row_id: row,
      created_at: now.toString(),
    })
    .execute()
  for (const [index, [from, rule]] of rules.entries())
    await tx
      .insertInto('performance.measure_rule')
      .values({
        organization_id: provider,
        measure_id: id,
        number: index + 1,
        effective_from: from.toString(),
        body: JSON.stringify(measureRule.parse(rule)),
        decided_by_en: index === 0 ? `Version ${version} of the agreement` : 'Amendment 1',
        decided_by_fr: index === 0 ? `Version ${version} de l’entente` : 'Avenant 1',
        agreement_version: version,
        agreement_sha256: sha256,
        person_id: analyst,
        recorded_at: now.toString(),
      })
      .execute()
}

function copiesRule(calendar: string, feed: string): MeasureRule {
  return {
    name: {
      en: 'Copies are sent within five working days',
      fr: 'Les copies sont envoyées en cinq jours ouvrables',
    },
    kind: 'timeliness',
    channel: 'ALL',
    evidence: 'cases',
    feed,
    timeZone: zone,
    clock: 'resolution',
    events: {
      opened: ['received'],
      responded: ['acknowledged'],
      closed: ['sent'],
      pauses: [
        { start: ['asked client'], end: ['client answered'], reason: 'awaiting-client', causedBy: 'client' },
      ],
    },
    standard: { calendar: { id: calendar }, target: { workingDays: 5 } },
    pauseTerms: {
      reasons: [
        {
          code: 'awaiting-client',
          label: { en: 'Waiting for the client’s details', fr: 'Attente de précisions du client' },
          caps: { perCase: 80 * 3_600_000, perMonth: 40 * 3_600_000 },
        },
      ],
    },
    target: '95',
    window: { kind: 'month' },
    minimumSample: 30,
    exclusions: [
      {
        code: 'maintenance',
        label: { en: 'Announced maintenance of the scanners', fr: 'Entretien annoncé des numériseurs' },
        agreed: 'beforehand',
        clause: '6.3',
      },
      {
        code: 'emergency',
        label: { en: 'Emergency closing of the building', fr: 'Fermeture d’urgence de l’immeuble' },
        agreed: 'both-parties',
        clause: '6.4',
      },
    ],
    consequences: [
      { id: 'plan', kind: 'corrective-plan', trigger: { misses: 2, within: 3 }, clause: '8.1' },
      {
        id: 'credit',
        kind: 'credit',
        trigger: { misses: 3, within: 6 },
        amount: { amount: '1500.00', currency: 'CAD' },
        cap: '3000.00',
        clause: '8.2',
      },
    ],
    method: method(
      'copies sent on time ÷ copies sent or late',
      'copies envoyées à temps ÷ copies envoyées ou en retard',
    ),
    normalConditions: { en: 'Up to 20 requests a day', fr: 'Jusqu’à 20 demandes par jour' },
    report: { en: 'Monthly statement', fr: 'Relevé mensuel' },
  }
}

function firstAnswerRule(calendar: string, feed: string): MeasureRule {
  const { consequences: _, ...copies } = copiesRule(calendar, feed)
  return {
    ...copies,
    name: {
      en: 'Requests are acknowledged within one working day',
      fr: 'Les demandes font l’objet d’un accusé de réception en un jour ouvrable',
    },
    clock: 'first-response',
    standard: { calendar: { id: calendar }, target: { workingDays: 1 } },
    target: '90',
    consequences: [],
    method: method('acknowledged on time ÷ received', 'accusés de réception à temps ÷ demandes reçues'),
  }
}

function catalogueRule(feed: string): MeasureRule {
  return {
    name: {
      en: 'The online catalogue of plans is available',
      fr: 'Le catalogue de plans en ligne est disponible',
    },
    kind: 'availability',
    channel: 'ALL',
    evidence: 'counts',
    feed,
    timeZone: zone,
    target: '99.5',
    window: { kind: 'month' },
    exclusions: [],
    consequences: [{ id: 'review', kind: 'review', trigger: { misses: 2, within: 4 }, clause: '8.3' }],
    method: method('minutes available ÷ minutes of the day', 'minutes disponibles ÷ minutes du jour'),
  }
}

function method(en: string, fr: string): MeasureRule['method'] {
  return {
    formula: { en, fr },
    source: { en: 'request register of the desk', fr: 'registre des demandes du guichet' },
    frequency: 'daily',
    owner: { en: 'Director, Digital Operations', fr: 'Direction, Exploitation numérique' },
    gapRule: { en: 'A month without data is not judged', fr: 'Un mois sans données n’est pas jugé' },
  }
}

type Event = readonly [id: string, caseId: string, activity: string, at: number]

/** How requests come in, out of ten: most online, some by telephone, a few by email and at the counter. */
const channels = ['ONL', 'ONL', 'TEL', 'ONL', 'EML', 'ONL', 'ONL', 'PERSON', 'ONL', 'TEL'] as const

function channelOf(caseId: string): string {
  return channels[Number(caseId.at(-1))] ?? 'ONL'
}

/** About a dozen requests each weekday; the fourth month was short of staff. */
async function seedRequests(
  tx: Tx,
  { provider }: RunningAgreement,
  feed: string,
  start: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<void> {
  const random = dice(20_260)
  const clock = serviceClock(desk)
  const events: Event[] = []
  const end = now.epochMilliseconds
  let number = 0
  for (let day = start; day.toZonedDateTime(zone).epochMilliseconds < end; day = day.add({ days: 1 })) {
    if (day.dayOfWeek > 5) continue
    const isShort = day.month === start.add({ months: 3 }).month
    for (let count = 8 + Math.floor(random() * 7); count > 0; count -= 1) {
      number += 1
      const name = `PL-${String(number).padStart(5, '0')}`
      const opened = day.toZonedDateTime(zone).epochMilliseconds + (7 + random() * 11) * 3_600_000
      const due = dueAfterWorkingDays(
        clock,
        Temporal.Instant.fromEpochMilliseconds(Math.round(opened)),
        5,
        'next-working-day',
        'closing',
      )
      if (!due.ok) continue
      const late = random() < (isShort ? 0.14 : 0.035)
      const sent = late
        ? due.value + (2 + random() * 60) * 3_600_000
        : opened + (due.value - opened) * (0.15 + random() * 0.8)
      events.push([`${name}-1`, name, 'received', opened])
      events.push([
        `${name}-2`,
        name,
        'acknowledged',
        opened + (random() < 0.06 ? 60 : 0.2 + random() * 3) * 3_600_000,
      ])
      if (random() < 0.12) {
        events.push([`${name}-3`, name, 'asked client', opened + (sent - opened) * 0.3])
        events.push([`${name}-4`, name, 'client answered', opened + (sent - opened) * 0.6])
      }
      events.push([`${name}-5`, name, 'sent', sent])
    }
  }
  events.push(...longWait(now))
  const told = events.filter(([, , , at]) => at <= end)
  const of = <T>(value: (event: Event) => T) => told.map(value)
  await sql`insert into performance.event (organization_id, feed_id, id, case_id, activity, happened_at, recorded_at, channel)
    select ${provider}::uuid, ${feed}::uuid, id, case_id, activity, to_timestamp(at / 1000.0), ${now.toString()}::timestamptz, channel
    from unnest(${of(([id]) => id)}::text[], ${of(([, id]) => id)}::text[], ${of(([, , activity]) => activity)}::text[],
      ${of(([, , , at]) => Math.round(at))}::bigint[], ${of(([, id]) => channelOf(id))}::text[])
      as told (id, case_id, activity, at, channel)`.execute(tx)
}

/** One client took a month to answer: longer than the agreement lets a pause last. */
function longWait(now: Temporal.Instant): readonly Event[] {
  const opened = now.toZonedDateTimeISO(zone).subtract({ days: 70 }).with({ hour: 10, minute: 15, second: 0 })
  const name = 'PL-00000'
  const after = (days: number, hours: number) => opened.add({ days, hours }).epochMilliseconds
  return [
    [`${name}-1`, name, 'received', opened.epochMilliseconds],
    [`${name}-2`, name, 'acknowledged', after(0, 2)],
    [`${name}-3`, name, 'asked client', after(1, 0)],
    [`${name}-4`, name, 'client answered', after(31, 1)],
    [`${name}-5`, name, 'sent', after(34, 3)],
  ]
}

/** Minutes of each day in which the catalogue answered; two bad days in the fifth month. */
async function seedMinutes(
  tx: Tx,
  { provider }: RunningAgreement,
  feed: string,
  start: Temporal.PlainDate,
  today: Temporal.PlainDate,
  now: Temporal.Instant,
): Promise<void> {
  const random = dice(1_440)
  const days: { day: string; minutes: number }[] = []
  const bad = start.add({ months: 4, days: 10 })
  for (let day = start; Temporal.PlainDate.compare(day, today) < 0; day = day.add({ days: 1 })) {
    const isBad = day.equals(bad) || day.equals(bad.add({ days: 1 }))
    days.push({ day: day.toString(), minutes: isBad ? 1_180 : 1_440 - Math.floor(random() * 8) })
  }
  await sql`insert into performance.observation (organization_id, feed_id, id, first_day, last_day, numerator, denominator, happened_at, recorded_at)
    select ${provider}::uuid, ${feed}::uuid, day::text, day, day, minutes, 1440, ${now.toString()}::timestamptz, ${now.toString()}::timestamptz
    from unnest(${days.map(({ day }) => day)}::date[], ${days.map(({ minutes }) => minutes)}::numeric[]) as told (day, minutes)`.execute(
    tx,
  )
}

/** Numbers from 0 to 1 that are the same on every run. */
function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 8) / 2 ** 24
  }
}
