import type { Database } from '../../../kernel/data/database.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import { isId } from '../../../kernel/value/id.ts'
import type { FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { asViewer, traceInOrganization } from '../acting.ts'
import { may, refusalOf } from '../permissions.ts'

/** Says that a position no longer exists, from today; once. What names it keeps its name. */
export async function abolishPosition(
  database: Database,
  viewer: Viewer,
  position: string,
  now: Temporal.Instant,
): Promise<FormOutcome<null> | { readonly kind: 'unknown' }> {
  const action = 'manage-organization'
  if (!may(viewer.roles, action)) return { kind: 'refused', reason: refusalOf(action) }
  if (!isId(position)) return { kind: 'unknown' }
  return asViewer(database, viewer, async (tx) => {
    const own = tx
      .selectFrom('identity.position')
      .select('abolished_on')
      .where('organization_id', '=', viewer.organization)
      .where('id', '=', position)
    const row = await own.forUpdate().executeTakeFirst()
    if (!row) return { kind: 'unknown' }
    if (row.abolished_on !== null) return { kind: 'done', value: null }
    const abolished_on = now.toZonedDateTimeISO(capitalZone).toPlainDate().toString()
    await tx
      .updateTable('identity.position')
      .set({ abolished_on })
      .where('organization_id', '=', viewer.organization)
      .where('id', '=', position)
      .execute()
    const detail = { abolished_on }
    await traceInOrganization(
      tx,
      viewer,
      { action: 'abolish-position', subject: `position:${position}`, detail },
      now,
    )
    return { kind: 'done', value: null }
  })
}
