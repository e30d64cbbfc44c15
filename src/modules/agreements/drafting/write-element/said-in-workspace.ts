import type { Tx } from '../../../../kernel/data/database.ts'
import { milestonesOf } from '../../relationships/plan-milestones/milestones.ts'
import { risksOf } from '../../relationships/register-risks/risks.ts'
import { optionsOf } from '../../relationships/weigh-options/options.ts'
import type { ElementView } from './write-element.ts'

/** What the parties already said in the workspace, that an element not written yet can begin with. */
export type SaidInWorkspace = 'risks' | 'milestones' | 'option'

/** Elements that begin with a register of the workspace; the table that begins drafts says the same. */
const sources: Readonly<Record<string, SaidInWorkspace>> = {
  'risk-management': 'risks',
  'implementation-plan': 'milestones',
  purpose: 'option',
  'budget-estimate': 'option',
}

export async function saidInWorkspace(
  tx: Tx,
  { entry, open }: Pick<ElementView, 'entry' | 'open'>,
): Promise<SaidInWorkspace | null> {
  const source = entry.element.state === 'empty' ? sources[entry.id] : undefined
  if (!source) return null
  const { id } = open.agreement
  switch (source) {
    case 'risks':
      return (await risksOf(tx, id)).length > 0 ? source : null
    case 'milestones':
      return (await milestonesOf(tx, id)).length > 0 ? source : null
    case 'option':
      return (await optionsOf(tx, id)).some((option) => option.chosen && isSaid(entry.id, option))
        ? source
        : null
  }
}

function isSaid(
  element: string,
  { costs, benefits }: Awaited<ReturnType<typeof optionsOf>>[number],
): boolean {
  return element === 'purpose' ? benefits.some(({ text }) => text.en || text.fr) : costs.length > 0
}
