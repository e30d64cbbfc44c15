import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
} from '../../../kernel/web/route.ts'
import {
  type Agreement,
  agreementPath,
  type ComposedDocument,
  canonicalJson,
  composeDocument,
  documentPath,
  documentsToTakePath,
  downloadPath,
  frozenVersion,
  type OpenAgreement,
  onAgreement,
  openAgreement,
  versionsOf,
  withNamedOnly,
} from '../../agreements/index.ts'
import { documentName } from '../../guide/index.ts'
import { DocumentArticle } from '../article.tsx'
import { renderDocx } from '../docx/docx.ts'
import { renderHtml } from '../html.tsx'
import { renderMarkdown } from '../markdown.ts'
import { readingOrder } from '../order.ts'
import { renderPdf } from '../pdf.ts'
import { FrozenNotice, TakeAwayPage, words } from './download.page.tsx'
import { readWanted, types, type Wanted } from './wanted.ts'

/** Reading the documents of an agreement on the site, and taking them away as files. */
export function downloadRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', documentsToTakePath, (request) =>
      onAgreement(database, request, (tx, open) => choose(tx, open, request)),
    ),
    memberRoute('GET', documentPath, (request) =>
      onAgreement(database, request, (tx, open) => read(tx, open, request)),
    ),
    memberRoute('GET', downloadPath, async (request) => {
      const wanted = readWanted(request.query)
      if (!wanted) return notFound
      const text = await found(database, request, wanted)
      return text ? file(text, wanted) : notFound
    }),
  ]
}

async function choose(tx: Tx, open: OpenAgreement, { language, query }: MemberRequest): Promise<Reply> {
  const body = (
    <TakeAwayPage
      language={language}
      id={open.agreement.id}
      documents={readingOrder(open.agreement)}
      versions={await versionsOf(tx, open.agreement.id)}
      version={query.get('version') ?? ''}
    />
  )
  return page({ title: words.title[language], body, wide: true, breadcrumbs: crumbs(open, language) })
}

/** One document as it is now, or as it was frozen. */
async function read(tx: Tx, open: OpenAgreement, request: MemberRequest): Promise<Reply> {
  const { language, params, query } = request
  const wanted = readWanted(query)
  if (!wanted) return notFound
  const text = await textOf(tx, open, wanted.version)
  const document = text?.agreement.documents.find(({ id }) => id === params.document)
  if (!text || !document) return notFound
  const composed = composeText(text, document.id)
  const body = (
    <>
      {wanted.version === null ? null : <FrozenNotice {...{ language, open }} version={wanted.version} />}
      <DocumentArticle document={composed} options={wanted.options} />
    </>
  )
  return page({ title: composed.title[language], body, wide: true, breadcrumbs: crumbs(open, language) })
}

function crumbs({ agreement }: OpenAgreement, language: 'en' | 'fr') {
  const label = agreement.title[language] || words.title[language]
  return [{ label, href: agreementPath.href(language, { id: agreement.id }) }]
}

/** An agreement to print: whether it was declared ready, and what its parties call an SLA in French. */
type Text = {
  readonly agreement: Agreement
  readonly ready: boolean
  readonly slaLabel: OpenAgreement['slaLabel']
}

/** Everything that was not declared ready carries the draft mark. */
function composeText({ agreement, ready, slaLabel }: Text, id: string): ComposedDocument {
  const composed = composeDocument(agreement, id)
  return { ...composed, draft: !ready, typeName: documentName(composed.type, slaLabel).name }
}

/** The agreement as it is now or as it was frozen; the transaction ends before a file is made. */
async function found(database: Database, request: MemberRequest, wanted: Wanted): Promise<Text | null> {
  const { viewer, params, now } = request
  return transaction(database, { organization: viewer.organization, person: viewer.person }, async (tx) => {
    const open = await openAgreement(tx, viewer, params.id ?? '', now)
    if (!open) return null
    return textOf(tx, open, wanted.version)
  })
}

async function textOf(tx: Tx, open: OpenAgreement, version: number | null): Promise<Text | null> {
  if (version === null) {
    const { state, slaLabel } = open
    return { agreement: withNamedOnly(open.agreement), ready: state === 'ready', slaLabel }
  }
  const frozen = await frozenVersion(tx, open.agreement.id, version)
  return frozen ? { agreement: frozen.agreement, ready: frozen.ready, slaLabel: frozen.slaLabel } : null
}

async function file(text: Text, { format, options, document, version }: Wanted): Promise<Reply> {
  const { agreement } = text
  const chosen = readingOrder(agreement).filter(({ id }) => document === null || id === document)
  if (chosen.length === 0) return notFound
  const number = chosen
    .map((one) => one.number || one.type)
    .join('_')
    .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
  const suffix = version === null ? '' : `-v${version}`
  const name = `${number.slice(0, 80)}${suffix}${options.languages === 'both' ? '' : `-${options.languages}`}.${format}`
  return {
    kind: 'file',
    name,
    type: types[format],
    content: await content(text, chosen, format, options),
  }
}

async function content(
  text: Text,
  chosen: readonly { readonly id: string }[],
  format: Wanted['format'],
  options: Wanted['options'],
): Promise<string | Uint8Array> {
  if (format === 'json') return canonicalJson(text.agreement)
  const composed = chosen.map(({ id }) => composeText(text, id))
  switch (format) {
    case 'pdf':
      return renderPdf(composed, options)
    case 'docx':
      return renderDocx(composed, options)
    case 'html':
      return renderHtml(composed, options)
    case 'md':
      return renderMarkdown(composed, options)
  }
}
