import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { sendPage } from './answering.ts'
import { isDatabaseAway } from './database-away.ts'
import { describe } from './describing.ts'
import { withoutSecrets } from './form.ts'
import {
  faultPage,
  fullPage,
  type Most,
  type NotTaken,
  tooLargePage,
  unavailablePage,
  unreadablePage,
} from './message-page.tsx'
import { isForeign } from './protection.ts'
import { maxForm, typedIn } from './reading.ts'
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
  const content = await pageFor(error, asked, { request, route })
  if (!error.statusCode || error.statusCode >= 500)
    request.log.error({ err: error, requestId: request.id }, 'a request failed')
  return sendPage(reply, content, null, asked, options)
}

async function pageFor(
  error: FastifyError,
  { language }: WebRequest,
  { request, route }: { readonly request: FastifyRequest; readonly route: Route | null },
): Promise<Page> {
  if (error.statusCode === 413) return tooLargePage(language, mostOf(request, route))
  if (error.statusCode && error.statusCode < 500)
    return { ...unreadablePage(language), status: error.statusCode }
  const form = await notTaken(request, route)
  if (isDatabaseAway(error)) return unavailablePage(language, form)
  return isRoomGone(error) ? fullPage(language, form) : faultPage(language, request.id, form)
}

/** What a page takes at most: a file where files are sent, otherwise the text of a form. */
function mostOf(request: FastifyRequest, route: Route | null): Most | null {
  if (!route) return null
  const file = route.spools ?? route.uploads
  return request.isMultipart() && file !== undefined
    ? { kind: 'file', bytes: file }
    : { kind: 'form', bytes: route.longest ?? maxForm }
}

/** A form of another site is not given a button of ours. */
async function notTaken(request: FastifyRequest, route: Route | null): Promise<NotTaken | null> {
  if (route?.method !== 'POST' || isForeign(request)) return null
  const form = await typedIn(request, route)
  if (!form) return null
  const fields = withoutSecrets(form, route).entries()
  return { action: request.url, fields, withFiles: request.isMultipart() }
}
