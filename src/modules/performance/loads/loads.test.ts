import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { bulkTransaction } from '../../../kernel/data/bulk.ts'
import { everyone, transaction } from '../../../kernel/data/database.ts'
import { root } from '../../../kernel/files/root.ts'
import { sessionCookie } from '../../../kernel/web/server-options.ts'
import { openSession } from '../../identity/index.ts'
import { fieldsIn } from '../activate/form-fields.fixture.ts'
import { feedOf, measureOf, resultsIn } from '../performance.fixture.ts'
import { doWork } from '../work.ts'

let app: TestApplication
let own: string
let analyst: Browser
let cookie: string

beforeAll(async () => {
  app = await testApplication()
  own = await organization(app.database.owner, 'Permit Office', 'Bureau des permis')
  const who = await member(app.database.owner, own, ['analyst'], { email: 'analyst@example.org' })
  analyst = await app.signedIn(who)
  const token = await transaction(app.database.app, everyone, (tx) => openSession(tx, who, app.now.value))
  cookie = `${sessionCookie}=${token}`
})
afterAll(() => app.close())

async function upload(feed: string, content: string | Buffer, name = 'log.csv') {
  const boundary = 'entente-test'
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n`
  const reply = await app.server.inject({
    method: 'POST',
    url: `/en/performance/feeds/${feed}/files`,
    headers: {
      cookie,
      'sec-fetch-site': 'same-origin',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]),
  })
  return reply
}

async function work() {
  const faults: unknown[] = []
  const { database, now } = app
  await doWork({ database: database.app, clock: () => now.value, fault: (error) => faults.push(error) })
  expect(faults).toEqual([])
}

const asCases = {
  kind: 'cases',
  id: 'no',
  opened: 'opened',
  closed: 'closed',
  due: 'due',
  timeZone: 'America/Toronto',
}

async function loaded(feed: string, content: string | Buffer, fields: Record<string, string>) {
  const reply = await upload(feed, content)
  const address = String(reply.headers.location)
  expect([reply.statusCode, address]).toEqual([303, expect.stringContaining('/en/performance/files/')])
  const queued = await analyst.post(address, fields)
  expect([queued.statusCode, queued.body]).toEqual([303, ''])
  await work()
  const id = address.split('/').at(-1) ?? ''
  const load = await app.database.owner
    .selectFrom('performance.load')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { address, load }
}

async function countOf(feed: string) {
  const { count } = await app.database.owner
    .selectFrom('performance.event')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('feed_id', '=', feed)
    .executeTakeFirstOrThrow()
  return Number(count)
}

test('a file is previewed, its columns guessed, the mapping remembered, its rows counted once', async () => {
  const feed = await feedOf(app.database.owner, own)
  const content =
    'case_id;opened_at;closed_at\n1;2026-10-01 09:00;2026-10-02 10:00\n2;2026-10-01 09:00;\n3;yesterday;\n2;2026-10-01 09:00;\n'
  const reply = await upload(feed, content, 'octobre.csv')
  const address = String(reply.headers.location)
  const mapping = await analyst.get(address)
  expect(mapping.body).toContain('2026-10-02 10:00')
  expect(mapping.body).toMatch(/<option selected value="case_id"|value="case_id" selected/)
  const incomplete = await analyst.post(address, { kind: 'cases', opened: 'opened_at', timeZone: 'Mars' })
  expect([incomplete.statusCode, incomplete.body]).toEqual([422, expect.stringContaining('href="#id"')])
  expect(incomplete.body).toContain('href="#timeZone"')
  const fields = {
    kind: 'cases',
    id: 'case_id',
    opened: 'opened_at',
    closed: 'closed_at',
    timeZone: 'America/Toronto',
  }
  expect((await analyst.post(address, fields)).statusCode).toBe(303)
  expect((await analyst.get(address)).body).toContain('being loaded')
  await work()
  const done = await analyst.get(address)
  expect(done.body).toContain('The rows are loaded')
  expect(done.body).toContain('“yesterday” in the column “opened_at” is not a time')
  const french = await analyst.get(address.replace('/en/performance/files', '/fr/rendement/fichiers'))
  expect(french.body).toContain('n’est pas un moment écrit')
  const csv = await analyst.get(`${address}/rejected-rows`)
  expect(
    csv.body
      .split('\r\n')
      .slice(1)
      .map((line) => line.slice(0, line.indexOf(',', 2))),
  ).toEqual(['4,not-a-time', '5,duplicate-id'])
  expect(await countOf(feed)).toBe(3)
  const again = await upload(feed, content)
  const remembered = await analyst.get(String(again.headers.location))
  expect(remembered.body).toMatch(/<option selected value="opened_at"|value="opened_at" selected/)
})

test('the next file corrects what changed, takes back what is gone, and counts nothing twice', async () => {
  const feed = await feedOf(app.database.owner, own)
  const measure = await measureOf(app.database.owner, own, {
    feed,
    events: { opened: ['opened'], closed: ['closed'] },
  })
  const header = 'no,opened,closed,due\n'
  const first = await loaded(
    feed,
    `${header}A,2026-10-01 09:00,2026-10-01 10:00,2026-10-02 09:00\nB,2026-10-01 09:00,2026-10-09 10:00,2026-10-02 09:00\nC,2026-10-01 09:00,2026-10-01 11:00,2026-10-02 09:00\n`,
    asCases,
  )
  expect(first.load).toMatchObject({ state: 'done', events_new: '6', rows_rejected: '0' })
  const results = () =>
    bulkTransaction(app.database.app, { organization: own, person: null }, ({ tx }) => resultsIn(tx, measure))
  expect(await results()).toEqual([expect.objectContaining({ met: 2, missed: 1 })])
  const text = `${header}A,2026-10-01 09:00,2026-10-01 10:00,2026-10-02 09:00\nB,2026-10-01 09:00,2026-10-01 10:00,2026-10-02 09:00\nC,2026-10-01 09:00,,2026-10-02 09:00\n`
  const second = await loaded(feed, text, asCases)
  expect(second.load).toMatchObject({ events_new: '0', events_known: '4', events_corrected: '2' })
  expect(await results()).toEqual([expect.objectContaining({ met: 2, missed: 1 })])
  const third = await loaded(feed, text, asCases)
  expect(third.load).toMatchObject({ events_new: '0', events_corrected: '0' })
  expect(await countOf(feed)).toBe(8)
  expect((await analyst.get(`/en/performance/feeds/${feed}`)).body).toContain('Corrects B/closed')
})

describe('a file that cannot be used is told so, and nothing is half stored', () => {
  test.each([
    ['a missing column', 'no,opened\n1,2026-10-01\n', { closed: 'end' }, /reads the column “end”/],
    ['an empty header', '\n', {}, /does not have. Its columns: ./],
  ])('%s', async (_what, content, more, sentence) => {
    const feed = await feedOf(app.database.owner, own)
    const address = String((await upload(feed, content)).headers.location)
    const reply = await analyst.post(address, { ...asCases, due: '', ...more })
    expect([reply.statusCode, reply.body]).toEqual([422, expect.stringMatching(sentence)])
    await work()
    expect(await countOf(feed)).toBe(0)
  })

  test('a line of more columns than anybody could explain is told so, and is not mapped', async () => {
    const feed = await feedOf(app.database.owner, own)
    const names = Array.from({ length: 1_001 }, (_, index) => `c${index}`).join()
    const address = String((await upload(feed, `${names}\n`)).headers.location)
    const shown = await analyst.get(address)
    expect(shown.body).toContain('names 1,001 columns, and at most 1,000 can be explained')
    expect(shown.body).not.toContain('name="opened"')
    const sent = await analyst.post(address, { ...asCases, opened: 'c0', closed: 'c1', due: '' })
    expect([sent.statusCode, sent.body]).toEqual([422, expect.stringContaining('href="#mapping"')])
    await work()
    expect(await countOf(feed)).toBe(0)
  })

  test('a column without a name keeps the others over their own cells', async () => {
    const feed = await feedOf(app.database.owner, own)
    const address = String((await upload(feed, 'no,,opened\nA-1,nothing,2026-10-01\n')).headers.location)
    const { document } = parseHTML((await analyst.get(address)).body)
    const cells = [...document.querySelectorAll('table tbody tr > *')].map((cell) => cell.textContent?.trim())
    expect(cells).toEqual(['A-1', '2026-10-01'])
  })

  test('a column that is gone once the work begins fails the load, with its sentence', async () => {
    const feed = await feedOf(app.database.owner, own)
    const address = String((await upload(feed, 'no,opened\n1,2026-10-01\n')).headers.location)
    await app.database.owner
      .updateTable('performance.load')
      .set({ state: 'queued', mapping: JSON.stringify({ id: 'no', opened: 'opened', closed: 'end' }) })
      .where('id', '=', address.split('/').at(-1) ?? '')
      .execute()
    await work()
    expect((await analyst.get(address)).body).toMatch(/reads the column “end”/)
    expect(await countOf(feed)).toBe(0)
  })

  test('a mapping that reads none of the first rows, or no case as closed, is told before anything is loaded', async () => {
    const feed = await feedOf(app.database.owner, own)
    const content = Buffer.from(
      'Nº de lot;Reçu le;Livré le;État\nL1;17/11/2026 09:14;;En cours\nL2;02/11/2026 09:14;03/11/2026 10:00;Livré\n',
      'latin1',
    )
    const address = String((await upload(feed, content)).headers.location)
    const french = address.replace('/en/performance/files', '/fr/rendement/fichiers')
    const given = fieldsIn((await analyst.get(french)).body)
    const absent = { due: '', pausedFrom: '', pausedTo: '', channel: '', excluded: '' }
    const suggested: Record<string, string> = { ...given, ...absent }
    expect(suggested).toMatchObject({
      id: 'Nº de lot',
      opened: 'Reçu le',
      closed: 'Livré le',
      status: 'État',
      closedWords: 'Livré',
      dateFormat: 'DD/MM/YYYY HH:mm',
      timeZone: 'America/Toronto',
    })
    const iso = await analyst.post(french, { ...suggested, dateFormat: '' })
    expect(iso.statusCode).toBe(422)
    expect(iso.body).toContain('href="#dateFormat"')
    expect(iso.body).toContain(
      'Aucune des 2 premières lignes ne peut être lue ainsi. Ligne 2\u00a0: «\u00a017/11/2026',
    )
    const open = await analyst.post(address, { ...suggested, closedWords: 'Done' })
    expect(open.statusCode).toBe(422)
    expect(open.body).toContain('href="#closedWords"')
    expect(open.body).toContain('Found: En cours and Livré.')
    expect(open.body).toContain('value="Done"')
    expect((await analyst.post(address, suggested)).statusCode).toBe(303)
    await work()
    expect(await countOf(feed)).toBe(3)
  })

  test('no file, an empty file, somebody else’s source, a person who may not', async () => {
    const feed = await feedOf(app.database.owner, own)
    expect((await upload(feed, '')).body).toContain('Choose a file that is not empty')
    const other = await organization(app.database.owner, 'Other Office', 'Autre bureau')
    const theirs = await feedOf(app.database.owner, other, { parties: [own] })
    expect((await upload(theirs, 'a,b\n1,2\n')).statusCode).toBe(404)
    const seen = await analyst.get(`/en/performance/feeds/${theirs}`)
    expect([seen.statusCode, seen.body]).toEqual([
      200,
      expect.stringContaining('only the organization that answers'),
    ])
    const drafter = await app.signedIn(await member(app.database.owner, own, ['drafter']))
    const refused = await drafter.post('/en/performance/feeds', { nameEn: 'A', nameFr: 'A' })
    expect([refused.statusCode, refused.body]).toEqual([403, expect.stringContaining('performance analyst')])
  })

  test('rows in the future and numbers used otherwise are rejected one by one', async () => {
    const feed = await feedOf(app.database.owner, own)
    const fields = {
      kind: 'events',
      case: 'case',
      activity: 'what',
      time: 'at',
      eventId: 'id',
      timeZone: 'America/Toronto',
    }
    const { load, address } = await loaded(
      feed,
      'id,case,what,at\n1,A,opened,2026-10-01 09:00\n1,A,opened,2026-10-01 09:00\n1,B,opened,2026-10-01 09:00\n2,A,closed,2031-01-01\n3,,closed,2026-10-01\n',
      fields,
    )
    expect(load).toMatchObject({ rows_read: '5', events_new: '1', events_known: '1', rows_rejected: '3' })
    const { body } = await analyst.get(address)
    expect(body).toContain('The number “1” is stored already')
    expect(body).toContain('The row tells of “2031-01-01 00:00”, which is still to come')
    expect(body).toContain('No promise counts them yet')
    expect(body).toContain('facts=feed')
  })
})

test('times that do not exist, exist twice, are reversed or lie in the year 9999', async () => {
  const feed = await feedOf(app.database.owner, own)
  const rows = [
    'no,opened,closed,due',
    '1,2026-03-08 02:30,2026-03-08 09:00,',
    '2,2026-11-01 01:30,2026-11-01 09:00,',
    '3,9999-12-31 00:00,,',
    '4,2026-10-05 09:00,2026-10-01 09:00,',
    '5,2026-02-30 09:00,,',
    '6,-5,,',
  ]
  const { load, address } = await loaded(feed, `${rows.join('\n')}\n`, asCases)
  expect(load).toMatchObject({ state: 'done', rows_read: '6', rows_rejected: '4', rows_noted: '2' })
  const page = (await analyst.get(address)).body
  expect(page).toContain('Rows read by a choice')
  expect(page).toContain('The clocks skipped “2026-03-08 02:30” that day')
  const french = await analyst.get(address.replace('/en/performance/files', '/fr/rendement/fichiers'))
  expect(french.body).toContain('L’horloge a indiqué «\u00a02026-11-01 01:30\u00a0» deux fois ce jour-là')
  const csv = (await analyst.get(`${address}/rejected-rows`)).body
  expect(
    csv
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',').slice(0, 2).join()),
  ).toEqual(['4,year-out-of-range', '5,closed-before-opened', '6,no-such-day', '7,not-a-time'])
  // The clocks skipped the first: an hour later. They showed the second twice: the first of both.
  const opened = await app.database.owner
    .selectFrom('performance.event')
    .select(['case_id', 'happened_at'])
    .where('feed_id', '=', feed)
    .where('activity', '=', 'opened')
    .orderBy('case_id')
    .execute()
  expect(opened.map(({ happened_at }) => happened_at)).toEqual([
    '2026-03-08 07:30:00+00',
    '2026-11-01 05:30:00+00',
  ])
})

test('a column marks what is left out; the rule decides whether the mark counts', async () => {
  const feed = await feedOf(app.database.owner, own)
  const label = { en: 'Planned maintenance', fr: 'Entretien prévu' }
  const measured = (agreed: 'beforehand' | 'both-parties') =>
    measureOf(app.database.owner, own, {
      feed,
      events: { opened: ['opened'], closed: ['closed'] },
      exclusions: [{ code: 'maintenance', label, agreed }],
    })
  const [before, together] = [await measured('beforehand'), await measured('both-parties')]
  const content =
    'no,opened,closed,due,why\nA,2026-10-01 09:00,2026-10-01 10:00,2026-10-02 09:00,\nB,2026-10-01 09:00,2026-10-09 10:00,2026-10-02 09:00,M\n'
  const wrong = await upload(feed, content)
  const fields = { ...asCases, excluded: 'why', excludedWords: 'M | X', excludedCode: 'maintenance' }
  const told = await analyst.post(String(wrong.headers.location), { ...fields, excludedCode: 'Not a code' })
  expect([told.statusCode, told.body]).toEqual([422, expect.stringContaining('href="#excludedCode"')])
  await loaded(feed, content, fields)
  const of = (measure: string) =>
    bulkTransaction(app.database.app, { organization: own, person: null }, ({ tx }) => resultsIn(tx, measure))
  expect(await of(before)).toEqual([expect.objectContaining({ met: 1, missed: 0, excluded: 1 })])
  expect(await of(together)).toEqual([expect.objectContaining({ met: 1, missed: 1, excluded: 0 })])
})

test('Windows-1252 and UTF-16 files are read as they are', async () => {
  const feed = await feedOf(app.database.owner, own)
  const fields = {
    kind: 'events',
    case: 'dossier',
    activity: 'activité',
    time: 'moment',
    timeZone: 'America/Toronto',
  }
  await loaded(feed, Buffer.from('dossier,activité,moment\n1,reçu,2026-10-01 09:00\n', 'latin1'), fields)
  const wide = Buffer.from('\ufeffdossier,activité,moment\n1,réglé,2026-10-01 10:00\n', 'utf16le')
  await loaded(feed, wide, fields)
  const rows = await app.database.owner
    .selectFrom('performance.event')
    .select('activity')
    .where('feed_id', '=', feed)
    .orderBy('happened_at')
    .execute()
  expect(rows.map(({ activity }) => activity)).toEqual(['reçu', 'réglé'])
})

test('a process killed in the middle of a load loses nothing and counts nothing twice', async () => {
  const feed = await feedOf(app.database.owner, own)
  const folder = await mkdtemp(join(tmpdir(), 'entente-kill-'))
  const rows = 150_000
  const log = join(folder, 'log.csv')
  const lines = Array.from(
    { length: rows },
    (_, row) => `e${row},c${row >> 1},${row % 2 ? 'closed' : 'opened'},2026-10-01 09:00\n`,
  )
  await writeFile(log, `id,case,what,at\n${lines.join('')}`)
  const mapping = join(folder, 'mapping.json')
  const events = { id: 'id', case: 'case', activity: 'what', time: 'at' }
  await writeFile(mapping, JSON.stringify({ timeZone: 'America/Toronto', events }))
  const child = spawn(
    process.execPath,
    [
      ...[join(root, 'bin/entente.mjs'), 'performance', 'load', log, '--mapping', mapping],
      ...['--feed', feed, '--as', 'analyst@example.org'],
    ],
    { env: { ...process.env, DATABASE_URL: app.database.url }, stdio: 'ignore' },
  )
  const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)))
  const state = async () =>
    app.database.owner
      .selectFrom('performance.load')
      .select(['id', 'state', 'rows_read'])
      .where('feed_id', '=', feed)
      .executeTakeFirst()
  let seen = await state()
  for (let turn = 0; turn < 2400 && Number(seen?.rows_read ?? 0) === 0; turn++) {
    await sleep(50)
    seen = await state()
  }
  expect(Number(seen?.rows_read)).toBeGreaterThan(0)
  child.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
  expect(await state()).toMatchObject({ state: 'queued' })
  expect(await countOf(feed)).toBe(0)
  for (let turn = 0; turn < 100 && (await state())?.state !== 'done'; turn++) {
    await work()
    await sleep(100)
  }
  expect(await state()).toMatchObject({ state: 'done', rows_read: String(rows) })
  expect(await countOf(feed)).toBe(rows)
  await work()
  expect(await countOf(feed)).toBe(rows)
  await rm(folder, { recursive: true })
}, 240_000)

const shared = join(root, '../shared/data')

describe.skipIf(!existsSync(shared))(
  'the shared logs come in through mappings alone (skipped without them)',
  () => {
    const fields = { kind: 'events', case: 'CaseID', activity: 'ActivityID', time: 'CompleteTimestamp' }

    test.each([
      ['helpdesk.csv', 'Europe/Rome', 13_710, 3_804],
      ['env_permit.csv', 'Europe/Amsterdam', 38_944, 937],
    ])('%s', async (name, timeZone, rows, cases) => {
      const feed = await feedOf(app.database.owner, own)
      const content = readFileSync(join(shared, 'ticket-event-logs', name))
      const { load } = await loaded(feed, content, { ...fields, timeZone })
      expect(load).toMatchObject({ state: 'done', rows_read: String(rows), rows_rejected: '0' })
      expect(Number(load.events_new) + Number(load.events_known)).toBe(rows)
      const found = await app.database.owner
        .selectFrom('performance.event')
        .select(({ fn }) => fn.count<string>('case_id').distinct().as('cases'))
        .where('feed_id', '=', feed)
        .executeTakeFirstOrThrow()
      expect(Number(found.cases)).toBe(cases)
    })

    test('the request log gives the city’s own verdicts from its facts', async () => {
      const content = readFileSync(join(shared, 'service-requests-311/boston-2011-jul-aug.csv'))
      const feed = await feedOf(app.database.owner, own)
      const rule = {
        feed,
        timeZone: 'America/New_York',
        events: { opened: ['opened'], closed: ['closed'] },
      }
      const measure = await measureOf(app.database.owner, own, rule, {
        from: '2011-01-01',
        withoutStandard: true,
      })
      const { load } = await loaded(feed, content, {
        kind: 'cases',
        id: 'case_enquiry_id',
        opened: 'open_dt',
        closed: 'closed_dt',
        due: 'target_dt',
        status: 'case_status',
        timeZone: 'America/New_York',
      })
      expect(load).toMatchObject({ state: 'done', rows_read: '21401', rows_rejected: '0' })
      const verdicts = await app.database.owner
        .selectFrom('performance.verdict')
        .select(['case_id', 'verdict'])
        .where('measure_id', '=', measure)
        .execute()
      const found = new Map(verdicts.map(({ case_id, verdict }) => [case_id, verdict]))
      const wrong = content
        .toString('utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
        .filter(([id = '', , , , ontime]) => found.get(id) !== (ontime === 'ONTIME' ? 'met' : 'missed'))
      expect([found.size, wrong]).toEqual([21_401, []])
    })
  },
)

test('each word of the column with the channel is asked about and remembered; one that comes later is told', async () => {
  const feed = await feedOf(app.database.owner, own)
  const online = await measureOf(app.database.owner, own, {
    feed,
    channel: 'ONL',
    events: { opened: ['opened'], closed: ['closed'] },
  })
  const row = (no: string, word: string) =>
    `${no},2026-10-01 09:00,2026-10-01 10:00,2026-10-02 09:00,${word}\n`
  const header = 'no,opened,closed,due,mode\n'
  const address = String(
    (await upload(feed, header + row('A', 'en ligne') + row('B', 'Borne') + row('C', 'TEL'))).headers
      .location,
  )
  const asked = fieldsIn((await analyst.get(address)).body)
  expect(asked).toMatchObject({ channel: 'mode', 'channelWord-1': 'en ligne', 'channelMeans-1': 'ONL' })
  expect(asked).toMatchObject({ 'channelWord-2': 'Borne', 'channelMeans-2': '' })
  const french = address.replace('/en/performance/files', '/fr/rendement/fichiers')
  const unsaid = await analyst.post(french, asked)
  expect([unsaid.statusCode, unsaid.body]).toEqual([422, expect.stringContaining('href="#channelMeans-2"')])
  expect((await analyst.post(address, { ...asked, 'channelMeans-2': 'Borne' })).statusCode).toBe(303)
  await work()
  const results = await bulkTransaction(app.database.app, { organization: own, person: null }, ({ tx }) =>
    resultsIn(tx, online),
  )
  expect(results).toEqual([expect.objectContaining({ met: 1, missed: 0 })])

  const many = Array.from({ length: 520 }, (_, number) => row(`M${number}`, 'Borne')).join('')
  const second = String((await upload(feed, header + many + row('Z', 'Tablette'))).headers.location)
  const remembered = fieldsIn((await analyst.get(second)).body)
  const answers = [1, 2].map((place) =>
    [`channelWord-${place}`, `channelMeans-${place}`].map((field) => remembered[field]),
  )
  expect(answers).toEqual(
    expect.arrayContaining([
      ['Borne', 'Borne'],
      ['en ligne', 'ONL'],
    ]),
  )
  expect((await analyst.post(second, remembered)).statusCode).toBe(303)
  await work()
  expect((await analyst.get(second)).body).toContain('“Tablette” in the column “mode” is a channel that')
})

test('another column of channels asks about its own words; one that names none is refused', async () => {
  const feed = await feedOf(app.database.owner, own)
  const rows = Array.from({ length: 40 }, (_, number) => `${number},2026-10-01 09:00,R${number},Web\n`).join(
    '',
  )
  const address = String((await upload(feed, `no,opened,mode,via\n${rows}`)).headers.location)
  const asked = fieldsIn((await analyst.get(address)).body)
  const tooMany = await analyst.post(address, asked)
  expect([tooMany.statusCode, tooMany.body]).toEqual([
    422,
    expect.stringContaining('more than 30 different words'),
  ])
  const other = await analyst.post(address, { ...asked, channel: 'via' })
  expect([other.statusCode, other.body]).toEqual([303, ''])
})
