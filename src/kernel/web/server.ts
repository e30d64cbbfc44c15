import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { type Language, languages } from '../language/bilingual.ts'
import type { Clock } from '../time/clock.ts'
import { type ApiOptions, serveApi } from './api/serve.ts'
import { isDatabaseAway } from './database-away.ts'
import { type OpenStreams, openStreams, type StreamLimits } from './event-stream.ts'
import { formFields } from './form.ts'
import {
  busyPage,
  faultPage,
  foreignPage,
  missingPage,
  tooLargePage,
  unavailablePage,
  unreadablePage,
} from './message-page.tsx'
import { isForeign, protect, protections } from './protection.ts'
import { emptyBody, readBody } from './reading.ts'
import type { Cookie, Page, Reply, Route, Viewer, WebRequest } from './route.ts'
import { isUnchanged, sharedHeaders } from './shared.ts'

export type ServerOptions = {
  readonly routes: readonly Route[]
  readonly clock: Clock
  readonly logger: FastifyBaseLogger | false
  /** Who a session cookie belongs to, or null. */
  readonly viewerOf: (token: string | undefined, now: Temporal.Instant) => Promise<Viewer | null>
  /** Turns a page into a whole document: the layout around it, in the request's language. */
  readonly frame: (content: Page, route: Pick<Route, 'path'> | null, request: WebRequest) => string
  /** What a signed-out person gets for a member page: the way in, keeping what was typed. */
  readonly signInFirst: (request: WebRequest, path: string) => Promise<Reply>
  /** True when the database answers. */
  readonly isReady: () => Promise<boolean>
  readonly assets: readonly Asset[]
  /** What programs ask, under /api. */
  readonly api?: ApiOptions
  /** Cookies are sent over HTTPS only. */
  readonly secure: boolean
  /** A reverse proxy in a private network stands in front and tells where requests come from. */
  readonly behindProxy?: boolean
  readonly streamLimits?: StreamLimits
}

/** A file served under /assets; a name that carries its content's hash may be kept for ever. */
export type Asset = {
  readonly name: string
  readonly file: string
  readonly type: string
  readonly immutable: boolean
}

export const sessionCookie = 'entente_session'

const maxForm = 4_000_000

/** Builds the HTTP server from the route table. The only file that knows the web framework. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const server: FastifyInstance = fastify({
    ...(options.logger ? { loggerInstance: options.logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: maxForm,
    trustProxy: options.behindProxy ? ['loopback', 'linklocal', 'uniquelocal'] : false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) =>
      void fail(error, request, reply.headers(protections), options),
  })
  await server.register(compress, { encodings: ['br', 'gzip'] })
  await server.register(cookie)
  await server.register(multipart)
  server.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, body),
  )
  const streams = openStreams(options.streamLimits)
  server.addHook('preClose', async () => streams.endAll())
  protect(server)
  logRequests(server)
  serveAssets(server, options.assets)
  server.get('/healthz', async () => ({ status: 'ok' }))
  server.get('/readyz', async (_request, reply) => {
    const ready = await options.isReady()
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'waiting for the database' })
  })
  if (options.api) await serveApi(server, options.api, options.clock)
  for (const route of options.routes) addRoute(server, route, options, streams)
  server.setNotFoundHandler(async (request, reply) => {
    const asked = await describe(request, null, options)
    return sendPage(reply, missingPage(asked.language), null, asked, options)
  })
  server.setErrorHandler((error: FastifyError, request, reply) => fail(error, request, reply, options))
  return server
}

function addRoute(server: FastifyInstance, route: Route, options: ServerOptions, streams: OpenStreams): void {
  for (const language of new Set([route.path.en, route.path.fr]).size === 1 ? (['en'] as const) : languages) {
    server.route({
      method: route.method,
      url: route.path[language],
      handler: async (request, reply) => {
        const asked = await describe(request, route, options)
        if (route.method === 'POST' && !route.fromAnywhere && isForeign(request)) {
          return sendPage(reply, foreignPage(asked.language), null, asked, options)
        }
        const signedOut = route.access === 'member' && !asked.viewer
        // Nobody fills the disk before saying who they are.
        const { dispose, ...body } = signedOut && route.spools ? emptyBody : await readBody(request, route)
        try {
          const complete: WebRequest = { ...asked, ...body }
          const answer = signedOut
            ? await options.signInFirst(complete, request.url)
            : await route.handle(complete)
          if (answer.kind === 'events') return listenTo(reply, answer.join, complete, streams, options)
          return send(reply, answer, route, complete, options)
        } finally {
          await dispose()
        }
      },
    })
  }
}

async function describe(
  request: FastifyRequest,
  route: Route | null,
  options: ServerOptions,
): Promise<WebRequest> {
  const now = options.clock()
  const url = new URL(request.url, 'http://entente')
  // A damaged address never reaches the cookie reader: there are none then, whatever the type says.
  const cookies: WebRequest['cookies'] = request.cookies ?? {}
  return {
    id: request.id,
    language: languageOf(url.pathname, request, route),
    // Fastify decodes path parameters into strings; it types them as unknown.
    params: (request.params ?? {}) as Record<string, string>,
    query: url.searchParams,
    form: formFields([]),
    files: [],
    spooled: [],
    cookies,
    ifNoneMatch: request.headers['if-none-match'],
    address: request.ip,
    now,
    viewer: await options.viewerOf(cookies[sessionCookie], now),
  }
}

/** By the address; for addresses without a language, by the person's last choice, then by the browser's. */
function languageOf(path: string, request: FastifyRequest, route: Route | null): Language {
  if (path === '/fr' || path.startsWith('/fr/')) return 'fr'
  if (path === '/en' || path.startsWith('/en/')) return 'en'
  if (route && route.path.en !== route.path.fr) return path === route.path.fr ? 'fr' : 'en'
  if (request.cookies?.entente_language === 'fr') return 'fr'
  return /^fr\b/i.test(request.headers['accept-language'] ?? '') ? 'fr' : 'en'
}

