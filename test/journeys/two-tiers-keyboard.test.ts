import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../harness/chromium.ts'
import { type Keyboard, keyboardOn } from '../harness/keyboard.ts'
import { type RunningProduct, runDemonstration } from '../harness/running.ts'

/** The newcomer's whole journey without a mouse and with scripts, as somebody who listens to it would hear it. */
let product: RunningProduct
let browser: Browser

beforeAll(async () => {
  ;[product, browser] = await Promise.all([runDemonstration(), launchChromium()])
})
afterAll(async () => {
  await browser.close()
  expect(await product.stop()).toBe(0)
})

const words = {
  en: {
    choose: 'Continue in English',
    start: 'Start an agreement',
    enter: 'Enter as Amara Okafor',
    find: 'records',
    add: /^Add Shared Records/,
    next: 'Continue',
    create: /^Create/,
    documents: 'Create the documents',
    begin: 'Begin these elements',
    read: 'We have read the whole document',
    blocked: 'Answer what blocks',
    answers: 'Save these answers',
    answered: /The answers are saved/,
    declare: 'Record these decisions and declare it ready',
    take: 'Documents to take away',
    problem: 'There is a problem',
    noDate: /enter a month, a day and a year that exist/,
    created: /The documents are created/,
    begun: /^\d+ elements are begun/,
    noted: /It is noted that you read \d+ clauses/,
    ready: /ready to sign; a version is frozen/,
    beginHeadings: [
      '1 Begin with what is known',
      '2 Who speaks for each party?',
      '2 What only you know',
      '2 What would be begun',
      '3 Memorandum of understanding – Harbour plans (MOU)',
      '3 Service level agreement – Harbour plans (SLA)',
    ],
    readingHeadings: [
      '1 Memorandum of understanding – Harbour plans (MOU) Read what was begun',
      '2 Identification of the agreement',
      '3 1 Title',
    ],
  },
  fr: {
    choose: 'Continuer en français',
    start: 'Commencer une entente',
    enter: 'Entrer au nom d’Amara Okafor',
    find: 'documents',
    add: /^Ajouter .*documents/,
    next: /^(Continuer|Poursuivre)$/,
    create: /^Créer/,
    documents: 'Créer les documents',
    begin: 'Commencer ces éléments',
    read: 'Nous avons lu tout le document',
    blocked: 'Répondre à ce qui bloque',
    answers: 'Enregistrer ces réponses',
    answered: /Les réponses sont enregistrées/,
    declare: 'Consigner ces décisions et la déclarer prête',
    take: 'Documents à emporter',
    problem: 'Il y a un problème',
    noDate: /saisissez un jour, un mois et une année qui existent/,
    created: /Les documents sont créés/,
    begun: /^\d+ éléments sont commencés/,
    noted: /Il est consigné que vous avez lu \d+ articles/,
    ready: /prête à signer; une version est figée/,
    beginHeadings: [
      '1 Commencer par ce qui est connu',
      '2 Qui parle au nom de chaque partie?',
      '2 Ce que vous seuls savez',
      '2 Ce qui serait commencé',
      '3 Protocole d’entente – Plans des ports (MOU)',
      '3 Entente sur les niveaux de service – Plans des ports (SLA)',
    ],
    readingHeadings: [
      '1 Protocole d’entente – Plans des ports (MOU) Lire ce qui a été commencé',
      '2 Identification de l’entente',
      '3 1 Titre',
    ],
  },
} as const

