import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Bilingual, Language } from '../../language/bilingual.ts'
import type { Clock } from '../../time/clock.ts'
import { ok } from '../../value/result.ts'
import { isDatabaseAway } from '../database-away.ts'
import { preferredLanguage } from './accept-language.ts'
import { type ApiReply, type Caller, type Endpoint, problem } from './endpoint.ts'
import { openApiDocument } from './openapi.ts'
import { apiPath } from './paths.ts'
import { problemDocument, problemKinds, problemType } from './problem.ts'
import { rateLimit } from './rate-limit.ts'
import { readJsonBody } from './read-json-body.ts'

export type ApiOptions = {
  readonly endpoints: readonly Endpoint[]
  /** Who a token belongs to; null when it is unknown, expired or revoked. */
  readonly callerOf: (token: string, now: Temporal.Instant) => Promise<Caller | null>
}

const maxBody = 16_000_000
const mostForToken = 1200
const mostForAddress = 120

/** Serves the endpoints under /api. Tokens open it, cookies never do, so no page of another site can use it. */
export async function serveApi(
  server: FastifyInstance,
  { endpoints, callerOf }: ApiOptions,
  clock: Clock,
): Promise<void> {
  const limit = rateLimit()
  const callers = new WeakMap<FastifyRequest, Caller>()
  await server.register(
    async (api) => {
      api.removeAllContentTypeParsers()
      api.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
        done(null, body),
      )
      api.setErrorHandler((error: FastifyError, request, reply) =>
        send(reply, request, failure(error, request)),
      )
      api.setNotFoundHandler((request, reply) => send(reply, request, problem('not-found')))
      api.get('/v1/openapi.json', async (request, reply) => {
        const language = languageOf(request)
        return speaking(reply, language).type('application/json').send(openApiDocument(endpoints, language))
      })
      // A problem's type leads people to its explanation.
      api.get('/problems/:kind', async (request, reply) => {
        const kind = Object.keys(problemKinds).find((kind) => request.url.endsWith(`/${kind}`))
        if (!kind) return send(reply, request, problem('not-found'))
        return reply.redirect(`${apiPath.href(languageOf(request))}#problem-${kind}`, 303)
      })
      for (const one of endpoints) {
        api.route({
          method: one.method,
          url: one.path.replace(/^\/api/, ''),
          bodyLimit: maxBody,
          // Nobody makes the server hold a body before saying who they are.
          onRequest: async (request, reply) => {
            const admitted = await admit(one, request)
            if ('kind' in admitted) return send(reply, request, admitted)
            callers.set(request, admitted)
          },
          handler: async (request, reply) => send(reply, request, await answerTo(one, request)),
        })
      }
    },
    { prefix: '/api' },
  )

  async function admit(one: Endpoint, request: FastifyRequest): Promise<ApiReply | Caller> {
    const now = clock()
    const token = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const caller = token === undefined ? null : await callerOf(token, now)
    const wait = caller
      ? limit.take(caller.token, mostForToken, now)
      : limit.take(request.ip, mostForAddress, now)
    if (wait > 0) return problem('too-many-requests', { retryAfter: wait })
    if (!caller) return problem('sign-in-needed')
    if (!caller.scopes.includes(one.scope)) return problem('not-allowed', { detail: lacks(one.scope) })
    return caller
  }

  async function answerTo(one: Endpoint, request: FastifyRequest): Promise<ApiReply> {
    const caller = callers.get(request)
    if (!caller) return problem('sign-in-needed')
    const text = typeof request.body === 'string' ? request.body : ''
    const body = one.body ? readJsonBody(text) : ok(undefined)
    if (!body.ok) return { kind: 'problem', problem: body.refusal }
    return one.handle({
      language: languageOf(request),
      now: clock(),
      caller,
      parameters: parametersOf(one, request),
      body: body.value,
      text,
    })
  }
}

function parametersOf(one: Endpoint, request: FastifyRequest): Readonly<Record<string, string>> {
  const query = new URL(request.url, 'http://entente').searchParams
  // Fastify decodes path parameters into strings; it types them as unknown.
  const path = (request.params ?? {}) as Record<string, string>
  const given = Object.entries(one.parameters).map(([name, parameter]) => {
    const value =
      parameter.in === 'path'
        ? path[name]
        : parameter.in === 'query'
          ? query.get(name)
          : request.headers[name.toLowerCase()]
    return [name, typeof value === 'string' ? value : undefined] as const
  })
  return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}

function failure(error: FastifyError, request: FastifyRequest): ApiReply {
  if (error.statusCode === 413) return problem('too-large')
  if (error.statusCode === 415) return problem('not-json')
  if (error.statusCode && error.statusCode < 500) return problem('unreadable-request')
  request.log.error({ err: error, requestId: request.id }, 'a request failed')
  return problem(isDatabaseAway(error) ? 'not-available' : 'fault')
}

function send(reply: FastifyReply, request: FastifyRequest, answered: ApiReply): FastifyReply {
  const language = languageOf(request)
  speaking(reply, language).header('cache-control', 'private, no-store')
  if (answered.kind === 'answer') {
    if (answered.replayed) reply.header('idempotent-replayed', 'true')
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(answered.body))
  }
  const { kind, retryAfter } = answered.problem
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter))
  if (kind === 'sign-in-needed') reply.header('www-authenticate', 'Bearer realm="Entente"')
  return reply
    .status(problemKinds[kind].status)
    .type(problemType)
    .send(JSON.stringify(problemDocument(answered.problem, language, `urn:uuid:${request.id}`)))
}

function speaking(reply: FastifyReply, language: Language): FastifyReply {
  return reply.header('content-language', language).header('vary', 'accept-language')
}

function languageOf(request: FastifyRequest): Language {
  return preferredLanguage(request.headers['accept-language'])
}

function lacks(scope: string): Bilingual {
  return {
    en: `The token lacks the scope “${scope}”. Somebody who manages the organization’s tokens can make one that has it.`,
    fr: `Le jeton n’a pas la portée «\u00a0${scope}\u00a0». Une personne qui gère les jetons de l’organisation peut en créer un qui l’a.`,
  }
}
