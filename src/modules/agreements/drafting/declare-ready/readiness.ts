import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { Step } from '../../../guide/index.ts'
import { considerationAnswersOf } from '../../relationships/answer-considerations/considerations.queries.ts'
import { openBlockers } from '../../relationships/blockers.ts'
import { gatesBeforeSignature } from '../../relationships/progress.ts'
import { relationshipById } from '../../relationships/queries.ts'
import type { Relationship } from '../../relationships/relationship.ts'
import { readingOf } from '../read-begun/stand.queries.ts'
import { type PartyReading, writersToRead } from '../read-begun/stand.ts'
import { judge } from '../sheet/findings.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { words } from './declare-ready.text.ts'

/** What stands between a draft and its signature. */
export type Readiness = {
  readonly relationship: Relationship
  /** Errors that the checks found. */
  readonly errors: number
  /** Questions about the relationship that block the signature. */
  readonly blockers: number
  readonly parties: readonly PartyReading[]
  /** Gates that nobody decided yet, up to the one at which people sign, and the step past them. */
  readonly gates: readonly Step[]
  readonly then: number
}

export async function readinessOf(tx: Tx, open: OpenAgreement): Promise<Readiness> {
  const { id } = open.agreement
  const relationship = await relationshipById(tx, id)
  if (!relationship) throw new Error('an agreement is open without its relationship')
  return {
    relationship,
    errors: judge(open.agreement, open.guide, open.today).findings.filter(
      ({ severity }) => severity === 'error',
    ).length,
    blockers: openBlockers(relationship, await considerationAnswersOf(tx, [id])).length,
    parties: await readingOf(tx, open),
    ...gatesBeforeSignature(relationship.step, relationship.tier),
  }
}

/** The first thing that keeps an agreement from being declared ready; null when nothing does. */
export function obstacleTo({ errors, blockers, parties }: Readiness): Bilingual | null {
  if (errors > 0) return words.errorsLeft
  if (blockers > 0) return words.blockersLeft
  return writersToRead(parties).length > 0 ? words.readingLeft : null
}
