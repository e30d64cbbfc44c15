import { parseHTML } from 'linkedom'
import type { Visit } from './crawl.ts'

/** Reads pages of a running product with a session cookie. */
export function visitWith(address: string, cookie: string): Visit {
  return async (path) => {
    const reply = await fetch(address + path, { redirect: 'manual', headers: { cookie } })
    const type = reply.headers.get('content-type') ?? ''
    const location = reply.headers.get('location') ?? undefined
    return { status: reply.status, type, location, body: type.startsWith('text/') ? await reply.text() : '' }
  }
}

/** The session cookie of a person of the demonstration, entered as with the button of the sign-in page. */
export async function signInAs(address: string, name: string): Promise<string> {
  const { document } = parseHTML(await (await fetch(`${address}/en/sign-in`)).text())
  const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
    textContent?.includes(name),
  )
  const form = button?.closest('form')
  const fields = new URLSearchParams()
  for (const control of [...(form?.querySelectorAll('input') ?? []), ...(button ? [button] : [])])
    fields.append(control.getAttribute('name') ?? '', control.getAttribute('value') ?? '')
  const reply = await fetch(address + (form?.getAttribute('action') ?? ''), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: fields,
  })
  const [cookie] = reply.headers.getSetCookie()
  if (!cookie) throw new Error(`nobody called ${name} can be entered as`)
  return cookie.split(';')[0] ?? ''
}
