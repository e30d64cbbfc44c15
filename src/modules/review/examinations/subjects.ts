import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { inBoth } from '../../../kernel/language/bilingual.ts'
import { byId, type SubjectKind } from '../../identity/index.ts'
import { examinationPath } from '../paths.ts'

/** A reviewed draft in a history: by the names of its files; once erased it has none. */
export const examinationSubjects: SubjectKind = {
  names: byId(async (tx, ids) => {
    const rows = await tx
      .selectFrom('review.file')
      .select(['examination_id', 'name'])
      .where('examination_id', 'in', ids)
      .orderBy('ordinal')
      .execute()
    const files = Map.groupBy(rows, ({ examination_id }) => examination_id)
    return new Map(
      [...files].map(([id, its]): [string, Bilingual] => {
        const said = its.map(({ name }) => name).join(' + ')
        return [id, { en: said, fr: said }]
      }),
    )
  }),
  page: (id) => inBoth((language) => examinationPath.href(language, { id })),
  needs: 'review-draft',
}
