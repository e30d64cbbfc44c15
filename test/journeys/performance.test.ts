import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../harness/chromium.ts'
import { type RunningProduct, runProduct } from '../harness/running.ts'
import { signInAs } from '../harness/visitor.ts'

let product: RunningProduct
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([runProduct(), launchChromium()])
})
afterAll(async () => {
  await browser.close()
  expect(await product.stop()).toBe(0)
})

/** Somebody of the demonstration at work, without scripts. */
async function as(name: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const [cookie = '', value = ''] = (await signInAs(product.address, name)).split('=')
  await context.addCookies([{ name: cookie, value, url: product.address }])
  return context.newPage()
}

async function open(page: Page, link: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: link }).first().click()
}

async function press(page: Page, button: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: button }).first().click()
}

const main = (page: Page) => page.locator('main').innerText()

/** What the server works on meanwhile: the page is loaded again until it says so. */
async function appears(page: Page, text: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.reload()
        return main(page)
      },
      { timeout: 30_000 },
    )
    .toContain(text)
}

/** An invented log of a scanning room: 20 batches in each of the last three months, one of each late; then 12 just now. */
function log(now: Temporal.ZonedDateTime): string {
  const today = now.toPlainDate()
  const rows = [3, 2, 1].flatMap((months) => {
    const first = today.with({ day: 1 }).subtract({ months })
    return Array.from({ length: 20 }, (_, number) => {
      const opened = first.add({ days: 1 + (number % 8) })
      const closed = opened.add({ days: number === 7 ? 18 : 1 })
      return `B${months}-${number},${opened} 09:10,${closed} 10:00`
    })
  })
  return ['no,opened,closed', ...rows, ...justNow('T', 12, now), 'B0-X,some day,', ''].join('\r\n')
}

/** Batches opened forty minutes ago and closed twenty minutes ago. */
function justNow(name: string, count: number, now: Temporal.ZonedDateTime): string[] {
  const [opened, closed] = [40, 20].map((minutes) =>
    now.subtract({ minutes }).toPlainDateTime().toString({ smallestUnit: 'minute' }),
  )
  return Array.from({ length: count }, (_, number) => `${name}${number},${opened},${closed}`)
}

test('from an agreement and a raw log to a settled month and a public figure, in both languages', async () => {
  const now = Temporal.Now.zonedDateTimeISO('America/Halifax')
  const today = now.toPlainDate()
  const month = today.with({ day: 1 }).subtract({ months: 1 })
  const lastMonth = month.toString().slice(0, 7)
  const director = await as('Thomas Whitfield')
  const agreement = await freeze(director)

  const analyst = await as('Léa Sinclair-Roy')
  await putToWork(analyst, agreement, today.with({ day: 1 }).subtract({ months: 4 }))
  await loadFile(analyst, log(now))
  expect(await main(analyst)).toContain('some day')

  await analyst.goto(`${product.address}/fr/rendement/ententes/${agreement}`)
  await appears(analyst, 'Les lots sont livrés à temps')
  await open(analyst, /^Détails.*lots/)
  const measure = new URL(analyst.url()).pathname.split('/').at(-1) ?? ''
  await analyst.goto(`${product.address}/fr/rendement/mesures/${measure}?period=${lastMonth}`)
  await appears(analyst, '19 sur 20')
  expect(await main(analyst)).toContain('D’où viennent les écarts')

  // The verdict of the late batch, down to its two events.
  await open(analyst, /Ceux hors délai/)
  await open(analyst, 'B1-7')
  const explained = await main(analyst)
  expect(explained).toContain('Manqué')
  for (const fact of ['B1-7/opened', 'B1-7/closed']) expect(explained).toContain(fact)

  await tryTighter(analyst, measure)

  await settle(director, await as('Amara Okafor'), agreement, lastMonth)
  await publishAndWatch(director, analyst, measure)
}, 240_000)

/** A tighter target on the same facts, in each language. */
async function tryTighter(analyst: Page, measure: string): Promise<void> {
  for (const [page, link, simulator, button, result] of [
    [
      `fr/rendement/mesures/${measure}`,
      'Essayer une autre cible',
      'simulateur',
      'Calculer',
      'en écart dans 3 des 3 périodes. Les règles jusqu’ici l’ont été dans 0 des 3',
    ],
    [
      `en/performance/measures/${measure}`,
      'Try another target',
      'simulator',
      'Compute',
      'Rule A would have missed 3 of 3 periods. The rules so far missed 0 of 3',
    ],
  ] as const) {
    await analyst.goto(`${product.address}/${page}`)
    await open(analyst, link)
    expect(analyst.url()).toContain(simulator)
    await analyst.locator('[name=target]').fill('97')
    await press(analyst, button)
    expect(await main(analyst)).toContain(result)
  }
}

