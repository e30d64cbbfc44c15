import type { Readable } from 'node:stream'
import type { VNode } from 'preact'
import type { Bilingual, Language } from '../language/bilingual.ts'
import type { EventStream } from './event-stream.ts'
import type { FormFields } from './form.ts'
import type { PagePath } from './path.ts'

/** The person a session belongs to, acting for one organization. */
export type Viewer = {
  readonly session: string
  readonly person: string
  readonly name: string
  readonly organization: string
  readonly organizationName: Bilingual
  readonly roles: readonly string[]
  /** The clocks the person reads by: their own choice, or that of the organization. */
  readonly timeZone: string
}

export type WebRequest = {
  readonly id: string
  readonly language: Language
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The submitted fields; empty for GET. */
  readonly form: FormFields
  readonly files: readonly UploadedFile[]
  /** Large files, on disk for as long as the request is handled. */
  readonly spooled: readonly SpooledFile[]
  readonly cookies: Readonly<Record<string, string | undefined>>
  /** The marks of the answers the asker holds already, as it sent them. */
  readonly ifNoneMatch: string | undefined
  /** Where the request came from, for rate limits; never logged. */
  readonly address: string
  readonly now: Temporal.Instant
  readonly viewer: Viewer | null
}

export type MemberRequest = WebRequest & { readonly viewer: Viewer }

export type UploadedFile = { readonly field: string; readonly name: string; readonly content: Buffer }

export type SpooledFile = {
  readonly field: string
  readonly name: string
  readonly path: string
  readonly bytes: number
}

/**
 * What a route is. `access` is stated for every route and read by the server, the tests and the "who can do what"
 * page; what a member's role allows is decided inside the use case, never by address.
 */
export type Route = {
  readonly method: 'GET' | 'POST'
  readonly path: Pick<PagePath, 'en' | 'fr'>
  readonly access: 'public' | 'member'
  /** Files may be uploaded up to this many bytes; without it the form takes no file. */
  readonly uploads?: number
  /** The same for large files, which go to disk piece by piece and never whole into memory; they are gone afterwards. */
  readonly spools?: number
  /** A form that any site or program may send: the address itself holds the secret that allows it, no cookie does. */
  readonly fromAnywhere?: boolean
  /** The most bytes of its form, when it carries another form in it. */
  readonly longest?: number
  /** Fields that are never sent back to a browser, not even to spare typing them again. */
  readonly secret?: readonly string[]
  readonly handle: (request: WebRequest) => Promise<Reply> | Reply
}

export type Reply =
  | (Page & { readonly kind: 'page' })
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies?: readonly Cookie[] }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly type: string
      /** A large file comes piece by piece: it is never whole in memory. */
      readonly content: string | Uint8Array | Readable
      readonly inline?: boolean
      readonly shared?: Shared
    }
  | { readonly kind: 'json'; readonly status: number; readonly body: unknown; readonly shared?: Shared }
  /** Server-sent events: `join` begins to hear and returns how to stop. */
  | { readonly kind: 'events'; readonly join: (stream: EventStream) => () => void }
  | { readonly kind: 'not-found' }
  /** The asker holds this very answer already: nothing was made, nothing is sent. */
  | { readonly kind: 'unchanged'; readonly shared: Shared }

export type Page = {
  readonly title: string
  readonly body: VNode
  readonly status?: number
  readonly breadcrumbs?: readonly Crumb[]
  /** Uses the whole width, for pages with several columns. */
  readonly wide?: boolean
  readonly cookies?: readonly Cookie[]
  /** The same for everyone: caches on the way may keep it. It is framed as for a visitor who is not signed in. */
  readonly shared?: Shared
}

/** How long anyone may keep an answer (seconds), and the mark that tells whether it changed since. */
export type Shared = { readonly etag: string; readonly maxAge: number }

export type Crumb = { readonly label: string; readonly href: string }

/** `maxAge` in seconds; zero removes the cookie; without it the cookie ends with the browser's session. */
export type Cookie = { readonly name: string; readonly value: string; readonly maxAge?: number }

/** A page anyone may read or submit without signing in. */
export function publicRoute(
  method: Route['method'],
  path: Route['path'],
  handle: Route['handle'],
  options: Pick<Route, 'uploads' | 'spools' | 'fromAnywhere' | 'longest' | 'secret'> = {},
): Route {
  return { method, path, access: 'public', handle, ...options }
}

/** A page for signed-in people; the server sends others to sign in first and keeps what they typed. */
export function memberRoute(
  method: Route['method'],
  path: Route['path'],
  handle: (request: MemberRequest) => Promise<Reply> | Reply,
  options: Pick<Route, 'uploads' | 'spools' | 'longest' | 'secret'> = {},
): Route {
  return {
    method,
    path,
    access: 'member',
    handle: (request) => {
      if (!request.viewer) throw new Error('a member route was reached without a viewer')
      return handle({ ...request, viewer: request.viewer })
    },
    ...options,
  }
}

export function page(content: Page): Reply {
  return { kind: 'page', ...content }
}

export function redirect(to: string, cookies: readonly Cookie[] = []): Reply {
  return { kind: 'redirect', to, cookies }
}

export const notFound: Reply = { kind: 'not-found' }
