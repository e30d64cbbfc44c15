import { z } from 'zod'
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
import { demoSignInPath, signInPath, signOutEverywherePath, signOutPath } from '../paths.ts'
import { demoPeople } from './demo-people.ts'
import { closeAllSessions, closeSession } from './session.ts'
import { type Pending, ResumePage, SignInPage, type SignInPageProps, words } from './sign-in.page.tsx'
import { enter, signIn } from './sign-in.ts'

export type SignInOptions = {
  readonly database: Database
  readonly demo: boolean
  /** The name of the session cookie. */
  readonly cookie: string
  /** Where people arrive when they did not ask for a page. */
  readonly home: (language: Language) => string
}

const deviceCookie = 'entente_device'
const year = 365 * 24 * 3600

export function signInRoutes(options: SignInOptions): Route[] {
  return [
    publicRoute('GET', signInPath, async (request) =>
      request.viewer ? redirect(options.home(request.language)) : signInPage(options, request, {}),
    ),
    publicRoute('POST', signInPath, (request) => submit(options, request)),
    publicRoute('POST', demoSignInPath, (request) => enterDemo(options, request)),
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
export async function signInFirst(options: SignInOptions, request: WebRequest, path: string): Promise<Reply> {
  const fields = request.form.entries()
  const pending = fields.length ? { path, fields } : null
  return signInPage(options, request, { next: path, pending, status: 401 })
}

async function submit(options: SignInOptions, request: WebRequest): Promise<Reply> {
  const attempt = {
    email: request.form.get('email').slice(0, 320),
    password: request.form.get('password'),
    address: request.address,
    device: request.cookies[deviceCookie],
  }
  const outcome = await signIn(options.database, attempt, request.now)
  if (outcome.kind === 'done') {
    const { token, device } = outcome.value
    return arrive(options, request, token, [{ name: deviceCookie, value: device, maxAge: year }])
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

const pendingShape = z.object({ path: z.string(), fields: z.array(z.tuple([z.string(), z.string()])) })

function readPending(request: WebRequest): Pending | null {
  const text = request.form.get('pending')
  if (!text) return null
  try {
    const read = pendingShape.safeParse(JSON.parse(text))
    return read.success && isLocal(read.data.path) ? read.data : null
  } catch {
    return null
  }
}

/** An address of this site; read as a browser reads it, so that `//elsewhere` and `/\\elsewhere` do not pass. */
function isLocal(address: string): boolean {
  const here = 'http://here.invalid'
  return address.startsWith('/') && URL.canParse(address, here) && new URL(address, here).origin === here
}
