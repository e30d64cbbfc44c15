import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { AgreementElement } from '../../format.ts'
import { milestonesOf } from '../../relationships/plan-milestones/milestones.ts'
import { risksOf } from '../../relationships/register-risks/risks.ts'
import { isDraftValue, isRows, valueAt } from '../../values/shape.ts'
import type { Given } from '../begin-draft/start.ts'
import { milestoneCells, riskCells } from '../begin-draft/starts-work.ts'

/** Lines of a register of the workspace that an element does not hold yet, and the table and column it keeps them in. */
export type RegisterLines = {
  readonly table: 'risks' | 'milestones'
  readonly lines: readonly { readonly title: Bilingual; readonly cells: Given }[]
}

const columns = { risks: 'risk', milestones: 'task' } as const

/** What was said in the workspace after the element was written; null for an element that uses no register, or holds it all. */
export async function missingLines(
  tx: Tx,
  relationship: string,
  element: AgreementElement,
): Promise<RegisterLines | null> {
  const register = await registerOf(tx, relationship, element.id)
  if (!register) return null
  const held = valueAt(element.fields, register.table)
  const texts = (isRows(held) ? held : []).map((row) => valueAt(row, columns[register.table]))
  const isHeld = ({ en, fr }: Bilingual) =>
    texts.some((text) => isDraftValue(text) && (sameText(text.en, en) || sameText(text.fr, fr)))
  const lines = register.lines.filter(({ title }) => !isHeld(title))
  return lines.length > 0 ? { ...register, lines } : null
}

async function registerOf(tx: Tx, relationship: string, element: string): Promise<RegisterLines | null> {
  if (element === 'risk-management') {
    const risks = await risksOf(tx, relationship)
    return { table: 'risks', lines: risks.map((risk) => ({ title: risk.title, cells: riskCells(risk) })) }
  }
  if (element !== 'implementation-plan') return null
  const milestones = await milestonesOf(tx, relationship)
  return {
    table: 'milestones',
    lines: milestones.map((one) => ({ title: one.title, cells: milestoneCells(one) })),
  }
}

function sameText(a: string | undefined, b: string): boolean {
  return a !== undefined && a.trim() !== '' && a.trim() === b.trim()
}
