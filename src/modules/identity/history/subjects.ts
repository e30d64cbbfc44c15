import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'

/** The names of what entries are about, by the part of the subject after its kind; what is gone has none. */
export type SubjectNaming = (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, Bilingual>>

/** How each kind of subject is named: "position:…". Modules register their own kinds at start. */
const namings = new Map<string, SubjectNaming>([
  ['person', peopleNames],
  ['position', positionTitles],
])

export function nameSubjects(more: Readonly<Record<string, SubjectNaming>>): void {
  for (const [kind, naming] of Object.entries(more)) namings.set(kind, naming)
}

/** The names of these subjects, by subject. */
export async function subjectNames(
  tx: Tx,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, Bilingual>> {
  const byKind = Map.groupBy(new Set(subjects), (subject) => partsOf(subject).kind)
  const named = new Map<string, Bilingual>()
  for (const [kind, those] of byKind) {
    const naming = namings.get(kind)
    if (!naming) continue
    const names = await naming(
      tx,
      those.map((subject) => partsOf(subject).id),
    )
    for (const subject of those) {
      const name = names.get(partsOf(subject).id)
      if (name) named.set(subject, name)
    }
  }
  return named
}

function partsOf(subject: string): { readonly kind: string; readonly id: string } {
  const [kind = '', ...rest] = subject.split(':')
  return { kind, id: rest.join(':') }
}

async function peopleNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
  const known = ids.filter(isId)
  if (known.length === 0) return new Map()
  const rows = await tx
    .selectFrom('identity.person')
    .select(['id', 'name'])
    .where('id', 'in', known)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, { en: name, fr: name }]))
}

async function positionTitles(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
  const known = ids.filter(isId)
  if (known.length === 0) return new Map()
  const rows = await tx
    .selectFrom('identity.position')
    .select(['id', 'title_en', 'title_fr'])
    .where('id', 'in', known)
    .execute()
  return new Map(rows.map((row) => [row.id, { en: row.title_en, fr: row.title_fr }]))
}
