import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../src/application.tsx'
import type { Route } from '../src/kernel/web/route.ts'
import { formsIn, parametersOf } from './harness/crawl.ts'
import { type TestDatabase, testDatabase } from './harness/database.ts'
import { type WalkedDemonstration, walkedDemonstration } from './harness/walk.ts'

/** Addresses for programs and the language choice are the same in both languages. */
const neutral = ['/']

let database: TestDatabase
let table: Route[]

beforeAll(async () => {
  database = await testDatabase()
  table = routes({ database: database.app, demo: true })
})
afterAll(() => database.drop())

describe('every route', () => {
  test('says who may reach it', () => {
    for (const route of table) expect(['public', 'member'], route.path.en).toContain(route.access)
  })

  test('has an address of its own in each language', () => {
    for (const { path } of table) {
      if (neutral.includes(path.en)) continue
      expect(path.en).toMatch(/^\/en(\/|$)/)
      expect(path.fr).toMatch(/^\/fr(\/|$)/)
      expect(parametersOf(path.fr).toSorted()).toEqual(parametersOf(path.en).toSorted())
    }
  })

  test('is the only one at its address', () => {
    for (const language of ['en', 'fr'] as const) {
      const addresses = table.map(
        ({ method, path }) => `${method} ${path[language].replace(/:[a-zA-Z]+/g, ':x')}`,
      )
      expect(addresses.filter((address, index) => addresses.indexOf(address) !== index)).toEqual([])
    }
  })
})

/** Forms that the demonstration cannot show, each with the reason; their own tests send them. */
const shownElsewhere: Readonly<Record<string, string>> = {
  '/en/organization/switch': 'nobody of the demonstration acts for two organizations',
  '/en/relationships/new/:opening/parties/add': 'shown once a name was searched',
  '/en/relationships/:id/advice': 'shown once the advisor has an answer to every question',
  '/en/agreements/:id/reopen': 'shown once an agreement is declared ready',
  '/en/agreements/:id/import/confirm': 'shown once a file was read',
  '/en/agreements/:id/proposals': 'shown once a text is under negotiation',
  '/en/inventory/codes/release': 'shown once an organization holds a code',
  '/en/relationships/:id/services/removal': 'shown once a service is tied to the relationship',
  '/en/performance/measures/:id/outlook': 'shown once a consequence came due',
  '/en/performance/measures/:id/chain': 'shown where a promise is left to add; the walk sees one chain only',
  '/en/performance/measures/:id/chain/:link/remove': 'shown where a chain has links; the walk sees one only',
  '/en/performance/measures/:id/outlook/:consequence': 'shown once a consequence was recorded',
}

/** Pages about things that the demonstration does not hold; when it does, its line is taken out. */
const withoutExample: readonly string[] = [
  '/en/outgoing-mail/:',
  '/en/organization/tokens/:',
  // Figures are given out, and cases judged, by a job; a subscription begins with a mail.
  '/en/services/:organization/:service/live',
  '/en/performance/measures/:id/cases/',
  '/en/subscriptions/:',
  // So does a new password.
  '/en/sign-in/new-password/:',
  '/en/review/:',
  '/en/agreements/recorded/:',
  '/en/performance/files/:',
  '/en/performance/agreements/:id/statements',
  '/en/performance/statements/:',
  '/en/inventory/loads/:',
  '/en/inventory/years/:',
  '/en/inventory/services/:',
  '/en/performance/measures/:id/exclusions/',
]

function hasNoExample({ path }: Route): boolean {
  return withoutExample.some((start) => path.en.startsWith(start))
}

describe('from the home page', () => {
  let demo: WalkedDemonstration

  beforeAll(async () => {
    demo = await walkedDemonstration()
  })
  afterAll(() => demo.close())

  test('a link or a form leads to every page', () => {
    const reached = new Set(demo.pages.map(({ route }) => route))
    const lost = demo.table.filter(
      (route) => route.method === 'GET' && !reached.has(route) && !hasNoExample(route),
    )
    expect(lost.map(({ path }) => path.en)).toEqual([])
  })

  test('a page holds every form, and every form of a page is answered', () => {
    const sent = new Set(demo.pages.flatMap((page) => formsIn(demo.table, page)).map(({ route }) => route))
    const lost = demo.table.filter(
      (route) =>
        route.method === 'POST' &&
        !sent.has(route) &&
        !(route.path.en in shownElsewhere) &&
        !hasNoExample(route),
    )
    expect(lost.map(({ path }) => path.en)).toEqual([])
  })
})
