import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { organizations } from '../db/seed/people.ts'
import { routes } from '../src/application.tsx'
import type { Route } from '../src/kernel/web/route.ts'
import { launchChromium } from './harness/chromium.ts'
import { actionsOn, crawl, formsIn, type Reached } from './harness/crawl.ts'
import { type TestDatabase, testDatabase } from './harness/database.ts'
import { type RunningProduct, runDemonstration } from './harness/running.ts'
import { signInAs, visitWith } from './harness/visitor.ts'

/**
 * Every page of the route table, in both languages, normal and after its form was sent with nothing: no violation
 * that axe knows, wide and narrow, light and dark. Pages come from following links, so that none can escape. Where a page
 * lets somebody else do what nobody before could, it is looked at again, in one language.
 */
let product: RunningProduct
let browser: Browser
let database: TestDatabase
let table: readonly Route[]
let axe: string
let pages: readonly Seen[]

type Seen = Reached & { readonly cookie: string; readonly languages: readonly ('en' | 'fr')[] }

beforeAll(async () => {
  database = await testDatabase()
  table = routes({ database: database.app, demo: true, mailbox: database.owner })
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  ;[product, browser, axe] = await Promise.all([
    runDemonstration(),
    launchChromium(),
    readFile(source, 'utf8'),
  ])
  const everybody = organizations.flatMap(({ positions }) => positions).map(({ holder }) => holder)
  const people = ['Amara Okafor', ...everybody.filter((name) => name !== 'Amara Okafor')]
  const found: Seen[] = []
  const known = new Map<Route, ReadonlySet<string>>()
  for (const name of ['', ...people]) {
    const cookie = name && (await signInAs(product.address, name))
    const starts = name ? ['/en/my-work'] : ['/', '/en', '/en/sign-in']
    for (const one of await crawl(table, visitWith(product.address, cookie), starts, () => 1)) {
      if (!one.read.type.startsWith('text/html')) continue
      const before = known.get(one.route)
      const actions = actionsOn(table, one)
      if (before && actions.every((action) => before.has(action))) continue
      known.set(one.route, new Set([...(before ?? []), ...actions]))
      const once = found.length % 2 ? (['en'] as const) : (['fr'] as const)
      found.push({ ...one, cookie, languages: before ? once : ['en', 'fr'] })
    }
  }
  pages = found
})
afterAll(async () => {
  await browser.close()
  await product.stop()
  await database.drop()
})

const wide = { width: 1280, height: 900 }
const narrow = { width: 320, height: 700 }

/** What depends on the window and on the colours alone; all the rest is asked once, wide. */
const ofTheWindow = ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block']

