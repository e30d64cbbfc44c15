import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type AuditEntry, firstBroken } from '../audit/audit.ts'
import { deedName } from './deeds.ts'

export type TrailLine = {
  readonly sequence: string
  readonly at: string
  /** Empty for what no person did by hand. */
  readonly person: string
  readonly organization: Bilingual
  readonly deed: Bilingual
  readonly subject: string
}

/** A whole trail, oldest first, with the first entry that does not fit its chain (null when all do). */
export async function trailOf(tx: Tx, chain: string): Promise<{ lines: TrailLine[]; broken: string | null }> {
  const entries = await tx
    .selectFrom('identity.audit_entry')
    .select(['chain', 'sequence', 'at', 'organization_id', 'person_id', 'action', 'subject', 'detail'])
    .select(['previous_hash', 'hash'])
    .where('chain', '=', chain)
    .orderBy('sequence')
    .execute()
  const people = await namesOf(tx, entries)
  const lines = entries.map((entry) => ({
    sequence: entry.sequence,
    at: Temporal.Instant.from(entry.at).toString(),
    person: people.persons.get(entry.person_id ?? '') ?? '',
    organization: people.organizations.get(entry.organization_id) ?? { en: '', fr: '' },
    deed: deedName(entry.action),
    subject: entry.subject,
  }))
  return { lines, broken: firstBroken(entries) }
}

async function namesOf(tx: Tx, entries: readonly Pick<AuditEntry, 'person_id' | 'organization_id'>[]) {
  if (entries.length === 0)
    return { persons: new Map<string, string>(), organizations: new Map<string, Bilingual>() }
  const ids = [...new Set(entries.flatMap(({ person_id }) => person_id ?? []))]
  const persons = ids.length
    ? await tx.selectFrom('identity.person').select(['id', 'name']).where('id', 'in', ids).execute()
    : []
  const organizations = await tx
    .selectFrom('identity.organization')
    .select(['id', 'name_en', 'name_fr'])
    .where('id', 'in', [...new Set(entries.map(({ organization_id }) => organization_id))])
    .execute()
  return {
    persons: new Map(persons.map(({ id, name }) => [id, name])),
    organizations: new Map(
      organizations.map(({ id, name_en, name_fr }) => [id, { en: name_en, fr: name_fr }]),
    ),
  }
}
