import type { Access, Asked } from '../access.ts'
import { onRelationship } from '../access.ts'
import { decisionsOf, type GateDecision } from '../decide-gate/decisions.queries.ts'
import { type Standing, standingsOf } from '../situation.ts'

export type Workspace = Standing & { readonly decisions: readonly GateDecision[] }

/** What the parties see first when they come to their relationship. */
export function workspaceOf(asked: Omit<Asked, 'now'>): Promise<Access<Workspace>> {
  return onRelationship(asked, 'read', async (tx, relationship) => {
    const [standing] = await standingsOf(tx, [relationship])
    if (!standing) throw new Error('one relationship has one standing')
    return { ...standing, decisions: await decisionsOf(tx, relationship.id, 5) }
  })
}
