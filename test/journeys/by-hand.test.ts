import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digitization } from '../../src/modules/agreements/fixtures/digitization.ts'
import { isDraftValue, isRows } from '../../src/modules/agreements/values/shape.ts'
import { type Demonstration, demonstration } from '../harness/demonstration.ts'
import { fill, type Meaning } from './fill.ts'
import { declareReady, openAgreement, visit } from './opening.ts'
import type { Walker } from './walker.ts'

/** The same agreement written by hand, element by element and without scripts: every kind of field by its own control. */
let demo: Demonstration

beforeAll(async () => {
  demo = await demonstration()
})
afterAll(() => demo.close())

const words = {
  en: {
    back: /^Back to the documents/,
    save: /^Save the element/,
    checks: /^Checks/,
    ready: 'Ready to sign',
  },
  fr: {
    back: /^Revenir aux documents/,
    save: /^Enregistrer l’élément/,
    checks: /^Vérifications/,
    ready: 'Prête à signer',
  },
} as const

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('from the home page to an agreement that is ready to sign', async () => {
    const say = words[language]
    const walker = await openAgreement(visit(demo), language)
    await walker.follow(say.back)
    await write(walker, language)
    await walker.follow(say.checks)
    await declareReady(walker, language)
    expect(walker.text).toContain(say.ready)
  }, 300_000)
})

/** Writes both documents, element by element, with what the invented agreement says. */
async function write(walker: Walker, language: 'en' | 'fr'): Promise<void> {
  const links = [...walker.document.querySelectorAll('main a[href*="/elements/"]')].map((link) =>
    (link.getAttribute('href') ?? '').replace(/[?#].*/, ''),
  )
  const documents = [...new Set(links.map((link) => /documents\/([^/]+)/.exec(link)?.[1] ?? ''))]
  const overview = walker.address
  expect(documents).toHaveLength(digitization.documents.length)
  const meaning = meaningIn(
    new Map(digitization.documents.map(({ id }, index) => [id, documents[index] ?? ''])),
    language,
  )
  for (const [index, document] of digitization.documents.entries()) {
    for (const element of document.elements) {
      const link = links.find((one) => one.endsWith(`/${documents[index]}/elements/${element.id}`))
      if (!link) throw new Error(`the overview leads to no ${element.id}`)
      await walker.open(link)
      await fill(walker, element, meaning, words[language].save)
    }
  }
  await walker.open(overview)
}

/** Which choice of this agreement stands for an id of the invented one: a level, a document, a party, or a position of a party. */
function meaningIn(documents: ReadonlyMap<string, string>, language: 'en' | 'fr'): Meaning {
  const levels = digitization.documents.flatMap(({ elements }) =>
    elements.flatMap(({ fields: { levels } }) => (isRows(levels) ? levels : [])),
  )
  return (id, options, labels) => {
    const level = levels.find((one) => one.id === id)?.statement
    if (options.length === 0) return id
    const promised = isDraftValue(level) ? options[labels.indexOf(level[language] ?? '')] : undefined
    if (promised) return promised
    const document = documents.get(id)
    if (document && options.includes(document)) return document
    const party = id.startsWith('coast') ? /Coastal|côtiers|^(DCW|MOC)/ : /Records|documents|^(SRS|SPD)/
    const [first = '', second = first] = options.filter((_, place) => party.test(labels[place] ?? ''))
    return /manager|desk/.test(id) ? second : first
  }
}
