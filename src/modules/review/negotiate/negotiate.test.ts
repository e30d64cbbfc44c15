import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type Browser,
  type Fields,
  type TestApplication,
  testApplication,
} from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { newId } from '../../../kernel/value/id.ts'

let app: TestApplication
let client: Browser
let provider: Browser
let stranger: Browser
let reviewer: Browser
let ids: { client: string; provider: string }

beforeAll(async () => {
  app = await testApplication()
  const { owner } = app.database
  ids = {
    client: await organization(owner, 'Department of Coastal Works', 'Ministère des Ouvrages côtiers'),
    provider: await organization(owner, 'Shared Records Service', 'Service partagé des documents'),
  }
  const other = await organization(owner, 'Tide Agency', 'Agence des Marées')
  client = await app.signedIn(await member(owner, ids.client, ['drafter', 'legal']))
  reviewer = await app.signedIn(await member(owner, ids.client, ['legal']))
  provider = await app.signedIn(await member(owner, ids.provider, ['drafter']))
  stranger = await app.signedIn(await member(owner, other, ['drafter']))
})
afterAll(() => app.close())

async function reviewed(): Promise<string> {
  const reply = await client.post('/en/review/sample', { token: newId(app.now.value) })
  const address = String(reply.headers.location)
  // A slow machine answers before the review has ended, and the page waits for it.
  while ((await client.get(`${address}/negotiate`)).statusCode === 404)
    await new Promise((resolve) => setTimeout(resolve, 200))
  return address
}

const filled = (changes: Fields = {}): Fields => ({
  token: newId(app.now.value),
  'title-en': 'Scanning of harbour plans',
  'title-fr': 'Numérisation des plans portuaires',
  type: 'MOU',
  tier: 'simple',
  kind: 'client-provider',
  'role-mine': 'client',
  'party-0': ids.provider,
  'role-0': 'provider',
  'take-over': 'yes',
  propose: ['legal-nature', 'official-languages'],
  confirm: ['term.start'],
  ...changes,
})

describe('a negotiation starts from a reviewed draft', () => {
  test('the form knows the title, the parties and the facts, and ticks no fact', async () => {
    const { body } = await client.get(`${await reviewed()}/negotiate`)
    expect(body).toContain('Memorandum of Understanding on the Scanning of Harbour Plans')
    expect(body).toMatch(new RegExp(`value="${ids.provider}" selected`))
    expect(body).toMatch(/Start date: April\s1, 2027/)
    expect(body).toMatch(/Termination – [^:]*: 60\sdays/)
    expect(body).toMatch(/: \$118,000/)
    expect(body).not.toMatch(/name="confirm"[^>]*checked/)
    expect(body).toMatch(/value="legal-nature"[^>]*checked/)
  })

  test('missing elements become proposals both parties see, the rest keeps its own words', async () => {
    const address = await reviewed()
    const form = filled()
    const reply = await client.post(`${address}/negotiate`, form)
    expect(reply.statusCode).toBe(303)
    const proposals = String(reply.headers.location).replace(/\?.*/, '')
    expect((await stranger.get(proposals)).statusCode).toBe(404)
    const seen = await provider.get(
      proposals.replace('/en/agreements', '/fr/ententes').replace('proposals', 'propositions'),
    )
    expect(seen.body).toContain('Le projet n’en dit rien')
    expect(seen.body).toContain('Nature juridique')
    // The element itself says, to whoever opens it, that it waits for an answer, and leads to it.
    const element =
      /href="([^"]+\/elements\/legal-nature)"/.exec((await provider.get(proposals)).body)?.[1] ?? ''
    const asked = (await provider.get(element)).body
    expect(asked).toContain('Department of Coastal Works proposes this element')
    expect(asked).toMatch(new RegExp(`href="${proposals}#p-[^"]+">Answer the proposal`))
    expect((await client.get(element)).body).toContain('Your organization proposes this element')
    expect((await client.get(element.replace('legal-nature', 'term'))).body).not.toContain(
      'proposes this element',
    )
    const elements = await app.database.owner
      .selectFrom('agreements.element')
      .select(['id', 'state', 'fields', 'text_en', 'text_fr'])
      .where('relationship_id', '=', String(form.token))
      .execute()
    const of = (id: string) => elements.find((element) => element.id === id)
    expect(of('term')?.fields).toEqual({ start: '2027-04-01' })
    const written = elements.map(({ text_en }) => text_en).join('\n')
    expect(written).toContain('Each party protects the information of the other')
    expect(elements.map(({ text_fr }) => text_fr).join('\n')).not.toContain('Each party')
    expect(of('legal-nature')).toMatchObject({ state: 'drafted', text_en: '' })
    // A passage stands in one element only; what the draft does not speak of stays empty.
    expect(written.split('Each party protects the information of the other')).toHaveLength(2)
    expect(elements.some(({ state }) => state === 'empty')).toBe(true)
    expect((await client.post(`${address}/negotiate`, form)).headers.location).toContain(String(form.token))
    const count = app.database.owner.selectFrom('agreements.relationship').select('id')
    expect(await count.where('id', '=', String(form.token)).execute()).toHaveLength(1)
    expect((await client.get(address)).body).toContain('Open the negotiation')
  })

  test('the organization’s own clause is what it proposes', async () => {
    const wording = {
      clause: newId(app.now.value),
      element: 'legal-nature',
      kind: 'preferred',
      'name.en': 'Not binding',
      'name.fr': 'Sans force obligatoire',
      'text.en': 'This document creates no obligation in law.',
      'text.fr': 'Le présent document ne crée aucune obligation juridique.',
      'reason.en': 'Usual',
      'reason.fr': 'Habituel',
    }
    expect((await client.post('/en/organization/clauses/new', wording)).statusCode).toBe(303)
    const form = filled()
    await client.post(`${await reviewed()}/negotiate`, form)
    const element = await app.database.owner
      .selectFrom('agreements.element')
      .select('text_fr')
      .where('relationship_id', '=', String(form.token))
      .where('id', '=', 'legal-nature')
      .executeTakeFirstOrThrow()
    expect(element.text_fr).toBe('Le présent document ne crée aucune obligation juridique.')
  })

  test.each<[string, Fields, string, string]>([
    ['no other organization', { 'party-0': '' }, 'party-0', 'at least one other organization'],
    ['no title', { 'title-en': '', 'title-fr': '' }, 'title-en', 'Enter a title'],
    ['no kind', { kind: '' }, 'kind', 'Choose how the organizations work together'],
    ['no role', { 'role-0': '' }, 'role-0', 'Choose what this organization does'],
    ['two clients', { 'role-0': 'client' }, 'role-mine', 'at least one client and one provider'],
    ['an unlisted one with one name', { 'new-name-en': 'Ferry Board' }, 'new-name-fr', 'in both languages'],
    ['a document that does not exist', { type: 'XYZ' }, 'type', 'Choose a document'],
  ])('%s', async (_what, changes, field, sentence) => {
    const address = await reviewed()
    const reply = await client.post(`${address}/negotiate`, filled(changes))
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringContaining(sentence)])
    expect(reply.body).toContain(`href="#${field}"`)
    expect(reply.body).toMatch(/value="legal-nature"[^>]*checked/)
    expect((await client.get(address)).body).not.toContain('Open the negotiation')
  })

  test('who may not open relationships is told who may', async () => {
    const address = await reviewed()
    expect((await reviewer.get(`${address}/negotiate`)).statusCode).toBe(403)
    expect((await reviewer.post(`${address}/negotiate`, filled())).statusCode).toBe(403)
    expect((await stranger.post(`${address}/negotiate`, filled())).statusCode).toBe(404)
  })
})

