import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from '../../../../test/harness/application.ts'
import { type Demonstration, demonstration } from '../../../../test/harness/demonstration.ts'
import { inventoryStandardsPath, newStandardPath, standardsPath } from '../paths.ts'

let demo: Demonstration
let provider: Browser
let client: Browser

beforeAll(async () => {
  demo = await demonstration()
  provider = await demo.as('aln-analyst')
  client = await demo.as('mdp-dg')
})
afterAll(() => demo.close())

test('a row of the inventory fills the form, but for what it does not say', async () => {
  const list = (await client.get(inventoryStandardsPath.href('fr'))).body
  expect(list).toContain('Une inspection dans les 15 jours ouvrables')
  const address = /href="(\/fr\/organisation\/normes\/ajout\?[^"]*)"/g
  const links = [...list.matchAll(address)].map(([, href = '']) => href.replaceAll('&amp;', '&'))
  const pages = await Promise.all(links.map(async (href) => (await client.get(href)).body))
  const form = pages.find((page) => page.includes('Une inspection dans les 15 jours ouvrables')) ?? ''
  expect(form).toMatch(/name="count"[^>]*value="15"|value="15"[^>]*name="count"/)
  expect(form).toMatch(/value="working-days" selected|selected value="working-days"/)
  expect(form).toMatch(/name="target"[^>]*value="90"|value="90"[^>]*name="target"/)
  expect(form).toMatch(/value="timeliness" checked|checked[^>]*value="timeliness"/)
})

test('what is kept already is said so, and a number is kept once', async () => {
  const list = (await provider.get(inventoryStandardsPath.href('en'))).body
  expect(list.match(/Kept already/g)).toHaveLength(3)
  expect(list).not.toContain(newStandardPath.href('en', {}, { service: '2002', code: '603' }))
  const again = await provider.post(newStandardPath.href('en'), { service: '2002', code: '603' })
  expect(again.statusCode).toBe(422)
  expect(again.body).toContain('Another standard in force has this number')
})

test('the page of the service names the standards in force, to everyone', async () => {
  const standards = (await provider.get(standardsPath.href('en'))).body
  expect(standards).toContain('Review overdue')
  const { body } = await demo.visitor.get('/fr/services/srs-spd/2002')
  expect(body).toContain('Normes de service en vigueur')
  expect(body).toContain('90\u00a0% en 5\u00a0jours ouvrables ou moins')
  const [, href = ''] = /href="(\/fr\/services\/normes\/[^"]*)"/.exec(body) ?? []
  const page = (await demo.visitor.get(href)).body
  expect(page).toContain('/fr/services/srs-spd/2002')
  expect(page).toContain('La clientèle trouve cinq jours convenables')
})
