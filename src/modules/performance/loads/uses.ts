import type { Tx } from '../../../kernel/data/database.ts'
import { measuresOfParty } from '../activate/queries.ts'
import type { ExclusionTerm } from '../rule.ts'

/** The promises that count the facts of a source. */
export async function usesOf(tx: Tx, organization: string, feed: string) {
  const measures = await measuresOfParty(tx, organization)
  return measures.flatMap(({ id, rules }) => {
    const rule = rules.at(-1)?.rule
    if (rule?.feed !== feed) return []
    return [{ id, name: rule.name, timeZone: rule.timeZone, exclusions: rule.exclusions }]
  })
}

/** The exclusions that a mark in a file can bring about: those that the rules of its promises agreed on beforehand. */
export function markedExclusions(
  uses: readonly { readonly exclusions: readonly ExclusionTerm[] }[],
): readonly ExclusionTerm[] {
  const agreed = uses.flatMap(({ exclusions }) => exclusions.filter((term) => term.agreed === 'beforehand'))
  return [...new Map(agreed.map((term) => [term.code, term] as const)).values()]
}
