import type { LightMyRequestResponse } from 'fastify'
import type { Demonstration } from '../harness/demonstration.ts'
import { type Answer, type Site, Walker } from './walker.ts'

/** How a newcomer of the demonstration comes from the home page to the documents, and past what blocks a signature. */
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
    documents: /Create the documents/,
    blocked: /^Answer what blocks/,
    answers: /^Save these answers/,
    record: /^Record these decisions/,
  },
  fr: {
    choose: /Continuer en français/,
    start: /Commencer une entente/,
    enter: /Entrer au nom d’Amara Okafor/,
    search: /^(Chercher|Rechercher)/,
    find: 'documents',
    add: /^Ajouter .*documents/,
    next: /^(Continuer|Poursuivre)/,
    create: /^Créer/,
    documents: /Créer les documents/,
    blocked: /^Répondre à ce qui bloque/,
    answers: /^Enregistrer ces réponses/,
    record: /^Consigner ces décisions/,
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

/** The demonstration as a person with a browser of their own meets it; `take` fetches a file. */
export function visit({
  server,
}: Demonstration): Site & { readonly take: (address: string) => Promise<LightMyRequestResponse> } {
  const cookies = new Map<string, string>()
  const ask = async (method: 'GET' | 'POST', url: string, payload = '') => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = {
      cookie,
      'sec-fetch-site': 'same-origin',
      ...(method === 'POST' ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
    }
    const reply = await server.inject({ method, url, headers, payload })
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

/** From the home page to the page where the documents that were just created begin. */
export async function openAgreement(
  site: Site,
  language: 'en' | 'fr',
  addParty: (walker: Walker) => Promise<void> = (walker) => addRecords(walker, language),
): Promise<Walker> {
  const say = words[language]
  const walker = new Walker(site)
  await walker.open('/')
  await walker.follow(say.choose)
  await walker.follow(say.start)
  await walker.press(say.enter)
  await addParty(walker)
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
  while (/questions/.test(walker.address)) {
    const asked = Object.entries(answers).filter(([name]) => walker.controls().includes(name))
    await walker.press(say.next, Object.fromEntries(asked))
  }
  await walker.press(say.documents)
  return walker
}

async function addRecords(walker: Walker, language: 'en' | 'fr'): Promise<void> {
  const say = words[language]
  await walker.press(say.search, { search: say.find })
  await walker.press(say.add)
}

/** From the checks: settles what blocks the signature, and declares the agreement ready with the gates that nobody decided. */
export async function declareReady(walker: Walker, language: 'en' | 'fr'): Promise<void> {
  const say = words[language]
  await settleBlockers(walker, language)
  await walker.press(say.record)
}

/** From the checks: answers the questions about the relationship that block the signature, and comes to the declaration. */
export async function settleBlockers(walker: Walker, language: 'en' | 'fr'): Promise<void> {
  const say = words[language]
  await walker.follow(say.blocked)
  const blockers = walker.controls().filter((name) => name.startsWith('answer-'))
  await walker.press(say.answers, Object.fromEntries(blockers.map((name) => [name, 'yes'])))
}
