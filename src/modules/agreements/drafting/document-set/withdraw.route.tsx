import type { Database, Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { Confirmation } from '../../../../kernel/ui/confirmation.tsx'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { may, refusalOf } from '../../../identity/index.ts'
import { documentLabel } from '../../values/format.ts'
import { agreementPath, bringBackDocumentPath, documentSettingsPath, withdrawDocumentPath } from '../paths.ts'
import { agreementCrumb, onAgreement } from '../sheet/on-agreement.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { bringBackDocument, obstacleTo, withdrawDocument } from './withdraw.ts'

/** Taking a document out of the draft, after a question, and bringing it back. */
export function withdrawalRoutes({ database }: { readonly database: Database }): Route[] {
  const settle = (request: MemberRequest, work: typeof withdrawDocument, done: string) =>
    onAgreement(database, request, async (tx, open): Promise<Reply> => {
      const outcome = await work(tx, request.viewer, open, request.params.document ?? '', request.now)
      if (outcome.kind === 'refused') return refusalPage(request.language, outcome.reason)
      if (outcome.kind !== 'done') return notFound
      return redirect(agreementPath.href(request.language, { id: open.agreement.id }, { done }))
    })
  return [
    memberRoute('GET', withdrawDocumentPath, (request) =>
      onAgreement(database, request, (tx, open) => ask(tx, open, request)),
    ),
    memberRoute('POST', withdrawDocumentPath, (request) =>
      settle(request, withdrawDocument, 'document-withdrawn'),
    ),
    memberRoute('POST', bringBackDocumentPath, (request) =>
      settle(request, bringBackDocument, 'document-brought-back'),
    ),
  ]
}

async function ask(tx: Tx, open: OpenAgreement, { language, viewer, params }: MemberRequest): Promise<Reply> {
  const document = open.agreement.documents.find(({ id }) => id === params.document)
  if (!document) return notFound
  if (!may(viewer.roles, 'choose-documents', open.state))
    return refusalPage(language, refusalOf('choose-documents', open.state))
  const obstacle = await obstacleTo(tx, open, document.id)
  if (obstacle) return refusalPage(language, obstacle)
  const place = { id: open.agreement.id, document: document.id }
  const question = words.question[language](documentLabel(document, language) ?? document.type)
  const body = (
    <Confirmation
      language={language}
      question={question}
      consequence={words.consequence[language]}
      action={withdrawDocumentPath.href(language, place)}
      confirm={words.confirm[language]}
      back={documentSettingsPath.href(language, place)}
    />
  )
  return page({ title: question, body, breadcrumbs: agreementCrumb(open, language) })
}

const words = {
  question: {
    en: (name: string) => `Withdraw “${name}”?`,
    fr: (name: string) => `Retirer «\u00a0${name}\u00a0»?`,
  },
  consequence: {
    en: 'It leaves the draft, the checks and the files of every party. What is written in it is kept, and it can be brought back while the agreement is being drafted.',
    fr: 'Il quitte le projet, les vérifications et les fichiers de toutes les parties. Son contenu est conservé, et il peut être rétabli tant que l’entente est en rédaction.',
  } satisfies Bilingual,
  confirm: { en: 'Withdraw the document', fr: 'Retirer le document' } satisfies Bilingual,
}
