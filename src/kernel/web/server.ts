import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { languages } from '../language/bilingual.ts'
import { listenTo, send, sendPage } from './answering.ts'
import { serveApi } from './api/serve.ts'
import { describe } from './describing.ts'
import { type OpenStreams, openStreams } from './event-stream.ts'
import { fail } from './failing.ts'
import { withoutSecrets } from './form.ts'
import { foreignPage, missingPage } from './message-page.tsx'
import { isForeign, protect, protections } from './protection.ts'
import { trusting } from './proxies.ts'
import { maxForm, readBody, readFields } from './reading.ts'
import type { Route, WebRequest } from './route.ts'
import { serveAssets } from './serve-assets.ts'
import type { ServerOptions } from './server-options.ts'

/** Builds the HTTP server from the route table. Only this file and those beside it know the web framework. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const server: FastifyInstance = fastify({
    ...(options.logger ? { loggerInstance: options.logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: maxForm,
    trustProxy: options.proxies ? trusting(options.proxies) : false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300 },
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) =>
      void fail(error, request, reply.headers(protections), options),
  })
  // Pages take forms; JSON is for the API, which counts it before reading it.
  server.removeAllContentTypeParsers()
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
      bodyLimit: route.longest ?? maxForm,
      errorHandler: (error: FastifyError, request, reply) => fail(error, request, reply, options, route),
      handler: async (request, reply) => {
        const asked = await describe(request, route, options)
        if (route.method === 'POST' && !route.fromAnywhere && isForeign(request)) {
          return sendPage(reply, foreignPage(asked.language), null, asked, options)
        }
        if (route.access === 'member' && !asked.viewer) {
          return sendToSignIn(request, reply, route, asked, options)
        }
        const { dispose, ...body } = await readBody(request, route)
        try {
          const complete: WebRequest = { ...asked, ...body }
          const answer = await route.handle(complete)
          if (answer.kind === 'events') return listenTo(reply, answer.join, complete, streams, options)
          return send(reply, answer, route, complete, options)
        } finally {
          await dispose()
        }
      },
    })
  }
}

/**
 * A signed-out person is led to sign in, and what they typed goes with them. Their files do not: nobody fills the
 * disk or the memory before saying who they are.
 */
async function sendToSignIn(
  request: FastifyRequest,
  reply: FastifyReply,
  route: Route,
  asked: WebRequest,
  options: ServerOptions,
) {
  const form = withoutSecrets(await readFields(request, route), route)
  const about = { path: request.url, sent: route.method === 'POST', withFiles: request.isMultipart() }
  const answer = await options.signInFirst({ ...asked, form }, about)
  if (answer.kind === 'events') throw new Error('the way to sign in is a page')
  return send(reply, answer, route, { ...asked, form }, options)
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
