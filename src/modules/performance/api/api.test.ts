import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { endpoints } from '../../../application.tsx'
import { bulkTransaction } from '../../../kernel/data/bulk.ts'
import { newId } from '../../../kernel/value/id.ts'
import { openApiDocument } from '../../../kernel/web/api/openapi.ts'
import { addRule, feedOf, measureOf } from '../performance.fixture.ts'
import { computeMeasure } from '../roll-up/compute.ts'
import { answerRule } from '../rule.fixture.ts'
import { addDays } from '../scorecard/scorecard.fixture.ts'
import { exampleFeed, exampleMeasure } from './examples.ts'

let app: TestApplication
let own: string
let token: string
let feed: string

const now = Temporal.Instant.from('2026-11-23T15:00:00Z')

beforeAll(async () => {
  app = await testApplication()
  own = await organization(app.database.owner, 'Permit Office', 'Bureau des permis')
  const who = await member(app.database.owner, own, ['registrar'])
  token = await newTokenOf(who, ['facts:write', 'results:read'])
  feed = await feedOf(app.database.owner, own, { id: exampleFeed })
  await measureOf(app.database.owner, own, { feed }, { id: exampleMeasure })
})
afterAll(() => app.close())

/** Makes a token on its page and reads it there, the one time it is shown. */
async function newTokenOf(
  who: { person: string; organization: string },
  scopes: readonly string[],
  id = newId(now),
) {
  const browser = await app.signedIn(who)
  const reply = await browser.post('/en/organization/tokens', {
    id,
    name: 'Tracking system',
    scopes: [...scopes],
    lifetime: '30',
  })
  return /entente_[\w-]{43}/.exec(reply.body)?.[0] ?? ''
}

function ask(
  method: 'GET' | 'POST',
  url: string,
  given: { body?: unknown; token?: string; headers?: Record<string, string> } = {},
) {
  return app.server.inject({
    method,
    url,
    headers: {
      authorization: `Bearer ${given.token ?? token}`,
      ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...given.headers,
    },
    ...(given.body === undefined ? {} : { payload: JSON.stringify(given.body) }),
  })
}

const event = (id: string, more: object = {}) => ({
  id,
  case: `case-${id}`,
  activity: 'received',
  at: '2026-10-05T10:00:00-04:00',
  ...more,
})

const send = (events: readonly unknown[], headers: Record<string, string> = {}) =>
  ask('POST', `/api/v1/feeds/${feed}/events`, { body: { events }, headers })

test('every example of the description does what it says', async () => {
  for (const endpoint of endpoints({ database: app.database.app })) {
    let url: string = endpoint.path
    const query = new URLSearchParams()
    const headers: Record<string, string> = {}
    for (const [name, { in: place, example }] of Object.entries(endpoint.parameters)) {
      if (example === undefined) continue
      if (place === 'path') url = url.replace(`:${name}`, example)
      if (place === 'query') query.set(name, example)
      if (place === 'header') headers[name.toLowerCase()] = `${example}-${endpoint.id}`
    }
    const body = endpoint.body ? { body: endpoint.body.example } : {}
    const reply = await ask(endpoint.method, `${url}?${query}`, { ...body, headers })
    expect([endpoint.id, reply.statusCode, reply.body]).toEqual([endpoint.id, 200, expect.any(String)])
    expect(endpoint.answer.schema.safeParse(reply.json())).toMatchObject({ success: true })
    expect(endpoint.answer.schema.safeParse(endpoint.answer.example)).toMatchObject({ success: true })
    expect(reply.json()).not.toMatchObject({ refused: [expect.anything()] })
  }
})

test.each(['en', 'fr'] as const)('the description is OpenAPI 3.1, in %s', async (language) => {
  const reply = await app.server.inject({
    url: '/api/v1/openapi.json',
    headers: { 'accept-language': `${language}-CA` },
  })
  expect(reply.headers['content-language']).toBe(language)
  const document = reply.json()
  expect(await new Validator().validate(document)).toMatchObject({ valid: true })
  expect(document).toEqual(
    JSON.parse(JSON.stringify(openApiDocument(endpoints({ database: app.database.app }), language))),
  )
  const pageReply = await app.visitor.get(`/${language}/api`)
  for (const path of Object.keys(document.paths)) expect(pageReply.body).toContain(path)
})

