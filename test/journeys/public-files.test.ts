import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyone, transaction } from '../../src/kernel/data/database.ts'
import { sessionCookie } from '../../src/kernel/web/server-options.ts'
import { openSession } from '../../src/modules/identity/index.ts'
import { sharedData } from '../../src/modules/inventory/shared-data.fixture.ts'
import { entente } from '../cli/entente.ts'
import { launchChromium } from '../harness/chromium.ts'
import { type TestDatabase, testDatabase } from '../harness/database.ts'
import { type Keyboard, keyboardOn } from '../harness/keyboard.ts'
import { member, organization } from '../harness/people.ts'
import { type RunningProduct, runProduct } from '../harness/running.ts'

const folder = sharedData('gc-service-inventory')

/**
 * Somebody of a department who has the public files of the whole government and nothing else: no script, no mouse.
 * The department of the file is taken for what it calls itself; who works there is invented.
 */
describe.skipIf(!existsSync(folder))(
  'from the public files to a corrected year (needs ../shared/data)',
  () => {
    let database: TestDatabase
    let product: RunningProduct
    let browser: Browser
    let page: Page
    let keyboard: Keyboard

    beforeAll(async () => {
      database = await testDatabase()
      const id = await organization(
        database.owner,
        'Canadian Grain Commission',
        'Commission canadienne des grains',
      )
      const who = await member(database.owner, id, ['registrar', 'manager'])
      ;[product, browser] = await Promise.all([runProduct({ DATABASE_URL: database.url }), launchChromium()])
      const now = Temporal.Now.instant()
      const token = await transaction(database.app, everyone, (tx) => openSession(tx, who, now))
      const context = await browser.newContext({ javaScriptEnabled: false, acceptDownloads: true })
      await context.addCookies([{ name: sessionCookie, value: token, url: product.address }])
      page = await context.newPage()
      page.setDefaultTimeout(30_000)
      keyboard = keyboardOn(page)
    })
    afterAll(async () => {
      await browser?.close()
      await product?.stop()
      await database?.drop()
    })

    const main = () => page.locator('main').innerText()

    /** Sends the two files of a year, keeps to our rows, and waits until they are checked. */
    async function check(services: string, standards: string) {
      await page.goto(`${product.address}/fr/repertoire`)
      await keyboard.open('Charger des fichiers CSV')
      await page.getByLabel('Fichier des services').setInputFiles(`${folder}/${services}`)
      await page.getByLabel('Fichier des normes de service').setInputFiles(`${folder}/${standards}`)
      await keyboard.choose(page.getByLabel('Les laisser de côté et ne lire que les nôtres'))
      await keyboard.open('Vérifier les fichiers')
      for (let look = 0; look < 60 && (await main()).includes('Vous pouvez quitter cette page'); look++) {
        await page.waitForTimeout(1000)
        await keyboard.open('Voir où cela en est')
      }
    }

    async function bringIn() {
      await keyboard.open('Importer ces lignes')
      for (let look = 0; look < 60 && (await main()).includes('Vous pouvez quitter cette page'); look++) {
        await page.waitForTimeout(1000)
        await keyboard.open('Voir où cela en est')
      }
    }

    it('takes a code and loads two years, one of them in an older layout', async () => {
      await page.goto(`${product.address}/fr/repertoire/codes`)
      await keyboard.type('Code à inscrire', 'cgc-ccg')
      await keyboard.open('Inscrire ce code')
      await check('history/service-2019-2020.csv', 'history/service-std-2019-2020.csv')
      expect(await main()).toMatch(/Services\s+13\s/)
      await bringIn()
      await check('service-2023-2024.csv', 'service-std-2023-2024.csv')
      expect(await main()).toMatch(/Services\s+13\s/)
      expect(await main()).toContain(
        'Le volume conforme à la norme (9903) ne peut pas dépasser le volume total (9873).',
      )
      await bringIn()
      await page.goto(`${product.address}/fr/repertoire`)
      for (const year of ['2019-2020', '2023-2024']) expect(await main()).toContain(year)
    }, 240_000)

    it('is kept from publishing what is wrong, corrects it in the browser, and publishes', async () => {
      await page.goto(`${product.address}/fr/repertoire/exercices/2023-2024`)
      await keyboard.open('Déclarer l’exercice validé')
      expect(await page.locator('.govuk-error-summary').innerText()).toContain('Il reste une erreur')
      await keyboard.open(/ne peut pas dépasser le volume total/)
      await page.locator('#total_volume').focus()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type('9 903')
      await keyboard.open('Enregistrer et terminer plus tard')
      await page.goto(`${product.address}/fr/repertoire/exercices/2023-2024`)
      for (const move of ['Déclarer l’exercice validé', 'Approuver l’exercice', 'Publier l’exercice'])
        await keyboard.open(move)
      expect(await main()).toContain('tout le monde peut le lire')
    }, 120_000)

    it('downloads files that the centre accepts without a finding', async () => {
      const files: string[] = []
      for (const link of ['Services (fichier CSV)', 'Normes (fichier CSV)']) {
        await page.getByRole('link', { name: link }).focus()
        const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
        files.push(await download.path())
      }
      const [services = '', standards = ''] = files
      const ran = await entente([
        'inventory',
        'check',
        '--services',
        services,
        '--standards',
        standards,
        '--json',
      ])
      expect([ran.code, JSON.parse(ran.out)]).toEqual([0, { services: 13, standards: 9, findings: [] }])
    }, 60_000)

    it('finds the figures of the public tables on the dashboard, in both languages', async () => {
      // maf_all.csv and oecd_digital_gov_survey.csv for 2023-2024: 9 of 13, 9 of 9, 2 of 13, 9 of 36, and 3, 0, 0 of 13.
      const asked = '?organization=cgc-ccg&year=2023-2024'
      await page.goto(`${product.address}/fr/services/indicateurs${asked}`)
      const figures = async () => page.locator('.indicators__sentence').allInnerTexts()
      const counts = (await figures()).map((text) => text.match(/\d+/g)?.slice(0, 2).map(Number))
      expect(counts.slice(0, 5)).toEqual([
        [9, 13],
        [9, 9],
        [2, 13],
        [9, 36],
        [0, 13],
      ])
      expect(counts.slice(7, 10)).toEqual([
        [3, 13],
        [0, 13],
        [0, 13],
      ])
      await keyboard.open('English')
      expect((await figures()).map((text) => text.match(/\d+/g)?.slice(0, 2).map(Number))).toEqual(counts)
    }, 60_000)
  },
)
