import type { Tx } from '../../../kernel/data/database.ts'
import { isId } from '../../../kernel/value/id.ts'
import { type Relationship, relationshipById } from '../../agreements/index.ts'
import { measureResults } from '../results/queries.ts'
import { type StatementLine, statementsOf } from '../statements/queries.ts'
import { type Level, levelOf } from './level.ts'
import { detailsOf, type LevelDetail } from './level-detail.ts'

/** How the promises of an agreement are kept: what every party of it reads, the same for all of them. */
export type Scorecard = { readonly relationship: Relationship; readonly levels: readonly Level[] }

/** Null when the id is none, or when the acting organization is not a party. */
export async function scorecardOf(tx: Tx, id: string, now: Temporal.Instant): Promise<Scorecard | null> {
  if (!isId(id)) return null
  const relationship = await relationshipById(tx, id)
  if (!relationship) return null
  const measures = await measureResults(tx, { relationship: id })
  return { relationship, levels: measures.map((measure) => levelOf(measure, now)) }
}

/** A scorecard with everything told about its levels, and the statements made about them. */
export type FullScorecard = Scorecard & {
  readonly details: readonly LevelDetail[]
  readonly statements: readonly StatementLine[]
}

export async function fullScorecardOf(
  tx: Tx,
  id: string,
  now: Temporal.Instant,
): Promise<FullScorecard | null> {
  const scorecard = await scorecardOf(tx, id, now)
  if (!scorecard) return null
  return {
    ...scorecard,
    details: await detailsOf(tx, scorecard.levels, now),
    statements: await statementsOf(tx, { relationship: id }),
  }
}
