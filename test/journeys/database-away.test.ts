import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../harness/chromium.ts'
import { type RunningProduct, runProduct } from '../harness/running.ts'

/** The database is killed while somebody types: they are told, it comes back, and what they typed is saved without them. */
let product: RunningProduct
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([runProduct(), launchChromium()])
})
afterAll(async () => {
  await browser?.close()
  expect(await product?.stop()).toBe(0)
})

async function openElement(): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto(`${product.address}/fr/connexion`)
  await page.locator('.card', { hasText: 'Amara Okafor' }).locator('button').click()
  await page.goto(`${product.address}/fr/relations`)
  await page.locator('main a', { hasText: 'Numérisation des plans' }).first().click()
  const id = /relations\/([^/?]+)/.exec(page.url())?.[1]
  await page.goto(`${product.address}/fr/ententes/${id}`)
  const address = await page.locator('a[href*="/documents/"]').first().getAttribute('href')
  const document = /\/fr\/ententes\/[^/]+\/documents\/[0-9a-f-]{36}/.exec(address ?? '')?.[0]
  await page.goto(`${product.address}${document}/elements/principles`)
  return page
}

async function killDatabase(): Promise<void> {
  const { folder } = product
  const base = existsSync(join(folder, 'postgres'))
    ? folder
    : join('/var/lib/entente', encodeURIComponent(folder))
  const [postmaster = ''] = (await readFile(join(base, 'postgres/postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(postmaster), 'SIGKILL')
}

test('what is typed while the database is gone is saved by itself once it is back', async () => {
  const page = await openElement()
  const status = page.locator('[data-autosave-status]')
  // Every save fails until the browser has told so; the server itself is back within seconds.
  await page.route('**/elements/principles', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await killDatabase()
  await page.locator('[name="text.fr"]').fill('Écrit pendant la panne.')
  await page.locator('[name="text.en"]').fill('Written while it was away.')
  await expect.poll(() => status.textContent(), { timeout: 20_000 }).toContain('automatique impossible')
  await page.unroute('**/elements/principles')
  await expect.poll(() => status.textContent(), { timeout: 60_000 }).toBe('Enregistré automatiquement.')
  await page.reload()
  expect(await page.locator('[name="text.fr"]').inputValue()).toBe('Écrit pendant la panne.')
}, 120_000)

test('a session that ends while somebody types is told, and the button takes what was typed along', async () => {
  const page = await openElement()
  await page.context().clearCookies()
  await page.locator('[name="text.fr"]').fill('Écrit après la session.')
  await expect
    .poll(() => page.locator('[data-autosave-status]').textContent(), { timeout: 20_000 })
    .toContain('Votre session a pris fin')
  await page.locator('form[data-autosave] .govuk-button[value="save"]').first().click()
  await page.locator('.card', { hasText: 'Amara Okafor' }).locator('button').click()
  expect(await page.locator('input[type="hidden"][name="text.fr"]').inputValue()).toBe(
    'Écrit après la session.',
  )
}, 60_000)