async function faultsOf(page: Page, rules: readonly string[] | null): Promise<string[]> {
  const found: readonly string[] = await page.evaluate(async (only) => {
    // Every page of these contexts begins with axe.
    const { axe } = window as unknown as {
      axe: {
        run: (
          place: Document,
          options: object,
        ) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>
      }
    }
    const options = {
      resultTypes: ['violations'],
      ...(only ? { runOnly: { type: 'rule', values: only } } : {}),
    }
    const { violations } = await axe.run(document, options)
    return violations.map(
      ({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
    )
  }, rules)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  return [...found, ...(overflow > 1 ? [`is ${overflow} pixels too wide`] : [])]
}

type View = {
  readonly size: typeof wide | typeof narrow
  readonly scheme: 'light' | 'dark'
  readonly rules: readonly string[] | null
}

/** Looks at the page where it stands, from each view, and says what is wrong. */
type Eye = (page: Page, where: string) => Promise<string[]>

/**
 * Wide in one scheme with every rule, narrow in the other with those that change. The view that the last page was left
 * in comes first: a browser lays a page out anew at each change.
 */
function eyeFor(scheme: 'light' | 'dark'): Eye {
  const other = scheme === 'light' ? 'dark' : 'light'
  let views: readonly View[] = [
    { size: wide, scheme, rules: null },
    { size: narrow, scheme: other, rules: ofTheWindow },
  ]
  let last: View | null = null
  return async (page, where) => {
    const faults: string[] = []
    for (const view of views) {
      if (view !== last) {
        await page.setViewportSize(view.size)
        await page.emulateMedia({ colorScheme: view.scheme, reducedMotion: 'reduce' })
      }
      const found = await faultsOf(page, view.rules)
      faults.push(...found.map((fault) => `${where}, ${view.size.width} ${view.scheme}: ${fault}`))
      last = view
    }
    views = views.toReversed()
    return faults
  }
}

function inLanguage(address: string, route: Route, language: 'en' | 'fr'): string {
  const isFrench = address === '/fr' || address.startsWith('/fr/')
  const [from, to] = [isFrench ? route.path.fr : route.path.en, route.path[language]]
  const names = [...from.matchAll(/:([a-zA-Z]+)/g)].map(([, name = '']) => name)
  const path = address.replace(/[?#].*/, '')
  const query = address.slice(path.length)
  const match = new RegExp(`^${from.replace(/:[a-zA-Z]+/g, '([^/]+)')}$`).exec(path)
  const filled = names.reduce((made, name, index) => made.replace(`:${name}`, match?.[index + 1] ?? ''), to)
  return filled + query
}

/** A window of its own, in which axe is there from the start of each page. */
async function openWindow(): Promise<Page> {
  const context = await browser.newContext()
  await context.addInitScript(axe)
  return context.newPage()
}

async function open(page: Page, cookie: string, address: string): Promise<void> {
  await page.context().clearCookies()
  if (cookie) {
    const [name = '', value = ''] = cookie.split('=')
    await page.context().addCookies([{ name, value, url: product.address }])
  }
  await page.goto(product.address + address, { waitUntil: 'load' })
}

/** Sends the first form that a person fills in, with nothing in it, as the browser would; true when it was refused. */
async function sendEmpty(page: Page, action: string): Promise<boolean> {
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.request().isNavigationRequest() && one.request().method() === 'POST'),
    page.waitForEvent('load'),
    page.evaluate(emptyAndSend, action),
  ])
  return response.status() === 422
}

/** Runs in the page. A control character stands for "nothing sensible": forms that may be empty refuse it too. */
function emptyAndSend(action: string): void {
  const form = [...document.forms].find((one) => one.getAttribute('action') === action)
  for (const control of form?.elements ?? []) {
    if (control instanceof HTMLTextAreaElement) control.value = '\u0001'
    if (!(control instanceof HTMLInputElement) || control.type === 'hidden') continue
    control.checked = false
    if (!['radio', 'checkbox', 'file'].includes(control.type)) control.value = '\u0001'
  }
  form?.requestSubmit()
}

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('every page is free of faults, wide and narrow, light and dark', async () => {
    expect(pages.length).toBeGreaterThan(50)
    const page = await openWindow()
    const look = eyeFor(language === 'en' ? 'light' : 'dark')
    const faults: string[] = []
    for (const { address, route, cookie } of pages.filter(({ languages }) => languages.includes(language))) {
      const where = inLanguage(address, route, language)
      await open(page, cookie, where)
      faults.push(...(await look(page, where)))
    }
    await page.context().close()
    expect(faults).toEqual([])
  }, 1_200_000)

  test('so is every page that says what is wrong with its form', async () => {
    const page = await openWindow()
    const look = eyeFor(language === 'en' ? 'dark' : 'light')
    const faults: string[] = []
    let refused = 0
    const sent = new Set<Route>()
    for (const { address, route, cookie, read, languages } of pages) {
      const [form] = formsIn(table, { address, read }).filter(
        (one) => !sent.has(one.route) && one.controls.some(({ kind }) => kind === 'text'),
      )
      if (!form || !languages.includes(language)) continue
      sent.add(form.route)
      const where = inLanguage(address, route, language)
      await open(page, cookie, where)
      if (!(await sendEmpty(page, inLanguage(form.action, form.route, language)))) continue
      refused += 1
      if ((await page.locator('.govuk-error-summary').count()) === 0)
        faults.push(`${where}: no summary of errors`)
      faults.push(...(await look(page, `${where} with errors`)))
    }
    await page.context().close()
    expect(faults).toEqual([])
    expect(refused).toBeGreaterThan(10)
  }, 1_200_000)
})
