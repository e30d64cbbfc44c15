import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { sendPage } from './answering.ts'
import { isDatabaseAway } from './database-away.ts'
import { describe } from './describing.ts'
import { formFields, withoutSecrets } from './form.ts'
import {
  faultPage,
  fullPage,
  type NotTaken,
  tooLargePage,
  unavailablePage,
  unreadablePage,
} from './message-page.tsx'
import { isRoomGone } from './room-gone.ts'
import type { Page, Route, WebRequest } from './route.ts'
import type { ServerOptions } from './server-options.ts'

/**
 * The page for what nobody expected. A form that could not be taken comes back with what was typed and a button that
 * sends it again.
 */
export async function fail(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
  options: ServerOptions,
  route: Route | null = null,
) {
  const asked = await describe(request, route, { ...options, viewerOf: async () => null })
  const content = pageFor(error, request, asked, notTaken(request, route))
  if (!error.statusCode || error.statusCode >= 500)
    request.log.error({ err: error, requestId: request.id }, 'a request failed')
  return sendPage(reply, content, null, asked, options)
}

function pageFor(
  error: FastifyError,
  request: FastifyRequest,
  { language }: WebRequest,
  form: NotTaken | null,
): Page {
  if (error.statusCode === 413) return tooLargePage(language)
  if (error.statusCode && error.statusCode < 500)
    return { ...unreadablePage(language), status: error.statusCode }
  if (isDatabaseAway(error)) return unavailablePage(language, form)
  return isRoomGone(error) ? fullPage(language, form) : faultPage(language, request.id, form)
}

function notTaken(request: FastifyRequest, route: Route | null): NotTaken | null {
  if (route?.method !== 'POST' || typeof request.body !== 'string') return null
  const form = formFields(new URLSearchParams(request.body))
  return { action: request.url, fields: withoutSecrets(form, route).entries() }
}