describe('a proposal is answered', () => {
  let page: string
  let relationship: string

  beforeAll(async () => {
    const form = filled({ propose: ['legal-nature', 'official-languages', 'background'] })
    relationship = String(form.token)
    await client.post(`${await reviewed()}/negotiate`, form)
    page = `/en/agreements/${relationship}/proposals`
  })

  const proposalOf = async (element: string) =>
    (
      await app.database.owner
        .selectFrom('agreements.proposal')
        .select('id')
        .where('relationship_id', '=', relationship)
        .where('element_id', '=', element)
        .executeTakeFirstOrThrow()
    ).id
  const stateOf = async (element: string) =>
    (
      await app.database.owner
        .selectFrom('agreements.element')
        .select('state')
        .where('relationship_id', '=', relationship)
        .where('id', '=', element)
        .executeTakeFirstOrThrow()
    ).state

  test('accepted by the other party, never by one’s own', async () => {
    const proposal = await proposalOf('legal-nature')
    expect((await client.post(page, { proposal, outcome: 'accepted' })).statusCode).toBe(403)
    expect((await provider.post(page, { proposal, outcome: 'withdrawn' })).statusCode).toBe(403)
    expect((await stranger.post(page, { proposal, outcome: 'accepted' })).statusCode).toBe(404)
    expect((await provider.post(page, { proposal, outcome: 'accepted' })).statusCode).toBe(303)
    expect((await client.get(page)).body).toContain('Accepted')
    expect(await stateOf('legal-nature')).toBe('drafted')
    const late = await provider.post(page, { proposal, outcome: 'declined', [`reason-${proposal}`]: 'No.' })
    expect(late.statusCode).toBe(409)
  })

  test('declined with a reason: the element is empty again', async () => {
    const proposal = await proposalOf('official-languages')
    const without = await provider.post(page, { proposal, outcome: 'declined' })
    expect([without.statusCode, without.body]).toEqual([422, expect.stringContaining('Enter the reason')])
    const reason = { [`reason-${proposal}`]: 'The act settles it.' }
    expect((await provider.post(page, { proposal, outcome: 'declined', ...reason })).statusCode).toBe(303)
    expect(await stateOf('official-languages')).toBe('empty')
    expect((await client.get(page)).body).toContain('The act settles it.')
  })

  test('withdrawn by who proposed it', async () => {
    const proposal = await proposalOf('background')
    expect((await client.post(page, { proposal, outcome: 'withdrawn' })).statusCode).toBe(303)
    expect(await stateOf('background')).toBe('empty')
  })
})
