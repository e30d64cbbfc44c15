import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../harness/chromium.ts'
import { type RunningProduct, runProduct } from '../harness/running.ts'

/** Work that takes longer than a blink says that it goes on, and when it is done. */
describe('long work', () => {
  let product: RunningProduct
  let browser: Browser

  beforeAll(async () => {
    ;[product, browser] = await Promise.all([runProduct(), launchChromium()])
  })
  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  async function documentsOf(javaScriptEnabled: boolean): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, acceptDownloads: true })
    const page = await context.newPage()
    await page.goto(`${product.address}/fr/connexion`)
    await page.locator('.card', { hasText: 'Amara Okafor' }).locator('button').click()
    await page.goto(`${product.address}/fr/relations`)
    await page.locator('main a', { hasText: 'Copies de plans d’archives' }).first().click()
    const id = /relations\/([^/?]+)/.exec(page.url())?.[1]
    await page.goto(`${product.address}/fr/ententes/${id}/documents`)
    return page
  }
  const take = (page: Page) => page.locator('form[data-file] button[type=submit]').click()

  it('a file that is made says so, arrives under its name, and says that it is ready', async () => {
    const page = await documentsOf(true)
    const [download] = await Promise.all([page.waitForEvent('download'), take(page)])
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')
    await expect
      .poll(() => page.locator('[data-working]').textContent(), { timeout: 15_000 })
      .toContain('Le fichier est prêt')
    expect(await page.locator('[data-working]').getAttribute('role')).toBe('status')
  })

  it('without scripts the page says beforehand that a long document takes a few seconds', async () => {
    const page = await documentsOf(false)
    expect(await page.locator('main').textContent()).toContain('quelques secondes')
    const [download] = await Promise.all([page.waitForEvent('download'), take(page)])
    expect(download.suggestedFilename()).toMatch(/\.pdf$/)
  })

  it('a form that is not answered at once says that work goes on; a file that cannot be made is told', async () => {
    const page = await documentsOf(true)
    await page.route('**/telechargement*', (route) => route.fulfill({ status: 503, body: 'away' }))
    await Promise.all([page.waitForURL(/telechargement/), take(page)])
    await page.unroute('**/telechargement*')
    await page.goto(`${product.address}/fr/compte/preferences`)
    // What was shown while the answer was waited for is read afterwards: nothing can ask a page that is being left.
    await page.evaluate(() => {
      const look = () => {
        const said = document.querySelector('[data-working]')?.textContent
        if (said) sessionStorage.setItem('said', said)
      }
      new MutationObserver(look).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
      })
    })
    await page.route('**/compte/preferences', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000))
      await route.continue()
    })
    await page.locator('main form button[type=submit]').first().click()
    await page.waitForURL(/organisation/)
    expect(await page.evaluate(() => sessionStorage.getItem('said'))).toBe('Traitement en cours…')
  })
})
