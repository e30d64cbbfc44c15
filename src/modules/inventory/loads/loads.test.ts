import { existsSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { transaction } from '../../../kernel/data/database.ts'
import { sessionCookie } from '../../../kernel/web/server-options.ts'
import { openSession } from '../../identity/index.ts'
import { refusedFiles, toldFiles } from '../csv/bad-files.fixture.ts'
import { csvText, exampleService, exampleStandard } from '../csv/files.fixture.ts'
import * as paths from '../paths.ts'
import { sharedData } from '../shared-data.fixture.ts'
import { loadsJob, workOn } from './work.ts'

let application: TestApplication
let registrar: Browser
let manager: Browser
let stranger: Browser
let cookie = ''
let ours = ''

beforeAll(async () => {
  application = await testApplication()
  const { owner } = application.database
  ours = await organization(owner, 'Ferries Office', 'Bureau des traversiers')
  const theirs = await organization(owner, 'Bridges Authority', 'Régie des ponts')
  const who = await member(owner, ours, ['registrar'])
  registrar = await application.signedIn(who)
  manager = await application.signedIn(await member(owner, ours, ['manager']))
  stranger = await application.signedIn(await member(owner, theirs, ['registrar', 'manager']))
  const { app } = application.database
  const token = await transaction(app, { organization: null, person: null }, (tx) =>
    openSession(tx, who, application.now.value),
  )
  cookie = `${sessionCookie}=${token}`
  await registrar.post(paths.codesPath.href('en'), { part: 'code', code: exampleService.owner_org ?? '' })
  await stranger.post(paths.codesPath.href('en'), { part: 'code', code: 'bridges-ponts' })
})
afterAll(() => application.close())

type Files = { readonly service?: string | Uint8Array; readonly 'service-std'?: string | Uint8Array }

/** Sends files as a browser does and returns the reply. */
function send(files: Files, session = cookie) {
  const parts = Object.entries(files).flatMap(([name, content]) => [
    Buffer.from(
      `--x\r\nContent-Disposition: form-data; name="${name}"; filename="${name}.csv"\r\nContent-Type: text/csv\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
  return application.server.inject({
    method: 'POST',
    url: paths.newLoadPath.href('en'),
    headers: {
      cookie: session,
      'content-type': 'multipart/form-data; boundary=x',
      'sec-fetch-site': 'same-origin',
    },
    payload: Buffer.concat([...parts, Buffer.from('--x--\r\n')]),
  })
}

const idOf = (location: unknown) => String(location).split('/').at(-1)?.split('?')[0] ?? ''

async function load(files: Files) {
  const reply = await send(files)
  expect(reply.statusCode).toBe(303)
  const id = idOf(reply.headers.location)
  const page = (await registrar.get(paths.loadPath.href('en', { load: id }))).body
  const file = await registrar.get(paths.loadFindingsPath.href('fr', { load: id }))
  const { data } = Papa.parse<Record<string, string>>(file.body.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  return {
    id,
    page,
    findings: data,
    rules: data.map(({ rule }) => rule),
    blocked: page.includes('cannot be imported'),
  }
}

const bringIn = (id: string, fields = {}) =>
  registrar.post(paths.importLoadPath.href('en', { load: id }), fields)
const service = csvText('service', [exampleService])
const standard = csvText('service-std', [exampleStandard])
const rowsOf = async (table = 'working_row') => {
  const found = await sql<{ count: string }>`select count(*) from ${sql.table(`inventory.${table}`)}`.execute(
    application.database.owner,
  )
  return Number(found.rows[0]?.count)
}

describe('files that cannot be trusted', () => {
  it.each(toldFiles)('are read and told: $what', async ({ files, rule, place = {} }) => {
    const { rules, findings, blocked, id } = await load(files)
    expect(rules).toContain(rule)
    expect(findings.find((finding) => finding.rule === rule)).toMatchObject(place)
    for (const { en, fr } of findings) expect(en !== fr && fr !== '').toBe(true)
    expect(blocked).toBe(false)
    await registrar.post(paths.deleteLoadPath.href('en', { load: id }))
  })

  it.each(refusedFiles)('are not imported: $what', async ({ files, rule, place = {} }) => {
    const { id, rules, findings, blocked } = await load(files)
    expect(rules).toContain(rule)
    expect(findings.find((finding) => finding.rule === rule)).toMatchObject(place)
    for (const { en, fr } of findings) expect(en !== fr && fr !== '').toBe(true)
    expect(blocked).toBe(true)
    expect((await bringIn(id)).statusCode).toBe(403)
    expect([await rowsOf(), await rowsOf('working_year')]).toEqual([0, 0])
    await registrar.post(paths.deleteLoadPath.href('en', { load: id }))
  })

  it('are told cell by cell when a cell has 10 MB', async () => {
    const reply = await send({ service: service.replace('Ferry permits', 'a'.repeat(10_000_000)) })
    const id = idOf(reply.headers.location)
    // Too large to wait for: the page says so, and the job does the work.
    expect((await registrar.get(paths.loadPath.href('en', { load: id }))).body).toContain(
      'You can leave this page',
    )
    const { app, owner } = application.database
    await loadsJob.run({ app, owner, now: application.now.value })
    const page = (await registrar.get(paths.loadPath.href('fr', { load: id }))).body
    expect(page).toContain('ce texte en a 10\u00a0000\u00a0000')
    await registrar.post(paths.deleteLoadPath.href('en', { load: id }))
    expect(await rowsOf('load_piece')).toBe(0)
  })

  it('leave nothing when there is no file, no right, or no session', async () => {
    expect((await send({})).statusCode).toBe(422)
    expect((await send({ service }, '')).statusCode).not.toBe(500)
    const theirs = await registrar.get(paths.newLoadPath.href('fr'))
    expect(theirs.statusCode).toBe(200)
    expect((await manager.get(paths.newLoadPath.href('fr'))).statusCode).toBe(403)
    expect(await rowsOf('load')).toBe(0)
  })
})

describe('files that can', () => {
  it('fill their years, whatever name of the organization they carry', async () => {
    const named = csvText('service', [{ ...exampleService, owner_org: 'Bureau des traversiers' }])
    const { id, rules } = await load({ service: named, 'service-std': standard })
    expect(rules).toEqual([])
    expect((await bringIn(id)).statusCode).toBe(303)
    expect((await bringIn(id)).statusCode).toBe(303)
    expect(await rowsOf()).toBe(2)
    expect((await registrar.get(paths.yearPath.href('en', { year: '2023-2024' }))).body).toContain(
      'Ferry permits',
    )
    const again = await load({ service, 'service-std': standard })
    const changes = (await registrar.get(paths.loadChangesPath.href('en', { load: again.id }))).body
    expect(changes).toContain('Nothing changes.')
    await bringIn(again.id)
    expect(await rowsOf()).toBe(2)
  })

  it('are published and downloaded byte for byte; formulas are disarmed in the copy for spreadsheets only', async () => {
    await publish('2023-2024')
    const file = (name: string) =>
      registrar.get(paths.yearFilePath.href('en', { year: '2023-2024', file: name }))
    expect((await file('service-2023-2024.csv')).body).toBe(service)
    expect((await file('service-std-2023-2024.csv')).body).toBe(standard)
    expect((await file('safe-service-2023-2024.csv')).body).toContain("'=1+1")
  })

  it('correct a published year with a reason, showing both values first', async () => {
    const { id, page } = await load({ service: service.replace(',1200,', ',1300,') })
    expect(page).toContain('is published: these rows will correct it')
    const changes = (await registrar.get(paths.loadChangesPath.href('fr', { load: id }))).body
    expect(changes).toMatch(/1200[\s\S]*1300/)
    expect((await bringIn(id)).statusCode).toBe(422)
    const reason = { 'reason-en': 'A late count', 'reason-fr': 'Un compte tardif' }
    expect((await bringIn(id, reason)).statusCode).toBe(303)
    await publish('2023-2024')
    const history = (await registrar.get(paths.serviceHistoryPath.href('en', { id: '41' }))).body
    for (const words of ['1,200', '1,300', 'A late count']) expect(history).toContain(words)
  })

  it('leave out the rows of other organizations when asked to, and keep those of every name of ours', async () => {
    const all = csvText('service', [
      { ...exampleService, owner_org: 'bridges-ponts', service_id: '1', service_fee: 'maybe' },
      { ...exampleService, owner_org: 'Bureau des traversiers', service_id: '2' },
      { ...exampleService, service_id: '3' },
      { ...exampleService, owner_org: 'nobody', service_id: '4' },
    ])
    const send = (fields: Record<string, string>) =>
      registrar.upload(paths.newLoadPath.href('en'), fields, { service: { name: 'all.csv', content: all } })
    const whole = idOf((await send({})).headers.location)
    expect((await registrar.get(paths.loadPath.href('en', { load: whole }))).body).toContain(
      'cannot be imported',
    )
    const own = idOf((await send({ 'own-rows': 'yes' })).headers.location)
    const page = (await registrar.get(paths.loadPath.href('fr', { load: own }))).body
    expect(page).toContain('Seules les lignes de votre organisation ont été lues.')
    const changes = (await registrar.get(paths.loadChangesPath.href('en', { load: own }))).body
    for (const number of ['2', '3']) expect(changes).toContain(`ferries-traversiers/2023-2024/${number}`)
    for (const other of ['bridges-ponts', 'nobody']) expect(changes).not.toContain(other)
    for (const id of [whole, own]) await registrar.post(paths.deleteLoadPath.href('en', { load: id }))
  })

  it('are nobody else’s business', async () => {
    const { id } = await load({ service })
    for (const address of [
      paths.loadPath,
      paths.loadFindingsPath,
      paths.loadChangesPath,
      paths.deleteLoadPath,
    ])
      expect((await stranger.get(address.href('en', { load: id }))).statusCode).toBe(404)
    expect((await stranger.post(paths.importLoadPath.href('en', { load: id }))).statusCode).toBe(404)
    const { app } = application.database
    for (const table of ['load', 'load_file', 'load_piece', 'load_finding', 'known_layout']) {
      const rows = await transaction(app, { organization: null, person: null }, (tx) =>
        sql`select from ${sql.table(`inventory.${table}`)}`.execute(tx),
      )
      expect([table, rows.rows.length]).toEqual([table, 0])
    }
  })

  it('say so when the work stops, and can be tried again', async () => {
    const { id } = await load({ service })
    const { app, owner } = application.database
    await sql`update inventory.load set state = 'failed' where id = ${id}`.execute(owner)
    expect((await registrar.get(paths.loadPath.href('en', { load: id }))).body).toContain('Try again')
    await registrar.post(paths.retryLoadPath.href('en', { load: id }))
    await workOn(app, ours, id, application.now.value)
    expect((await registrar.get(paths.loadPath.href('en', { load: id }))).body).toContain('Import these rows')
  })

  it('of another layout are explained without code, and remembered', async () => {
    const rows = 'Year;Number;Name;Nom;Kind\n2022;7;Boat licences;Permis de bateau;reg\n'
    const { id, blocked } = await load({ service: rows })
    expect(blocked).toBe(true)
    const address = paths.loadMappingPath.href('fr', { load: id, resource: 'service' })
    expect((await registrar.get(address)).body).toContain('Boat licences')
    const wrong = await registrar.post(address, { 'service_id.column': 'Number', 'service_id.constant': '9' })
    expect(wrong.statusCode).toBe(422)
    expect(wrong.body).toContain('href="#service_id.constant"')
    expect(wrong.body).toContain('href="#fiscal_yr.column"')
    const explained = {
      'fiscal_yr.column': 'Year',
      'fiscal_yr.codes': '2022 = 2022-2023',
      'service_id.column': 'Number',
      'service_name_en.column': 'Name',
      'service_name_fr.column': 'Nom',
      'service_type.column': 'Kind',
      'service_type.codes': 'reg = APIR',
      'service_scope.constant': 'EXTERN',
    }
    expect((await registrar.post(address, explained)).statusCode).toBe(303)
    await registrar.post(paths.importLoadPath.href('en', { load: id }))
    const page = (await registrar.get(paths.yearServicePath.href('en', { year: '2022-2023', id: '7' }))).body
    expect(page).toContain('Boat licences')
    expect(page).toContain('Agreements, Permissions, Inspections, Rulings')
    const next = await load({ service: rows.replace('2022;7', '2022;8') })
    expect(next.blocked).toBe(false)
    expect(next.page).toContain('read in another layout')
  })

  const older = sharedData('gc-service-inventory/history/service-2018-2019.csv')
  it.skipIf(!existsSync(older))(
    'read the older layouts by themselves (needs ../shared/data/gc-service-inventory)',
    async () => {
      const { data } = Papa.parse<Record<string, string>>(readFileSync(older, 'utf8'), {
        header: true,
        skipEmptyLines: true,
      })
      const own = data.slice(0, 5).map((row) => ({ ...row, department_name_en: 'Ferries Office' }))
      const { page, blocked } = await load({ service: Papa.unparse(own) })
      expect([blocked, page.includes('2018-2019')]).toEqual([false, true])
    },
  )
})

/** Validates, approves and publishes a year, each by the right person. */
async function publish(year: string): Promise<void> {
  for (const [move, browser] of [
    ['validate', registrar],
    ['approve', manager],
    ['publish', registrar],
  ] as const) {
    const { version } = await application.database.owner
      .selectFrom('inventory.working_year')
      .select('version')
      .where('fiscal_year', '=', year)
      .executeTakeFirstOrThrow()
    const reply = await browser.post(paths.moveYearPath.href('en', { year, move }), {
      version: String(version),
    })
    expect([move, reply.statusCode]).toEqual([move, 303])
  }
}
