import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from './harness/application.ts'
import { type Form, formsIn } from './harness/crawl.ts'
import { type WalkedDemonstration, walkedDemonstration } from './harness/walk.ts'
import { wordBomb } from './harness/word-bomb.ts'

/** Every form that takes a file, sent with files that nobody should send: a clear answer, soon. */
let demo: WalkedDemonstration
let forms: readonly (Form & { readonly browser: Browser })[]

beforeAll(async () => {
  demo = await walkedDemonstration()
  const found = demo.pages.flatMap((page) =>
    formsIn(demo.table, page).map((form) => ({ ...form, browser: page.browser })),
  )
  forms = found.filter(
    ({ multipart, route }, index) =>
      multipart && found.findIndex((one) => one.multipart && one.route === route) === index,
  )
})
afterAll(() => demo.close())

const bytes = (text: string) => new Uint8Array(Buffer.from(text))
const agreement = (rest: string) => `{"format":"entente.agreement/1",${rest}}`

let packed: Uint8Array<ArrayBuffer> | undefined
function bomb(): Uint8Array<ArrayBuffer> {
  packed ??= wordBomb(300)
  return packed
}

const hostile: readonly (readonly [what: string, name: string, content: () => Uint8Array<ArrayBuffer>])[] = [
  ['a zip bomb', 'bomb.docx', bomb],
  ['a zip bomb under another name', 'bomb.json', bomb],
  ['a cut-off zip', 'cut.docx', () => wordBomb(3).slice(0, 900)],
  ['nothing', 'empty.docx', () => new Uint8Array()],
  ['a million elements', 'million.json', () => bytes(`[${'1,'.repeat(999_999)}1]`)],
  [
    'as many elements as the largest file holds',
    'many.json',
    () => bytes(agreement(`"parties":[${'{},'.repeat(490_000)}{}]`)),
  ],
  ['levels without end', 'deep.json', () => bytes(agreement(`"a":${'['.repeat(400_000)}`))],
  ['levels that end', 'nested.json', () => bytes(agreement(`"a":${'['.repeat(2e5)}${']'.repeat(2e5)}`))],
  ['one enormous text', 'long.json', () => bytes(agreement(`"id":"${'a'.repeat(1_400_000)}"`))],
  ['bytes that are no text', 'noise.csv', () => new Uint8Array(50_000).map((_, index) => (index * 73) % 256)],
  ['a name that leads elsewhere', '../../etc/passwd', () => bytes('root:x:0:0')],
]

/** Forms that read the file while its sender waits. Others keep it, and the page that follows says what is wrong. */
const refusesAtOnce = ['/en/agreements/:id/import', '/en/review']

async function followed(browser: Browser, reply: LightMyRequestResponse): Promise<LightMyRequestResponse> {
  let shown = reply
  for (let step = 0; step < 4 && shown.headers.location; step++)
    shown = await browser.get(String(shown.headers.location))
  return shown
}

describe('every form that takes a file', () => {
  test('is found', () => {
    expect(forms.map(({ route }) => route.path.en)).toEqual(
      expect.arrayContaining(['/en/agreements/:id/import', '/en/review', '/en/inventory/loads/new']),
    )
  })

  test.each(hostile)(
    'answers %s with a page that says what is wrong',
    async (_what, name, content) => {
      const sent = content()
      const faults: string[] = []
      for (const { action, controls, browser, route } of forms) {
        const fields = Object.fromEntries(
          controls.flatMap(({ name, kind, value }) => (kind === 'file' ? [] : [[name, value || 'text']])),
        )
        const files = controls.filter(({ kind }) => kind === 'file')
        const given = Object.fromEntries(files.map((file) => [file.name, { name, content: sent }]))
        const start = performance.now()
        const reply = await browser.upload(action, fields, given)
        const seconds = (performance.now() - start) / 1000
        const shown = await followed(browser, reply)
        if (reply.statusCode >= 500 || shown.statusCode >= 500)
          faults.push(`${reply.statusCode} ${shown.statusCode} ${action}`)
        if (refusesAtOnce.includes(route.path.en) && reply.statusCode < 400) faults.push(`taken: ${action}`)
        if (!/lang="en-CA"/.test(shown.body) || !/<h1/.test(shown.body)) faults.push(`no page: ${action}`)
        if (seconds > 20) faults.push(`${seconds.toFixed()} s: ${action}`)
      }
      expect(faults).toEqual([])
    },
    120_000,
  )
})

describe('the confirmation of an import, which carries the file as text', () => {
  test.each([
    ['a million elements', `[${'1,'.repeat(999_999)}1]`],
    ['levels without end', '['.repeat(500_000)],
    ['nothing', ''],
  ])('refuses %s', async (_what, content) => {
    const form = forms.find(({ route }) => route.path.en === '/en/agreements/:id/import')
    const reply = await form?.browser.post(`${form.action}/confirm`, { content })
    expect([reply?.statusCode, reply?.body]).toEqual([422, expect.stringContaining('cannot be imported')])
  })
})
