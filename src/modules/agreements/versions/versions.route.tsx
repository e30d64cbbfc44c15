import type { Database, Tx } from '../../../kernel/data/database.ts'
import { refusalPage } from '../../../kernel/web/message-page.tsx'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
  redirect,
} from '../../../kernel/web/route.ts'
import { may, refusalOf } from '../../identity/index.ts'
import { withNamedOnly } from '../drafting/load/load-agreement.ts'
import { compareVersionsPath, versionPath, versionsPath } from '../drafting/paths.ts'
import { onAgreement } from '../drafting/sheet/on-agreement.ts'
import { actorOf, type OpenAgreement } from '../drafting/sheet/open-agreement.ts'
import { canonicalHash } from '../format/canonical.ts'
import { changesBetween } from './changes.ts'
import { ComparePage } from './compare-versions.page.tsx'
import { freeze } from './freeze.ts'
import { frozenVersion, versionsOf } from './queries.ts'
import { VersionPage, VersionsPage } from './versions.page.tsx'
import { words } from './versions.text.ts'

export function versionRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', versionsPath, (request) =>
      onAgreement(database, request, (tx, open) => list(tx, open, request)),
    ),
    memberRoute('POST', versionsPath, (request) =>
      onAgreement(database, request, (tx, open) => freezeNow(tx, open, request)),
    ),
    memberRoute('GET', compareVersionsPath, (request) =>
      onAgreement(database, request, (tx, open) => compare(tx, open, request)),
    ),
    memberRoute('GET', versionPath, (request) =>
      onAgreement(database, request, (tx, open) => one(tx, open, request)),
    ),
  ]
}

async function list(tx: Tx, open: OpenAgreement, { language, viewer, query }: MemberRequest): Promise<Reply> {
  const body = (
    <VersionsPage
      language={language}
      id={open.agreement.id}
      versions={await versionsOf(tx, open.agreement.id)}
      mayFreeze={may(viewer.roles, 'save-version', open.state)}
      done={doneMessage(query.get('done'))?.[language]}
    />
  )
  return page({ title: words.title[language], body, wide: true })
}

function doneMessage(done: string | null) {
  return done === 'frozen' ? words.frozen : done === 'same' ? words.same : undefined
}

async function freezeNow(
  tx: Tx,
  open: OpenAgreement,
  { language, viewer, now }: MemberRequest,
): Promise<Reply> {
  if (!may(viewer.roles, 'save-version', open.state)) {
    return refusalPage(language, refusalOf('save-version', open.state))
  }
  const { agreement, organizations } = open
  const [last] = await versionsOf(tx, agreement.id)
  // A button pressed twice, or nothing written since: the same text is not frozen again.
  const fresh = last?.sha256 !== canonicalHash(withNamedOnly(agreement))
  if (fresh) await freeze(tx, { agreement, organizations, actor: actorOf(viewer), ready: false, now })
  return redirect(versionsPath.href(language, { id: agreement.id }, { done: fresh ? 'frozen' : 'same' }))
}

async function one(tx: Tx, open: OpenAgreement, { language, viewer, params }: MemberRequest): Promise<Reply> {
  const number = versionNumber(params.number)
  const line = (await versionsOf(tx, open.agreement.id)).find((candidate) => candidate.number === number)
  const version = number === null ? undefined : await frozenVersion(tx, open.agreement.id, number)
  if (!line || !version) return notFound
  const body = (
    <VersionPage
      language={language}
      id={open.agreement.id}
      line={line}
      documents={version.agreement.documents}
      mayCompare={may(viewer.roles, 'review-draft')}
    />
  )
  return page({
    title: `${words.version[language]} ${line.number}`,
    body,
    breadcrumbs: crumbs(open, language),
  })
}

async function compare(tx: Tx, open: OpenAgreement, { language, query }: MemberRequest): Promise<Reply> {
  const [older, newer] = [versionNumber(query.get('old')), versionNumber(query.get('new'))]
  if (older === null || newer === null) return notFound
  const before = await frozenVersion(tx, open.agreement.id, older)
  const after = await frozenVersion(tx, open.agreement.id, newer)
  if (!before || !after) return notFound
  const changes = changesBetween(before.agreement, after.agreement)
  const body = <ComparePage language={language} old={older} new={newer} changes={changes} />
  return page({
    title: words.between[language](older, newer),
    body,
    wide: true,
    breadcrumbs: crumbs(open, language),
  })
}

function crumbs({ agreement }: OpenAgreement, language: 'en' | 'fr') {
  return [{ label: words.title[language], href: versionsPath.href(language, { id: agreement.id }) }]
}

function versionNumber(typed: string | null | undefined): number | null {
  return typed && /^\d{1,6}$/.test(typed) ? Number(typed) : null
}
