import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { transaction } from '../../../kernel/data/database.ts'
import { addDays, addMeasure, runningAgreement } from '../scorecard/scorecard.fixture.ts'

let application: TestApplication
let agreement: Awaited<ReturnType<typeof runningAgreement>>
let measure: string
let provider: Browser
let client: Browser

beforeAll(async () => {
  application = await testApplication()
  const { owner } = application.database
  agreement = await runningAgreement(owner)
  measure = await addMeasure(owner, agreement)
  await addDays(owner, agreement.provider, measure, {
    '2026-10-06': { met: 312, missed: 26 },
    '2026-11-04': { met: 9, missed: 1 },
  })
  provider = await application.signedIn(agreement.people.provider)
  client = await application.signedIn(agreement.people.client)
})
afterAll(() => application.close())

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/[ \n]+/g, ' ')
const list = () => `/en/performance/agreements/${agreement.relationship}/statements`
const hidden = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
      name,
      value,
    ]),
  )

async function propose(more: Record<string, string> = {}): Promise<string> {
  const page = await provider.get(`${list()}/new?month=2026-10`)
  const sent = await provider.post(`${list()}/new`, { ...hidden(page.body), ...more })
  expect(sent.statusCode).toBe(303)
  return /statements\/([0-9a-f-]+)/.exec(String(sent.headers.location))?.[1] ?? ''
}

test('proposed, read by the other party, accepted; then corrected with a reason, both figures staying', async () => {
  const waiting = text((await provider.get(list())).body)
  expect(waiting).toContain('Prepare the statement of October 2026')
  expect(waiting).not.toContain('Prepare the statement of November 2026')
  const id = await propose()
  const proposed = await client.get(`/fr/rendement/releves/${id}`)
  expect(text(proposed.body)).toContain('En attente de réponse')
  expect(text(proposed.body)).toContain('312 sur 338')
  expect((await provider.get(`/en/performance/statements/${id}`)).body).not.toContain('What is your answer?')

  const unsaid = await client.post(`/en/performance/statements/${id}`, {
    outcome: 'contested',
    'reason-en': 'Wrong',
  })
  expect(unsaid.statusCode).toBe(422)
  expect(text(unsaid.body)).toContain('Give the reason in French')
  expect(unsaid.body).toContain('Wrong')
  const accepted = await client.post(`/en/performance/statements/${id}`, { outcome: 'accepted' })
  expect(accepted.statusCode).toBe(303)
  expect(text((await provider.get(`/en/performance/statements/${id}`)).body)).toContain(
    'Test Works accepted it',
  )

  // Late facts: the accepted figures stay until they are restated.
  await addDays(application.database.owner, agreement.provider, measure, {
    '2026-10-06': { met: 310, missed: 28 },
  })
  const drifted = text((await provider.get(`/en/performance/statements/${id}`)).body)
  expect(drifted).toContain('The facts say something else today')
  expect(drifted).toContain('312 of 338')
  const draft = await provider.get(`${list()}/new?month=2026-10`)
  const silent = await provider.post(`${list()}/new`, hidden(draft.body))
  expect(silent.statusCode).toBe(422)
  const again = await propose({
    'reason-en': 'Two cases came late',
    'reason-fr': 'Deux dossiers sont arrivés tard',
  })
  const restated = text((await client.get(`/en/performance/statements/${again}`)).body)
  expect(restated).toContain('Two cases came late')
  expect(restated).toContain('92.3% (312 of 338)')
  expect(restated).toContain('310 of 338')
  expect(text((await client.get(`/en/performance/statements/${id}`)).body)).toContain('Corrected since')
  const late = await client.post(`/en/performance/statements/${id}`, { outcome: 'contested' })
  expect(late.statusCode).toBe(409)
})

