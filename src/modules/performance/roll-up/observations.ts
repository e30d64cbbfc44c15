import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import { standingOfSpan } from '../engine/exclusions.ts'
import { judgeObservation } from '../engine/judge-observation.ts'
import { addDecimals } from '../levels/decimal.ts'
import type { MeasureContext } from './context.ts'
import { emptyLine, type TallyLine } from './month-tallies.ts'

type Row = {
  readonly first_day: string
  readonly last_day: string
  readonly numerator: string | null
  readonly denominator: string | null
  readonly value: string | null
  readonly channel: string | null
}

/** What the observations of a measure come to, day by day, by its rules. */
export async function countObservations(tx: Tx, context: MeasureContext): Promise<readonly TallyLine[]> {
  const days = new Map<string, TallyLine>()
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

function count(days: Map<string, TallyLine>, row: Row, { rules, exclusions }: MeasureContext): void {
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
  const counts = days.get(key) ?? emptyLine(day, channel, ruleNumber)
  if (standingOfSpan(span, exclusions) === 'excluded') {
    counts.excluded_met = addDecimals(String(counts.excluded_met), met)
    counts.excluded_missed = addDecimals(String(counts.excluded_missed), missed)
  } else {
    counts.met = addDecimals(String(counts.met), met)
    counts.missed = addDecimals(String(counts.missed), missed)
  }
  days.set(key, counts)
}
