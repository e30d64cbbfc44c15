import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { load as fixture } from '../catalogue/catalogue.fixture.ts'
import { restatedPath, servicePath, servicesPath } from '../catalogue/paths.ts'
import { csvText, exampleService, exampleStandard } from '../csv/files.fixture.ts'
import * as paths from '../paths.ts'

const [ferries, lights] = ['ferries-traversiers', 'lights-phares'] as const
const year = '2023-2024'
let application: TestApplication
let registrar: Browser
let manager: Browser

/** Two departments became one organization: it publishes under the codes of both, and keeps their names. */
beforeAll(async () => {
  application = await testApplication()
  const { owner } = application.database
  const id = await organization(owner, 'Ferries Office', 'Bureau des traversiers')
  registrar = await application.signedIn(await member(owner, id, ['registrar']))
  manager = await application.signedIn(await member(owner, id, ['manager']))
  for (const code of [ferries, lights])
    expect((await registrar.post(paths.codesPath.href('en'), { part: 'code', code })).statusCode).toBe(303)
  const aliases = 'Lights Board\nRégie des phares'
  expect((await registrar.post(paths.codesPath.href('fr'), { part: 'aliases', aliases })).statusCode).toBe(
    303,
  )
})
afterAll(() => application.close())

const lightService = {
  ...exampleService,
  owner_org: lights,
  owner_org_title: 'Lights Board | Régie des phares',
  service_id: '42',
  service_name_en: 'Light signals',
  service_name_fr: 'Signaux lumineux',
}
const services = csvText('service', [exampleService, lightService])
const standards = csvText('service-std', [
  exampleStandard,
  { ...exampleStandard, owner_org: lights, owner_org_title: lightService.owner_org_title, service_id: '42' },
])

async function load(service: string, standard: string) {
  const reply = await registrar.upload(
    paths.newLoadPath.href('en'),
    {},
    {
      service: { name: 'services.csv', content: service },
      ...(standard === '' ? {} : { 'service-std': { name: 'std.csv', content: standard } }),
    },
  )
  expect(reply.statusCode).toBe(303)
  const id = String(reply.headers.location).split('/').at(-1)?.split('?')[0] ?? ''
  const page = (await registrar.get(paths.loadPath.href('en', { load: id }))).body
  return { id, page }
}

async function publish() {
  for (const [move, browser] of [
    ['validate', registrar],
    ['approve', manager],
    ['publish', registrar],
  ] as const) {
    const page = (await browser.get(paths.yearPath.href('en', { year }))).body
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
    expect((await browser.post(paths.moveYearPath.href('en', { year, move }), { version })).statusCode).toBe(
      303,
    )
  }
}

const records = (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: true }).data
const download = async (file: string) =>
  (await registrar.get(paths.yearFilePath.href('en', { year, file }))).body

describe('an organization with several codes', () => {
  it('loads one file with the rows of all of them, and publishes each under its own', async () => {
    const { id, page } = await load(services, standards)
    expect(page).not.toContain('cannot be imported')
    expect((await registrar.post(paths.importLoadPath.href('en', { load: id }))).statusCode).toBe(303)
    await publish()
    for (const [organization, service, name] of [
      [ferries, '41', 'Permis de traversier'],
      [lights, '42', 'Signaux lumineux'],
    ] as const) {
      const { body } = await application.visitor.get(servicePath.href('fr', { organization, service }))
      expect(body).toContain(name)
      expect(body).toContain('Un permis en trois jours')
    }
    const elsewhere = servicePath.href('fr', { organization: ferries, service: '42' })
    expect((await application.visitor.get(elsewhere)).statusCode).toBe(404)
    expect(await download('service-2023-2024.csv')).toBe(services)
    expect(await download('service-std-2023-2024.csv')).toBe(standards)
  })

  it('corrects a row of one code and leaves those of the other as they were', async () => {
    const changed = services.replace(',1200,', ',1201,')
    const { id } = await load(changed, standards)
    const reason = { 'reason-en': 'A late count', 'reason-fr': 'Un compte tardif' }
    expect((await registrar.post(paths.importLoadPath.href('en', { load: id }), reason)).statusCode).toBe(303)
    await publish()
    // What was published last stands last.
    const [header, ...rows] = records(changed)
    expect(records(await download('service-2023-2024.csv'))).toEqual([header, ...rows.reverse()])
    const restated = (code: string) =>
      application.visitor.get(restatedPath.href('en', {}, { year, organization: code }))
    expect((await restated(ferries)).body).toContain('A late count')
    expect((await restated(lights)).body).not.toContain('A late count')
  })

  it('counts both in the catalogue, under the name each published', async () => {
    const { body } = await application.visitor.get(servicesPath.href('en'))
    for (const words of ['2 services', 'Ferries Office (1)', 'Lights Board (1)'])
      expect(body).toContain(words)
  })

  it('takes rows that carry a former name, under its first code', async () => {
    const named = csvText('service', [
      { ...exampleService, owner_org: 'Régie des phares' },
      { ...lightService, owner_org: 'LIGHTS BOARD' },
    ])
    const { id, page } = await load(named, '')
    expect(page).not.toContain('cannot be imported')
    const changes = (await registrar.get(paths.loadChangesPath.href('en', { load: id }))).body
    expect(changes).toContain(`${ferries}/${year}/42`)
    await registrar.post(paths.deleteLoadPath.href('en', { load: id }))
  })

  it('is told when two codes use one number, in a file and when a published year is opened', async () => {
    const twice = csvText('service', [exampleService, { ...lightService, service_id: '41' }])
    const { page } = await load(twice, '')
    expect(page).toContain('cannot be imported')
    expect(page).toContain('The number 41 already appears in this file')
    const { owner } = application.database
    const before = { fiscal_yr: '2022-2023', service_id: '7' }
    await fixture(
      owner,
      [
        { ...exampleService, ...before },
        { ...lightService, ...before },
      ],
      [],
      application.now.value,
    )
    const refused = await registrar.post(paths.openYearPath.href('fr'), { year: '2022-2023' })
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('sous les mêmes numéros (7)')
  })
})
