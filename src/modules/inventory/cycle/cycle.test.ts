import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LightMyRequestResponse } from 'fastify'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Browser,
  type Fields,
  type TestApplication,
  testApplication,
} from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { transaction } from '../../../kernel/data/database.ts'
import { type Role, roles } from '../../identity/index.ts'
import { restatedPath, servicePath, servicesPath } from '../catalogue/paths.ts'
import { checkFile } from '../check.ts'
import { openSource } from '../csv/source.ts'
import type { Finding } from '../finding.ts'
import * as paths from '../paths.ts'
import { exportYear } from '../publication-file.ts'
import { movesFrom, transitions, yearStates } from './life-cycle.ts'

let application: TestApplication
let registrar: Browser
let manager: Browser
let stranger: Browser
let ours = ''
let theirs = ''
const year = '2025-2026'

beforeAll(async () => {
  application = await testApplication()
  const { owner } = application.database
  ours = await organization(owner, 'Ferries Office', 'Bureau des traversiers')
  theirs = await organization(owner, 'Bridges Authority', 'Régie des ponts')
  registrar = await application.signedIn(await member(owner, ours, ['registrar'], { name: 'Renée Registre' }))
  manager = await application.signedIn(await member(owner, ours, ['manager'], { name: 'Marc Gestion' }))
  stranger = await application.signedIn(await member(owner, theirs, ['registrar', 'manager']))
})
afterAll(() => application.close())

const restatedInFrench = ['12\u00a0000', '6\u00a0000', 'Visites comptées deux fois']
const service = { year, id: '1' }
const standard = { ...service, standard: '1' }
const version = (reply: LightMyRequestResponse) => /name="version" value="(\d+)"/.exec(reply.body)?.[1] ?? ''
const errors = (reply: LightMyRequestResponse) =>
  [...reply.body.matchAll(/<li><a href="#([^"]+)">/g)].map((match) => match[1])

/** Opens a form, fills it and sends it with the version it was made from. */
async function fill(address: string, fields: Fields, browser = registrar) {
  const form = await browser.get(address)
  return browser.post(address, { version: version(form), ...fields })
}

async function move(name: string, browser: Browser, fields: Fields = {}) {
  const { version } = await application.database.owner
    .selectFrom('inventory.working_year')
    .select('version')
    .where('fiscal_year', '=', year)
    .executeTakeFirstOrThrow()
  const address = paths.moveYearPath.href('en', { year, move: name })
  return browser.post(address, { version: String(version), ...fields })
}

const topic = (name: string, fields: Fields, browser = registrar) =>
  fill(paths.serviceTopicPath.href('en', { ...service, topic: name }), fields, browser)

const standardTopic = (name: string, fields: Fields) =>
  fill(paths.standardTopicPath.href('en', { ...standard, topic: name }), fields)

const complete: Readonly<Record<string, Fields>> = {
  names: {
    service_name_en: 'Ferry permits',
    service_name_fr: 'Permis de traversier',
    service_description_en: 'A permit to carry animals.',
    service_description_fr: 'Un permis pour transporter des animaux.',
  },
  recipients: {
    service_type: ['APIR', 'INFO'],
    service_recipient_type: 'CLIENT',
    service_scope: ['EXTERN', 'ENTERPRISE'],
    client_target_groups: 'PERSON',
  },
  programs: { program_id: 'ZZA01' },
  volumes: {
    'num_phone_enquiries-answer': 'ND',
    'num_applications_by_phone-answer': 'NA',
    'num_website_visits-answer': 'number',
    num_website_visits: '12,000',
    num_applications_online: '1 500',
    'num_applications_in_person-answer': 'NA',
    num_applications_by_mail: '0',
    'num_applications_by_email-answer': 'ND',
    'num_applications_by_fax-answer': 'NA',
    num_applications_by_other: '0',
  },
  online: {
    os_account_registration: 'Y',
    os_authentication: 'Y',
    os_application: 'Y',
    os_decision: 'N',
    os_issuance: 'Y',
    os_issue_resolution_feedback: 'Y',
    exception: 'legal',
    'exception-reason-en': 'A decision must be signed on paper.',
    'exception-reason-fr': 'La décision doit être signée sur papier.',
  },
  conditions: {
    service_fee: 'Y',
    sin_usage: 'N',
    cra_bn_identifier_usage: 'NA',
    automated_decision_system: 'N',
  },
  feedback: { client_feedback_channel: ['EML', 'ONL'] },
  addresses: {},
}

