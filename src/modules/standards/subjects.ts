import type { Tx } from '../../kernel/data/database.ts'
import { type Bilingual, inBoth } from '../../kernel/language/bilingual.ts'
import { byId, type SubjectKind } from '../identity/index.ts'
import { standardsById } from './keep-standard/queries.ts'
import { calendarPath, standardPath } from './paths.ts'

/** A service standard in a history: by the statement of its newest version. */
export const standardSubjects: SubjectKind = {
  names: async (tx, ids) =>
    new Map(
      (await standardsById(tx, ids)).flatMap(({ id, versions }): [string, Bilingual][] => {
        const newest = versions.at(-1)
        return newest ? [[id, newest.standard.statement]] : []
      }),
    ),
  page: (standard) => inBoth((language) => standardPath.href(language, { standard })),
}

/** A working calendar in a history. */
export const calendarSubjects: SubjectKind = {
  names: byId(calendarNames),
  page: (calendar) => inBoth((language) => calendarPath.href(language, { calendar })),
}

async function calendarNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
  const rows = await tx
    .selectFrom('standards.calendar')
    .select(['id', 'name_en', 'name_fr'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, name_en, name_fr }) => [id, { en: name_en, fr: name_fr }]))
}
