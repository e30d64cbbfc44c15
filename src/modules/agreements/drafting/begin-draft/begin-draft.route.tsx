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
import { agreementPath, beginDraftPath } from '../paths.ts'
import { agreementCrumb } from '../sheet/on-agreement.ts'
import { actorOf } from '../sheet/open-agreement.ts'
import { BeginDraftPage } from './begin-draft.page.tsx'
import { words } from './begin-draft.text.ts'
import { beginDraft, viewFirstDraft } from './begin-draft.ts'

export function beginDraftRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', beginDraftPath, (request) => show(database, request, [])),
    memberRoute('POST', beginDraftPath, (request) => begin(database, request)),
  ]
}

async function begin(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, now } = request
  const id = request.params.id ?? ''
  const outcome = await beginDraft(database, viewer, id, form, now)
  switch (outcome.kind) {
    case 'missing':
      return notFound
    case 'refused':
      return refusalPage(language, outcome.reason)
    case 'invalid':
      return show(database, request, outcome.errors)
    case 'conflict':
      return outcome.conflict
    case 'done': {
      const { begun } = outcome.value
      return redirect(agreementPath.href(language, { id }, { done: 'begun', elements: String(begun) }))
    }
  }
}

function show(database: Database, request: MemberRequest, errors: readonly FieldError[]): Promise<Reply> {
  const { language, viewer, form, now, params } = request
  return transaction(database, actorOf(viewer), async (tx) => {
    const typed = errors.length > 0 ? form : null
    const view = await viewFirstDraft(tx, viewer, params.id ?? '', typed, now)
    if (!view) return notFound
    const { state } = view.open
    if (!may(viewer.roles, 'draft', state)) return refusalPage(language, refusalOf('draft', state))
    return page({
      title: words.title[language],
      status: errors.length > 0 ? 422 : 200,
      body: <BeginDraftPage language={language} view={view} typed={typed} errors={errors} />,
      breadcrumbs: agreementCrumb(view.open, language),
    })
  })
}
