import type { FastifyBaseLogger } from 'fastify'
import type { Clock } from '../time/clock.ts'
import type { ApiOptions } from './api/serve.ts'
import type { StreamLimits } from './event-stream.ts'
import type { Page, Reply, Route, Viewer, WebRequest } from './route.ts'

export type ServerOptions = {
  readonly routes: readonly Route[]
  readonly clock: Clock
  readonly logger: FastifyBaseLogger | false
  /** Who a session cookie belongs to, or null. */
  readonly viewerOf: (token: string | undefined, now: Temporal.Instant) => Promise<Viewer | null>
  /** Turns a page into a whole document: the layout around it, in the request's language. */
  readonly frame: (content: Page, route: Pick<Route, 'path'> | null, request: WebRequest) => string
  /** What a signed-out person gets for a member page: the way in, keeping what was typed. */
  readonly signInFirst: (request: WebRequest, asked: AskedFor) => Promise<Reply>
  /** True when the database answers. */
  readonly isReady: () => Promise<boolean>
  readonly assets: readonly Asset[]
  /** What programs ask, under /api. */
  readonly api?: ApiOptions
  /** Cookies are sent over HTTPS only. */
  readonly secure: boolean
  /** How many reverse proxies stand in front, one after another, and tell where requests come from. */
  readonly proxies?: number
  readonly streamLimits?: StreamLimits
}

/** What somebody asked for whose session had ended. */
export type AskedFor = {
  readonly path: string
  /** A form was sent; what is in it is in the request, if it may be shown again. */
  readonly sent: boolean
  /** Files came with it, and are not kept. */
  readonly withFiles: boolean
}

/** A file served under /assets; a name that carries its content's hash may be kept for ever. */
export type Asset = {
  readonly name: string
  readonly file: string
  readonly type: string
  readonly immutable: boolean
}

export const sessionCookie = 'entente_session'
