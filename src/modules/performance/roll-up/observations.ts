import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import { standingOfSpan } from '../engine/exclusions.ts'
import { judgeObservation } from '../engine/judge-observation.ts'
import { addDecimals } from '../levels/decimal.ts'
import type { MeasureContext } from './context.ts'

type Row = {
  readonly first_day: string
  readonly last_day: string
  readonly numerator: string | null
  readonly denominator: string | null
  readonly value: string | null
  readonly channel: string | null
}

export type DayCounts = {
  readonly day: number
  readonly channel: string
  readonly rule: number
  met: string
  missed: string
  excludedMet: string
  excludedMissed: string
}

/** Counts the observations of a measure again, all of them: they are few, and none depends on the time of looking. */
export async function tallyObservations(tx: Tx, context: MeasureContext): Promise<void> {
  const counts = await countObservations(tx, context)
  const of = <T>(value: (day: DayCounts) => T) => counts.map(value)
  await tx
    .deleteFrom('performance.day_tally')
    .where('organization_id', '=', context.organization)
    .where('measure_id', '=', context.id)
    .execute()
  await sql`insert into performance.day_tally
    (organization_id, measure_id, day, channel, rule_number, met, missed, excluded_met, excluded_missed)
    select ${context.organization}::uuid, ${context.id}::uuid, date '1970-01-01' + day, channel, rule, met, missed,
      excluded_met, excluded_missed
    from unnest(${of(({ day }) => day)}::int[], ${of(({ channel }) => channel)}::text[],
      ${of(({ rule }) => rule)}::int[], ${of(({ met }) => met)}::numeric[], ${of(({ missed }) => missed)}::numeric[],
      ${of((one) => one.excludedMet)}::numeric[], ${of((one) => one.excludedMissed)}::numeric[])
      as counted (day, channel, rule, met, missed, excluded_met, excluded_missed)`.execute(tx)
}

/** What the observations of a measure come to, day by day, by its rules. */
export async function countObservations(tx: Tx, context: MeasureContext): Promise<readonly DayCounts[]> {
  const days = new Map<string, DayCounts>()
  for (const row of await standingRows(tx, context)) count(days, row, context)
  return [...days.values()]
}

/** Observations as they stand: those no later correction names, without the ones taken back. */
async function standingRows(tx: Tx, { organization, id, feed }: MeasureContext): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select o.first_day, o.last_day, o.numerator, o.denominator, o.value, o.channel
    from performance.observation o
    where o.organization_id = ${organization}::uuid
      and (o.measure_id = ${id}::uuid or (o.feed_id = ${feed}::uuid and o.measure_id is null))
      and (o.numerator is not null or o.value is not null)
      and not exists (select from performance.observation c
        where c.organization_id = o.organization_id and c.feed_id = o.feed_id
          and c.corrects = coalesce(o.corrects, o.id)
          and (c.recorded_at > o.recorded_at or (c.recorded_at = o.recorded_at and o.corrects is null)))
    order by o.first_day`.execute(tx)
  return rows
}

function count(days: Map<string, DayCounts>, row: Row, { rules, exclusions }: MeasureContext): void {
  const judged = judgeObservation(rules, {
    firstDay: row.first_day,
    ...(row.numerator === null ? {} : { numerator: row.numerator }),
    ...(row.denominator === null ? {} : { denominator: row.denominator }),
    ...(row.value === null ? {} : { value: row.value }),
  })
  if (!judged.ok || !judged.value) return
  const { day, ruleNumber, met, missed } = judged.value
  const inForce = rules.find(({ number }) => number === ruleNumber)
  const promised = inForce?.rule.channel ?? 'ALL'
  if (promised !== 'ALL' && row.channel !== null && row.channel !== promised) return
  const zone = inForce?.timeZone ?? 'UTC'
  const span = {
    start: Temporal.PlainDate.from(row.first_day).toZonedDateTime(zone).epochMilliseconds,
    end: Temporal.PlainDate.from(row.last_day).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
  }
  const channel = row.channel ?? ''
  const key = `${day}/${ruleNumber}/${channel}`
  const counts = days.get(key) ?? {
    day,
    channel,
    rule: ruleNumber,
    met: '0',
    missed: '0',
    excludedMet: '0',
    excludedMissed: '0',
  }
  if (standingOfSpan(span, exclusions) === 'excluded') {
    counts.excludedMet = addDecimals(counts.excludedMet, met)
    counts.excludedMissed = addDecimals(counts.excludedMissed, missed)
  } else {
    counts.met = addDecimals(counts.met, met)
    counts.missed = addDecimals(counts.missed, missed)
  }
  days.set(key, counts)
}
