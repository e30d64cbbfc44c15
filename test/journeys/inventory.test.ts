import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { csvText, exampleService, exampleStandard } from '../../src/modules/inventory/csv/files.fixture.ts'
import { entente } from '../cli/entente.ts'
import { launchChromium } from '../harness/chromium.ts'
import { type RunningProduct, runDemonstration } from '../harness/running.ts'

let product: RunningProduct
let browser: Browser
let page: Page

beforeAll(async () => {
  ;[product, browser] = await Promise.all([runDemonstration(), launchChromium()])
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: false,
    acceptDownloads: true,
  })
  page = await context.newPage()
  page.setDefaultTimeout(30_000)
})
afterAll(async () => {
  await browser.close()
  expect(await product.stop()).toBe(0)
})

const owner = {
  owner_org: 'trl-vrl',
  owner_org_title: 'Town of Rivière-aux-Loutres | Ville de Rivière-aux-Loutres',
}
const years = ['2021-2022', '2022-2023'] as const

const visited: string[] = []
const main = () => page.locator('main').innerText()

/** The pages that were visited, looked at again in a browser with scripts: axe needs them. */
async function faults(addresses: readonly string[]): Promise<string[]> {
  const context = await browser.newContext({ storageState: await page.context().storageState() })
  const scripted = await context.newPage()
  const found: string[] = []
  for (const address of addresses) {
    await scripted.goto(address)
    const { violations } = await new AxeBuilder({ page: scripted }).analyze()
    found.push(...violations.map(({ id, nodes }) => `${address} ${id}: ${nodes[0]?.target}`))
  }
  return found
}

test('someone who has only the CSV files loads two years, corrects a service, publishes and takes files the check accepts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'entente-journey-'))
  const services = join(folder, 'services.csv')
  const standards = join(folder, 'standards.csv')
  const rows = years.map((fiscal_yr) => ({ ...exampleService, ...owner, fiscal_yr }))
  const text = csvText('service', rows)
  const second = text.lastIndexOf(',1200,')
  await writeFile(services, `${text.slice(0, second)},many,${text.slice(second + 6)}`)
  const promises = years.map((fiscal_yr) => ({ ...exampleStandard, ...owner, fiscal_yr }))
  await writeFile(standards, csvText('service-std', promises))

  await page.goto(`${product.address}/en/sign-in`)
  await page.getByRole('button', { name: 'Enter as Rosalie Pinard' }).click()
  await page.getByRole('link', { name: 'Inventory', exact: true }).click()
  await page.getByRole('link', { name: 'Load CSV files' }).click()
  visited.push(page.url())
  await page.getByLabel('File of services').setInputFiles(services)
  await page.getByLabel('File of service standards').setInputFiles(standards)
  await page.getByRole('button', { name: 'Check the files' }).click()
  expect(await main()).toContain('2021-2022, 2022-2023')
  expect(await main()).toContain('must be a whole number, NA (not offered) or ND (not counted), not “many”')
  visited.push(page.url())
  await page.getByRole('button', { name: 'Import these rows' }).click()
  expect(await main()).toContain('The rows are in their years')

  await page.getByRole('link', { name: 'Go to 2022-2023' }).click()
  await page.getByRole('button', { name: 'Declare the year validated' }).click()
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('One error remains')
  visited.push(page.url())
  await page.getByRole('link', { name: /must be a whole number/ }).click()
  await page.locator('#num_website_visits').fill('1,250')
  await page.getByRole('button', { name: 'Save and finish later' }).click()
  expect(await main()).toContain('No rule is broken.')
  visited.push(page.url())

  await page.getByRole('link', { name: 'Français' }).click()
  expect(await page.locator('h1').innerText()).toBe('Permis de traversier')
  for (const year of years) {
    await page.goto(`${product.address}/fr/repertoire/exercices/${year}`)
    for (const move of ['Déclarer l’exercice validé', 'Approuver l’exercice', 'Publier l’exercice'])
      await page.getByRole('button', { name: move }).click()
    expect(await main()).toContain('tout le monde peut le lire')
    const files: string[] = []
    for (const link of ['Services (fichier CSV)', 'Normes (fichier CSV)']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: link }).click(),
      ])
      files.push(await download.path())
    }
    const [first = '', last = ''] = files
    const { code, out } = await entente([
      'inventory',
      'check',
      '--services',
      first,
      '--standards',
      last,
      '--json',
    ])
    expect([code, JSON.parse(out)]).toEqual([0, { services: 1, standards: 1, findings: [] }])
  }
  visited.push(page.url())

  await page.getByRole('button', { name: 'Corriger ce qui a été publié' }).click()
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('tout le monde le lira')
  await page.getByLabel('Motif en français').fill('Un bureau oublié')
  await page.getByLabel('Motif en anglais').fill('An office was left out')
  await page.getByRole('button', { name: 'Corriger ce qui a été publié' }).click()
  expect(await main()).toContain('Ce qui a été publié reste en vigueur')
  expect(await faults(visited)).toEqual([])
}, 240_000)
