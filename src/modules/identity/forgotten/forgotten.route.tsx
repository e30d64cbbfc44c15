import type { Database } from '../../../kernel/data/database.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import {
  page,
  publicRoute,
  type Reply,
  type Route,
  redirect,
  type WebRequest,
} from '../../../kernel/web/route.ts'
import { forgottenPasswordPath, setPasswordPath, signInPath } from '../paths.ts'
import { deviceCookie, deviceOf } from '../sign-in/device-cookie.ts'
import { askForLink } from './ask.ts'
import { AskedPage, DeadLinkPage, ForgottenPage, NoMailPage, SetPasswordPage } from './forgotten.page.tsx'
import { words } from './forgotten.text.ts'
import { type LinkState, linkState, setPasswordByLink } from './use-link.ts'

type Options = { readonly database: Database; readonly mails: boolean }

/** From a forgotten password to a new one, by a letter. */
export function forgottenRoutes({ database, mails }: Options): Route[] {
  return [
    publicRoute('GET', forgottenPasswordPath, (request) => (mails ? ask(request, [], 200) : noMail(request))),
    publicRoute('POST', forgottenPasswordPath, async (request) => {
      if (!mails) return noMail(request)
      const { form, address, now, language } = request
      const outcome = await askForLink(database, { email: form.get('email'), address }, now)
      if (outcome.kind === 'invalid') return ask(request, outcome.errors, 422)
      if (outcome.kind === 'refused') return ask(request, [{ field: 'email', message: outcome.reason }], 429)
      return page({ title: words.asked[language], body: <AskedPage language={language} /> })
    }),
    publicRoute('GET', setPasswordPath, async (request) => {
      const state = await linkState(database, request.params.token ?? '', request.now)
      return state === 'live' ? choose(request, []) : deadLink(request, state)
    }),
    publicRoute('POST', setPasswordPath, (request) => setPassword(database, request), { secret: ['new'] }),
  ]
}

async function setPassword(database: Database, request: WebRequest): Promise<Reply> {
  const { params, form, now, language } = request
  const given = { token: params.token ?? '', password: form.get('new'), device: deviceOf(request) }
  const outcome = await setPasswordByLink(database, given, now)
  if (outcome.kind === 'conflict') return deadLink(request, outcome.conflict)
  if (outcome.kind === 'invalid') return choose(request, outcome.errors)
  if (outcome.kind === 'refused') throw new Error('a live link refuses nobody')
  return redirect(signInPath.href(language, {}, { done: 'password' }), [deviceCookie(outcome.value.device)])
}

function ask({ language, form }: WebRequest, errors: readonly FieldError[], status: number): Reply {
  const email = form.get('email').slice(0, 320)
  const body = <ForgottenPage language={language} errors={errors} email={email} />
  return page({ title: words.forgotten[language], status, body })
}

function noMail({ language }: WebRequest): Reply {
  return page({ title: words.forgotten[language], body: <NoMailPage language={language} /> })
}

function choose({ language, params }: WebRequest, errors: readonly FieldError[]): Reply {
  const body = <SetPasswordPage language={language} errors={errors} token={params.token ?? ''} />
  return page({ title: words.choose[language], status: errors.length ? 422 : 200, body })
}

function deadLink({ language }: WebRequest, state: Exclude<LinkState, 'live'>): Reply {
  const status = state === 'unknown' ? 404 : 410
  return page({
    title: words.dead[language],
    status,
    body: <DeadLinkPage language={language} state={state} />,
  })
}
