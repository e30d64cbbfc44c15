import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { considerationAnswers } from '../../../guide/index.ts'
import { type Access, type Asked, leaveTrail, onRelationship } from '../access.ts'
import { considerationsFor } from '../blockers.ts'
import { positionsOf } from '../queries.ts'
import type { Relationship } from '../relationship.ts'
import { invalid, type Saving, saved } from '../saving.ts'
import { touch } from '../store.ts'
import { considerationAnswersOf } from './considerations.queries.ts'

export type AnswerForm = {
  readonly answer: string
  readonly evidence: string
  readonly owner: string
  readonly note: Bilingual
  /** 0 when nothing was answered yet. */
  readonly version: number
}

/** Saves the answer to one consideration, with its evidence, owner and note. */
export function answerConsideration(
  asked: Asked,
  consideration: string,
  form: AnswerForm,
): Promise<Access<Saving>> {
  return onRelationship(asked, 'describe', async (tx, relationship): Promise<Saving> => {
    if (!considerationsFor(relationship.kind).some((one) => one.id === consideration)) return { kind: 'gone' }
    const answer = considerationAnswers.find((code) => code === form.answer)
    if (!answer) return invalid([{ field: 'answer', message: words.answer }])
    const positions = await positionsOf(tx, relationship)
    if (form.owner && !positions.some((position) => position.id === form.owner))
      return invalid([{ field: 'owner', message: words.owner }])
    const current = (await considerationAnswersOf(tx, [relationship.id])).find(
      (one) => one.consideration === consideration,
    )
    if ((current?.version ?? 0) !== form.version) return { kind: 'conflict' }
    await keepAnswer(tx, asked, relationship, consideration, { ...form, answer })
    return saved
  })
}

/** Writes one answer that was found right, and who gave it. */
export async function keepAnswer(
  tx: Tx,
  asked: Asked,
  relationship: Relationship,
  consideration: string,
  form: AnswerForm,
): Promise<void> {
  const { id, viewer, now } = asked
  const values = {
    answer: form.answer,
    evidence: form.evidence,
    owner_position: form.owner || null,
    note_en: form.note.en,
    note_fr: form.note.fr,
    version: form.version + 1,
    changed_at: now.toString(),
    changed_by: viewer.person,
  }
  await tx
    .insertInto('agreements.consideration_answer')
    .values({ relationship_id: id, consideration, ...values })
    .onConflict((conflict) => conflict.columns(['relationship_id', 'consideration']).doUpdateSet(values))
    .execute()
  await leaveTrail(tx, asked, relationship, {
    action: 'answer-consideration',
    subject: `consideration:${consideration}`,
    detail: { answer: form.answer, version: form.version + 1 },
  })
  await touch(tx, relationship.id, now)
}

export const words = {
  answer: { en: 'Choose an answer', fr: 'Choisissez une réponse' },
  owner: {
    en: 'Choose a position of one of the parties',
    fr: 'Choisissez un poste de l’une des parties',
  },
} satisfies Record<string, Bilingual>
