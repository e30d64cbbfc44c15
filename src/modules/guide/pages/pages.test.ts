import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { type Language, languages } from '../../../kernel/language/bilingual.ts'
import { considerations } from '../considerations.ts'
import { documentDefinitions } from '../documents.ts'
import { elements } from '../elements.ts'
import { keyTerms } from '../glossary/key-terms.ts'
import { glossary } from '../glossary.ts'
import { statutoryProfiles } from '../overlays/profiles.ts'
import { steps } from '../steps.ts'
import {
  considerationsGuidePath,
  elementPath,
  elementsPath,
  fundingPath,
  glossaryPath,
  guideSearchPath,
  profilesPath,
  stepPath,
  typesPath,
} from './paths.ts'

let at: TestApplication
beforeAll(async () => {
  at = await testApplication()
})
afterAll(() => at.close())

/** The words of a page as a reader sees them, marks and entities undone. */
async function read(address: string): Promise<string> {
  const { statusCode, body } = await at.visitor.get(address)
  expect(statusCode, address).toBe(200)
  return body
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
}

describe.each(languages)('in %s, the guide', (language: Language) => {
  test('says every question, document and term on its page, each with an anchor', async () => {
    const questions = await at.visitor.get(considerationsGuidePath.href(language))
    const questionWords = await read(considerationsGuidePath.href(language))
    for (const { id, question } of considerations) {
      expect(questions.body).toContain(`id="${id}"`)
      expect(questionWords).toContain(question[language])
    }
    const types = await at.visitor.get(typesPath.href(language))
    for (const { code } of documentDefinitions) expect(types.body).toContain(`id="${code}"`)
    const terms = await at.visitor.get(glossaryPath.href(language))
    for (const { id } of [...glossary, ...keyTerms]) expect(terms.body).toContain(`id="${id}"`)
    const laws = await at.visitor.get(profilesPath.href(language))
    for (const { id } of statutoryProfiles) expect(laws.body).toContain(`id="${id}"`)
  })

  test('has a page for every step, with its gate and its ways out', async () => {
    for (const step of steps) {
      const words = await read(stepPath.href(language, { number: String(step.number) }))
      expect(words).toContain(step.gate.question[language])
      for (const way of step.gate.offRamps) expect(words).toContain(way[language])
    }
  })

  test('has a page for every element, whose clause names fields and never shows a mark', async () => {
    for (const element of elements) {
      const words = await read(elementPath.href(language, { id: element.id }))
      expect(words).toContain(element.purpose[language])
      for (const field of element.fields) expect(words).toContain(field.label[language])
      expect(words, element.id).not.toMatch(/\[\[|\*\*/)
    }
  })

  test('says where each item comes from, and which are ours', async () => {
    const established = await read(elementPath.href(language, { id: 'term' }))
    expect(established).toContain(
      language === 'en' ? 'Inherited from a rescinded instrument' : 'Hérité d’un instrument abrogé',
    )
    const own = elements.find((element) => !element.source.established)
    expect(await read(elementPath.href(language, { id: own?.id ?? '' }))).toContain(
      language === 'en' ? 'Ours, editable' : 'De nous, modifiable',
    )
  })
})

describe('the list of elements', () => {
  const namesOn = async (query: Record<string, string>) => {
    const { body } = await at.visitor.get(elementsPath.href('en', {}, query))
    return elements.filter(({ id }) => body.includes(`/en/guide/elements/${id}"`)).map(({ id }) => id)
  }

  test('shows all without a filter, and with values it does not know', async () => {
    expect(await namesOn({})).toHaveLength(elements.length)
    expect(await namesOn({ family: 'cheese', tier: '' })).toHaveLength(elements.length)
  })

  test('narrows by family, document and need in a tier together', async () => {
    const expected = elements.filter(
      ({ family, documents, need }) =>
        family === 'performance' && documents.includes('SLA') && need.simple === 'required',
    )
    expect(expected.length).toBeGreaterThan(0)
    expect(
      await namesOn({ family: 'performance', document: 'SLA', tier: 'simple', need: 'required' }),
    ).toEqual(expected.map(({ id }) => id))
  })

  test('says what to do when nothing fits', async () => {
    const address = elementsPath.href(
      'fr',
      {},
      { family: 'identification', document: 'ISA', need: 'not-used' },
    )
    expect(await read(address)).toContain('Remettez-en un à')
  })
})

describe('the search', () => {
  test('finds a French word typed without accents from the English pages, and marks it', async () => {
    const { body } = await at.visitor.get(guideSearchPath.href('en', {}, { q: 'resiliation' }))
    expect(body).toContain(`href="${elementPath.href('en', { id: 'termination' })}"`)
    expect(body).toMatch(/lang="fr-CA"/)
    expect(body).toMatch(/<mark>[Rr]ésili/)
  })

  test('shows typed characters as text and says when nothing is found', async () => {
    const { body } = await at.visitor.get(guideSearchPath.href('fr', {}, { q: 'zzzz<x9>' }))
    expect(body).not.toContain('zzzz<x9>')
    expect(body).toContain('Rien dans le guide ne contient')
  })

  test('leads to the place of every kind of thing, in both languages', async () => {
    for (const [query, path] of [
      ['recouvrement des couts', `${fundingPath.href('en')}#fee`],
      ['offre de base', `${fundingPath.href('en')}#package-basic`],
      ['trois volets', `${typesPath.href('en')}#complex`],
      ['intermunicipales', `${profilesPath.href('en')}#ca-qc-intermunicipal`],
    ] as const) {
      const { body } = await at.visitor.get(guideSearchPath.href('en', {}, { q: query }))
      expect(body, query).toContain(`href="${path}"`)
      const [page = '', place = ''] = path.split('#')
      expect((await at.visitor.get(page)).body, query).toContain(`id="${place}"`)
    }
  })

  test('asks for words when there are none', async () => {
    const { body } = await at.visitor.get(guideSearchPath.href('en', {}, { q: '  ' }))
    expect(body).not.toContain('<mark>')
    expect(body).not.toContain('Nothing in the guide')
  })
})

test('an unknown step or element is not found', async () => {
  for (const address of [stepPath.href('en', { number: '11' }), elementPath.href('fr', { id: 'fromage' })]) {
    expect((await at.visitor.get(address)).statusCode).toBe(404)
  }
})
