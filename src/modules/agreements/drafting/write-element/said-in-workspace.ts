import type { Tx } from '../../../../kernel/data/database.ts'
import { optionsOf } from '../../relationships/weigh-options/options.ts'
import { missingLines, type RegisterLines } from './from-register.ts'
import type { ElementView } from './write-element.ts'

/** What the parties already said in the workspace, that an element not written yet can begin with. */
export type SaidInWorkspace = RegisterLines['table'] | 'option'

/** The table that begins drafts says of the same elements where they begin. */
export async function saidInWorkspace(
  tx: Tx,
  { entry, open }: Pick<ElementView, 'entry' | 'open'>,
): Promise<SaidInWorkspace | null> {
  if (entry.element.state !== 'empty') return null
  const { id } = open.agreement
  const register = await missingLines(tx, id, entry.element)
  if (register) return register.table
  if (entry.id !== 'purpose' && entry.id !== 'budget-estimate') return null
  return (await optionsOf(tx, id)).some((option) => option.chosen && isSaid(entry.id, option))
    ? 'option'
    : null
}

function isSaid(
  element: string,
  { costs, benefits }: Awaited<ReturnType<typeof optionsOf>>[number],
): boolean {
  return element === 'purpose' ? benefits.some(({ text }) => text.en || text.fr) : costs.length > 0
}