type WholeReply = Exclude<Reply, { kind: 'events' }>

function send(
  reply: FastifyReply,
  answer: WholeReply,
  route: Route,
  request: WebRequest,
  options: ServerOptions,
) {
  if ('shared' in answer && answer.shared) {
    reply.headers(sharedHeaders(answer.shared))
    if (isUnchanged(request.ifNoneMatch, answer.shared)) return reply.status(304).send()
  }
  switch (answer.kind) {
    case 'page':
      return sendPage(reply, answer, route, request, options)
    case 'redirect':
      setCookies(reply, answer.cookies, options)
      return reply.redirect(answer.to, 303)
    case 'unchanged':
      return reply.headers(sharedHeaders(answer.shared)).status(304).send()
    case 'not-found':
      return sendPage(reply, missingPage(request.language), null, request, options)
    case 'json':
      return reply
        .status(answer.status)
        .type('application/json; charset=utf-8')
        .send(JSON.stringify(answer.body))
    case 'file':
      return reply
        .header('content-disposition', `${answer.inline ? 'inline' : 'attachment'}; ${fileName(answer.name)}`)
        .type(answer.type)
        .send(answer.content instanceof Uint8Array ? Buffer.from(answer.content) : answer.content)
  }
}

function sendPage(
  reply: FastifyReply,
  content: Page,
  route: Pick<Route, 'path'> | null,
  request: WebRequest,
  options: ServerOptions,
) {
  setCookies(reply, content.cookies, options)
  if (!content.shared) reply.header('cache-control', request.viewer ? 'private, no-store' : 'no-cache')
  const reader = content.shared ? { ...request, viewer: null } : request
  return reply
    .status(content.status ?? 200)
    .header('content-language', request.language)
    .type('text/html; charset=utf-8')
    .send(`<!DOCTYPE html>${options.frame(content, route, reader)}`)
}

/** Hands the connection to the stream; 429 when there are too many: the page then does without, by reloading. */
function listenTo(
  reply: FastifyReply,
  join: Extract<Reply, { kind: 'events' }>['join'],
  request: WebRequest,
  streams: OpenStreams,
  options: ServerOptions,
) {
  if (!streams.mayOpen(request.address))
    return sendPage(reply, busyPage(request.language), null, request, options)
  reply.hijack()
  const headers = { ...reply.getHeaders(), 'content-type': 'text/event-stream', 'cache-control': 'no-store' }
  reply.raw.writeHead(200, { ...onlySet(headers), 'x-accel-buffering': 'no' })
  streams.open(request.address, reply.raw, join)
  return reply
}

function onlySet(
  headers: ReturnType<FastifyReply['getHeaders']>,
): Record<string, string | number | string[]> {
  const set: Record<string, string | number | string[]> = {}
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) set[name] = value
  return set
}

function setCookies(reply: FastifyReply, cookies: readonly Cookie[] = [], options: ServerOptions): void {
  for (const { name, value, maxAge } of cookies) {
    reply.setCookie(name, value, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: options.secure,
      ...(maxAge === undefined ? {} : { maxAge }),
    })
  }
}

async function fail(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  options: ServerOptions,
) {
  const asked = await describe(request, null, { ...options, viewerOf: async () => null })
  if (error.statusCode === 413) return sendPage(reply, tooLargePage(asked.language), null, asked, options)
  if (error.statusCode && error.statusCode < 500) {
    return sendPage(
      reply,
      { ...unreadablePage(asked.language), status: error.statusCode },
      null,
      asked,
      options,
    )
  }
  request.log.error({ err: error, requestId: request.id }, 'a request failed')
  const away = isDatabaseAway(error)
  const content = away ? unavailablePage(asked.language) : faultPage(asked.language, request.id)
  return sendPage(reply, content, null, asked, options)
}

/** One line a request: method, route pattern (never the address with its ids or words), status, time. */
function logRequests(server: FastifyInstance): void {
  server.addHook('onResponse', async (request, reply) => {
    const line = {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime),
    }
    request.log.info(line, 'request')
  })
}

function serveAssets(server: FastifyInstance, assets: readonly Asset[]): void {
  for (const asset of assets) {
    const content = readFile(asset.file)
    content.catch(() => {})
    server.get(`/assets/${asset.name}`, async (_request, reply) =>
      reply
        .header(
          'cache-control',
          asset.immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        )
        .type(asset.type)
        .send(await content),
    )
  }
}

/** RFC 6266: an ASCII name for old programs, the full name for the others. */
function fileName(name: string): string {
  const ascii = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '')
  return `filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
