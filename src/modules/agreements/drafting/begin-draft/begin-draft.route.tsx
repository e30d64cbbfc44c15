import { type Database, transaction } from '../../../../kernel/data/database.ts'
import type { FieldError } from '../../../../kernel/web/form.ts'
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
import { agreementPath, beginDraftPath, readBegunPath } from '../paths.ts'
import { agreementCrumb } from '../sheet/on-agreement.ts'
import { actorOf } from '../sheet/open-agreement.ts'
import type { BlocksComponent } from '../write-element/element-page-props.ts'
import { BeginDraftPage } from './begin-draft.page.tsx'
import { words } from './begin-draft.text.ts'
import { beginDraft, viewFirstDraft } from './begin-draft.ts'

type Options = { readonly database: Database; readonly Blocks: BlocksComponent }

export function beginDraftRoutes(options: Options): Route[] {
  return [
    memberRoute('GET', beginDraftPath, (request) => show(options, request, [])),
    memberRoute('POST', beginDraftPath, (request) => begin(options, request)),
  ]
}

async function begin(options: Options, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, now } = request
  if (form.get('do') === 'preview') return show(options, request, [])
  const id = request.params.id ?? ''
  const outcome = await beginDraft(options.database, viewer, id, form, now)
  switch (outcome.kind) {
    case 'missing':
      return notFound
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'invalid':
      return show(options, request, outcome.errors)
    case 'conflict':
      return outcome.conflict
    case 'done': {
      const { begun, read } = outcome.value
      const said = { done: 'begun', elements: String(begun) }
      return redirect(
        begun > 0 && read
          ? readBegunPath.href(language, { id, document: read }, said)
          : agreementPath.href(language, { id }, said),
      )
    }
  }
}

function show(
  { database, Blocks }: Options,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, form, now, params, query } = request
  return transaction(database, actorOf(viewer), async (tx) => {
    const typed = form.entries().length > 0 ? form : null
    const view = await viewFirstDraft(tx, viewer, params.id ?? '', typed, now)
    if (!view) return notFound
    const { state } = view.open
    if (!may(viewer.roles, 'draft', state)) return refusalPage(language, refusalOf('draft', state))
    return page({
      title: words.title[language],
      status: errors.length > 0 ? 422 : 200,
      wide: true,
      body: (
        <BeginDraftPage
          language={language}
          view={view}
          typed={typed}
          errors={errors}
          done={query.get('done') === 'documents' ? words.created[language] : undefined}
          own={viewer.organization}
          mayChoose={may(viewer.roles, 'choose-documents', state)}
          Blocks={Blocks}
        />
      ),
      breadcrumbs: agreementCrumb(view.open, language),
    })
  })
}
