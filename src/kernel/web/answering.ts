import type { FastifyReply } from 'fastify'
import type { OpenStreams } from './event-stream.ts'
import { busyPage, missingPage } from './message-page.tsx'
import type { Cookie, Page, Reply, Route, WebRequest } from './route.ts'
import type { ServerOptions } from './server-options.ts'
import { isUnchanged, sharedHeaders } from './shared.ts'

type WholeReply = Exclude<Reply, { kind: 'events' }>

export function send(
  reply: FastifyReply,
  answer: WholeReply,
  route: Route,
  request: WebRequest,
  options: ServerOptions,
) {
  if ('shared' in answer && answer.shared) {
    reply.headers(sharedHeaders(answer.shared))
    if (isUnchanged(request.ifNoneMatch, answer.shared)) return reply.status(304).send()
  } else reply.header('cache-control', keeping(request))
  switch (answer.kind) {
    case 'page':
      return sendPage(reply, answer, route, request, options)
    case 'redirect':
      setCookies(reply, answer.cookies, options)
      return reply.redirect(answer.to, 303)
    case 'unchanged':
      return reply.status(304).send()
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

export function sendPage(
  reply: FastifyReply,
  content: Page,
  route: Pick<Route, 'path'> | null,
  request: WebRequest,
  options: ServerOptions,
) {
  setCookies(reply, content.cookies, options)
  if (!content.shared) reply.header('cache-control', keeping(request))
  const reader = content.shared ? { ...request, viewer: null } : request
  return reply
    .status(content.status ?? 200)
    .header('content-language', request.language)
    .type('text/html; charset=utf-8')
    .send(`<!DOCTYPE html>${options.frame(content, route, reader)}`)
}

/** Who may keep an answer that is not the same for everyone: nobody, once somebody is signed in. */
function keeping({ viewer }: WebRequest): string {
  return viewer ? 'private, no-store' : 'no-cache'
}

/** Hands the connection to the stream; 429 when there are too many: the page then does without, by reloading. */
export function listenTo(
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

/** RFC 6266: an ASCII name for old programs, the full name for the others. */
function fileName(name: string): string {
  const ascii = name.normalize('NFD').replace(/[^\x20-\x7e]|["\\]/g, '')
  return `filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
