import { readdirSync, readFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docx, mutePdf, paragraph, pdf, zip } from '../src/modules/review/reading/file.fixture.ts'
import { type RunningProduct, runDemonstration } from './harness/running.ts'
import { signInAs } from './harness/visitor.ts'
import { wordBomb } from './harness/word-bomb.ts'

/** What nobody should send, sent to the upload page of a running server. */
let product: RunningProduct
let cookie: string
let outside: Server
let asked = 0

beforeAll(async () => {
  outside = createServer((_, reply) => {
    asked += 1
    reply.end('a picture')
  }).listen(0)
  product = await runDemonstration()
  cookie = await signInAs(product.address, 'Amara Okafor')
})
afterAll(async () => {
  outside.close()
  expect(await product.stop()).toBe(0)
})

const paths = { en: '/en/review', fr: '/fr/examen' } as const

async function upload(language: 'en' | 'fr', name: string, content: Uint8Array): Promise<Response> {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(content)]), name)
  return fetch(product.address + paths[language], {
    method: 'POST',
    redirect: 'follow',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    body: form,
  })
}

/** The memory of the server, in megabytes, as the system counts it. */
function residentMemory(): number {
  const status = readFileSync(`/proc/${product.pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
const whole = docx(paragraph('The Provider must answer within two days.'))
const entities = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
const elsewhere = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
const refused: readonly (readonly [
  what: string,
  name: string,
  content: () => Uint8Array,
  en: string,
  fr: string,
])[] = [
  ['nothing', 'a.docx', () => Buffer.alloc(0), 'is empty', 'est vide'],
  [
    'a password',
    'a.docx',
    () => Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
    'protected by a password',
    'protégé par un mot de passe',
  ],
  ['the old Word format', 'a.docx', () => compound, 'old Word format', 'ancien format Word'],
  [
    'a cut-off Word file',
    'a.docx',
    () => whole.subarray(0, whole.length / 2),
    'damaged or incomplete',
    'endommagé ou incomplet',
  ],
  [
    'a cut-off PDF',
    'a.pdf',
    () => Buffer.from('%PDF-1.7\n1 0 obj'),
    'damaged or incomplete',
    'endommagé ou incomplet',
  ],
  [
    'a program under another name',
    'a.txt',
    () => Buffer.from(Array.from({ length: 4000 }, (_, i) => i % 256)),
    'not of a type',
    'pas d’un type lisible',
  ],
  [
    'a spreadsheet',
    'a.docx',
    () => zip([{ name: 'xl/workbook.xml', content: '<a/>' }]),
    'not a Word document',
    'pas un document Word',
  ],
  [
    'an XML bomb',
    'a.docx',
    () => docx(paragraph('&b;'), [], entities),
    'document type of its own',
    'propre type de document',
  ],
  [
    'an entity that reads a file of the server',
    'a.docx',
    () => docx(paragraph('&x;'), [], elsewhere),
    'document type of its own',
    'propre type de document',
  ],
  ['a zip bomb', 'a.docx', () => wordBomb(300), 'far larger', 'dépasse de loin'],
  [
    'names that lead outside',
    'a.docx',
    () =>
      zip([
        { name: '../../a', content: 'x' },
        { name: 'word/document.xml', content: 'x' },
      ]),
    'lead outside',
    'mènent hors de lui',
  ],
  ['a scan', 'a.pdf', () => pdf(['picture', 'picture']), 'is a scan', 'est une numérisation'],
  ['fonts that tell no letters', 'a.pdf', mutePdf, 'do not say which letters', 'n’indiquent pas les lettres'],
  [
    'text from right to left',
    'a.txt',
    () => Buffer.from('مذكرة تفاهم بين وزارة الموانئ ومكتب الطباعة بشأن خدمات الطباعة'),
    'another script',
    'autre écriture',
  ],
  ['white space', 'a.txt', () => Buffer.from(' \n\n \t\n'), 'No text was found', 'Aucun texte'],
]

describe('a file that cannot be read', () => {
  test.each(refused)(
    '%s: a sentence in the reader’s language',
    async (_what, name, content, en, fr) => {
      for (const [language, sentence] of [
        ['en', en],
        ['fr', fr],
      ] as const) {
        const reply = await upload(language, name, content())
        const body = await reply.text()
        expect([language, reply.status]).toEqual([language, 422])
        expect(body).toContain(sentence)
        expect(body).toContain('href="#file"')
        expect(body).not.toContain('root:x:')
      }
    },
    60_000,
  )

  test('nothing of them stays', async () => {
    for (const path of Object.values(paths)) {
      const { body } = await visit(path)
      for (const [, name] of refused) expect(body).not.toContain(`>${name}<`)
    }
  })
})

async function visit(path: string): Promise<{ status: number; body: string }> {
  const reply = await fetch(product.address + path, { headers: { cookie } })
  return { status: reply.status, body: await reply.text() }
}

const novel = Array.from(
  { length: 120 },
  (_, day) =>
    `On the ${day + 1}th evening Clara walked to the pier. The wind smelled of tar, and her brother did not come. She thought of the summer they had built a raft, and laughed.`,
).join('\n\n')

const invoice =
  'INVOICE 2027-114\n\nSold to: Town of Elm\n\nQuantity | Item | Amount\n\n12 | Toner cartridge | $1,140.00\n\n3 | Paper, box | $96.00\n\nSubtotal $1,236.00\n\nHST 13% $160.68\n\nTotal due $1,396.68\n\nThank you for your business.'

const external = () =>
  docx(paragraph('The Provider must answer within two days of a request.'), [
    {
      name: 'word/_rels/document.xml.rels',
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="${address()}/t.dotm" TargetMode="External"/></Relationships>`,
    },
  ])
