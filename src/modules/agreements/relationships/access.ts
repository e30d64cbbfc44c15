import { type Actor, type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import { type MemberRequest, notFound, type Reply, type Viewer } from '../../../kernel/web/route.ts'
import { type Action, audit, may, refusalOf } from '../../identity/index.ts'
import { relationshipById } from './queries.ts'
import { organizationsOf, type Relationship } from './relationship.ts'

/** What every use case on a relationship receives. */
export type Asked = {
  readonly database: Database
  readonly viewer: Viewer
  readonly now: Temporal.Instant
  /** The relationship's id, as it came in the address. */
  readonly id: string
}

export function asked(database: Database, { viewer, now, params }: MemberRequest): Asked {
  return { database, viewer, now, id: params.id ?? '' }
}

/** A relationship that is not the organization's own does not exist for it; what roles forbid is said. */
export type Access<T> =
  | { readonly kind: 'missing' }
  | { readonly kind: 'refused'; readonly reason: Bilingual }
  | { readonly kind: 'granted'; readonly value: T }

/**
 * Runs `work` on one relationship in one transaction, if the viewer's roles allow the action in its state.
 * For every action but reading, the relationship is locked: changes to one relationship follow each other.
 */
export async function onRelationship<T>(
  { database, viewer, id }: Omit<Asked, 'now'>,
  action: Action,
  work: (tx: Tx, relationship: Relationship) => Promise<T>,
): Promise<Access<T>> {
  if (!isId(id)) return { kind: 'missing' }
  return transaction(database, actorOf(viewer), async (tx) => {
    const relationship = await relationshipById(tx, id, { lock: action !== 'read' })
    if (!relationship) return { kind: 'missing' }
    const reason = refusalFor(viewer, action, relationship)
    if (reason) return { kind: 'refused', reason }
    return { kind: 'granted', value: await work(tx, relationship) }
  })
}

/** Why the viewer may read this relationship but not do `action` in its state; null when it is allowed. */
export function refusalFor(viewer: Viewer, action: Action, { state }: Relationship): Bilingual | null {
  return may(viewer.roles, action, state) ? null : refusalOf(action, state)
}

/** The reply when access is not granted, or what `show` makes of the value. */
export function answer<T>(access: Access<T>, language: Language, show: (value: T) => Reply): Reply {
  switch (access.kind) {
    case 'missing':
      return notFound
    case 'refused':
      return refusalPage(language, access.reason)
    case 'granted':
      return show(access.value)
  }
}

export function actorOf(viewer: Viewer): Actor {
  return { organization: viewer.organization, person: viewer.person }
}

/** Adds what was done to the relationship's trail, which all its parties read. */
export async function leaveTrail(
  tx: Tx,
  { viewer, now }: Pick<Asked, 'viewer' | 'now'>,
  relationship: Pick<Relationship, 'id' | 'parties'>,
  deed: { action: string; subject: string; detail?: { readonly [key: string]: unknown } },
): Promise<void> {
  const { action, subject, detail = {} } = deed
  const visibleTo = organizationsOf(relationship)
  await audit(tx, actorOf(viewer), { chain: relationship.id, visibleTo, action, subject, detail }, now)
}