describe('who may ask', () => {
  test('nobody without a token: a session in a cookie opens nothing', async () => {
    const who = await member(app.database.owner, own, ['analyst'])
    const browser = await app.signedIn(who)
    const reply = await browser.get('/api/v1/feeds')
    expect([reply.statusCode, reply.headers['www-authenticate']]).toEqual([401, 'Bearer realm="Entente"'])
    expect(reply.headers['content-type']).toContain('application/problem+json')
  })

  test('a token may only what its scopes say; revoked or expired it opens nothing', async () => {
    const who = await member(app.database.owner, own, ['registrar'])
    const id = newId(now)
    const reader = await newTokenOf(who, ['results:read'], id)
    const refused = await ask('POST', `/api/v1/feeds/${feed}/events`, {
      token: reader,
      body: { events: [event('x')] },
      headers: { 'accept-language': 'fr' },
    })
    expect([refused.statusCode, refused.json()]).toEqual([
      403,
      expect.objectContaining({
        type: '/api/problems/not-allowed',
        detail: expect.stringContaining('n’a pas la portée'),
      }),
    ])
    const browser = await app.signedIn(who)
    expect((await browser.post(`/en/organization/tokens/${id}`)).statusCode).toBe(303)
    expect((await ask('GET', '/api/v1/feeds', { token: reader })).statusCode).toBe(401)
    app.now.value = now.add({ hours: 24 * 31 })
    expect((await ask('GET', '/api/v1/feeds')).statusCode).toBe(401)
    app.now.value = now
    expect((await ask('GET', '/api/v1/feeds')).statusCode).toBe(200)
  })

  test('too many requests wait; those with a token are not slowed by strangers', async () => {
    const stranger = () => app.server.inject({ url: '/api/v1/feeds' })
    let last = await stranger()
    for (let count = 0; count < 120; count++) last = await stranger()
    expect([last.statusCode, last.headers['retry-after']]).toEqual([429, '60'])
    expect((await ask('GET', '/api/v1/feeds')).statusCode).toBe(200)
  })
})

describe('sending events', () => {
  test('each is accepted or refused by itself, with its reason in the caller’s language', async () => {
    const reply = await send(
      [
        event('a1'),
        event('a2', { at: '2026-11-23T16:00:00Z' }),
        event('a3', { at: '2026-02-30T10:00:00Z' }),
        event('a4', { at: '2026-10-05T10:00:00' }),
        event('a5', { colour: 'red' }),
        event('a6', { corrects: 'nothing' }),
        { ...event('a7'), activity: '' },
        event('a1'),
        event('a1', { case: 'other' }),
        'text',
      ],
      { 'accept-language': 'fr' },
    )
    expect(reply.json()).toMatchObject({ stored: 1, known: 1 })
    expect(
      reply.json().refused.map(({ index, rule }: { index: number; rule: string }) => [index, rule]),
    ).toEqual([
      [1, 'in-the-future'],
      [2, 'not-an-instant'],
      [3, 'not-an-instant'],
      [4, 'unknown-field'],
      [5, 'corrects-unknown'],
      [6, 'missing-text'],
      [8, 'id-used-otherwise'],
      [9, 'not-an-object'],
    ])
    expect(reply.json().refused[0].detail).toContain('dans l’avenir')
  })

  test('the same event twice is counted once: in one batch, in two, in two at once', async () => {
    expect((await send([event('b1'), event('b1')])).json()).toMatchObject({ stored: 1, known: 1 })
    expect((await send([event('b1')])).json()).toMatchObject({ stored: 0, known: 1 })
    const both = await Promise.all([send([event('b2'), event('b3')]), send([event('b3'), event('b2')])])
    const answers = both.map((reply) => reply.json())
    expect(answers.reduce((sum, { stored }) => sum + stored, 0)).toBe(2)
    expect(answers.reduce((sum, { known }) => sum + known, 0)).toBe(2)
  })

  test('the same batch under its key is answered as the first time, even at once; another body is refused', async () => {
    const key = { 'idempotency-key': 'night-7' }
    const both = await Promise.all([send([event('c1')], key), send([event('c1')], key)])
    expect(both.map((reply) => reply.json())).toEqual([
      { stored: 1, known: 0, refused: [] },
      { stored: 1, known: 0, refused: [] },
    ])
    expect(both.filter((reply) => reply.headers['idempotent-replayed'] === 'true')).toHaveLength(1)
    const other = await send([event('c2')], key)
    expect([other.statusCode, other.json().type]).toEqual([422, '/api/problems/key-used-otherwise'])
  })

  test('another organization’s feed is not there', async () => {
    const other = await organization(app.database.owner, 'Other Office', 'Autre bureau')
    const theirs = await feedOf(app.database.owner, other, { parties: [own] })
    const reply = await ask('POST', `/api/v1/feeds/${theirs}/events`, { body: { events: [event('d1')] } })
    expect(reply.statusCode).toBe(404)
    expect(
      (await ask('POST', '/api/v1/feeds/x/events', { body: { events: [event('d1')] } })).statusCode,
    ).toBe(404)
  })

  test.each([
    ['no JSON', 'x', 400, 'unreadable-request'],
    ['no list', '{}', 422, 'unusable-request'],
    ['an empty list', '{"events":[]}', 422, 'unusable-request'],
    [
      'too long a list',
      JSON.stringify({ events: Array.from({ length: 10_001 }, () => 1) }),
      422,
      'unusable-request',
    ],
    ['too large a body', `{"events":["${'x'.repeat(17_000_000)}"]}`, 413, 'too-large'],
  ])('a body with %s is refused whole', async (_what, payload, status, kind) => {
    const reply = await app.server.inject({
      method: 'POST',
      url: `/api/v1/feeds/${feed}/events`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      payload,
    })
    expect([reply.statusCode, reply.json().type]).toEqual([status, `/api/problems/${kind}`])
    expect(reply.headers['content-type']).toContain('application/problem+json')
  })

  test('a form of another site is no JSON', async () => {
    const reply = await app.server.inject({
      method: 'POST',
      url: `/api/v1/feeds/${feed}/events`,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'events=1',
    })
    expect([reply.statusCode, reply.json().type]).toEqual([415, '/api/problems/not-json'])
  })
})

