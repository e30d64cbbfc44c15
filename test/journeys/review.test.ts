import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleFile } from '../../src/modules/review/sample/sample-file.ts'
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

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)
}

const told = {
  en: {
    review: '/en/review',
    start: 'Review the draft',
    missing: 'required elements are missing',
    negotiate: 'Start a negotiation',
    send: 'Start the negotiation',
    waiting: 'Waiting for an answer',
    unreadable: 'is empty',
  },
  fr: {
    review: '/fr/examen',
    start: 'Examiner le projet',
    missing: 'éléments requis manquent',
    negotiate: 'Entamer une négociation',
    send: 'Entamer la négociation',
    waiting: 'En attente de réponse',
    unreadable: 'est vide',
  },
} as const

describe('a draft from the other side', () => {
  test.each([
    ['en', true],
    ['fr', false],
  ] as const)(
    'becomes a list, then proposals, by keyboard (%s, scripts %s)',
    async (language, javaScriptEnabled) => {
      const words = told[language]
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled })
      const page = await context.newPage()
      const keyboard = keyboardOn(page)
      const faults: string[] = []
      await page.goto(product.address + words.review)
      await keyboard.open(/Amara Okafor/)
      await page.goto(product.address + words.review)

      await page.setInputFiles('[name=file]', {
        name: 'empty.docx',
        mimeType: 'x/y',
        buffer: Buffer.alloc(0),
      })
      await keyboard.open(words.start)
      expect(await page.locator('.govuk-error-summary').innerText()).toContain(words.unreadable)
      faults.push(...(javaScriptEnabled ? await axe(page) : []))

      const { name, content } = await sampleFile(language)
      await page.setInputFiles('[name=file]', { name, mimeType: 'application/octet-stream', buffer: content })
      await keyboard.open(words.start)
      expect(await page.locator('.summary-box').innerText()).toContain(words.missing)
      faults.push(...(javaScriptEnabled ? await axe(page) : []))

      await keyboard.open(words.negotiate)
      await keyboard.choose(page.locator('[name=kind][value=client-provider]'))
      await page.selectOption('[name=role-mine]', 'client')
      await page.selectOption('[name=role-0]', 'provider')
      faults.push(...(javaScriptEnabled ? await axe(page) : []))
      await keyboard.open(words.send)
      expect(await page.locator('main').innerText()).toContain(words.waiting)
      expect(await page.locator('.proposal').count()).toBeGreaterThan(5)
      faults.push(...(javaScriptEnabled ? await axe(page) : []))
      expect(faults).toEqual([])
      await context.close()
    },
    240_000,
  )
})
