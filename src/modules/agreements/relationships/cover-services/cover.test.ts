import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Browser,
  type TestApplication,
  testApplication,
} from '../../../../../test/harness/application.ts'
import { newId } from '../../../../kernel/value/id.ts'
import { draftedRelationship } from '../../drafting/drafting.fixture.ts'
import { coveragePath, coveredServicesPath, takePackagePath, uncoverServicePath } from '../../paths.ts'

let application: TestApplication
let drafted: Awaited<ReturnType<typeof draftedRelationship>>
let client: Browser
let provider: Browser
let auditor: Browser
let stranger: Browser

beforeAll(async () => {
  application = await testApplication()
  const { owner } = application.database
  drafted = await draftedRelationship(owner)
  client = await application.signedIn(drafted.writer)
  provider = await application.signedIn(drafted.other)
  auditor = await application.signedIn(drafted.auditor)
  stranger = await application.signedIn(drafted.stranger)
  const at = application.now.value
  const organization_id = drafted.organizations.provider
  const year = { organization_id, fiscal_year: '2026-2027' }
  await owner
    .insertInto('inventory.working_year')
    .values({ ...year, state: 'collecting', opened_at: at.toString() })
    .execute()
  await owner
    .insertInto('inventory.working_row')
    .values({
      ...year,
      resource: 'service',
      row_year: '2026-2027',
      service_id: '7',
      code: 'aop-adi',
      position: 1,
      cells: JSON.stringify({ service_name_en: 'Map printing', service_name_fr: 'Impression de cartes' }),
      changed_at: at.toString(),
    })
    .execute()
  const row = {
    kind: 'basic',
    'name.en': 'Plain sheets',
    'name.fr': 'Feuilles simples',
    'content.en': 'One side.',
    'content.fr': 'Un côté.',
    price: '12.5',
    'unit.en': 'sheet',
    'unit.fr': 'feuille',
  }
  await owner
    .insertInto('services.sheet')
    .values({
      organization_id,
      service_id: '7',
      topic: 'offerings',
      number: 1,
      body: JSON.stringify({ fields: {}, rows: { packages: [row] } }),
      person_id: newId(at),
      recorded_at: at.toString(),
    })
    .execute()
})
afterAll(() => application.close())

const address = () => coveredServicesPath.href('en', { id: drafted.id })

describe('the services of a relationship', () => {
  it('are added by the organization they belong to, and seen by both parties', async () => {
    expect((await client.post(address(), { service: '7' })).statusCode).toBe(422)
    expect((await auditor.post(address(), { service: '7' })).statusCode).toBe(403)
    expect((await stranger.get(address())).statusCode).toBe(404)
    expect((await stranger.post(address(), { service: '7' })).statusCode).toBe(404)
    expect((await provider.post(address(), { service: '7' })).statusCode).toBe(303)
    expect((await provider.post(address(), { service: '7' })).statusCode).toBe(303)
    expect((await client.get(coveredServicesPath.href('fr', { id: drafted.id }))).body).toContain(
      'Impression de cartes',
    )
  })

  it('are not taken out by the other party', async () => {
    await client.post(uncoverServicePath.href('en', { id: drafted.id }), { service: '7' })
    expect((await client.get(address())).body).toContain('Map printing')
  })

  it('bring packages that are taken into a document once, with their price in both languages', async () => {
    const offered = /value="([^"]+)">\s*Plain sheets/.exec((await client.get(address())).body)?.[1] ?? ''
    const take = (fields: Record<string, string>) =>
      client.post(takePackagePath.href('en', { id: drafted.id }), fields)
    expect((await take({ offering: 'nothing', document: drafted.sla })).statusCode).toBe(422)
    expect((await take({ offering: offered, document: drafted.mou })).statusCode).toBe(422)
    expect((await take({ offering: offered, document: drafted.sla })).statusCode).toBe(303)
    expect((await take({ offering: offered, document: drafted.sla })).statusCode).toBe(303)
    const { fields } = await application.database.owner
      .selectFrom('agreements.element')
      .select('fields')
      .where('id', '=', 'service-package')
      .executeTakeFirstOrThrow()
    expect(fields).toMatchObject({
      packages: [
        {
          name: { en: 'Plain sheets', fr: 'Feuilles simples' },
          type: 'basic',
          'price-line': { en: '$12.50 / sheet', fr: '12,50\u00a0$ / feuille' },
        },
      ],
    })
  })

  it('show what nobody looks after', async () => {
    const { body } = await provider.get(coveragePath.href('en'))
    expect(body).toContain('No standard')
    expect(body).toContain('Nobody in charge')
    expect(body).not.toContain('No agreement')
    await provider.post(uncoverServicePath.href('en', { id: drafted.id }), { service: '7' })
    expect((await provider.get(coveragePath.href('fr'))).body).toContain('Sans entente')
  })
})
