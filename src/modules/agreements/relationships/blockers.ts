import {
  type Consideration,
  type ConsiderationAnswer,
  type ConsiderationCase,
  type ConsiderationTheme,
  considerations,
  isBlocker,
} from '../../guide/index.ts'
import { signatureStep } from './progress.ts'
import type { Kind, Relationship } from './relationship.ts'

/**
 * The gate that asks first about each theme; from there on its blockers hold at every gate up to the signature.
 * Ours: the guide says that a "no" stops the signature, not at which earlier gate it is looked at.
 */
const askedAt: { readonly [theme in ConsiderationTheme]: number } = {
  need: 1,
  authority: 1,
  collaboration: 1,
  scope: 2,
  risk: 2,
  governance: 4,
  finance: 4,
  protection: 4,
  change: 4,
  performance: 5,
}

export type Answered = { readonly consideration: string; readonly answer: ConsiderationAnswer }

/** The questions of the guide that this kind of relationship asks. */
export function considerationsFor(kind: Kind): readonly Consideration[] {
  return considerations.filter((one) => kind === 'collaborative' || !one.collaborationOnly)
}

/** What the blocker rules look at; an answer not given yet counts as the advisor's neutral one. */
export function caseOf(relationship: Pick<Relationship, 'tier' | 'answers'>): ConsiderationCase {
  const { answers, tier } = relationship
  const transfers = answers.transfers
  return {
    tier: tier ?? 'simple',
    moneyMoves: answers.moneyMoves === true || (answers.fundingModel ?? 'none') !== 'none',
    personalInformation: answers.personalInformation === true || answers.informationExchangeOnly === true,
    staffMove:
      typeof transfers === 'object' && transfers !== null && 'staff' in transfers && transfers.staff === true,
  }
}

/** Blockers of this case that are unanswered or answered "no", whatever the gate. */
export function openBlockers(
  relationship: Pick<Relationship, 'kind' | 'tier' | 'answers'>,
  answered: readonly Answered[],
): readonly Consideration[] {
  const of = caseOf(relationship)
  return considerationsFor(relationship.kind)
    .filter((consideration) => isBlocker(consideration, of))
    .filter(({ id }) => {
      const answer = answered.find((one) => one.consideration === id)?.answer
      return answer === undefined || answer === 'no'
    })
}

/** Those that keep this gate shut. */
export function blockersAt(gate: number, blockers: readonly Consideration[]): readonly Consideration[] {
  return blockers.filter(({ theme }) => askedAt[theme] <= Math.min(gate, signatureStep))
}