/** What is typed on the page where the draft begins, in the order of its fields. */
const facts = [
  ['f.law-1.en', 'Coastal Works Act'],
  ['f.law-1.fr', 'Loi sur les ouvrages côtiers'],
  ['f.delegation-1', 'DEL-7'],
  ['f.cost-centre-1', '41020'],
  ['f.law-2.en', 'Shared Records Act'],
  ['f.law-2.fr', 'Loi sur les documents partagés'],
  ['f.delegation-2', 'DEL-12'],
  ['f.cost-centre-2', '77310'],
  ['f.end-day', '31'],
  ['f.end-month', '2'],
  ['f.service-description.en', 'Scanning of plans on paper.'],
  ['f.service-description.fr', 'Numérisation de plans sur papier.'],
  ['f.volume', '12000'],
  ['f.level-limit', '15'],
  ['f.level-target', '95'],
  ['f.sum', '150000'],
] as const

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('from the home page to the two files', async () => {
    const say = words[language]
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    const keyboard = keyboardOn(page)
    const faults: string[] = []
    const look = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      faults.push(...violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.target}`))
      faults.push(...(await unseen(page)))
    }
    await page.goto(product.address)
    await keyboard.open(say.choose)
    await keyboard.open(say.start)
    await keyboard.open(say.enter)
    await typeInto(page, 'search', say.find)
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    await keyboard.open(say.add)
    await keyboard.open(say.next)
    await keyboard.choose(page.locator('[name=kind][value=client-provider]'))
    await keyboard.open(say.next)
    const [client, , , provider] = await page.locator('main input[type=radio]').all()
    if (!client || !provider) throw new Error('each party chooses a role')
    await keyboard.choose(client)
    await keyboard.choose(provider)
    await keyboard.open(say.next)
    for (const [name, text] of inOrder(language, [
      ['title', 'Harbour plans', 'Plans des ports'],
      ['problem', 'Crews wait days for plans.', 'Les équipes attendent des jours des plans.'],
    ]))
      await typeInto(page, name, text)
    await keyboard.open(say.next)
    await keyboard.open(say.create)
    await answerAdvisor(page, keyboard, say.next)
    await keyboard.open(say.documents)

    // The page where the draft begins: what was done is said first, and the headings tell its order.
    expect(await focused(page)).toMatch(say.created)
    expect(await headings(page)).toEqual(
      say.beginHeadings.map((one) => expect.stringContaining(one.replace(/\(.*/, ''))),
    )
    expect(await landmarks(page)).toEqual(['banner', 'navigation', 'main', 'contentinfo'])
    for (const [place, select] of (
      await page.locator('main select[name^=decides], main select[name^=runs]').all()
    ).entries())
      await chooseIn(page, (await select.getAttribute('name')) ?? '', place % 2 === 0 ? 1 : 2)
    await look()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.locator('body').focus()
    for (const [name, text] of language === 'en' ? monthFirst(facts) : facts) await typeInto(page, name, text)
    await chooseIn(page, 'f.information-category', 1)
    await keyboard.open(say.begin)

    // February 31 does not exist: the summary has the focus, and its link leads to the day.
    expect(await focused(page)).toContain(say.problem)
    expect(await focused(page)).toMatch(say.noDate)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    // The date begins with its month in English, with its day in French.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('name')))
      .toBe(language === 'en' ? 'f.end-month' : 'f.end-day')
    await look()
    await typeInto(page, 'f.end-month', '3')
    await chooseIn(page, 'f.level-limit-unit', 5)
    await keyboard.open(say.begin)

    expect(await focused(page)).toMatch(say.begun)
    const read = await headings(page)
    expect(read.slice(0, 3)).toEqual(
      say.readingHeadings.map((one) => expect.stringMatching(new RegExp(one.replace(/ \(.*\)/, '.*')))),
    )
    expect(read.length).toBeGreaterThan(40)
    await look()
    await keyboard.open(say.read)
    expect(await focused(page)).toMatch(say.noted)
    await keyboard.open(say.read)
    expect(await focused(page)).toMatch(say.noted)
    await look()
    await keyboard.open(say.blocked)
    for (const yes of await page.locator('main input[type=radio][value=yes]').all())
      await keyboard.choose(yes)
    await look()
    await keyboard.open(say.answers)
    expect(await focused(page)).toMatch(say.answered)
    await look()
    await keyboard.open(say.declare)
    expect(await focused(page)).toMatch(say.ready)
    await look()
    await keyboard.open(say.take)
    await look()
    for (const format of ['pdf', 'docx'])
      expect(
        await page.locator(`main a[href*="format=${format}"], main [value="${format}"]`).count(),
      ).toBeGreaterThan(0)
    expect(faults).toEqual([])
    await context.close()
  }, 300_000)
})

async function answerAdvisor(page: Page, keyboard: Keyboard, next: string | RegExp): Promise<void> {
  while (/questions/.test(page.url())) {
    if (await page.locator('[name=nbServices]').count()) await typeInto(page, 'nbServices', '2')
    if (await page.locator('[name=durationMonths]').count()) await typeInto(page, 'durationMonths', '36')
    for (const [name, value] of [
      ['recurring', 'yes'],
      ['moneyMoves', 'yes'],
      ['fundingModel', 'fee'],
    ]) {
      const option = page.locator(`[name=${name}][value=${value}]`)
      if (await option.count()) await keyboard.choose(option)
    }
    await keyboard.open(next)
  }
}

function monthFirst(list: typeof facts): readonly (readonly [string, string])[] {
  return list.toSorted(([a], [b]) => (a === 'f.end-month' && b === 'f.end-day' ? -1 : 0))
}

/** Tabs to the control of this name. */
async function reach(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < 400; stop++) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the keyboard never reaches ${name}`)
}

