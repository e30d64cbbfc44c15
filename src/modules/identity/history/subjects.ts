import type { Tx } from '../../../kernel/data/database.ts'
import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
import { editPersonPath, positionPath } from '../paths.ts'
import type { Action } from '../permissions.ts'

/** The names of what entries are about, by the part of the subject after its kind; what is gone has none. */
export type SubjectNaming = (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, Bilingual>>

/** A kind of subject: how it is named, its page where it has one, and what a reader must be allowed to do to open it. */
export type SubjectKind = {
  readonly names: SubjectNaming
  readonly page?: (id: string) => Bilingual | null
  readonly needs?: Action
}

/** What an entry is about: its name, and the addresses of its page in both languages. */
export type Subject = {
  readonly name: Bilingual
  readonly page: Bilingual | null
  readonly needs: Action | null
}

/** How each kind of subject is named: "position:…". Modules register their own kinds at start. */
const kinds = new Map<string, SubjectKind[]>([
  ['person', [{ names: byId(peopleNames), page: personPage, needs: 'manage-organization' }]],
  ['position', [{ names: byId(positionTitles), page: positionPage, needs: 'manage-organization' }]],
  ['token', [{ names: byId(tokenNames) }]],
])

/** For kinds whose subjects are called by an id: anything else has no name, and is not looked for. */
export function byId(names: SubjectNaming): SubjectNaming {
  return async (tx, ids) => {
    const known = ids.filter(isId)
    return known.length > 0 ? names(tx, known) : new Map()
  }
}

/** A kind that two modules know is named by whichever knows the thing first registered. */
export function nameSubjects(more: Readonly<Record<string, SubjectNaming | SubjectKind>>): void {
  for (const [name, given] of Object.entries(more)) {
    const kind = typeof given === 'function' ? { names: given } : given
    const present = kinds.get(name) ?? []
    if (!present.some(({ names }) => names === kind.names)) kinds.set(name, [...present, kind])
  }
}

function personPage(id: string): Bilingual {
  return inBoth((language) => editPersonPath.href(language, { id }))
}

function positionPage(id: string): Bilingual {
  return inBoth((language) => positionPath.href(language, { id }))
}

/** What these subjects are, by subject. */
export async function subjectsOf(tx: Tx, subjects: readonly string[]): Promise<ReadonlyMap<string, Subject>> {
  const byKind = Map.groupBy(new Set(subjects), (subject) => partsOf(subject).kind)
  const found = new Map<string, Subject>()
  for (const [name, those] of byKind) {
    for (const { names, page, needs = null } of kinds.get(name) ?? []) {
      const waiting = those.filter((subject) => !found.has(subject))
      if (waiting.length === 0) break
      const ids = waiting.map((subject) => partsOf(subject).id)
      const named = await names(tx, ids)
      for (const subject of waiting) {
        const { id } = partsOf(subject)
        const known = named.get(id)
        if (known) found.set(subject, { name: known, page: page?.(id) ?? null, needs })
      }
    }
  }
  return found
}

function partsOf(subject: string): { readonly kind: string; readonly id: string } {
  const [kind = '', ...rest] = subject.split(':')
  return { kind, id: rest.join(':') }
}

async function peopleNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
  const rows = await tx.selectFrom('identity.person').select(['id', 'name']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, name }) => [id, { en: name, fr: name }]))
}

async function positionTitles(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
  const rows = await tx
    .selectFrom('identity.position')
    .select(['id', 'title_en', 'title_fr'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, { en: row.title_en, fr: row.title_fr }]))
}

async function tokenNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
  const rows = await tx
    .selectFrom('identity.api_token')
    .select(['id', 'name'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, { en: name, fr: name }]))
}
