import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../harness/chromium.ts'
import { keyboardOn } from '../harness/keyboard.ts'
import { type RunningProduct, runDemonstration } from '../harness/running.ts'

let product: RunningProduct
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([runDemonstration(), launchChromium()])
})
afterAll(async () => {
  await browser.close()
  expect(await product.stop()).toBe(0)
})

async function openPage(options: { javaScriptEnabled?: boolean; width?: number } = {}): Promise<Page> {
  const { width = 1280, ...rest } = options
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...rest })
  return context.newPage()
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.target}`)
}

describe('the public services, without an account', () => {
  test('a member of the public finds a service in French without accents, reads its standards, takes the data', async () => {
    const page = await openPage({ javaScriptEnabled: false })
    const keyboard = keyboardOn(page)
    await page.goto(`${product.address}/fr`)
    await keyboard.open('Services')
    await keyboard.type('Chercher un service', 'numerisatoin')
    await keyboard.open('Chercher')
    expect(await page.locator('[role=status]').innerText()).toContain('0 service')
    await keyboard.open('numérisation')
    await keyboard.open('Numérisation de documents papier')
    const text = await page.locator('main').innerText()
    expect(text).toContain('Une boîte numérisée dans les dix jours ouvrables')
    expect(text).toMatch(/96,9\u00a0% en 2025-2026 \(3\u00a0021 sur 3\u00a0117\), cible de 95\u00a0%/)
    await page.locator('#standards ~ article summary').first().press('Enter')
    await expect.poll(() => page.locator('#standards ~ article table').first().innerText()).toContain('90,8')
    await keyboard.open('English')
    expect(await page.locator('h1').innerText()).toBe('Digitization of paper records')
    const data = await page.request.get(new URL('/fr/services/donnees', product.address).href)
    const file = /href="([^"]+service-2025-2026\.csv)"/.exec(await data.text())?.[1] ?? ''
    const csv = await page.request.get(new URL(file, product.address).href)
    expect(csv.headers()['set-cookie']).toBeUndefined()
    expect(await csv.text()).toContain('Numérisation de documents papier')
  })

  test('each page is accessible and fits a phone, in both languages', async () => {
    const faults: string[] = []
    const addresses = [
      ['/en/services', '/fr/services?q=quai&online=partial'],
      ['/en/services?q=zzzz', '/fr/services/dcw-moc/1004'],
      ['/en/services/srs-spd/2002', '/fr/services/donnees'],
      ['/en/services/data', '/fr/services/indicateurs'],
      ['/en/services/indicators?organization=trl-vrl', '/fr/services/indicateurs/applications'],
      ['/en/services/indicators/standards-met', '/fr/services/indicateurs/points-online/lignes'],
    ].flat()
    const page = await openPage({ width: 320 })
    for (const address of addresses) {
      await page.goto(product.address + address)
      faults.push(...(await axe(page)))
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) faults.push(`${address} is ${width} pixels wide`)
    }
    expect(faults).toEqual([])
  }, 120_000)
})
