import type { Database } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
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
import { asViewer } from '../acting.ts'
import { organizationPath, tokenPath, tokensPath } from '../paths.ts'
import { may, refusalOf } from '../permissions.ts'
import { addToken, revokeToken } from './manage-tokens.ts'
import { tokensOf } from './token.ts'
import { NewTokenPage, TokenPage, TokensPage } from './tokens.page.tsx'
import { words } from './tokens.text.ts'

/** The tokens of the organization: who may use the API for it. */
export function tokenRoutes(database: Database): Route[] {
  return [
    memberRoute('GET', tokensPath, (request) => showTokens(database, request, [])),
    memberRoute('POST', tokensPath, (request) => makeToken(database, request)),
    memberRoute('GET', tokenPath, (request) => showToken(database, request)),
    memberRoute('POST', tokenPath, async (request) => {
      const { language, viewer, params, now } = request
      const outcome = await revokeToken(database, viewer, params.token ?? '', now)
      if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
      if (outcome.kind !== 'done' || !outcome.value.found) return notFound
      return redirect(tokensPath.href(language, {}, { done: 'revoked' }))
    }),
  ]
}

async function showTokens(
  database: Database,
  request: MemberRequest,
  errors: readonly FieldError[],
): Promise<Reply> {
  const { language, viewer, now, query, form } = request
  if (!may(viewer.roles, 'manage-tokens')) return refusalPage(language, refusalOf('manage-tokens'))
  const tokens = await asViewer(database, viewer, (tx) => tokensOf(tx, viewer.organization))
  const done = query.get('done') === 'revoked' ? words.doneRevoked[language] : undefined
  return page({
    title: words.title[language],
    status: errors.length ? 422 : 200,
    body: <TokensPage {...{ language, tokens, now, form, errors, done }} newId={newId(now)} />,
    wide: true,
    breadcrumbs: trail(request, false),
  })
}

async function makeToken(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, form, now } = request
  const outcome = await addToken(database, viewer, form, now)
  if (outcome.kind === 'refused') return refusalPage(language, outcome.reason)
  if (outcome.kind === 'invalid') return showTokens(database, request, outcome.errors)
  if (outcome.kind === 'conflict') throw new Error('a token knows no conflict')
  return page({
    title: words.made[language],
    body: <NewTokenPage language={language} secret={outcome.value.secret} />,
    breadcrumbs: trail(request, true),
  })
}

async function showToken(database: Database, request: MemberRequest): Promise<Reply> {
  const { language, viewer, now, params } = request
  if (!may(viewer.roles, 'manage-tokens')) return refusalPage(language, refusalOf('manage-tokens'))
  const tokens = await asViewer(database, viewer, (tx) => tokensOf(tx, viewer.organization))
  const token = tokens.find(({ id }) => id === params.token)
  if (!token) return notFound
  return page({
    title: token.name,
    body: <TokenPage {...{ language, token, now }} />,
    breadcrumbs: trail(request, true),
  })
}

function trail({ language, viewer }: MemberRequest, below: boolean) {
  return [
    { label: viewer.organizationName[language], href: organizationPath.href(language) },
    ...(below ? [{ label: words.title[language], href: tokensPath.href(language) }] : []),
  ]
}
