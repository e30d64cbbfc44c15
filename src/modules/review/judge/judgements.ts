import type { Tx } from '../../../kernel/data/database.ts'
import type { ElementState } from '../elements/detect.ts'

/** What a person decided about an element, beside what the program found. */
export type Judgement = {
  readonly element: string
  readonly number: number
  readonly state: ElementState
  readonly found: ElementState
  readonly reason: string
  readonly person: string
  readonly judgedAt: Temporal.Instant
}

const states: readonly ElementState[] = ['present', 'absent', 'uncertain']

export function isElementState(code: string): code is ElementState {
  return states.some((state) => state === code)
}

/** Every decision about the elements of an examination, the latest first. */
export async function judgementsOf(tx: Tx, examination: string): Promise<readonly Judgement[]> {
  const rows = await tx
    .selectFrom('review.judgement as judgement')
    .innerJoin('identity.person as person', 'person.id', 'judgement.person_id')
    .select(['judgement.element_id', 'judgement.number', 'judgement.state', 'judgement.found'])
    .select(['judgement.reason', 'judgement.judged_at', 'person.name'])
    .where('judgement.examination_id', '=', examination)
    .orderBy('judgement.number', 'desc')
    .execute()
  return rows.map((row) => ({
    element: row.element_id,
    number: row.number,
    state: isElementState(row.state) ? row.state : 'uncertain',
    found: isElementState(row.found) ? row.found : 'uncertain',
    reason: row.reason,
    person: row.name,
    judgedAt: Temporal.Instant.from(row.judged_at),
  }))
}
