import type { Tx } from '../../../kernel/data/database.ts'
import type { Consideration } from '../../guide/index.ts'
import { considerationAnswersOf } from './answer-considerations/considerations.queries.ts'
import { blockersAt, openBlockers } from './blockers.ts'
import { documentsOf, type RelationshipDocument } from './create-documents/documents.queries.ts'
import { type NextThing, nextThing } from './next-thing.ts'
import { currentGate } from './progress.ts'
import type { Relationship } from './relationship.ts'

/** Where a relationship stands: what blocks it, what it has, what comes next. */
export type Standing = {
  readonly relationship: Relationship
  readonly next: NextThing
  /** Blockers that keep the current gate shut. */
  readonly blockers: readonly Consideration[]
  /** All blockers up to the signature. */
  readonly laterBlockers: readonly Consideration[]
  readonly documents: readonly RelationshipDocument[]
}

/** Where each of these relationships stands, in a fixed number of queries. */
export async function standingsOf(tx: Tx, relationships: readonly Relationship[]): Promise<Standing[]> {
  const ids = relationships.map(({ id }) => id)
  const answered = await considerationAnswersOf(tx, ids)
  const documents = await documentsOf(tx, ids)
  return relationships.map((relationship) => {
    const its = documents.filter((document) => document.relationship === relationship.id)
    const open = openBlockers(
      relationship,
      answered.filter((answer) => answer.relationship === relationship.id),
    )
    const blockers = blockersAt(currentGate(relationship.step, relationship.tier).number, open)
    const next = nextThing({
      relationship,
      blockers: blockers.length,
      documents: its.length,
      emptyElements: its.reduce((sum, document) => sum + document.empty, 0),
    })
    const laterBlockers = open.filter((one) => !blockers.includes(one))
    return { relationship, next, blockers, laterBlockers, documents: its }
  })
}
