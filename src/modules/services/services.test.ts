import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../test/harness/application.ts'
import { member, organization } from '../../../test/harness/people.ts'
import { everyone, transaction } from '../../kernel/data/database.ts'
import {
  filePath,
  impactPath,
  rankingPath,
  servicesPath,
  signOffPath,
  topicPaths,
  weightsPath,
} from './paths.ts'
import { criteria } from './priority/criteria.ts'
import { sheetOf } from './queries.ts'
import { addSheet } from './store.ts'
import { harms } from './topics/assurance.ts'

let application: TestApplication
let own: string
let other: string
let registrar: Browser
let manager: Browser
let auditor: Browser
let stranger: Browser

beforeAll(async () => {
  application = await testApplication()
  const { owner } = application.database
  own = await organization(owner, 'Ferries Office', 'Bureau des traversiers')
  other = await organization(owner, 'Bridges Authority', 'Régie des ponts')
  registrar = await application.signedIn(await member(owner, own, ['registrar']))
  manager = await application.signedIn(await member(owner, own, ['manager']))
  auditor = await application.signedIn(await member(owner, own, ['auditor']))
  stranger = await application.signedIn(await member(owner, other, ['registrar']))
  const at = application.now.value.toString()
  await owner
    .insertInto('inventory.working_year')
    .values({ organization_id: own, fiscal_year: '2026-2027', state: 'collecting', opened_at: at })
    .execute()
  for (const [service_id, name] of [
    ['1', 'Crossing'],
    ['2', 'Tickets'],
  ] as const) {
    await owner
      .insertInto('inventory.working_row')
      .values({
        organization_id: own,
        fiscal_year: '2026-2027',
        resource: 'service',
        row_year: '2026-2027',
        service_id,
        code: 'fo-bt',
        position: Number(service_id),
        cells: JSON.stringify({
          service_name_en: name,
          service_name_fr: `${name} (fr)`,
          program_id: 'AAA01',
          program_name_en: 'Safe harbours',
          program_name_fr: 'Ports sûrs',
        }),
        changed_at: at,
      })
      .execute()
  }
})
afterAll(() => application.close())

const assurance = (level: string, choice: string, more: Record<string, string> = {}) => ({
  number: '0',
  do: 'save',
  ...Object.fromEntries(
    harms.map(({ code }, index) => [`harms.${index}.level`, code === 'financial' ? level : 'none']),
  ),
  'choice.identity': choice,
  'choice.credential': choice,
  'choice.assessed-day': '1',
  'choice.assessed-month': '11',
  'choice.assessed-year': '2026',
  ...more,
})
const inForce = (topic: string, service = '1') =>
  transaction(application.database.app, { organization: own, person: null }, (tx) =>
    sheetOf(tx, own, service, topic),
  )

