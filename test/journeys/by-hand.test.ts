import type { LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digitization } from '../../src/modules/agreements/fixtures/digitization.ts'
import { isDraftValue, isRows } from '../../src/modules/agreements/values/shape.ts'
import { type Demonstration, demonstration } from '../harness/demonstration.ts'
import { fill, type Meaning } from './fill.ts'
import { type Answer, type Site, Walker } from './walker.ts'

/** The same agreement written by hand, element by element and without scripts: every kind of field by its own control. */
let demo: Demonstration

beforeAll(async () => {
  demo = await demonstration()
})
afterAll(() => demo.close())

function visit(): Site {
  const cookies = new Map<string, string>()
  const ask = async (method: 'GET' | 'POST', url: string, payload = '') => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      cookie,
      'sec-fetch-site': 'same-origin',
      ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    }
    const reply = await demo.server.inject({ method, url, headers, payload })
    for (const { name, value } of reply.cookies) cookies.set(name, value)
    return reply
  }
  const answer = ({ statusCode, body, headers }: LightMyRequestResponse): Answer => ({
    status: statusCode,
    body,
    location: typeof headers.location === 'string' ? headers.location : undefined,
  })
  return {
    get: async (address) => answer(await ask('GET', address)),
    post: async (address, fields) =>
      answer(
        await ask(
          'POST',
          address,
          new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
        ),
      ),
  }
}

const words = {
  en: {
    choose: /Continue in English/,
    start: /Start an agreement/,
    enter: /Enter as Amara Okafor/,
    search: /^Search/,
    find: 'records',
    add: /^Add Shared Records/,
    next: /^Continue/,
    create: /^Create/,
    advice: /^Advice/,
    questions: /Start the questions/,
    documents: /Create the documents/,
    back: /^Back to the documents/,
    save: /^Save the element/,
    checks: /^Checks/,
    blocked: /^Answer what blocks/,
    answers: /^Save these answers/,
    declare: /Declare it ready/,
    ready: 'Ready to sign',
  },
  fr: {
    choose: /Continuer en français/,
    start: /Commencer une entente/,
    enter: /Entrer au nom de Amara Okafor/,
    search: /^(Chercher|Rechercher)/,
    find: 'documents',
    add: /^Ajouter .*documents/,
    next: /^(Continuer|Poursuivre)/,
    create: /^Créer/,
    advice: /^Conseil/,
    questions: /Commencer les questions/,
    documents: /Créer les documents/,
    back: /^Revenir aux documents/,
    save: /^Enregistrer l’élément/,
    checks: /^Vérifications/,
    blocked: /^Répondre à ce qui bloque/,
    answers: /^Enregistrer ces réponses/,
    declare: /La déclarer prête/,
    ready: 'Prête à signer',
  },
} as const

/** What a person who knows their own services answers; the rest of the questions stays open. */
const answers = {
  nbServices: '2',
  durationMonths: '36',
  recurring: 'yes',
  moneyMoves: 'yes',
  fundingModel: 'fee',
}

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test('from the home page to an agreement that is ready to sign', async () => {
    const say = words[language]
    const site = visit()
    const walker = new Walker(site)
    await walker.open('/')
    await walker.follow(say.choose)
    await walker.follow(say.start)
    await walker.press(say.enter)
    await walker.press(say.search, { search: say.find })
    await walker.press(say.add)
    await walker.follow(say.next)
    await walker.press(say.next, { kind: 'client-provider' })
    const [client = '', provider = ''] = walker.controls()
    await walker.press(say.next, { [client]: 'client', [provider]: 'provider' })
    await walker.press(say.next, {
      'title-en': 'Harbour plans',
      'title-fr': 'Plans des ports',
      'problem-en': 'Crews wait days for plans that are wearing out.',
      'problem-fr': 'Les équipes attendent des jours des plans qui s’abîment.',
    })
    await walker.press(say.create)
    await walker.follow(say.advice)
    await walker.follow(say.questions)
    while (/questions/.test(walker.address)) {
      const asked = Object.entries(answers).filter(([name]) => walker.controls().includes(name))
      await walker.press(say.next, Object.fromEntries(asked))
    }
    await walker.press(say.documents)
    await walker.follow(say.back)
    await write(walker, language)
    await walker.follow(say.checks)
    await walker.follow(say.blocked)
    const blockers = walker.controls().filter((name) => name.startsWith('answer-'))
    await walker.press(say.answers, Object.fromEntries(blockers.map((name) => [name, 'yes'])))
    await walker.press(say.declare)
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
