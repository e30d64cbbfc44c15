import { createHash } from 'node:crypto'
import type { Database, Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { isId, newId } from '../../../../kernel/value/id.ts'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { may, refusalOf } from '../../../identity/index.ts'
import type { Agreement } from '../../format.ts'
import { withdrawnDocuments } from '../document-set/withdraw.ts'
import { agreementPath, importConfirmPath, importPath } from '../paths.ts'
import { judge } from '../sheet/findings.ts'
import { agreementCrumb, onAgreement } from '../sheet/on-agreement.ts'
import { actorOf, type OpenAgreement } from '../sheet/open-agreement.ts'
import { adoptDocuments, likelyMapping, type PartyMapping } from './adopt.ts'
import { ConfirmImportPage, ImportPage, words } from './import.page.tsx'
import { mostBytes, readAgreementFile } from './read-file.ts'
import { addImported } from './store.ts'

export function importRoutes({ database }: { readonly database: Database }): Route[] {
  const allowed = (request: MemberRequest, work: (tx: Tx, open: OpenAgreement) => Promise<Reply> | Reply) =>
    onAgreement(database, request, (tx, open) =>
      may(request.viewer.roles, 'choose-documents', open.state)
        ? work(tx, open)
        : refusalPage(request.language, refusalOf('choose-documents', open.state)),
    )
  return [
    memberRoute('GET', importPath, (request) => allowed(request, (_tx, open) => show(open, request, []))),
    memberRoute('POST', importPath, (request) => allowed(request, (_tx, open) => preview(open, request)), {
      uploads: mostBytes,
    }),
    memberRoute(
      'POST',
      importConfirmPath,
      (request) => allowed(request, (tx, open) => confirm(tx, open, request)),
      // The file comes back as text, in which a byte may take three.
      { longest: 3 * mostBytes + 100_000 },
    ),
  ]
}

function preview(open: OpenAgreement, request: MemberRequest): Reply {
  const { language, files, now } = request
  const uploaded = files.find(({ field }) => field === 'file')
  if (!uploaded) return show(open, request, [words.noFile])
  const content = uploaded.content.toString('utf8')
  const read = readAgreementFile(content)
  if (!read.ok) return show(open, request, read.refusal)
  if (read.value.documents.length === 0) return show(open, request, [words.noDocument])
  const mapping = likelyMapping(read.value, open.agreement)
  const token = newId(now)
  const merged = mergedWith(open.agreement, read.value, mapping, token)
  const body = (
    <ConfirmImportPage
      language={language}
      here={open.agreement}
      file={read.value}
      content={content}
      mapping={mapping}
      findings={judge(merged, open.guide, open.today).findings}
      token={token}
    />
  )
  return page({ title: words.confirmTitle[language], body, breadcrumbs: agreementCrumb(open, language) })
}

async function confirm(tx: Tx, open: OpenAgreement, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, now } = request
  const read = readAgreementFile(form.get('content'))
  if (!read.ok) return show(open, request, read.refusal)
  const token = form.get('token')
  const known = new Set(open.agreement.parties.map(({ id }) => id))
  const mapping = new Map(
    read.value.parties.map(({ id }) => {
      const chosen = form.get(`party.${id}`)
      return [id, known.has(chosen) ? chosen : '']
    }),
  )
  const documents = adoptDocuments(read.value, open.agreement, mapping, idsFrom(token))
  const gone = await withdrawnDocuments(tx, open.agreement.id)
  const there = new Set([...open.agreement.documents, ...gone].map(({ id }) => id))
  const fresh = documents.every(({ id }) => !there.has(id))
  if (fresh && isId(token)) await addImported(tx, open, documents, actorOf(viewer), now)
  return redirect(agreementPath.href(language, { id: open.agreement.id }, { done: 'imported' }))
}

function mergedWith(here: Agreement, file: Agreement, mapping: PartyMapping, token: string): Agreement {
  return { ...here, documents: [...here.documents, ...adoptDocuments(file, here, mapping, idsFrom(token))] }
}

function show(open: OpenAgreement, { language }: MemberRequest, problems: readonly Bilingual[]): Reply {
  const body = <ImportPage language={language} id={open.agreement.id} problems={problems} />
  const status = problems.length ? 422 : 200
  return page({ title: words.title[language], status, body, breadcrumbs: agreementCrumb(open, language) })
}

/** Ids that follow from a token: a confirmation sent twice makes the same documents, and they are made once. */
function idsFrom(token: string): () => string {
  let count = 0
  return () => {
    count += 1
    const hex = createHash('sha256').update(`${token}/${count}`).digest('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }
}