test('the sealed file is what the hash says, and the chain of the relationship tells of it', async () => {
  const rows = await application.database.owner.selectFrom('performance.statement').selectAll().execute()
  for (const { id, sha256, canonical } of rows) {
    const file = await client.get(`/en/performance/statements/${id}/file`)
    expect(file.body).toBe(canonical)
    expect(createHash('sha256').update(file.body).digest('hex')).toBe(sha256)
  }
  const [first, second] = rows.toSorted((a, b) => a.number - b.number)
  expect(JSON.parse(second?.canonical ?? '').corrects.sha256).toBe(first?.sha256)
  const deeds = await application.database.owner
    .selectFrom('identity.audit_entry')
    .select('action')
    .where('chain', '=', agreement.relationship)
    .orderBy('sequence')
    .execute()
  expect(deeds.map(({ action }) => action)).toEqual([
    'propose-statement',
    'accept-statement',
    'restate-results',
  ])
})

test('figures that change while the page is open are shown again before anything is sent', async () => {
  const page = await provider.get(`${list()}/new?month=2026-10`)
  await addDays(application.database.owner, agreement.provider, measure, {
    '2026-10-06': { met: 309, missed: 29 },
  })
  const reason = { 'reason-en': 'One more', 'reason-fr': 'Un de plus' }
  const stale = await provider.post(`${list()}/new`, { ...hidden(page.body), ...reason })
  expect(stale.statusCode).toBe(409)
  expect(text(stale.body)).toContain('309 of 338')
  expect(stale.body).toContain('One more')
  const twice = await Promise.all(
    [1, 2].map(() => provider.post(`${list()}/new`, { ...hidden(stale.body), ...reason })),
  )
  expect(twice.map(({ statusCode }) => statusCode).toSorted()).toEqual([303, 409])
})

test('what is no month states nothing', async () => {
  expect((await provider.get(`${list()}/new`)).headers.location).toBe(list())
  for (const month of ['2', '2026-1', '2026-10-31', 'octobre'])
    expect((await provider.post(`${list()}/new`, { month, number: '1', seen: '' })).statusCode).toBe(404)
  expect((await provider.post(`${list()}/new`, { month: '' })).statusCode).toBe(404)
})

test('only a manager settles; the one that proposed does not answer; nobody else knows', async () => {
  const analyst = await application.signedIn(agreement.people.analyst)
  expect((await analyst.get(`${list()}/new?month=2026-10`)).statusCode).toBe(403)
  expect((await analyst.post(`${list()}/new`, { month: '2026-10' })).statusCode).toBe(403)
  const { id } = await application.database.owner
    .selectFrom('performance.statement')
    .select('id')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  expect((await provider.post(`/en/performance/statements/${id}`, { outcome: 'accepted' })).statusCode).toBe(
    404,
  )
  const stranger = await application.signedIn(agreement.people.stranger)
  expect((await stranger.get(`/en/performance/statements/${id}`)).statusCode).toBe(404)
  expect((await stranger.post(`/en/performance/statements/${id}`, { outcome: 'accepted' })).statusCode).toBe(
    404,
  )
  expect((await client.post(`${list()}/new`, { month: '2026-10' })).statusCode).toBe(404)
  expect((await client.get(`${list()}/new?month=2026-10`)).statusCode).toBe(404)
})

test('the database itself refuses a change, a foreign answer and an answer to other figures', async () => {
  const { owner, app } = application.database
  await expect(sql`update performance.statement set month = '2020-01'`.execute(owner)).rejects.toThrow(
    'append-only',
  )
  await expect(sql`delete from performance.statement_answer`.execute(owner)).rejects.toThrow('append-only')
  const row = await owner
    .selectFrom('performance.statement')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const answer = (by: string, sha256: string) =>
    transaction(app, { organization: by, person: null }, (tx) =>
      tx
        .insertInto('performance.statement_answer')
        .values({
          organization_id: row.organization_id,
          statement_id: row.id,
          answered_by: by,
          outcome: 'accepted',
          sha256,
          person_id: row.person_id,
          recorded_at: row.recorded_at,
        })
        .execute(),
    )
  await expect(answer(agreement.provider, row.sha256)).rejects.toThrow('row-level security')
  await expect(answer(agreement.stranger, row.sha256)).rejects.toThrow('row-level security')
  await expect(answer(agreement.client, '0'.repeat(64))).rejects.toThrow('row-level security')
  await answer(agreement.client, row.sha256)
  const seen = await transaction(app, { organization: agreement.stranger, person: null }, (tx) =>
    tx.selectFrom('performance.statement').select('id').execute(),
  )
  expect(seen).toEqual([])
})