describe('the file of a service', () => {
  it('takes a price as each language writes it, and shows it so', async () => {
    const address = topicPaths.offerings.href('fr', { id: '1' })
    const offer = {
      number: '0',
      do: 'save',
      'packages.count': '1',
      'packages.0.kind': 'basic',
      'packages.0.name-en': 'Crossing',
      'packages.0.name-fr': 'Traversée',
      'packages.0.content-en': 'One crossing',
      'packages.0.content-fr': 'Une traversée',
      'packages.0.price': '1\u00a0250,50',
      'packages.0.unit-en': 'crossing',
      'packages.0.unit-fr': 'traversée',
    }
    const wrong = await registrar.post(address, { ...offer, 'packages.0.price': '12,5,0' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('value="12,5,0"')
    expect((await registrar.post(address, offer)).statusCode).toBe(303)
    expect(JSON.stringify((await inForce('offerings')).body)).toContain('"1250.50"')
    expect((await registrar.get(address)).body).toContain('value="1250,50"')
    expect((await registrar.get(topicPaths.offerings.href('en', { id: '1' }))).body).toContain(
      'value="1250.50"',
    )
  })

  it('lists the services and the topics, in both languages', async () => {
    expect((await registrar.get(servicesPath.href('en'))).body).toContain('Crossing')
    const file = await registrar.get(filePath.href('fr', { id: '1' }))
    expect(file.body).toContain('Qui peut y accéder')
    expect(file.body).toContain('Aucune entente ne vise ce service.')
  })

  it('adds and removes rows without saving or losing anything', async () => {
    const address = topicPaths.clients.href('en', { id: '1' })
    const typed = {
      number: '0',
      'segments.count': '1',
      'segments.0.name-en': 'Islanders',
      'segments.0.count': 'many',
    }
    const added = await registrar.post(address, { ...typed, do: 'add:segments' })
    expect(added.statusCode).toBe(200)
    expect(added.body).toContain('value="Islanders"')
    expect(added.body).toContain('name="segments.1.name-en"')
    const removed = await registrar.post(address, { ...typed, do: 'remove:segments:0' })
    expect(removed.body).not.toContain('Islanders')
    expect((await inForce('clients')).number).toBe(0)
  })

  it('says what is wrong field by field and keeps what was typed', async () => {
    const refused = await registrar.post(topicPaths.clients.href('fr', { id: '1' }), {
      number: '0',
      do: 'save',
      'segments.count': '1',
      'segments.0.name-en': 'Islanders',
      'segments.0.kind': 'aliens',
      'segments.0.count': '1,5',
    })
    expect(refused.statusCode).toBe(422)
    for (const field of ['segments.0.name-fr', 'segments.0.kind', 'segments.0.count'])
      expect(refused.body).toContain(`href="#${field}"`)
    expect(refused.body).toContain('value="Islanders"')
    expect(refused.body).toContain('écrivez aussi le texte en français')
  })

  it('refuses a date that does not exist and an amount that is not exact', async () => {
    const refused = await registrar.post(topicPaths.delivery.href('en', { id: '1' }), {
      number: '0',
      do: 'save',
      'mode.mode': 'purchase',
      'mode.rationale-en': 'No boat of our own.',
      'mode.rationale-fr': 'Aucun bateau à nous.',
      'mode.risk': 'low',
      'mode.review-day': '31',
      'mode.review-month': '2',
      'mode.review-year': '2027',
      'options.count': '1',
      'options.0.mode': 'direct',
      'options.0.cost': '12.345',
    })
    expect(refused.body).toContain('href="#mode.review"')
    expect(refused.body).toContain('href="#options.0.cost"')
    expect(refused.body).toContain('value="12.345"')
  })

  it('points contract-like modes to the rule on contracts', async () => {
    await registrar.post(topicPaths.delivery.href('en', { id: '1' }), {
      number: '0',
      do: 'save',
      'mode.mode': 'purchase',
      'mode.rationale-en': 'No boat of our own.',
      'mode.rationale-fr': 'Aucun bateau à nous.',
      'mode.risk': 'high',
      'mode.review-day': '1',
      'mode.review-month': '4',
      'mode.review-year': '2026',
    })
    const { body } = await auditor.get(filePath.href('en', { id: '1' }))
    expect(body).toContain('A service agreement is not its instrument.')
    expect(body).toContain('no official is named')
    expect(body).toContain('to be looked at again on April')
  })
})

describe('the assurance of a service', () => {
  const address = topicPaths.assurance.href('en', { id: '1' })

  it('needs reasons when the service asks less than the harms call for', async () => {
    const refused = await registrar.post(address, assurance('3', '2'))
    expect(refused.statusCode).toBe(422)
    for (const key of ['reason', 'compensation', 'residual'])
      expect(refused.body).toContain(`href="#lower.${key}"`)
    const slight = await registrar.post(address, assurance('2', '2', { 'harms.6.level': '1' }))
    expect(slight.body).toContain('never slight')
  })

  it('waits for somebody with the power to sign, once', async () => {
    const reasons = {
      'lower.reason': 'usability',
      'lower.compensation': 'Calls back',
      'lower.residual': 'Small sums',
    }
    expect((await registrar.post(address, assurance('3', '2', reasons))).statusCode).toBe(303)
    expect((await registrar.get(address)).body).not.toContain('Sign this choice off')
    expect((await registrar.post(signOffPath.href('en', { id: '1' }), { number: '1' })).statusCode).toBe(403)
    expect((await manager.get(address)).body).toContain('Sign this choice off')
    expect((await manager.post(signOffPath.href('en', { id: '1' }), { number: '0' })).statusCode).toBe(409)
    expect((await manager.post(signOffPath.href('en', { id: '1' }), { number: '1' })).statusCode).toBe(303)
    expect((await manager.post(signOffPath.href('en', { id: '1' }), { number: '1' })).statusCode).toBe(303)
    expect(await inForce('assurance')).toMatchObject({ number: 2, signedOff: true })
  })
})

describe('saving', () => {
  const address = topicPaths.dependencies.href('en', { id: '1' })
  const need = (name: string) => ({
    do: 'save',
    'needs.count': '2',
    'needs.0.kind': 'system',
    'needs.0.name-en': name,
    'needs.0.name-fr': name,
    'needs.0.effect': 'stops',
    'needs.1.kind': 'service',
    'needs.1.service': '2',
    'needs.1.effect': 'degrades',
  })

  it('keeps both texts when two people wrote at once, and one when a form is sent twice', async () => {
    expect((await registrar.post(address, { number: '0', ...need('Radar') })).statusCode).toBe(303)
    expect((await registrar.post(address, { number: '0', ...need('Radar') })).statusCode).toBe(303)
    const stale = await registrar.post(address, { number: '0', ...need('Sonar') })
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('value="Sonar"')
    expect(stale.body).toContain('Radar')
    expect((await registrar.post(address, { number: '7', ...need('Sonar') })).statusCode).toBe(409)
    expect((await inForce('dependencies')).number).toBe(1)
  })

  it('shows what rests on what, and walks it', async () => {
    const { body } = await auditor.get(impactPath.href('en', {}, { from: 'system:radar' }))
    expect(body).toContain('Touched when “Radar” changes')
    expect(body).toMatch(/<svg class="impact"/)
    expect(body).not.toMatch(/<svg[^>]*style=/)
    expect(body).toContain('Safe harbours (AAA01)')
    expect((await auditor.get(impactPath.href('fr', {}, { from: 'nothing' }))).statusCode).toBe(200)
  })
})

describe('priorities', () => {
  const scored = (score: string) => ({
    number: '0',
    do: 'save',
    ...Object.fromEntries(criteria.map((_, index) => [`scores.${index}.score`, score])),
  })

  it('ranks the services whose scores are complete', async () => {
    expect((await registrar.post(topicPaths.priority.href('en', { id: '1' }), scored('4'))).statusCode).toBe(
      303,
    )
    const { body } = await auditor.get(rankingPath.href('en'))
    expect(body).toContain('always 1')
    expect(body).toContain('Not all scores given')
    const decided = { ...scored('4'), number: '1', 'decision.decision': 'yes' }
    expect((await registrar.post(topicPaths.priority.href('en', { id: '1' }), decided)).body).toContain(
      'Give the reason',
    )
  })

  it('takes weights from 0 to 100, not all of them zero', async () => {
    const all = (weight: string) => ({
      number: '0',
      ...Object.fromEntries(criteria.map(({ code }) => [code, weight])),
    })
    expect((await registrar.post(weightsPath.href('en'), all('101'))).statusCode).toBe(422)
    expect((await registrar.post(weightsPath.href('fr'), all('0'))).body).toContain('au moins un critère')
    expect((await manager.post(weightsPath.href('en'), all('5'))).statusCode).toBe(403)
    expect((await registrar.post(weightsPath.href('en'), all('5'))).statusCode).toBe(303)
    expect((await registrar.post(weightsPath.href('en'), all('7'))).body).toContain(
      'changed the weights meanwhile',
    )
  })
})

describe('who may', () => {
  it('read only what is their own', async () => {
    expect((await stranger.get(filePath.href('en', { id: '1' }))).statusCode).toBe(404)
    expect(
      (await stranger.post(topicPaths.clients.href('en', { id: '1' }), { number: '0', do: 'save' }))
        .statusCode,
    ).toBe(404)
    expect(
      (await auditor.post(topicPaths.clients.href('en', { id: '1' }), { number: '0', do: 'save' }))
        .statusCode,
    ).toBe(403)
    expect((await application.visitor.get(servicesPath.href('en'))).statusCode).toBe(401)
  })

  it('is held by the database: a query without filter sees the own rows and what others offer, nothing else', async () => {
    const { app } = application.database
    const viewer = { organization: own, person: newPerson }
    await transaction(app, { organization: own, person: null }, (tx) =>
      addSheet(
        tx,
        viewer,
        { service: '1', topic: 'offerings', after: 0, body: { fields: {}, rows: {} } },
        application.now.value,
      ),
    )
    const topicsSeen = (organizationId: string | null) =>
      transaction(app, organizationId ? { organization: organizationId, person: null } : everyone, (tx) =>
        tx.selectFrom('services.sheet').select('topic').distinct().orderBy('topic').execute(),
      )
    expect((await topicsSeen(own)).length).toBeGreaterThan(3)
    expect(await topicsSeen(other)).toEqual([{ topic: 'offerings' }])
    expect(await topicsSeen(null)).toEqual([])
    const foreign = { organization: own, person: newPerson }
    await expect(
      transaction(app, { organization: other, person: null }, (tx) =>
        addSheet(
          tx,
          foreign,
          { service: '1', topic: 'clients', after: 9, body: { fields: {}, rows: {} } },
          application.now.value,
        ),
      ),
    ).rejects.toThrow('row-level security')
    await expect(application.database.owner.deleteFrom('services.sheet').execute()).rejects.toThrow(
      'append-only',
    )
  })
})

const newPerson = '01900000-0000-7000-8000-000000000001'
