import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** An element that one party proposes to the others, with its reason. */
export type Proposal = {
  readonly id: string
  readonly document: string
  readonly element: string
  readonly elementVersion: number
  readonly reason: Bilingual
  readonly organization: string
  readonly organizationName: Bilingual
  readonly person: string
  readonly proposedAt: Temporal.Instant
  readonly settled: Settled | null
}

export type Settled = {
  readonly outcome: Outcome
  readonly reason: string
  readonly organizationName: Bilingual
  readonly person: string
  readonly at: Temporal.Instant
}

/** The other parties accept or decline; who proposed withdraws. */
export const outcomes = ['accepted', 'declined', 'withdrawn'] as const

export type Outcome = (typeof outcomes)[number]

export function mayEndAs(
  outcome: Outcome,
  proposal: Pick<Proposal, 'organization'>,
  viewer: string,
): boolean {
  return (outcome === 'withdrawn') === (proposal.organization === viewer)
}
