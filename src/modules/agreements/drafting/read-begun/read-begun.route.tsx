import type { Database } from '../../../../kernel/data/database.ts'
import type { Language } from '../../../../kernel/language/bilingual.ts'
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
import { may } from '../../../identity/index.ts'
import { begunMessage } from '../begin-draft/begun-message.ts'
import { checksPath, readBegunPath } from '../paths.ts'
import { agreementCrumb, onAgreement } from '../sheet/on-agreement.ts'
import type { BlocksComponent } from '../write-element/element-page-props.ts'
import { draftedSections, nextToRead, unreadSections } from './begun.ts'
import { onlyBegun, ReadBegunPage } from './read-begun.page.tsx'
import { words } from './read-begun.text.ts'
import { readBegun } from './read-begun.ts'
import { readingsOf } from './readings.ts'
import { readingOf } from './stand.queries.ts'
import { unreadIn } from './stand.ts'

type Options = { readonly database: Database; readonly Blocks: BlocksComponent }

export function readBegunRoutes(options: Options): Route[] {
  return [
    memberRoute('GET', readBegunPath, (request) => show(options, request)),
    memberRoute('POST', readBegunPath, (request) => confirm(options, request)),
  ]
}

function show({ database, Blocks }: Options, request: MemberRequest): Promise<Reply> {
  const { language, viewer, params, query } = request
  return onAgreement(database, request, async (tx, open) => {
    const document = open.agreement.documents.find(({ id }) => id === params.document)
    if (!document) return notFound
    const parties = await readingOf(tx, open)
    const unread = unreadIn(parties, viewer.organization)
    const next = nextToRead(open.agreement, unread, document.id)
    const sections = unreadSections(open, document, unread)
    const clauses = sections.flatMap((section) => section.clauses)
    return page({
      title: (onlyBegun(document, clauses) ? words.title : words.titleOthers)[language],
      wide: true,
      breadcrumbs: agreementCrumb(open, language),
      body: (
        <ReadBegunPage
          language={language}
          agreement={open.agreement}
          document={document}
          sections={sections}
          drafted={draftedSections(open, document)}
          parties={parties}
          readings={await readingsOf(tx, document.id)}
          next={next === document ? undefined : next}
          mayRead={may(viewer.roles, 'note-reading', open.state)}
          mayDraft={may(viewer.roles, 'draft', open.state)}
          done={begunMessage(query, language) ?? readMessage(query, language)}
          Blocks={Blocks}
        />
      ),
    })
  })
}

async function confirm({ database }: Options, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, now, params } = request
  const place = { id: params.id ?? '', document: params.document ?? '' }
  const outcome = await readBegun(database, viewer, place, form, now)
  switch (outcome.kind) {
    case 'missing':
      return notFound
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'done': {
      const { read, next } = outcome.value
      const said = { done: 'read', elements: String(read) }
      // When nothing is left to read, the checks say what stands between this draft and its signature.
      return redirect(
        next
          ? readBegunPath.href(language, { ...place, document: next }, said)
          : checksPath.href(language, { id: place.id }, said),
      )
    }
    default:
      throw new Error(`reading has no outcome ${outcome.kind}`)
  }
}

/** "It is noted that you read 12 clauses", on the page that a reader is sent to. */
export function readMessage(query: URLSearchParams, language: Language): string | undefined {
  const count = query.get('elements') ?? ''
  if (query.get('done') !== 'read' || !/^\d{1,4}$/.test(count)) return undefined
  return Number(count) === 0 ? words.readBefore[language] : words.read[language](Number(count))
}
