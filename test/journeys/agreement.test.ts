import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { extractText, getDocumentProxy } from 'unpdf'
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

async function openPage(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  return context.newPage()
}

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)
}

describe('from the need to the documents, by keyboard', () => {
  test('a newcomer makes a two-tier agreement, and is told what is wrong on the way', async () => {
    const page = await openPage()
    const keyboard = keyboardOn(page)
    const axeFaults: string[] = []
    const look = async () => axeFaults.push(...(await axe(page)))

    await page.goto(product.address)
    await keyboard.open('Continue in English')
    await keyboard.open('Start an agreement')
    await keyboard.open('Enter as Amara Okafor')
    expect(page.url()).toContain('/en/relationships/new')
    await look()

    await keyboard.type('Name', 'loutres')
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    await keyboard.open(/^Add/)
    await keyboard.open('Continue')
    await keyboard.choose(page.locator('[name=kind][value=client-provider]'))
    await keyboard.open('Continue')
    const [clientRole, , , providerRole] = await page.locator('main input[type=radio]').all()
    if (!clientRole || !providerRole) throw new Error('each party chooses a role')
    await keyboard.choose(clientRole)
    await keyboard.choose(providerRole)
    await keyboard.open('Continue')
    await page.locator('[name=title-en]').focus()
    await page.keyboard.type('Snow clearing of shared lots')
    await page.locator('[name=title-fr]').focus()
    await page.keyboard.type('Déneigement des stationnements communs')
    await page.locator('[name=problem-en]').focus()
    await page.keyboard.type('Two crews clear the same lots.')
    await page.locator('[name=problem-fr]').focus()
    await page.keyboard.type('Deux équipes déneigent les mêmes stationnements.')
    await keyboard.open('Continue')
    await look()
    await keyboard.open(/^Create/)
    expect(await page.locator('main').innerText()).toContain('The relationship is created')
    await look()
    await keyboard.open('Snow clearing of shared lots')
    await expect.poll(() => page.locator('h1').innerText()).toContain('Snow clearing of shared lots')
    await look()

    await keyboard.open('Find out which agreement fits')
    await keyboard.open('Continue')
    await page.locator('[name=nbServices]').focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('two')
    await keyboard.open('Continue')
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('whole number')
    await look()
    await page.locator('[name=nbServices]').focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('2')
    for (let topic = 0; topic < 7; topic++) await keyboard.open('Continue')
    expect(await page.locator('.tier-picture').innerText()).toMatch(/Medium[\s\S]*Service level agreement/)
    await look()
    await keyboard.open('Create the documents')
    expect(await page.locator('main').innerText()).toContain('The documents are created')
    await look()

    await keyboard.open('Back to the documents')
    await keyboard.open(/^Write: Title/)
    await page.locator('[id="f.subject.en"]').focus()
    await page.keyboard.type('Snow clearing')
    await keyboard.open('Save the element')
    await keyboard.open('Français')
    expect(await page.locator('h1').innerText()).toBe('Titre')
    expect(await page.locator('[id="f.subject.en"]').inputValue()).toBe('Snow clearing')
    await page.locator('[id="f.subject.fr"]').focus()
    await page.keyboard.type('Déneigement')
    await keyboard.open('Enregistrer l’élément')
    expect(await page.locator('.reading').innerText()).toContain('Déneigement')
    await look()

    await page.goto(page.url().replace(/elements\/[^?]+.*/, 'elements/term'))
    await page.locator('[id="f.start"]').focus()
    await page.keyboard.type('31')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2')
    await page.keyboard.press('Tab')
    await page.keyboard.type('2027')
    await keyboard.open('Enregistrer l’élément')
    expect(await page.locator('.govuk-error-summary').innerText()).toContain('qui existent')
    expect(await page.locator('[id="f.start"]').inputValue()).toBe('31')
    await look()
    expect(axeFaults).toEqual([])
  }, 240_000)
})

describe('the demonstration’s complete agreement', () => {
  let page: Page
  let version = ''
  let agreement: string

  beforeAll(async () => {
    page = await openPage({ javaScriptEnabled: false })
    await page.goto(`${product.address}/en/sign-in`)
    await page.getByRole('button', { name: 'Enter as Amara Okafor' }).click()
    await page.goto(`${product.address}/en/relationships`)
    const address = await page
      .getByRole('link', { name: 'Digitization of harbour plans' })
      .first()
      .getAttribute('href')
    agreement = /[0-9a-f-]{36}/.exec(address ?? '')?.[0] ?? ''
  })

  test('has nothing left to correct, is declared ready, and its version is frozen, without scripts', async () => {
    await page.goto(`${product.address}/en/agreements/${agreement}/checks`)
    await page.getByRole('link', { name: 'Declare it ready to sign' }).click()
    await page.getByRole('button', { name: /^Record these decisions|^Declare it ready to sign/ }).click()
    expect(await page.locator('main').innerText()).toContain('a version is frozen')
    await page.goto(`${product.address}/fr/ententes/${agreement}/versions`)
    expect(await page.locator('main table').innerText()).toContain('Prête à signer')
    const numbers = [...(await page.locator('main').innerHTML()).matchAll(/versions\/(\d+)/g)]
    version = String(Math.max(...numbers.map(([, number]) => Number(number))))
  })

  test('comes as PDF in both languages, tagged, and twice the same', async () => {
    const take = async () => {
      const reply = await page.request.get(
        `${product.address}/en/agreements/${agreement}/download?format=pdf&lang=both&layout=columns&version=${version}`,
      )
      expect(reply.headers()['content-type']).toBe('application/pdf')
      return reply.body()
    }
    const [first, second] = [await take(), await take()]
    expect(first.equals(second)).toBe(true)
    expect(first.includes('/MarkInfo')).toBe(true)
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(first)), { mergePages: true })
    expect(text).toContain('Department of Coastal Works')
    expect(text).toContain('Ministère des Ouvrages côtiers')
  })

  test.each(['docx', 'html', 'md', 'json'])('comes as %s', async (format) => {
    const reply = await page.request.get(
      `${product.address}/fr/ententes/${agreement}/telechargement?format=${format}&lang=fr`,
    )
    expect(reply.status()).toBe(200)
    expect((await reply.body()).length).toBeGreaterThan(2000)
  })

  test('reads the same for the other party, who cannot see our side', async () => {
    const other = await openPage()
    await other.goto(`${product.address}/fr/connexion`)
    await other.getByRole('button', { name: 'Entrer au nom de Thomas Whitfield' }).click()
    await other.goto(`${product.address}/fr/ententes/${agreement}`)
    expect(await other.locator('h1').innerText()).toBe('Numérisation des plans portuaires')
    const stranger = await openPage()
    await stranger.goto(`${product.address}/fr/connexion`)
    await stranger.getByRole('button', { name: 'Entrer au nom de Rosalie Pinard' }).click()
    const reply = await stranger.goto(`${product.address}/fr/ententes/${agreement}`)
    expect(reply?.status()).toBe(404)
  })
})
