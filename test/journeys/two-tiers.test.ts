import type { LightMyRequestResponse } from 'fastify'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Demonstration, demonstration } from '../harness/demonstration.ts'
import { minutes } from './effort.ts'
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
    begin: /^Begin these elements/,
    read: /^We have read the whole document/,
    blocked: /^Answer what blocks/,
    answers: /^Save these answers/,
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
    begin: /^Commencer ces éléments/,
    read: /^Nous avons lu tout le document/,
    blocked: /^Répondre à ce qui bloque/,
    answers: /^Enregistrer ces réponses/,
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
  test('from the home page to the PDF and the Word file', async ({ annotate }) => {
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
    await walker.press(say.begin, { ...speakers(walker), ...facts(walker) })
    for (let page = 0; page < 4 && walker.address.match(/reading|lecture/); page++) {
      await walker.press(say.read)
    }
    await walker.follow(say.blocked)
    const blockers = walker.controls().filter((name) => name.startsWith('answer-'))
    await walker.press(say.answers, Object.fromEntries(blockers.map((name) => [name, 'yes'])))
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
    // What is ready to sign carries no draft mark.
    expect(text).not.toMatch(/\bDraft\b/)
    const docx = await site.take(`${download}?format=docx&lang=${language}`)
    expect([docx.statusCode, docx.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    const { effort } = walker
    // A change that asks people for a good deal more shows here.
    expect(effort.pages).toBeLessThan(35)
    expect(effort.inputs).toBeLessThan(45)
    const { all, careful } = effort.estimate()
    await annotate(said[language](minutes(all), minutes(careful)))
    expect(all, `from the home page to the files: ${minutes(all)}`).toBeLessThan(15 * 60)
  }, 300_000)
})

/** Who signs and who runs the agreement: for each party, the first and the second of its positions. */
function speakers(walker: Walker): Record<string, string> {
  const selects = [...walker.document.querySelectorAll('main select')].filter((one) =>
    /^(decides|runs)-/.test(one.getAttribute('name') ?? ''),
  )
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

/** What the invented parties know and nobody else. */
function facts(walker: Walker): Record<string, string> {
  const said: Record<string, string> = {
    'f.law-1.en': 'Coastal Works Act',
    'f.law-1.fr': 'Loi sur les ouvrages côtiers',
    'f.law-2.en': 'Shared Records Act',
    'f.law-2.fr': 'Loi sur les documents partagés',
    'f.delegation-1': 'DEL-7',
    'f.delegation-2': 'DEL-12',
    'f.cost-centre-1': '41020',
    'f.cost-centre-2': '77310',
    'f.service-description.en': 'Scanning, checking and indexing of plans on paper.',
    'f.service-description.fr': 'Numérisation, vérification et indexation de plans sur papier.',
    'f.volume': '12000',
    'f.level-limit': '15',
    'f.level-limit-unit': 'working-day',
    'f.level-target': '95',
    'f.sum': '150000',
    'f.information-category': 'PA',
  }
  return Object.fromEntries(Object.entries(said).filter(([name]) => walker.controls().includes(name)))
}

const said = {
  en: (all: string, careful: string) =>
    `A newcomer needs ${all} from the home page to the files (keystroke-level estimate); reading every word of both documents adds ${careful}.`,
  fr: (all: string, careful: string) =>
    `Il faut ${all} à une personne qui débute, de l’accueil aux fichiers (estimation au niveau des frappes); lire chaque mot des deux documents ajoute ${careful}.`,
}