async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await reach(page, name)
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(text)
}

async function chooseIn(page: Page, name: string, steps: number): Promise<void> {
  await reach(page, name)
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown')
}

/** The pairs of a form in the order in which its page shows them: the page’s own language first. */
function inOrder(language: 'en' | 'fr', pairs: readonly (readonly [string, string, string])[]) {
  return pairs.flatMap(([name, en, fr]): (readonly [string, string])[] =>
    language === 'en'
      ? [
          [`${name}-en`, en],
          [`${name}-fr`, fr],
        ]
      : [
          [`${name}-fr`, fr],
          [`${name}-en`, en],
        ],
  )
}

/** What a screen reader says first on this page: the part that scripts put the focus on. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const here = document.activeElement
    const said = here?.querySelector('.govuk-notification-banner__heading') ?? here
    return here === document.body ? '' : (said?.textContent ?? '').replace(/\s+/g, ' ').trim()
  })
}

/** "2 What only you know": the headings of the page as the accessibility tree has them, in their order. */
async function headings(page: Page): Promise<string[]> {
  const tree = await page.locator('main').ariaSnapshot()
  return [...tree.matchAll(/- heading "((?:[^"\\]|\\.)*)" \[level=(\d)\]/g)]
    .map(([, name, level]) => `${level} ${name}`)
    .filter((one) => !/^2 (Done|C’est fait)$/.test(one))
}

async function landmarks(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot()
  const found = [...tree.matchAll(/^(?: {2})?- (banner|navigation|main|contentinfo)/gm)].map(
    ([, role]) => role ?? '',
  )
  return [...new Set(found)]
}

/** Stops of the Tab key that show nothing: no outline, no shadow, no other colour behind. */
async function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, summary)'),
    ]
    const before = document.activeElement
    const lost = stops
      .filter((one) => one.tabIndex >= 0 && one.checkVisibility() && one.getAttribute('type') !== 'hidden')
      .slice(0, 60)
      .filter((one) => {
        one.focus()
        const shown = [one, one.nextElementSibling].flatMap((each) =>
          each ? [getComputedStyle(each), getComputedStyle(each, '::before')] : [],
        )
        return !shown.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none')
      })
      .map((one) => `${location.pathname}: the focus on ${one.outerHTML.slice(0, 80)} is not seen`)
    if (before instanceof HTMLElement) before.focus()
    return lost
  })
}