describe('registering services', () => {
  it('asks for a code, then opens a year', async () => {
    const open = (browser: Browser) => browser.post(paths.openYearPath.href('en'), { year })
    expect(errors(await open(registrar))).toEqual(['year'])
    await registrar.post(paths.codesPath.href('en'), { part: 'code', code: 'ferries-traversiers' })
    expect((await open(manager)).statusCode).toBe(403)
    expect((await registrar.post(paths.openYearPath.href('en'), { year: '2099-2100' })).statusCode).toBe(422)
    expect((await open(registrar)).headers.location).toContain(`/en/inventory/years/${year}`)
    expect((await open(registrar)).statusCode).toBe(303)
  })

  it('tells a service from an activity, and the scope from who receives it', async () => {
    const ask = (fields: Fields) => registrar.post(paths.newServicePath.href('fr', { year }), fields)
    expect(errors(await ask({}))).toEqual(['nature'])
    expect((await ask({ nature: 'activity', recipients: 'outside' })).body).toContain(
      'ce n’est pas un service',
    )
    expect(errors(await ask({ nature: 'output' }))).toEqual(['recipients'])
    const named = await ask({ nature: 'output', recipients: ['outside', 'departments'] })
    expect(named.headers.location).toContain('scope=EXTERN%2CENTERPRISE')
    const address = named.headers.location ?? ''
    expect(errors(await registrar.post(address, { service_id: '1,2', service_name_en: 'x' }))).toEqual([
      'service_id',
      'service_name_fr',
    ])
    const names = { service_name_en: 'Ferry permits', service_name_fr: 'Permis' }
    expect((await registrar.post(address, { service_id: '1', ...names })).statusCode).toBe(303)
    expect((await registrar.post(address, { service_id: '1', ...names })).body).toContain('déjà pris')
  })

  it('refuses what the rules refuse, with a link to each field and nothing typed lost', async () => {
    const wrong = await topic('volumes', { num_website_visits: 'many', num_applications_by_other: '3' })
    expect(wrong.statusCode).toBe(422)
    expect(errors(wrong)).toContain('num_website_visits')
    expect(errors(wrong)).toContain('special_remarks_en')
    expect(errors(wrong)).toContain('num_applications_online')
    expect(wrong.body).toContain('value="many"')
    const later = await topic('volumes', { num_website_visits: 'many', save: 'later' })
    expect(errors(later)).toEqual(['num_website_visits'])
    expect((await topic('volumes', { num_website_visits: '7', save: 'later' })).statusCode).toBe(303)
    expect(errors(await topic('online', { os_decision: 'NA', exception: 'legal' }))).toEqual(
      expect.arrayContaining(['os_application', 'os_comments_client_interaction_en', 'exception-reason-en']),
    )
    expect(errors(await topic('conditions', { automated_decision_system: 'Y' }))).toContain(
      'automated_decision_system_description_fr',
    )
    expect(errors(await topic('addresses', { service_uri_en: 'https://example.org' }))).toEqual([
      'service_uri_fr',
    ])
    expect(errors(await topic('names', { service_name_en: 'a\u0000b', save: 'later' }))).toEqual([
      'service_name_en',
    ])
  })

  it('saves topic after topic, tells a stale form, and computes totals and the online status', async () => {
    for (const [name, fields] of Object.entries(complete))
      expect([name, (await topic(name, fields)).statusCode]).toEqual([name, 303])
    const stale = await registrar.post(paths.serviceTopicPath.href('en', { ...service, topic: 'names' }), {
      version: '1',
      ...complete.names,
      service_name_en: 'Animals aboard',
    })
    expect(stale.statusCode).toBe(409)
    expect(stale.body).toContain('value="Animals aboard"')
    const page = (await registrar.get(paths.yearServicePath.href('en', service))).body
    expect(page).toContain('1,500')
    expect(page).toContain('Partly online (5 of the 6 points that apply); a law keeps it off line')
    expect(page).toContain('Not offered (NA)')
    expect(page).toContain('No rule is broken.')
  })

  it('adds standards with their target and results, exactly compared', async () => {
    expect(
      (await registrar.post(paths.newStandardPath.href('en', service), { service_standard_id: '1' }))
        .statusCode,
    ).toBe(303)
    const promise = {
      service_standard_en: 'A permit in three days',
      service_standard_fr: 'Un permis en trois jours',
      type: 'TML',
      channel: 'ONL',
    }
    expect(errors(await standardTopic('promise', { ...promise, type: 'X' }))).toEqual(['type'])
    expect((await standardTopic('promise', promise)).statusCode).toBe(303)
    const results = { target: '90 %', volume_meeting_target: '8,999', total_volume: '10 000' }
    expect(errors(await standardTopic('results', { ...results, total_volume: '3' }))).toEqual([
      'volume_meeting_target',
    ])
    expect((await standardTopic('results', results)).statusCode).toBe(303)
    const address = {
      standards_targets_uri_en: 'https://example.org/en',
      standards_targets_uri_fr: 'https://example.org/fr',
    }
    expect(errors(await standardTopic('addresses', {}))).toHaveLength(2)
    expect((await standardTopic('addresses', address)).statusCode).toBe(303)
    const page = (await registrar.get(paths.yearStandardPath.href('fr', standard))).body
    // 89.99% is below 90%: rounding would have made it a hit.
    expect(page).toMatch(/La cible était-elle atteinte<\/dt><dd[^>]*>Non/)
    await topic('names', { ...complete.names, service_name_en: 'Ferry animal permits' })
    expect((await registrar.get(paths.yearStandardPath.href('en', standard))).body).toContain(
      'Ferry animal permits',
    )
    expect(errors(await registrar.post(paths.removeServicePath.href('en', service)))).toEqual(['remove'])
  })

  it('shows nothing of it to another organization, whatever the address', async () => {
    for (const address of [
      paths.yearPath.href('en', { year }),
      paths.yearServicePath.href('en', service),
      paths.serviceTopicPath.href('en', { ...service, topic: 'names' }),
    ])
      expect((await stranger.get(address)).statusCode).toBe(404)
    const as = <T>(work: Parameters<typeof transaction<T>>[2]) =>
      transaction(application.database.app, { organization: theirs, person: null }, work)
    for (const table of ['working_year', 'working_row', 'working_step', 'working_file'])
      expect(
        (await as((tx) => sql`select from ${sql.table(`inventory.${table}`)}`.execute(tx))).rows,
      ).toEqual([])
    await expect(
      as((tx) =>
        sql`insert into inventory.working_year (organization_id, fiscal_year, state, opened_at)
          values (${ours}, '2024-2025', 'published', now())`.execute(tx),
      ),
    ).rejects.toThrow('row-level security')
    const touched = await as((tx) => sql`update inventory.working_row set position = 9`.execute(tx))
    expect(Number(touched.numAffectedRows)).toBe(0)
  })
})

