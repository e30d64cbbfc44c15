import type { Database } from '../../../../kernel/data/database.ts'
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
import { longest, readBilingual, readVersion } from '../../relationships/reading.ts'
import { type Again, afterSaving, firstTime, statusOf } from '../../relationships/saving.ts'
import { checksPath, readyPath } from '../paths.ts'
import { agreementCrumb, onAgreement } from '../sheet/on-agreement.ts'
import { DeclareReadyPage } from './declare-ready.page.tsx'
import { words } from './declare-ready.text.ts'
import { type DeclareForm, declareReady } from './declare-ready.ts'
import { obstacleTo, readinessOf } from './readiness.ts'

export function declareReadyRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', readyPath, (request) => show(database, request, fresh, firstTime)),
    memberRoute('POST', readyPath, (request) => submit(database, request)),
  ]
}

const fresh: DeclareForm = { version: 0, gates: '', reason: words.usualReason }

async function submit(database: Database, request: MemberRequest): Promise<Reply> {
  const { form, language, viewer, now, params } = request
  const id = params.id ?? ''
  const reason = readBilingual(form, 'reason', { max: longest.text })
  const typed: DeclareForm = { version: readVersion(form), gates: form.get('gates'), reason: reason.value }
  const again = (how: Again) => show(database, request, typed, how)
  if (reason.errors.length > 0) return again({ errors: reason.errors, isConflict: false })
  const then = checksPath.href(language, { id }, { done: 'ready' })
  return afterSaving(await declareReady({ database, viewer, now }, id, typed), language, then, again)
}

function show(database: Database, request: MemberRequest, typed: DeclareForm, again: Again): Promise<Reply> {
  const { language, viewer, query } = request
  // Who just answered what blocked goes back to the checks while something else stands in the way.
  const done = query.get('done') === 'answers' ? 'answers' : undefined
  return onAgreement(database, request, async (tx, open) => {
    const { id } = open.agreement
    if (open.state === 'ready') return redirect(checksPath.href(language, { id }))
    const readiness = await readinessOf(tx, open)
    const obstacle = may(viewer.roles, 'declare-ready', open.state)
      ? obstacleTo(readiness)
      : refusalOf('declare-ready', open.state)
    if (obstacle)
      return done ? redirect(checksPath.href(language, { id }, { done })) : refusalPage(language, obstacle)
    return page({
      title: words.title[language],
      status: statusOf(again),
      breadcrumbs: [
        ...agreementCrumb(open, language),
        { label: words.checks[language], href: checksPath.href(language, { id }) },
      ],
      body: (
        <DeclareReadyPage
          {...{ language, open, readiness, typed, again }}
          done={done && words.answered[language]}
        />
      ),
    })
  })
}
