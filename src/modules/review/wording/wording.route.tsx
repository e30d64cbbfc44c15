import type { Database } from '../../../kernel/data/database.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
} from '../../../kernel/web/route.ts'
import { agreementCrumb, judgeAgreement, openAgreement, wordingPath } from '../../agreements/index.ts'
import { asViewer } from '../../identity/index.ts'
import { WordingPage } from './wording.page.tsx'
import { words } from './wording.text.ts'
import { wordingOf } from './wording.ts'

/** The parity check and the measures of plain language, on a draft of ours. */
export function wordingRoutes({ database }: { readonly database: Database }): Route[] {
  return [memberRoute('GET', wordingPath, (request) => show(database, request))]
}

function show(database: Database, { language, viewer, params, now }: MemberRequest): Promise<Reply> {
  return asViewer(database, viewer, async (tx) => {
    const open = await openAgreement(tx, viewer, params.id ?? '', now)
    if (!open) return notFound
    const { findings } = judgeAgreement(open.agreement, open.guide, open.today)
    const documents = wordingOf(open.agreement, findings)
    return page({
      title: words.title[language],
      wide: true,
      breadcrumbs: agreementCrumb(open, language),
      body: (
        <WordingPage
          language={language}
          id={open.agreement.id}
          documents={documents}
          slaLabel={open.slaLabel}
        />
      ),
    })
  })
}
