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
import { audit, may, refusalOf } from '../../../identity/index.ts'
import type { Finding } from '../../format.ts'
import { saveRelationship } from '../../relationships/store.ts'
import { readinessOf } from '../declare-ready/readiness.ts'
import { checksPath, reopenAgreementPath } from '../paths.ts'
import { readMessage } from '../read-begun/read-begun.route.tsx'
import { judge } from '../sheet/findings.ts'
import { agreementCrumb, onAgreement } from '../sheet/on-agreement.ts'
import { actorOf, type OpenAgreement } from '../sheet/open-agreement.ts'
import { CheckPage } from './check.page.tsx'
import { reopenDocuments } from './settle-status.ts'

export function checkRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', checksPath, (request) =>
      onAgreement(database, request, (tx, open) => show(tx, open, request)),
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
      readiness={await readinessOf(tx, open)}
      own={viewer.organization}
      mayDeclare={may(viewer.roles, 'declare-ready', open.state)}
      mayReopen={may(viewer.roles, 'reopen', open.state)}
      mayDecide={may(viewer.roles, 'decide-gate', open.state)}
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

async function reopen(tx: Tx, open: OpenAgreement, request: MemberRequest): Promise<Reply> {
  const { language, viewer, now } = request
  const { id } = open.agreement
  const then = checksPath.href(language, { id }, { done: 'reopened' })
  // A button pressed twice: drafting is open again, and this person may open it.
  if (open.state === 'open' && may(viewer.roles, 'reopen', 'ready')) return redirect(then)
  if (!may(viewer.roles, 'reopen', open.state)) return refusalPage(language, refusalOf('reopen', open.state))
  await reopenDocuments(tx, open, actorOf(viewer), now)
  await saveRelationship(tx, id, { state: 'open' }, now)
  const deed = {
    chain: id,
    visibleTo: open.organizations,
    action: 'reopened',
    subject: 'agreement',
    detail: {},
  }
  await audit(tx, actorOf(viewer), deed, now)
  return redirect(then)
}

function isSeverity(text: string | null): text is Finding['severity'] {
  return text === 'error' || text === 'warning' || text === 'info'
}

const words = {
  title: { en: 'Checks', fr: 'Vérifications' },
} satisfies Record<string, Bilingual>

const done: { readonly [what: string]: Bilingual } = {
  overridden: {
    en: 'The new tier and its reason are saved. What it asks for besides is listed here.',
    fr: 'Le nouveau volet et son motif sont enregistrés. Ce qu’il demande en plus figure ici.',
  },
  ready: {
    en: 'The agreement is ready to sign; a version is frozen.',
    fr: 'L’entente est prête à signer; une version est figée.',
  },
  answers: { en: 'The answers are saved.', fr: 'Les réponses sont enregistrées.' },
  reopened: { en: 'Drafting is open again.', fr: 'La rédaction est rouverte.' },
}
