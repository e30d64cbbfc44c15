import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import { type MemberRequest, notFound, type Reply } from '../../../kernel/web/route.ts'
import { may, refusalOf } from '../../identity/index.ts'
import type { Examination } from './examination.ts'
import { examinationById } from './queries.ts'

/** Answers about the examination of the address; "not found" for any organization but the one that asked for it. */
export function onExamination(
  database: Database,
  request: MemberRequest,
  work: (tx: Tx, examination: Examination) => Promise<Reply> | Reply,
): Promise<Reply> {
  const { viewer, params, now, language } = request
  return transaction(
    database,
    { organization: viewer.organization, person: viewer.person },
    async (tx): Promise<Reply> => {
      const examination = await examinationById(tx, params.id ?? '', now)
      if (!examination) return notFound
      return may(viewer.roles, 'review-draft')
        ? work(tx, examination)
        : refusalPage(language, refusalOf('review-draft'))
    },
  )
}
