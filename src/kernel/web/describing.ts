import type { FastifyRequest } from 'fastify'
import type { Language } from '../language/bilingual.ts'
import { formFields } from './form.ts'
import type { Route, WebRequest } from './route.ts'
import { type ServerOptions, sessionCookie } from './server-options.ts'

/** What is known of a request before its body is read. */
export async function describe(
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
