import type { Tx } from '../../../kernel/data/database.ts'
import { type ExclusionLine, exclusionsOf } from '../exclusions/queries.ts'
import { recordedConsequences } from '../outlook/consequences.queries.ts'
import { type Outlook, outlookFrom } from '../outlook/read-outlook.ts'
import type { PeriodFigures } from '../results/period-results.ts'
import { type Causes, causesOf } from './causes.queries.ts'
import type { Level } from './level.ts'
import { type PauseSum, pauseSums } from './pauses.queries.ts'

/** A level with everything both parties are told about its period: nothing in it depends on who looks. */
export type LevelDetail = {
  readonly level: Level
  /** The day of reading in the zone of the level (ISO). */
  readonly today: string
  readonly outlook: Outlook
  readonly pauses: readonly PauseSum[]
  readonly causes: Causes
  /** Those that touch the period. */
  readonly exclusions: readonly ExclusionLine[]
}

export async function detailsOf(
  tx: Tx,
  levels: readonly Level[],
  now: Temporal.Instant,
): Promise<readonly LevelDetail[]> {
  const recorded = await recordedConsequences(
    tx,
    levels.map(({ measure }) => measure.id),
  )
  const stretches = levels.map(stretchOf)
  const pauses = await pauseSums(tx, stretches)
  const causes = await causesOf(tx, stretches)
  const details: LevelDetail[] = []
  for (const [index, level] of levels.entries()) {
    const { measure, current, zone } = level
    const own = recorded.filter((one) => one.measure === measure.id)
    details.push({
      level,
      today: now.toZonedDateTimeISO(zone).toPlainDate().toString(),
      outlook: outlookFrom(level, own, now),
      pauses: pauses[index] ?? [],
      causes: causes[index] ?? { byChannel: [], byLateness: [] },
      exclusions: current
        ? (await exclusionsOf(tx, measure)).filter((one) => touches(one, current, zone))
        : [],
    })
  }
  return details
}

/** Without a period, days that never come. */
function stretchOf({ measure: { organization, id }, current }: Level) {
  return { organization, id, from: current?.from ?? 'infinity', to: current?.to ?? '-infinity' }
}

/** Single cases may lie anywhere: they are always told. */
function touches({ span }: ExclusionLine, { from, to }: PeriodFigures, zone: string): boolean {
  if (!span) return true
  const [start, end] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to).add({ days: 1 })].map(
    (day) => day.toZonedDateTime(zone).epochMilliseconds,
  )
  return start !== undefined && end !== undefined && span.start < end && span.end > start
}
