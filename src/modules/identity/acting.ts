import { type Database, type Tx, transaction } from '../../kernel/data/database.ts'
import type { FormOutcome } from '../../kernel/web/form.ts'
import type { Viewer } from '../../kernel/web/route.ts'
import { audit } from './audit/audit.ts'
import { type Action, may, refusalOf } from './permissions.ts'

/** Runs work in a transaction on behalf of the viewer's organization. */
export async function asViewer<T>(
  database: Database,
  viewer: Viewer,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return transaction(database, { organization: viewer.organization, person: viewer.person }, work)
}

/** The same, for a change that one of the viewer's roles must allow; otherwise refused with who can do it. */
export async function change<Value, Conflict = never>(
  database: Database,
  viewer: Viewer,
  action: Action,
  work: (tx: Tx) => Promise<FormOutcome<Value, Conflict>>,
): Promise<FormOutcome<Value, Conflict>> {
  if (!may(viewer.roles, action)) return { kind: 'refused', reason: refusalOf(action) }
  return asViewer(database, viewer, work)
}

/** Leaves a trace in the organization's own chain. */
export async function traceInOrganization(
  tx: Tx,
  viewer: Viewer,
  deed: { action: string; subject: string; detail: Readonly<Record<string, unknown>> },
  now: Temporal.Instant,
): Promise<void> {
  const chain = { chain: viewer.organization, visibleTo: [viewer.organization] }
  await audit(tx, { organization: viewer.organization, person: viewer.person }, { ...chain, ...deed }, now)
}
