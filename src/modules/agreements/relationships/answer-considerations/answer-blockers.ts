import { considerationAnswers } from '../../../guide/index.ts'
import { type Access, type Asked, onRelationship } from '../access.ts'
import { considerationsFor } from '../blockers.ts'
import { invalid, type Saving, saved } from '../saving.ts'
import { keepAnswer, words } from './answer-consideration.ts'
import { considerationAnswersOf } from './considerations.queries.ts'

export type GivenAnswer = {
  readonly consideration: string
  readonly answer: string
  /** 0 when nothing was answered yet. */
  readonly version: number
}

/** The control that answers a consideration on the page that asks several. */
export function answerName(consideration: string): string {
  return `answer-${consideration}`
}

/**
 * Saves the answers to several considerations, all or none; evidence, owner and note of each stay as they were.
 * What is already answered so is not written again.
 */
export function answerBlockers(asked: Asked, given: readonly GivenAnswer[]): Promise<Access<Saving>> {
  return onRelationship(asked, 'describe', async (tx, relationship): Promise<Saving> => {
    const known = considerationsFor(relationship.kind)
    if (given.some(({ consideration }) => !known.some(({ id }) => id === consideration)))
      return { kind: 'gone' }
    const wrong = given.filter(({ answer }) => !considerationAnswers.some((code) => code === answer))
    if (wrong.length > 0)
      return invalid(
        wrong.map(({ consideration }) => ({ field: answerName(consideration), message: words.answer })),
      )
    const saidBefore = await considerationAnswersOf(tx, [relationship.id])
    const before = (id: string) => saidBefore.find(({ consideration }) => consideration === id)
    const changed = given.filter(({ consideration, answer }) => before(consideration)?.answer !== answer)
    if (changed.some(({ consideration, version }) => (before(consideration)?.version ?? 0) !== version))
      return { kind: 'conflict' }
    for (const { consideration, answer, version } of changed) {
      const { evidence = '', owner = null, note = { en: '', fr: '' } } = before(consideration) ?? {}
      await keepAnswer(tx, asked, relationship, consideration, {
        ...{ answer, evidence, note, version },
        owner: owner ?? '',
      })
    }
    return saved
  })
}