async function freeze(director: Page): Promise<string> {
  await director.goto(`${product.address}/en/relationships`)
  await open(director, /Digitization/)
  const agreement = /relationships\/([^/?]+)/.exec(director.url())?.[1] ?? ''
  await director.goto(`${product.address}/en/agreements/${agreement}/versions`)
  await press(director, 'Freeze a version now')
  return agreement
}

/** The level of the frozen text starts to run, with what only the analyst knows. */
async function putToWork(analyst: Page, agreement: string, from: Temporal.PlainDate): Promise<void> {
  await analyst.goto(`${product.address}/fr/rendement/ententes/${agreement}/niveaux`)
  await analyst.locator('a[href$="/batch-delivery"]').first().click()
  const fields = {
    opened: 'opened',
    closed: 'closed',
    count: '5',
    target: '95',
    'owner-en': 'Head of scanning',
    'owner-fr': 'Responsable de la numérisation',
    'gap-en': 'Not judged',
    'gap-fr': 'Non jugée',
    'source-en': 'Log of the scanning room',
    'source-fr': 'Journal de la salle de numérisation',
    'formula-en': 'on time ÷ delivered',
    'formula-fr': 'à temps ÷ livrés',
    'from-year': String(from.year),
    'from-month': String(from.month),
    'from-day': String(from.day),
  }
  for (const [name, value] of Object.entries(fields))
    await analyst.locator(`[name="${name}"]`).first().fill(value)
  await analyst.locator('[name="window"][value="month"]').check()
  await analyst.getByRole('button', { name: 'Enregistrer la règle' }).last().click()
  expect(await main(analyst)).not.toContain('Enregistrer la règle')
}

async function loadFile(analyst: Page, content: string): Promise<void> {
  await analyst.goto(`${product.address}/fr/rendement/sources`)
  await open(analyst, 'Journal de la salle de numérisation')
  await analyst
    .locator('input[type=file]')
    .setInputFiles({ name: 'lots.csv', mimeType: 'text/csv', buffer: Buffer.from(content) })
  await press(analyst, 'Envoyer le fichier')
  expect(await main(analyst)).toContain('Premières lignes')
  await analyst.locator('[name=timeZone]').fill('America/Halifax')
  await press(analyst, 'Charger les lignes')
  await appears(analyst, 'Les lignes sont chargées')
}

/** The provider states the month, the client accepts it: both read the same sealed figures. */
async function settle(director: Page, client: Page, agreement: string, month: string): Promise<void> {
  await director.goto(
    `${product.address}/en/performance/agreements/${agreement}/statements/new?month=${month}`,
  )
  expect(await main(director)).toContain('19 of 20')
  await press(director, 'Send to the other party')
  const statement = new URL(director.url()).pathname
  await client.goto(product.address + statement)
  await client.locator('input[name=outcome][value=accepted]').check()
  await client.locator('main form button').last().click()
  await director.goto(product.address + statement)
  expect(await main(director)).toContain('Accepted')
  await client.goto(`${product.address}/en/performance/agreements/${agreement}`)
  expect(await main(client)).toContain('Monthly statements')
}

/** What the public reads: without scripts at once, with scripts as soon as another file arrives. */
async function publishAndWatch(director: Page, analyst: Page, measure: string): Promise<void> {
  await director.goto(`${product.address}/en/performance/measures/${measure}/public`)
  await director.locator('[name=service]').fill('batches')
  await director.locator('[name=name-en]').fill('Scanned batches')
  await director.locator('[name=name-fr]').fill('Lots numérisés')
  await press(director, 'Show it to the public')
  const visitor = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await visitor.goto(`${product.address}/fr/services/en-direct`)
  await appears(visitor, 'Lots numérisés')
  await open(visitor, 'Lots numérisés')
  await appears(visitor, '12 sur 12')
  await open(visitor, 'English')
  expect(await main(visitor)).toContain('12 of 12')

  const context: BrowserContext = await browser.newContext()
  const watching = await context.newPage()
  await watching.goto(visitor.url())
  const rows = justNow('N', 30, Temporal.Now.zonedDateTimeISO('America/Halifax'))
  await loadFile(analyst, ['no,opened,closed', ...rows, ''].join('\r\n'))
  // Not the first change of the page: it also says how old its facts are.
  await expect.poll(() => main(watching), { timeout: 60_000 }).toContain('42 of 42')
}
