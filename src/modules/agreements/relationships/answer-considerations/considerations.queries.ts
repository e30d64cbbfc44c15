import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { type ConsiderationAnswer, considerationAnswers } from '../../../guide/index.ts'

export type AnsweredConsideration = {
  readonly relationship: string
  readonly consideration: string
  readonly answer: ConsiderationAnswer
  /** A link or a text that proves the answer. */
  readonly evidence: string
  readonly note: Bilingual
  /** The position that looks after it. */
  readonly owner: string | null
  readonly version: number
  readonly changedAt: string
  readonly changedBy: string
}

/** What was answered to the considerations of these relationships. */
export async function considerationAnswersOf(
  tx: Tx,
  relationships: readonly string[],
): Promise<AnsweredConsideration[]> {
  if (relationships.length === 0) return []
  const rows = await tx
    .selectFrom('agreements.consideration_answer')
    .selectAll()
    .where('relationship_id', 'in', relationships)
    .execute()
  return rows.flatMap((row) => {
    const answer = considerationAnswers.find((code) => code === row.answer)
    if (!answer) return []
    return [
      {
        relationship: row.relationship_id,
        consideration: row.consideration,
        answer,
        evidence: row.evidence,
        note: { en: row.note_en, fr: row.note_fr },
        owner: row.owner_position,
        version: row.version,
        changedAt: row.changed_at,
        changedBy: row.changed_by,
      },
    ]
  })
}
