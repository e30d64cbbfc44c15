import type { Cookie, WebRequest } from '../../../kernel/web/route.ts'

const name = 'entente_device'
const year = 365 * 24 * 3600

/** What tells a browser in which somebody signed in before. */
export function deviceCookie(token: string): Cookie {
  return { name, value: token, maxAge: year }
}

export function deviceOf({ cookies }: Pick<WebRequest, 'cookies'>): string | undefined {
  return cookies[name]
}
