import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningProduct, runDemonstration } from './harness/running.ts'
import { signInAs, visitWith } from './harness/visitor.ts'

/** JSON that nobody should send, at each door of a running server that takes JSON. */
let product: RunningProduct
let cookie: string
let token: string

const feed = '019a0000-0000-7000-8000-000000000001'

beforeAll(async () => {
  product = await runDemonstration()
  cookie = await signInAs(product.address, 'Amara Okafor')
  token = await newToken(await signInAs(product.address, 'Étienne Labrecque'))
})
afterAll(async () => {
  expect(await product.stop()).toBe(0)
})

async function newToken(registrar: string): Promise<string> {
  const { body } = await visitWith(product.address, registrar)('/en/organization/tokens')
  const reply = await post(
    '/en/organization/tokens',
    {
      id: /name="id" value="([^"]+)"/.exec(body)?.[1] ?? '',
      name: 'Hostile program',
      scopes: 'facts:write',
      lifetime: '30',
    },
    registrar,
  )
  return /entente_[\w-]{43}/.exec(await reply.text())?.[0] ?? ''
}

function post(path: string, fields: Record<string, string>, as = cookie): Promise<Response> {
  return fetch(product.address + path, {
    method: 'POST',
    headers: { cookie: as, 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields),
  })
}

function sendFacts(body: string, language: 'en' | 'fr', bearer = token): Promise<Response> {
  return fetch(`${product.address}/api/v1/feeds/${feed}/events`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${bearer}`,
      'content-type': 'application/json',
      'accept-language': language,
    },
    body,
  })
}

/** The memory of the server, in megabytes, as the system counts it. */
function residentMemory(): number {
  const status = readFileSync(`/proc/${product.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

/** The most that the server grew by while something was done, in megabytes. */
async function growthDuring(work: () => Promise<void>): Promise<number> {
  const before = residentMemory()
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, residentMemory())
  }, 10)
  await work().finally(() => clearInterval(watch))
  return Math.max(most, residentMemory()) - before
}

/** The page that takes files into a draft of the demonstration, found by following links. */
async function draftTakingFiles(): Promise<{ readonly en: string; readonly fr: string }> {
  const visit = visitWith(product.address, cookie)
  const starts = await Promise.all(['/en/my-work', '/en/relationships'].map(visit))
  const near = new Set(
    starts.flatMap(({ body }) => body.match(/\/en\/(agreements|relationships)\/[0-9a-f-]{36}/g) ?? []),
  )
  for (const address of near) {
    for (const [, id] of `${address} ${(await visit(address)).body}`.matchAll(
      /\/agreements\/([0-9a-f-]{36})/g,
    )) {
      const en = `/en/agreements/${id}/import`
      if ((await visit(en)).status === 200) return { en, fr: `/fr/ententes/${id}/importation` }
    }
  }
  throw new Error('no draft takes files')
}

const list = (count: number, item: string) => `[${`${item},`.repeat(count - 1)}${item}]`

const batches: readonly (readonly [what: string, body: () => string, en: string, fr: string])[] = [
  [
    'a million numbers',
    () => list(1_000_000, '1'),
    'holds more than 300,000 values',
    'contient plus de 300\u00a0000 valeurs',
  ],
  [
    'five million objects',
    () => `{"events":${list(5_000_000, '{}')}}`,
    'holds more than 300,000 values',
    'contient plus de 300\u00a0000 valeurs',
  ],
  [
    'a million keys',
    () => `{${Array.from({ length: 1_000_000 }, (_, index) => `"k${index}":1`).join(',')}}`,
    'holds more than 300,000 values',
    'contient plus de 300\u00a0000 valeurs',
  ],
  [
    'a million levels',
    () => `{"events":${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`,
    'nested more than 64 levels',
    'plus de 64 niveaux',
  ],
]

describe('a batch of the API', () => {
  test.each(batches)(
    '%s: one sentence, and the memory stays',
    async (_what, body, en, fr) => {
      const text = body()
      const growth = await growthDuring(async () => {
        for (const [language, sentence] of [
          ['en', en],
          ['fr', fr],
        ] as const) {
          const reply = await sendFacts(text, language)
          const said = { detail: expect.stringContaining(sentence) }
          expect([reply.status, await reply.json()]).toEqual([413, expect.objectContaining(said)])
        }
      })
      expect(growth).toBeLessThan(150)
    },
    60_000,
  )

  test.each([
    ['200,000 unknown keys', `{${Array.from({ length: 200_000 }, (_, index) => `"k${index}":1`).join(',')}}`],
    ['an unknown key of ten megabytes', `{"${'k'.repeat(10_000_000)}":1}`],
  ])('%s are not repeated', async (_what, body) => {
    const reply = await sendFacts(body, 'fr')
    expect(reply.status).toBe(422)
    expect((await reply.text()).length).toBeLessThan(5_000)
  })

  test('without a token, whatever it is, it is not even read', async () => {
    const reply = await sendFacts('{ not JSON', 'fr', 'entente_unknown')
    expect(reply.status).toBe(401)
  })
})

describe('a page', () => {
  test.each([
    ['/en/sign-in', 'This request cannot be read'],
    ['/fr/connexion', 'Cette demande est illisible'],
  ])('%s does not take JSON', async (path, sentence) => {
    const reply = await fetch(product.address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: list(1_000_000, '1'),
    })
    expect([reply.status, await reply.text()]).toEqual([415, expect.stringContaining(sentence)])
  })
})

describe('the import of an agreement', () => {
  const files: readonly (readonly [what: string, content: string, en: string, fr: string])[] = [
    ['a million numbers', list(1_000_000, '1'), 'more than 500,000 values', 'plus de 500\u00a0000 valeurs'],
    [
      'an agreement with a million parties',
      `{"format":"entente.agreement/1","parties":${list(1_000_000, '1')}}`,
      'more than 500,000 values',
      'plus de 500\u00a0000 valeurs',
    ],
    ['a million levels', '['.repeat(1_000_000), 'nested more than 12 levels', 'plus de 12 niveaux'],
  ]

  let places: { readonly en: string; readonly fr: string }
  beforeAll(async () => {
    places = await draftTakingFiles()
  })

  test.each(files)('%s, as the page sends it back for confirmation', async (_what, content, en, fr) => {
    const growth = await growthDuring(async () => {
      for (const [language, sentence] of [
        ['en', en],
        ['fr', fr],
      ] as const) {
        const reply = await post(`${places[language]}${language === 'en' ? '/confirm' : '/confirmation'}`, {
          content,
        })
        expect([reply.status, await reply.text()]).toEqual([422, expect.stringContaining(sentence)])
      }
    })
    expect(growth).toBeLessThan(150)
  })

  test('a file that is too large', async () => {
    const form = new FormData()
    form.append('file', new Blob([list(1_000_000, '1')]), 'million.json')
    const reply = await fetch(product.address + places.fr, {
      method: 'POST',
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
      body: form,
    })
    expect([reply.status, await reply.text()]).toEqual([413, expect.stringContaining('trop volumineux')])
  })
})
