import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../../test/harness/application.ts'
import { type Demonstration, demonstration } from '../../../../test/harness/demonstration.ts'

let demo: Demonstration
let client: Browser
let provider: Browser

beforeAll(async () => {
  demo = await demonstration()
  client = await demo.as('mdp-dg')
  provider = await demo.as('aln-dir')
})
afterAll(() => demo.close())

const work = async (browser: Browser) => (await browser.get('/en/my-work')).body

test('a statement waits for who may answer it; contested, for who made it; nobody else is told', async () => {
  const waiting = await work(client)
  expect(waiting).toContain('Results to settle')
  const [, address = ''] =
    /href="(\/en\/performance\/statements\/[^"]+)">Accept or contest the statement of/.exec(waiting) ?? []
  expect((await client.get(address)).body).toContain('What is your answer?')
  expect(await work(provider)).not.toContain('Accept or contest')
  for (const other of ['mdp-draft', 'vrl-clerk'])
    expect(await work(await demo.as(other)), other).not.toContain('Results to settle')
  const answer = {
    outcome: 'contested',
    'reason-en': 'Two were ours',
    'reason-fr': 'Deux étaient de notre fait',
  }
  expect((await client.post(address, answer)).statusCode).toBe(303)
  expect(await work(client)).not.toContain('Accept or contest')
  expect(await work(provider)).toContain('is contested')
  const page = (await provider.get(address)).body
  expect(page).toContain('Then restate the month')
  expect(page).toContain('/statements/new?month=')
})