const web = () =>
  Buffer.from(
    `<!doctype html><html><head><link rel="stylesheet" href="${address()}/s.css"><script src="${address()}/s.js"></script></head><body><h1>Agreement</h1><p>The Provider must answer within two days.</p><img src="${address()}/p.png"></body></html>`,
  )

function address(): string {
  const at = outside.address()
  return `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
}

describe('a file that can be read and should not be trusted', () => {
  test.each([
    [
      'a novel',
      'novel.txt',
      () => Buffer.from(novel),
      'does not read like an agreement',
      'ne se lit pas comme une entente',
    ],
    [
      'an invoice',
      'invoice.txt',
      () => Buffer.from(invoice),
      'does not read like an agreement',
      'ne se lit pas comme une entente',
    ],
    [
      'macros',
      'm.docx',
      () =>
        docx(paragraph('The Provider must answer within two days.'), [
          { name: 'word/vbaProject.bin', content: 'x' },
        ]),
      'macros',
      'macros',
    ],
    ['references to other machines', 'r.docx', external, 'Agreement', 'entente'],
    ['a web page with things of other machines', 'w.html', web, 'Agreement', 'entente'],
  ] as const)(
    '%s',
    async (_what, name, content, en, fr) => {
      for (const [language, sentence] of [
        ['en', en],
        ['fr', fr],
      ] as const) {
        const reply = await upload(language, name, content())
        expect(reply.status).toBe(200)
        expect((await reply.text()).toLowerCase()).toContain(sentence.toLowerCase())
      }
      expect(asked).toBe(0)
    },
    60_000,
  )
})

/** Sends so many megabytes that nobody holds, a chunk at a time, until the server has answered. */
function stream(
  megabytes: number,
  language: 'en' | 'fr',
  announced: boolean,
): Promise<{ status: number; body: string }> {
  const head = '--x\r\ncontent-disposition: form-data; name="file"; filename="huge.docx"\r\n\r\n'
  const tail = '\r\n--x--\r\n'
  const chunk = Buffer.alloc(1 << 20, 'a')
  return new Promise((resolve, reject) => {
    const sent = request(
      product.address + paths[language],
      {
        method: 'POST',
        headers: {
          cookie,
          'sec-fetch-site': 'same-origin',
          'content-type': 'multipart/form-data; boundary=x',
          ...(announced ? { 'content-length': head.length + megabytes * chunk.length + tail.length } : {}),
        },
      },
      (reply) => {
        let body = ''
        reply.setEncoding('utf8').on('data', (part: string) => {
          body += part
        })
        reply.on('end', () => resolve({ status: reply.statusCode ?? 0, body }))
        reply.on('error', () => resolve({ status: reply.statusCode ?? 0, body }))
      },
    )
    let answered = false
    sent.on('response', () => {
      answered = true
    })
    sent.on('error', (error) => {
      if (!answered) reject(error)
    })
    const write = (left: number) => {
      if (answered || sent.destroyed) return void sent.end()
      if (left === 0) return void sent.end(tail)
      if (sent.write(chunk)) setImmediate(write, left - 1)
      else sent.once('drain', () => write(left - 1))
    }
    sent.write(head)
    write(megabytes)
  })
}

describe('five hundred megabytes', () => {
  test.each([
    ['en', true, 'is too large'],
    ['fr', false, 'trop volumineux'],
  ] as const)(
    'are refused with a sentence, and held nowhere (%s, length announced: %s)',
    async (language, announced, sentence) => {
      const before = residentMemory()
      const spools = () => readdirSync(tmpdir()).filter((name) => name.startsWith('entente-upload-')).length
      const kept = spools()
      const { status, body } = await stream(500, language, announced)
      expect([status, body]).toEqual([413, expect.stringContaining(sentence)])
      expect(residentMemory() - before).toBeLessThan(150)
      expect(spools()).toBe(kept)
      expect((await visit(paths[language])).status).toBe(200)
    },
    120_000,
  )
})

test('while three long texts are read the server goes on answering', async () => {
  const long = `${'The Provider must answer within two days of a request. '.repeat(40)}\n\n`.repeat(400)
  let reading = true
  const sent = Promise.all([1, 2, 3].map((n) => upload('en', `long-${n}.txt`, Buffer.from(long)))).finally(
    () => {
      reading = false
    },
  )
  let slowest = 0
  while (reading) {
    const start = performance.now()
    expect((await visit('/healthz')).status).toBe(200)
    slowest = Math.max(slowest, performance.now() - start)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  for (const reply of await sent) expect(reply.status).toBe(200)
  expect(slowest).toBeLessThan(5_000)
}, 120_000)
