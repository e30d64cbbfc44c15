import type { FastifyInstance, FastifyRequest } from 'fastify'

/**
 * What every response forbids: no script or style but our own files, no frame, no third party, no guessing of types.
 */
export const protections = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
}

export function protect(server: FastifyInstance): void {
  server.addHook('onRequest', async (_request, reply) => {
    reply.headers(protections)
  })
}

/**
 * True when a form was sent by another site. Browsers say where a request starts (`Sec-Fetch-Site`, or `Origin` for
 * older ones) and no page can forge it; a request that says neither is refused. Session cookies are SameSite=Lax
 * besides.
 */
export function isForeign(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin'
  const origin = request.headers.origin
  if (origin === undefined) return true
  return !URL.canParse(origin) || new URL(origin).host !== request.headers.host
}
