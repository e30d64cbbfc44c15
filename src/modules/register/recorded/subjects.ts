import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { byId, type SubjectKind } from '../../identity/index.ts'
import { recordedPath } from '../paths.ts'

/** An agreement made elsewhere in a history, by its title. */
export const recordedSubjects: SubjectKind = {
  names: byId(async (tx, ids) => {
    const rows = await tx
      .selectFrom('register.recorded')
      .select(['id', 'title_en', 'title_fr'])
      .where('id', 'in', ids)
      .execute()
    return new Map(
      rows.map(({ id, title_en: en, title_fr: fr }): [string, Bilingual] => [
        id,
        { en: en || fr, fr: fr || en },
      ]),
    )
  }),
  page: (id) => inBoth((language) => recordedPath.href(language, { id })),
}
