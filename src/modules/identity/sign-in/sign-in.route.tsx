import type { Database } from '../../../kernel/data/database.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import {
  type Cookie,
  memberRoute,
  page,
  publicRoute,
  type Reply,
  type Route,
  redirect,
  type WebRequest,
} from '../../../kernel/web/route.ts'
import type { AskedFor } from '../../../kernel/web/server-options.ts'
import { forgottenRoutes } from '../forgotten/forgotten.route.tsx'
import { demoSignInPath, signInPath, signOutEverywherePath, signOutPath } from '../paths.ts'
import { demoPeople } from './demo-people.ts'
import { deviceCookie, deviceOf } from './device-cookie.ts'
import { closeAllSessions, closeSession } from './session.ts'
import { type Pending, ResumePage, SignInPage, type SignInPageProps, words } from './sign-in.page.tsx'
import { enter, signIn } from './sign-in.ts'

export type SignInOptions = {
  readonly database: Database
  readonly demo: boolean
  /** The name of the session cookie. */
  readonly cookie: string
  /** Whether mails leave, or are shown; without them nobody is offered a letter. */
  readonly mails: boolean
  /** Where people arrive when they did not ask for a page. */
  readonly home: (language: Language) => string
}

/** A form of the greatest size, escaped once more to travel inside another: each escaped byte grows from 3 to 5. */
const longestCarried = 7_000_000

export function signInRoutes(options: SignInOptions): Route[] {
  return [
    publicRoute('GET', signInPath, async (request) =>
      request.viewer
        ? redirect(options.home(request.language))
        : signInPage(options, request, doneBefore(request)),
    ),
    publicRoute('POST', signInPath, (request) => submit(options, request), {
      longest: longestCarried,
      secret: ['password'],
    }),
    publicRoute('POST', demoSignInPath, (request) => enterDemo(options, request), {
      longest: longestCarried,
    }),
    ...forgottenRoutes(options),
    memberRoute('POST', signOutPath, async (request) => {
      await closeSession(options.database, request.viewer)
      return redirect(signInPath.href(request.language), [{ name: options.cookie, value: '', maxAge: 0 }])
    }),
    memberRoute('POST', signOutEverywherePath, async (request) => {
      await closeAllSessions(options.database, request.viewer.person)
      return redirect(signInPath.href(request.language), [{ name: options.cookie, value: '', maxAge: 0 }])
    }),
  ]
}

/** The reply to a signed-out person who asked for a member page; a form being sent is carried along. */
export async function signInFirst(
  options: SignInOptions,
  request: WebRequest,
  { path, sent, withFiles }: AskedFor,
): Promise<Reply> {
  const pending = sent ? { path, fields: request.form.entries(), withFiles } : null
  return signInPage(options, request, { next: path, pending, status: 401 })
}

async function submit(options: SignInOptions, request: WebRequest): Promise<Reply> {
  const attempt = {
    email: request.form.get('email').slice(0, 320),
    password: request.form.get('password'),
    address: request.address,
    device: deviceOf(request),
  }
  const outcome = await signIn(options.database, attempt, request.now)
  if (outcome.kind === 'done') {
    const { token, device } = outcome.value
    return arrive(options, request, token, [deviceCookie(device)])
  }
  const carried = { email: attempt.email, next: request.form.get('next'), pending: readPending(request) }
  if (outcome.kind === 'refused')
    return signInPage(options, request, { ...carried, refusal: outcome.reason, status: 429 })
  if (outcome.kind === 'invalid')
    return signInPage(options, request, { ...carried, errors: outcome.errors, status: 422 })
  throw new Error('signing in knows no conflict')
}

async function enterDemo(options: SignInOptions, request: WebRequest): Promise<Reply> {
  const people = options.demo ? await demoPeople(options.database) : []
  const person = people.find((candidate) => candidate.id === request.form.get('person'))
  const token = person && (await enter(options.database, person.id, request.now))
  if (!token) return { kind: 'not-found' }
  return arrive(options, request, token, [])
}

function arrive(options: SignInOptions, request: WebRequest, token: string, more: readonly Cookie[]): Reply {
  const cookies = [{ name: options.cookie, value: token }, ...more]
  const pending = readPending(request)
  if (pending) {
    const { language } = request
    return page({
      title: words.resume[language],
      body: <ResumePage language={language} pending={pending} />,
      cookies,
    })
  }
  const next = request.form.get('next')
  return redirect(isLocal(next) ? next : options.home(request.language), cookies)
}

/** `?done=…` carries the key, never the words. */
function doneBefore({ query, language }: WebRequest): Partial<SignInPageProps> {
  return query.get('done') === 'password' ? { done: words.newPassword[language] } : {}
}

async function signInPage(
  options: SignInOptions,
  request: WebRequest,
  given: Partial<SignInPageProps> & { status?: number },
): Promise<Reply> {
  const { language } = request
  const props: SignInPageProps = {
    language,
    email: '',
    errors: [],
    next: '',
    pending: null,
    demoPeople: options.demo ? await demoPeople(options.database) : [],
    ...given,
  }
  return page({ title: words.title[language], status: given.status ?? 200, body: <SignInPage {...props} /> })
}

function readPending({ form }: WebRequest): Pending | null {
  const path = form.get('next')
  if (!form.has('pending') || !isLocal(path)) return null
  const fields = [...new URLSearchParams(form.get('pending'))]
  return { path, fields, withFiles: form.get('files') === 'lost' }
}

/** An address of this site; read as a browser reads it, so that `//elsewhere` and `/\\elsewhere` do not pass. */
function isLocal(address: string): boolean {
  const here = 'http://here.invalid'
  return address.startsWith('/') && URL.canParse(address, here) && new URL(address, here).origin === here
}
