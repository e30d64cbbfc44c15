import type { Tx } from '../../../kernel/data/database.ts'
import { measuresOfParty } from '../activate/queries.ts'

/** The promises that count the facts of a source. */
export async function usesOf(tx: Tx, organization: string, feed: string) {
  const measures = await measuresOfParty(tx, organization)
  return measures.flatMap(({ id, rules }) => {
    const rule = rules.at(-1)?.rule
    return rule?.feed === feed ? [{ id, name: rule.name, timeZone: rule.timeZone }] : []
  })
}