test('an observation is corrected by another; both stay', async () => {
  const measure = await measureOf(app.database.owner, own, { feed, evidence: 'counts' })
  const post = (observation: object) =>
    ask('POST', `/api/v1/feeds/${feed}/observations`, {
      body: { observations: [{ measure, ...observation }] },
    })
  const sample = { id: 'o1', firstDay: '2026-09-01', lastDay: '2026-09-30' }
  expect((await post({ ...sample, met: '7.5', of: '10' })).json()).toMatchObject({ stored: 1 })
  expect((await post({ ...sample, met: '7.5', of: '10' })).json()).toMatchObject({ known: 1 })
  expect((await post({ ...sample, met: '8', of: '10' })).json().refused).toHaveLength(1)
  expect((await post({ ...sample, id: 'o2', met: '12', of: '10' })).json().refused[0].rule).toBe(
    'more-than-all',
  )
  expect((await post({ ...sample, id: 'o3', met: '9.25', of: '10', corrects: 'o1' })).json().stored).toBe(1)
  await bulkTransaction(app.database.app, { organization: own, person: null }, (bulk) =>
    computeMeasure(bulk, own, measure, now),
  )
  const results = await ask('GET', `/api/v1/measures/${measure}/results?from=2026-09-01&to=2026-09-30`)
  expect(results.json().periods).toEqual([
    expect.objectContaining({ met: 9.25, missed: 0.75, percentage: '92.5', targetMet: 'N' }),
  ])
  const stored = await app.database.owner
    .selectFrom('performance.observation')
    .select('id')
    .where('measure_id', '=', measure)
    .execute()
  expect(stored).toHaveLength(2)
})

test('who counts answers may say how many were asked, never fewer than answered', async () => {
  const feed = await feedOf(app.database.owner, own)
  const answers = { firstDay: '2026-09-01', met: '40', of: '50' }
  const reply = await ask('POST', `/api/v1/feeds/${feed}/observations`, {
    body: {
      observations: [
        { ...answers, id: 'o-1', asked: '200' },
        { ...answers, id: 'o-1', asked: 200 },
        { ...answers, id: 'o-1', asked: '300' },
        { ...answers, id: 'o-2', asked: '49' },
        { firstDay: '2026-09-01', value: '3', id: 'o-3', asked: '10' },
      ],
    },
  })
  const { stored, known, refused } = reply.json()
  expect([stored, known]).toEqual([1, 1])
  expect(refused.map((one: { id: string; rule: string }) => [one.id, one.rule])).toEqual([
    ['o-1', 'id-used-otherwise'],
    ['o-2', 'fewer-than-answered'],
    ['o-3', 'fewer-than-answered'],
  ])
  const kept = await app.database.owner
    .selectFrom('performance.observation')
    .select('asked')
    .where('feed_id', '=', feed)
    .execute()
  expect(kept).toEqual([{ asked: '200' }])
})

test('each period of the results is judged by the target of its time', async () => {
  const feed = await feedOf(app.database.owner, own)
  const measure = await measureOf(app.database.owner, own, { evidence: 'counts', feed, target: '90' })
  const { owner } = app.database
  const stricter = answerRule({ evidence: 'counts', feed, target: '99' })
  await addRule(owner, own, measure, stricter, { number: 2, from: '2026-10-01' })
  await addDays(owner, own, measure, {
    '2026-09-10': { met: 95, missed: 5 },
    '2026-10-10': { met: 95, missed: 5, rule: 2 },
  })
  const results = await ask('GET', `/api/v1/measures/${measure}/results?from=2026-09-01&to=2026-10-31`)
  expect(results.json().periods).toEqual([
    expect.objectContaining({ period: '2026-09', target: '90', targetMet: 'Y' }),
    expect.objectContaining({ period: '2026-10', target: '99', targetMet: 'N' }),
  ])
})

test('an address that the API does not have is a problem too; its type leads to its explanation', async () => {
  const reply = await ask('GET', '/api/v1/nowhere', { headers: { 'accept-language': 'fr-CA,en;q=0.5' } })
  expect([reply.statusCode, reply.json().title]).toEqual([404, 'Il n’y a rien à cette adresse'])
  const explained = await app.server.inject({ url: reply.json().type, headers: { 'accept-language': 'fr' } })
  expect([explained.statusCode, explained.headers.location]).toEqual([303, '/fr/api#problem-not-found'])
})
