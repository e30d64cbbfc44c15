import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { reopenDocuments } from '../../drafting/check/settle-status.ts'
import { actorOf, openAgreement } from '../../drafting/sheet/open-agreement.ts'
import { type Access, type Asked, leaveTrail, onRelationship } from '../access.ts'
import { type Saving, saved } from '../saving.ts'
import { saveRelationship } from '../store.ts'

/** Opens a closed or ready relationship again, at the step where it stood. */
export function reopen(asked: Asked, reason: Bilingual, version: number): Promise<Access<Saving>> {
  return onRelationship(asked, 'reopen', async (tx, relationship): Promise<Saving> => {
    if (version !== relationship.version) return { kind: 'conflict' }
    const { viewer, now } = asked
    const open = await openAgreement(tx, viewer, relationship.id, now)
    if (open) await reopenDocuments(tx, open, actorOf(viewer), now)
    await saveRelationship(tx, relationship.id, { state: 'open' }, now)
    await leaveTrail(tx, asked, relationship, {
      action: 'reopen',
      subject: `relationship:${relationship.id}`,
      detail: { from: relationship.state, reason },
    })
    return saved
  })
}