describe('the yearly cycle', () => {
  it('lets each role make the moves of the table and no other', () => {
    const held = roles.map(({ code }) => code)
    for (const { code: state } of yearStates)
      for (const role of held) {
        const allowed = movesFrom(state, [role]).map(({ name }) => name)
        const expected = transitions
          .filter(({ from }) => from.some((one) => one === state))
          .filter(({ action }) =>
            ({
              'edit-inventory': ['registrar', 'analyst'],
              'approve-inventory': ['manager', 'signatory'],
              'publish-inventory': ['registrar'],
            })[action].includes(role as Role),
          )
        expect([state, role, allowed]).toEqual([state, role, expected.map(({ name }) => name)])
      }
  })

  it('does not validate a year with errors', async () => {
    await standardTopic('promise', { save: 'later' })
    const refused = await move('validate', registrar)
    expect([refused.statusCode, errors(refused)]).toEqual([422, ['findings']])
    await standardTopic('promise', {
      service_standard_en: 'A permit in three days',
      service_standard_fr: 'Un permis en trois jours',
      type: 'TML',
      channel: 'ONL',
    })
  })

  it('goes from collecting to published, each step by the right person', async () => {
    expect((await move('approve', manager)).statusCode).toBe(403)
    expect((await move('validate', manager)).statusCode).toBe(403)
    expect((await move('validate', registrar)).statusCode).toBe(303)
    expect(
      (await registrar.get(paths.serviceTopicPath.href('en', { ...service, topic: 'names' }))).statusCode,
    ).toBe(403)
    expect(errors(await move('send-back', manager))).toEqual(['reason-en', 'reason-fr'])
    await move('send-back', manager, { 'reason-en': 'Check calls', 'reason-fr': 'Revoir les appels' })
    await move('validate', registrar)
    const stale = await manager.post(paths.moveYearPath.href('en', { year, move: 'approve' }), {
      version: '1',
    })
    expect(stale.statusCode).toBe(409)
    expect((await move('approve', manager)).statusCode).toBe(303)
    expect((await move('publish', manager)).statusCode).toBe(403)
    expect((await move('publish', registrar)).statusCode).toBe(303)
    const page = (await manager.get(paths.yearPath.href('fr', { year }))).body
    for (const words of ['Renée Registre', 'Marc Gestion', 'Revoir les appels']) expect(page).toContain(words)
    const catalogue = await application.visitor.get(servicesPath.href('fr', {}, { q: 'traversiers' }))
    expect(catalogue.body).toContain('Permis de traversier')
  })

  it('gives files that the check accepts without a finding', async () => {
    const findings: Finding[] = []
    const folder = await mkdtemp(join(tmpdir(), 'entente-cycle-'))
    const [services = '', standards = ''] = await exportYear(application.database.app, year, folder, {})
    const { keys } = await checkFile(await openSource(services), 'service', {}, (finding) =>
      findings.push(finding),
    )
    await checkFile(await openSource(standards), 'service-std', {}, (finding) => findings.push(finding), keys)
    expect(findings).toEqual([])
    const text = await readFile(services, 'utf8')
    expect(text).toContain('Ferries Office | Bureau des traversiers')
    const download = await registrar.get(paths.yearFilePath.href('en', { year, file: `service-${year}.csv` }))
    expect(download.body).toBe(text)
    expect(
      (await stranger.get(paths.yearFilePath.href('en', { year, file: `service-${year}.csv` }))).statusCode,
    ).toBe(404)
  })

  it('corrects what was published with a reason, and keeps both figures', async () => {
    expect(errors(await move('restate', registrar))).toEqual(['reason-en', 'reason-fr'])
    await move('restate', registrar, {
      'reason-en': 'Visits were counted twice',
      'reason-fr': 'Visites comptées deux fois',
    })
    await topic('volumes', { ...complete.volumes, num_website_visits: '6000' })
    const published = () =>
      application.database.app
        .selectFrom('inventory.change')
        .innerJoin('inventory.publication as publication', 'publication.id', 'publication_id')
        .select(['field', 'old', 'new', 'reason_en'])
        .execute()
    expect(await published()).toEqual([])
    for (const [name, who] of [
      ['validate', registrar],
      ['approve', manager],
      ['publish', registrar],
    ] as const)
      expect((await move(name, who)).statusCode).toBe(303)
    expect(await published()).toEqual([
      { field: 'num_website_visits', old: '12000', new: '6000', reason_en: 'Visits were counted twice' },
    ])
  })

  it('shows every value by year, and what was restated with both figures and the reason', async () => {
    const page = (await registrar.get(paths.serviceHistoryPath.href('fr', { id: '1' }))).body
    for (const words of [...restatedInFrench, 'Permis de traversier']) expect(page).toContain(words)
    expect((await stranger.get(paths.serviceHistoryPath.href('fr', { id: '1' }))).statusCode).toBe(404)
  })

  it('shows everyone what was restated: on the page of the service, of the year, and to its people', async () => {
    const place = { organization: 'ferries-traversiers', service: '1' }
    for (const [browser, address] of [
      [application.visitor, servicePath.href('fr', place)],
      [application.visitor, restatedPath.href('fr', {}, { year })],
      [application.visitor, restatedPath.href('fr', {}, { year, organization: 'ferries-traversiers' })],
      [registrar, paths.yearPath.href('fr', { year })],
    ] as const) {
      const page = (await browser.get(address)).body
      for (const words of restatedInFrench) expect(page).toContain(words)
      expect(page).toContain('Nombre de visites sur le site Web')
    }
    const english = (await application.visitor.get(servicePath.href('en', place))).body
    for (const words of ['12,000', '6,000', 'Reason: Visits were counted twice'])
      expect(english).toContain(words)
    const other = (await application.visitor.get(restatedPath.href('en', {}, { year: '2019-2020' }))).body
    expect(other).toContain(year)
  })

  it('copies a year into the next one without its figures', async () => {
    application.now.value = Temporal.Instant.from('2026-11-23T15:00:00Z')
    const next = { year: '2026-2027', id: '1' }
    await registrar.post(paths.openYearPath.href('en'), { year: next.year, copy: 'yes' })
    const page = await registrar.get(paths.serviceTopicPath.href('en', { ...next, topic: 'volumes' }))
    expect(page.body).toContain('The year before: 6,000.')
    expect(page.body).toMatch(/id="num_applications_by_fax-NA"[^>]*checked/)
    expect(page.body).not.toMatch(/id="num_website_visits-number"[^>]*checked/)
  })
})
