import type { LightMyRequestResponse } from 'fastify'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digitization } from '../../src/modules/agreements/fixtures/digitization.ts'
import { isDraftValue, isRows } from '../../src/modules/agreements/values/shape.ts'
import { type Demonstration, demonstration } from '../harness/demonstration.ts'
import { fill, type Meaning } from './fill.ts'
import { type Answer, type Site, Walker } from './walker.ts'

/** The whole job, without scripts, in each language: from the need to a signed-ready agreement of two tiers as files. */
let demo: Demonstration

beforeAll(async () => {
  demo = await demonstration()
})
afterAll(() => demo.close())

function visit(): Site & { readonly take: (address: string) => Promise<LightMyRequestResponse> } {
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
    take: (address) => ask('GET', address),
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
    known: /^Begin with what is known/,
    begin: /^Begin these elements/,
    save: /^Save the element/,
    checks: /^Checks/,
    declare: /Declare it ready/,
    ready: 'Ready to sign',
    take: /Documents to take away/,
    parties: 'Department of Coastal Works',
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
    known: /^Commencer par ce qui est connu/,
    begin: /^Commencer ces éléments/,
    save: /^Enregistrer l’élément/,
    checks: /^Vérifications/,
    declare: /La déclarer prête/,
    ready: 'Prête à signer',
    take: /Documents à emporter/,
    parties: 'Ministère des Ouvrages côtiers',
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
  test('from the home page to the PDF and the Word file', async () => {
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
    await walker.follow(say.known)
    await walker.press(say.begin, speakers(walker))
    await write(walker, language)
    await walker.follow(say.checks)
    await walker.press(say.declare)
    expect(walker.text).toContain(say.ready)
    await walker.follow(say.take)
    const agreement = /[0-9a-f-]{36}/.exec(walker.address)?.[0] ?? ''
    const download =
      language === 'en' ? `/en/agreements/${agreement}/download` : `/fr/ententes/${agreement}/telechargement`
    const pdf = await site.take(`${download}?format=pdf&lang=both&layout=columns`)
    expect([pdf.statusCode, pdf.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.rawPayload)), {
      mergePages: true,
    })
    expect(text).toContain(say.parties)
    const docx = await site.take(`${download}?format=docx&lang=${language}`)
    expect([docx.statusCode, docx.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    // What it takes today; a change that asks people for a good deal more shows here.
    expect(walker.pages).toBeLessThan(195)
    expect(walker.inputs).toBeLessThan(410)
  }, 300_000)
})

/** Who signs and who runs the agreement: for each party, the first and the second of its positions. */
function speakers(walker: Walker): Record<string, string> {
  const selects = [...walker.document.querySelectorAll('main select')]
  return Object.fromEntries(
    selects.map((select) => {
      const name = select.getAttribute('name') ?? ''
      const [first = '', second = first] = [...select.querySelectorAll('option')]
        .map((option) => option.getAttribute('value') ?? '')
        .filter((value) => value !== '')
      return [name, name.startsWith('decides') ? first : second]
    }),
  )
}

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
