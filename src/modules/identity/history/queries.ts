import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type AuditEntry, firstBroken } from '../audit/audit.ts'
import { deedName, doerOf } from './deeds.ts'
import { type Subject, subjectsOf } from './subjects.ts'

export type TrailLine = {
  readonly sequence: string
  readonly at: string
  /** The person, or what acted in the place of one. */
  readonly who: Bilingual
  readonly organization: Bilingual
  readonly deed: Bilingual
  /** What it was done to, by name; null when the deed says it all, or when it is gone. */
  readonly about: Subject | null
}

export type Trail = {
  /** Newest first. */
  readonly lines: readonly TrailLine[]
  readonly page: number
  readonly pages: number
  /** The first entry that does not fit its chain; null when all do. */
  readonly broken: string | null
}

const pageSize = 100
const unnamed: Bilingual = { en: '', fr: '' }

/** One page of a trail. The whole chain is checked for it, whatever page is read. */
export async function trailPage(tx: Tx, chain: string, asked: string | null): Promise<Trail> {
  const entries = await entriesOf(tx, chain)
  const pages = Math.max(1, Math.ceil(entries.length / pageSize))
  const page = Math.min(pages, asked !== null && /^[1-9]\d{0,5}$/.test(asked) ? Number(asked) : 1)
  const shown = entries.toReversed().slice((page - 1) * pageSize, page * pageSize)
  return { lines: await linesOf(tx, shown), page, pages, broken: firstBroken(entries) }
}

/** A whole trail, oldest first. */
export async function wholeTrail(tx: Tx, chain: string): Promise<readonly TrailLine[]> {
  return linesOf(tx, await entriesOf(tx, chain))
}

function entriesOf(tx: Tx, chain: string) {
  return tx
    .selectFrom('identity.audit_entry')
    .select(['chain', 'sequence', 'at', 'organization_id', 'person_id', 'action', 'subject', 'detail'])
    .select(['previous_hash', 'hash'])
    .where('chain', '=', chain)
    .orderBy('sequence')
    .execute()
}

async function linesOf(tx: Tx, entries: readonly AuditEntry[]): Promise<readonly TrailLine[]> {
  const people = await namesOf(tx, entries)
  const asked = entries.map(({ subject }) => subject)
  const subjects = await subjectsOf(tx, asked)
  const gone = await namesOfTheRemoved(
    tx,
    entries.filter(({ subject }) => !subjects.has(subject)),
  )
  return entries.map((entry) => ({
    sequence: entry.sequence,
    at: Temporal.Instant.from(entry.at).toString(),
    who: entry.person_id === null ? doerOf(entry.action) : (people.persons.get(entry.person_id) ?? unnamed),
    organization: people.organizations.get(entry.organization_id) ?? unnamed,
    deed: deedName(entry.action),
    about: subjects.get(entry.subject) ?? gone.get(entry.subject) ?? null,
  }))
}

/** What is gone is called as the entry of its removal calls it. */
async function namesOfTheRemoved(
  tx: Tx,
  entries: readonly AuditEntry[],
): Promise<ReadonlyMap<string, Subject>> {
  if (entries.length === 0) return new Map()
  const rows = await tx
    .selectFrom('identity.audit_entry')
    .select(['subject'])
    .select(sql<string | null>`detail #>> '{name,en}'`.as('en'))
    .select(sql<string | null>`detail #>> '{name,fr}'`.as('fr'))
    .where('chain', 'in', [...new Set(entries.map(({ chain }) => chain))])
    .where('subject', 'in', [...new Set(entries.map(({ subject }) => subject))])
    .where(sql<boolean>`detail -> 'name' ->> 'en' <> ''`)
    .orderBy('sequence')
    .execute()
  return new Map(
    rows.flatMap(({ subject, en, fr }): [string, Subject][] =>
      en && fr ? [[subject, { name: { en, fr }, page: null, needs: null }]] : [],
    ),
  )
}

async function namesOf(tx: Tx, entries: readonly Pick<AuditEntry, 'person_id' | 'organization_id'>[]) {
  if (entries.length === 0)
    return { persons: new Map<string, Bilingual>(), organizations: new Map<string, Bilingual>() }
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
    persons: new Map(persons.map(({ id, name }) => [id, { en: name, fr: name }])),
    organizations: new Map(
      organizations.map(({ id, name_en, name_fr }) => [id, { en: name_en, fr: name_fr }]),
    ),
  }
}
