import type { Database, Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { refusalPage } from '../../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../../kernel/web/route.ts'
import { type Action, audit, may, refusalOf, type State } from '../../../identity/index.ts'
import type { Finding } from '../../format.ts'
import { considerationAnswersOf } from '../../relationships/answer-considerations/considerations.queries.ts'
import { openBlockers } from '../../relationships/blockers.ts'
import { relationshipById } from '../../relationships/queries.ts'
import { freeze } from '../../versions/freeze.ts'
import { checksPath, readyPath, reopenAgreementPath } from '../paths.ts'
import { readMessage } from '../read-begun/read-begun.route.tsx'
import { judge } from '../sheet/findings.ts'
import { agreementCrumb, onAgreement } from '../sheet/on-agreement.ts'
import { actorOf, type OpenAgreement } from '../sheet/open-agreement.ts'
import { CheckPage } from './check.page.tsx'
import { approveDocuments, reopenDocuments } from './settle-status.ts'

export function checkRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', checksPath, (request) =>
      onAgreement(database, request, (tx, open) => show(tx, open, request)),
    ),
    memberRoute('POST', readyPath, (request) =>
      onAgreement(database, request, (tx, open) => declareReady(tx, open, request)),
    ),
    memberRoute('POST', reopenAgreementPath, (request) =>
      onAgreement(database, request, (tx, open) => reopen(tx, open, request)),
    ),
  ]
}

async function show(tx: Tx, open: OpenAgreement, { language, viewer, query }: MemberRequest): Promise<Reply> {
  const asked = query.get('severity')
  const body = (
    <CheckPage
      language={language}
      open={open}
      judged={judge(open.agreement, open.guide, open.today)}
      only={isSeverity(asked) ? asked : null}
      blockers={await blockersLeft(tx, open)}
      mayDeclare={may(viewer.roles, 'declare-ready', open.state)}
      mayReopen={may(viewer.roles, 'reopen', open.state)}
      done={readMessage(query, language) ?? done[query.get('done') ?? '']?.[language]}
    />
  )
  return page({
    title: words.title[language],
    body,
    wide: true,
    breadcrumbs: agreementCrumb(open, language),
  })
}

async function declareReady(tx: Tx, open: OpenAgreement, request: MemberRequest): Promise<Reply> {
  const { language, viewer, now } = request
  if (isDoneAlready(request, open, 'declare-ready', 'ready'))
    return redirect(checksPath.href(language, { id: open.agreement.id }, { done: 'ready' }))
  if (!may(viewer.roles, 'declare-ready', open.state)) return refusal(request, 'declare-ready', open)
  const { findings } = judge(open.agreement, open.guide, open.today)
  if (findings.some(({ severity }) => severity === 'error')) return refusalPage(language, words.errorsLeft)
  if ((await blockersLeft(tx, open)) > 0) return refusalPage(language, words.blockersLeft)
  const { organizations } = open
  const agreement = await approveDocuments(tx, open, actorOf(viewer), now)
  await freeze(tx, { agreement, organizations, actor: actorOf(viewer), ready: true, now })
  await changeState(tx, open, request, 'ready')
  return redirect(checksPath.href(language, { id: agreement.id }, { done: 'ready' }))
}

async function blockersLeft(tx: Tx, { agreement: { id } }: OpenAgreement): Promise<number> {
  const relationship = await relationshipById(tx, id)
  return relationship ? openBlockers(relationship, await considerationAnswersOf(tx, [id])).length : 0
}

async function reopen(tx: Tx, open: OpenAgreement, request: MemberRequest): Promise<Reply> {
  if (isDoneAlready(request, open, 'reopen', 'open'))
    return redirect(checksPath.href(request.language, { id: open.agreement.id }, { done: 'reopened' }))
  if (!may(request.viewer.roles, 'reopen', open.state)) return refusal(request, 'reopen', open)
  await reopenDocuments(tx, open, actorOf(request.viewer), request.now)
  await changeState(tx, open, request, 'open')
  return redirect(checksPath.href(request.language, { id: open.agreement.id }, { done: 'reopened' }))
}

/** A button pressed twice: what the second press asks for is there, and this person may ask for it. */
function isDoneAlready(
  { viewer }: MemberRequest,
  open: OpenAgreement,
  action: Action,
  state: State,
): boolean {
  const from = state === 'ready' ? 'open' : 'ready'
  return open.state === state && may(viewer.roles, action, from)
}

async function changeState(
  tx: Tx,
  open: OpenAgreement,
  { viewer, now }: MemberRequest,
  state: 'open' | 'ready',
): Promise<void> {
  const id = open.agreement.id
  await tx
    .updateTable('agreements.relationship')
    .set((row) => ({ state, changed_at: now.toString(), version: row('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  const action = state === 'ready' ? 'declared-ready' : 'reopened'
  await audit(
    tx,
    actorOf(viewer),
    { chain: id, visibleTo: open.organizations, action, subject: 'agreement', detail: {} },
    now,
  )
}

function refusal({ language }: MemberRequest, action: Action, { state }: OpenAgreement): Reply {
  return refusalPage(language, refusalOf(action, state))
}

function isSeverity(text: string | null): text is Finding['severity'] {
  return text === 'error' || text === 'warning' || text === 'info'
}

const words = {
  title: { en: 'Checks', fr: 'Vérifications' },
  blockersLeft: {
    en: 'Questions about the relationship still block the signature. Answer them on the page of considerations, then declare the agreement ready.',
    fr: 'Des questions sur la relation bloquent encore la signature. Répondez-y à la page des considérations, puis déclarez l’entente prête.',
  },
  errorsLeft: {
    en: 'The agreement still has errors. Correct them, then declare it ready.',
    fr: 'L’entente contient encore des erreurs. Corrigez-les, puis déclarez-la prête.',
  },
} satisfies Record<string, Bilingual>

const done: { readonly [what: string]: Bilingual } = {
  ready: {
    en: 'The agreement is ready to sign; a version is frozen.',
    fr: 'L’entente est prête à signer; une version est figée.',
  },
  answers: { en: 'The answers are saved.', fr: 'Les réponses sont enregistrées.' },
  reopened: { en: 'Drafting is open again.', fr: 'La rédaction est rouverte.' },
}
