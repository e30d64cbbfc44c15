import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../src/application.tsx'
import type { Route } from '../src/kernel/web/route.ts'
import { type TestDatabase, testDatabase } from './harness/database.ts'

/** Addresses for programs and the language choice are the same in both languages. */
const neutral = ['/']

let database: TestDatabase
let table: Route[]

beforeAll(async () => {
  database = await testDatabase()
  table = routes({ database: database.app, demo: true })
})
afterAll(() => database.drop())

const parameters = (path: string) => [...path.matchAll(/:[a-zA-Z]+/g)].map(String).sort()

describe('every route', () => {
  test('says who may reach it', () => {
    for (const route of table) expect(['public', 'member'], route.path.en).toContain(route.access)
  })

  test('has an address of its own in each language', () => {
    for (const { path } of table) {
      if (neutral.includes(path.en)) continue
      expect(path.en).toMatch(/^\/en(\/|$)/)
      expect(path.fr).toMatch(/^\/fr(\/|$)/)
      expect(parameters(path.fr)).toEqual(parameters(path.en))
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
