import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import type { Actor, Tx } from '../../../kernel/data/database.ts'

/** Something a person did, or a rule by itself at its time, told to the organizations it concerns. Names of people are looked up, never stored in the chain; what is removed keeps its title in the entry of its removal. */
export type Deed = {
  /** Relationship or organization whose trail this belongs to. */
  readonly chain: string
  readonly visibleTo: readonly string[]
  readonly action: string
  /** What it was done to: "element:purpose", "document:…". */
  readonly subject: string
  readonly detail: { readonly [key: string]: unknown }
}

export type AuditEntry = {
  readonly chain: string
  readonly sequence: string
  readonly at: string
  readonly organization_id: string
  /** Null for what no person did by hand. */
  readonly person_id: string | null
  readonly action: string
  readonly subject: string
  readonly detail: unknown
  readonly previous_hash: string
  readonly hash: string
}

const beginning = '0'.repeat(64)

/**
 * Adds an entry to a chain, in the transaction of the change it tells of. Entries of one chain are written one
 * after the other: a lock held until the transaction ends keeps two from sealing the same predecessor.
 */
export async function audit(tx: Tx, actor: Actor, deed: Deed, now: Temporal.Instant): Promise<void> {
  if (!actor.organization || !actor.person)
    throw new Error('only a person acting for an organization leaves a trail')
  return append(tx, { organization: actor.organization, person: actor.person }, deed, now)
}

/** The same for what a rule brings at its time, on behalf of an organization and by nobody's hand. */
export async function auditRule(
  tx: Tx,
  organization: string,
  deed: Deed,
  now: Temporal.Instant,
): Promise<void> {
  return append(tx, { organization, person: null }, deed, now)
}

async function append(
  tx: Tx,
  actor: { readonly organization: string; readonly person: string | null },
  deed: Deed,
  now: Temporal.Instant,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${deed.chain}, 0))`.execute(tx)
  const last = await tx
    .selectFrom('identity.audit_entry')
    .select(['sequence', 'hash'])
    .where('chain', '=', deed.chain)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst()
  const entry = {
    chain: deed.chain,
    sequence: String(Number(last?.sequence ?? 0) + 1),
    at: now.toString({ smallestUnit: 'millisecond' }),
    organization_id: actor.organization,
    person_id: actor.person,
    action: deed.action,
    subject: deed.subject,
    detail: deed.detail,
    previous_hash: last?.hash ?? beginning,
  }
  await tx
    .insertInto('identity.audit_entry')
    .values({
      ...entry,
      detail: JSON.stringify(deed.detail),
      visible_to: [...deed.visibleTo],
      hash: seal(entry),
    })
    .execute()
}

/** SHA-256 of the canonical JSON (RFC 8785) of an entry, its predecessor's hash included. */
export function seal(entry: Omit<AuditEntry, 'hash'>): string {
  const { chain, sequence, at, organization_id, person_id, action, subject, detail, previous_hash } = entry
  const sealed = { chain, sequence, at, organization_id, person_id, action, subject, detail, previous_hash }
  return createHash('sha256')
    .update(canonicalize(sealed) ?? '')
    .digest('hex')
}

/** The sequence number of the first entry that does not fit, or null when the whole chain holds. */
export function firstBroken(entries: readonly AuditEntry[]): string | null {
  let previous = beginning
  let expected = 1
  for (const entry of entries) {
    const at = Temporal.Instant.from(entry.at).toString({ smallestUnit: 'millisecond' })
    const fits = entry.previous_hash === previous && entry.sequence === String(expected)
    if (!fits || seal({ ...entry, at }) !== entry.hash) return entry.sequence
    previous = entry.hash
    expected += 1
  }
  return null
}
