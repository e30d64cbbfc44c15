import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from './harness/application.ts'
import { type Control, type Form, formsIn } from './harness/crawl.ts'
import { fingerprint } from './harness/fingerprint.ts'
import { type WalkedDemonstration, walkedDemonstration } from './harness/walk.ts'

/** Every form of every page, sent with what nobody should send: a clear answer, and nothing half-done. */
let demo: WalkedDemonstration
let forms: readonly (Form & { readonly browser: Browser })[]

/** Forms of one route that differ only in the thing they are about are tried this often. */
const mostOfOneRoute = 2

beforeAll(async () => {
  demo = await walkedDemonstration()
  const counts = new Map<string, number>()
  forms = demo.pages
    .flatMap((page) => formsIn(demo.table, page).map((form) => ({ ...form, browser: page.browser })))
    .filter(({ route, controls }) => {
      const key = `${route.path.en} ${controls.map(({ name }) => name.replace(/[0-9a-f-]{12,}/g, '')).join()}`
      const count = counts.get(key) ?? 0
      counts.set(key, count + 1)
      return count < mostOfOneRoute && !/sign-out|sign-in/.test(route.path.en)
    })
})
afterAll(() => demo.close())

type Fill = (control: Control) => string

async function send(form: Form & { readonly browser: Browser }, fill: Fill) {
  const fields = Object.fromEntries(form.controls.map((control) => [control.name, fill(control)]))
  return form.browser.post(form.action, fields)
}

const typed =
  (text: string): Fill =>
  ({ kind, value }) =>
    kind === 'text' ? text : value

const everywhere =
  (text: string): Fill =>
  () =>
    text

const script = '<script>alert(1)</script>"\'><img src=x onerror=alert(1)>'

describe('every form', () => {
  test.each([
    ['control characters', typed('a\u0001b\u0007')],
    ['a NUL', typed('a\u0000b')],
    ['control characters in what is hidden and chosen, too', everywhere('\u0001')],
    ['a NUL in every field', everywhere('\u0000')],
  ])(
    'sent with %s is answered clearly and changes nothing that it refuses',
    async (_what, fill) => {
      const faults: string[] = []
      let before = await fingerprint(demo.database.owner)
      for (const form of forms) {
        const { statusCode } = await send(form, fill)
        const after = await fingerprint(demo.database.owner, before)
        if (statusCode >= 500) faults.push(`${statusCode} ${form.action}`)
        if (statusCode >= 400 && after.content !== before.content) faults.push(`half-done: ${form.action}`)
        before = after
      }
      expect(faults).toEqual([])
    },
    120_000,
  )

  test.each([
    ['numbers that are none', typed('-1e999')],
    ['SQL', typed("'; drop table agreements.relationship; --")],
    ['SQL in every field', everywhere("1' or '1'='1")],
    ['HTML and script', typed(script)],
    ['HTML and script in every field', everywhere(script)],
  ])(
    'sent with %s never fails',
    async (_what, fill) => {
      const faults: string[] = []
      for (const form of forms) {
        const reply = await send(form, fill)
        if (reply.statusCode >= 500) faults.push(`${reply.statusCode} ${form.action}`)
        if (/<script>alert|<img src=x/.test(reply.body)) faults.push(`not escaped: ${form.action}`)
      }
      expect(faults).toEqual([])
    },
    120_000,
  )

  test('sent with ten megabytes is too large, and says so in the language of the page', async () => {
    const faults: string[] = []
    const megabytes = 'x'.repeat(10_000_000)
    for (const form of forms.filter(({ action }) => action.startsWith('/en/'))) {
      const [first] = form.controls.filter(({ kind }) => kind === 'text')
      if (!first) continue
      const reply = await form.browser.post(form.action, { [first.name]: megabytes })
      if (reply.statusCode !== 413 || !reply.body.includes('That is too large'))
        faults.push(`${reply.statusCode} ${form.action}`)
    }
    expect(faults).toEqual([])
  }, 120_000)

  test('and every page shows what was kept of it as text, in both languages', async () => {
    const faults: string[] = []
    for (const { address, browser } of demo.pages.filter(({ read }) => read.type.startsWith('text/html'))) {
      const reply = await browser.get(address)
      if (reply.statusCode >= 500) faults.push(`${reply.statusCode} ${address}`)
      if (/<script>alert|<img src=x/.test(reply.body)) faults.push(`not escaped: ${address}`)
    }
    expect(faults).toEqual([])
  }, 120_000)
})
