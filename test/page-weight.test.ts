import { get } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { routes } from '../src/application.tsx'
import type { Route } from '../src/kernel/web/route.ts'
import { crawl, type Read } from './harness/crawl.ts'
import { type TestDatabase, testDatabase } from './harness/database.ts'
import { type RunningProduct, runDemonstration } from './harness/running.ts'
import { signInAs } from './harness/visitor.ts'

/** What a page and all that it brings may take over the network, so that it opens on a poor line. */
const most = 100_000

let product: RunningProduct
let database: TestDatabase
let table: readonly Route[]

beforeAll(async () => {
  database = await testDatabase()
  table = routes({ database: database.app, demo: true, mailbox: database.owner })
  product = await runDemonstration()
})
afterAll(async () => {
  await product.stop()
  await database.drop()
})

type Weighed = Read & { readonly weight: number }

/** Fetches something as a browser does: compressed, and counted as it comes over the line. */
function fetched(place: string, cookie: string): Promise<Weighed> {
  return new Promise((resolve, reject) => {
    const headers = { cookie, 'accept-encoding': 'gzip' }
    get(new URL(place, product.address), { headers }, (reply) => {
      buffer(reply).then((bytes) => {
        const { 'content-type': type = '', 'content-encoding': encoding, location } = reply.headers
        const body = encoding === 'gzip' ? gunzipSync(bytes) : bytes
        resolve({
          status: reply.statusCode ?? 0,
          type,
          location,
          body: /^(text|image\/svg)/.test(type) ? body.toString() : '',
          weight: bytes.length + reply.rawHeaders.join('').length,
        })
      }, reject)
    }).on('error', reject)
  })
}

/** Addresses that a browser fetches by itself when it shows a page. */
function broughtBy(body: string): readonly string[] {
  const { document } = parseHTML(body)
  const links = document.querySelectorAll('link[rel~="stylesheet"], link[rel~="icon"], link[rel*="load"]')
  const places = [
    ...[...links].map((link) => link.getAttribute('href') ?? ''),
    ...[...document.querySelectorAll('[src]')].map((element) => element.getAttribute('src') ?? ''),
    ...[...document.querySelectorAll('object[data]')].map((element) => element.getAttribute('data') ?? ''),
  ]
  return [...new Set(places)].filter((place) => !place.startsWith('data:'))
}

const weights = new Map<string, number>()

/** The weight of something that pages bring, with what it brings itself. */
async function weightOf(place: string): Promise<number> {
  const known = weights.get(place)
  if (known !== undefined) return known
  const { status, type, body, weight } = await fetched(place, '')
  expect(status, place).toBe(200)
  const inner = type.startsWith('text/css') ? [...body.matchAll(/url\((["']?)([^"')]+)\1\)/g)] : []
  let sum = weight
  for (const [, , address = ''] of inner)
    if (!address.startsWith('data:'))
      sum += await weightOf(new URL(address, product.address + place).pathname)
  weights.set(place, sum)
  return sum
}

test.each([
  ['a visitor', ''],
  ['a drafter', 'Amara Okafor'],
])('no page that %s reaches is heavy, or asks anyone else for something', async (_, name) => {
  const cookie = name === '' ? '' : await signInAs(product.address, name)
  const seen = new Map<string, Weighed>()
  const visit = async (address: string) => {
    const read = await fetched(address, cookie)
    seen.set(address, read)
    return read
  }
  await crawl(table, visit, ['/fr', '/en/my-work'], () => 1)
  const pages = [...seen].filter(([, { status, type }]) => status === 200 && type.startsWith('text/html'))
  expect(pages.length).toBeGreaterThan(20)
  const heavy: string[] = []
  for (const [address, { body, weight }] of pages) {
    const brought = broughtBy(body)
    const elsewhere = brought.filter((place) => !/^\/(?!\/)/.test(place))
    expect(elsewhere, address).toEqual([])
    let sum = weight
    for (const place of brought) sum += await weightOf(place)
    if (sum > most) heavy.push(`${address}: ${sum}`)
  }
  expect(heavy).toEqual([])
  expect([...weights.keys()].some((place) => place.endsWith('.css'))).toBe(true)
})
