import { sql } from 'kysely'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { load, type Row, service, standard } from './catalogue.fixture.ts'
import {
  dataFilePath,
  indicatorsPath,
  openDataPath,
  restatedPath,
  serviceDataPath,
  serviceListPath,
  servicePath,
  servicesPath,
} from './paths.ts'

let application: TestApplication

const harbours = {
  owner_org: 'harbours-ports',
  owner_org_title: 'Harbour Board | Régie des ports',
  service_id: '7',
  service_name_en: 'Mooring licences',
  service_name_fr: 'Licences d’amarrage',
  service_description_en: 'A place at the quay for a season.',
  service_description_fr: 'Une place à quai pour une saison.',
  service_type: 'APIR',
  client_target_groups: 'ECONOM',
  program_name_en: 'Quays',
  program_name_fr: 'Havres',
  service_uri_en: '',
  service_uri_fr: '',
}
const years = ['2021-2022', '2022-2023', '2023-2024']

beforeAll(async () => {
  application = await testApplication()
  const ferries = years.map((fiscal_yr, index) =>
    service({
      fiscal_yr,
      num_applications_online: ['NA', 'ND', '120'][index] ?? '',
      num_applications_total: '',
    }),
  )
  const old = service({
    ...harbours,
    fiscal_yr: '2021-2022',
    service_id: '8',
    service_name_fr: 'Quais disparus',
  })
  const rows: Row[] = [
    ...ferries,
    old,
    service({ ...harbours, os_application: 'Y', os_decision: 'Y', os_issuance: 'Y' }),
    service({ ...harbours, fiscal_yr: '2022-2023' }),
  ]
  const results = [
    ['2021-2022', '17', '20'],
    ['2023-2024', '8999', '10000'],
  ].map(([fiscal_yr = '', volume_meeting_target = '', total_volume = '']) =>
    standard({ fiscal_yr, volume_meeting_target, total_volume, performance: '', target_met: '' }),
  )
  await load(application.database.owner, rows, results, application.now.value)
})
afterAll(() => application.close())

const page = async (address: string) => {
  const answer = await application.visitor.get(address)
  expect([address, answer.statusCode]).toEqual([address, 200])
  return parseHTML(answer.body).document
}
const names = async (query: Record<string, string>, language: 'en' | 'fr' = 'fr') => {
  const document = await page(servicesPath.href(language, {}, query))
  return [...document.querySelectorAll('.catalogue__service h2')].map((heading) => heading.textContent)
}

describe('the catalogue', () => {
  it('lists each service once, from the newest year its organization published', async () => {
    expect(await names({})).toEqual(['Licences d’amarrage', 'Permis de traversier'])
    expect(await names({ year: '2021-2022' })).toEqual(['Permis de traversier', 'Quais disparus'])
  })

  it('finds words in either language, without accents, case or endings', async () => {
    for (const q of [
      'TRAVERSIERS',
      'âgé',
      'age',
      'ferry',
      'Permit to carry',
      'bureau des traversiers',
      'travers',
    ])
      expect([q, await names({ q })]).toEqual([q, ['Permis de traversier']])
    expect(await names({ q: 'amarrage' }, 'en')).toEqual(['Mooring licences'])
    expect(await names({ q: 'de la' })).toHaveLength(2)
    expect(await names({ q: "'; drop table \0 & | ! ( <->" })).toEqual([])
  })

  it('puts a name before a mention elsewhere', async () => {
    expect((await names({ q: 'quai', year: '2021-2022' }))[0]).toBe('Quais disparus')
  })

  it('suggests a word close to the one mistyped, with its accents, when it finds something', async () => {
    const document = await page(servicesPath.href('fr', {}, { q: 'amarage' }))
    const link = document.querySelector('main a[href*="q="] strong')
    expect(link?.textContent).toBe('amarrage')
    expect((await page(servicesPath.href('fr', {}, { q: 'zzzzzz' }))).body.textContent).not.toContain(
      'Vouliez-vous',
    )
  })

  it('counts what each filter would leave, the other filters staying', async () => {
    const document = await page(servicesPath.href('en', {}, { organization: 'harbours-ports' }))
    const options = (name: string) =>
      [...document.querySelectorAll(`#${name} option`)].map((option) => option.textContent)
    expect(options('organization')).toEqual(['All', 'Ferries Office (1)', 'Harbour Board (1)'])
    expect(options('type')).toEqual(['All', 'Agreements, Permissions, Inspections, Rulings (1)'])
    expect(options('group')).toEqual(['All', 'Economic Segments (Businesses) (1)'])
    expect(options('online')).toEqual(['All', 'Online from end to end (1)'])
    expect(options('year')).toEqual(['Newest published', '2023-2024 (1)', '2022-2023 (1)', '2021-2022 (1)'])
  })

  it('narrows by every filter, keeps them in the language toggle, and says when nothing is left', async () => {
    expect(await names({ type: 'INFO' })).toEqual(['Permis de traversier'])
    expect(await names({ group: 'ECONOM' })).toEqual(['Licences d’amarrage'])
    expect(await names({ channel: 'TEL' })).toEqual([])
    expect(await names({ online: 'partial' })).toEqual(['Permis de traversier'])
    expect(await names({ page: '9', sort: 'volume' })).toEqual([])
    const empty = await page(servicesPath.href('fr', {}, { q: 'ferry', channel: 'TEL' }))
    expect(empty.querySelector('.govuk-inset-text')?.textContent).toContain('Aucun service ne répond')
    expect(empty.querySelector('link[rel=alternate]')?.getAttribute('href')).toBe(
      '/en/services?q=ferry&channel=TEL',
    )
  })

  it('gives what it shows as CSV that no spreadsheet runs, and as JSON', async () => {
    const csv = await application.visitor.get(serviceListPath.href('fr', { format: 'csv' }, { q: 'ferry' }))
    expect(csv.headers['content-type']).toContain('text/csv')
    expect(csv.body.split('\r\n')).toHaveLength(3)
    expect(csv.body).toContain('Permis de traversier')
    const json = await application.visitor.get(serviceListPath.href('en', { format: 'json' }))
    expect(json.json().services).toHaveLength(2)
    expect((await application.visitor.get(serviceListPath.href('en', { format: 'exe' }))).statusCode).toBe(
      404,
    )
  })

  it('may be kept by caches, without any cookie, until something is published', async () => {
    const first = await application.visitor.get(servicesPath.href('en'))
    expect(first.headers['cache-control']).toContain('public')
    expect(first.headers['set-cookie']).toBeUndefined()
    const etag = String(first.headers.etag)
    const ask = () =>
      application.server.inject({ url: servicesPath.href('en'), headers: { 'if-none-match': etag } })
    expect((await ask()).statusCode).toBe(304)
    await load(
      application.database.owner,
      [service({ owner_org: 'lights', owner_org_title: 'Lights | Phares', service_id: '9' })],
      [],
      application.now.value,
    )
    const again = await ask()
    expect(again.statusCode).toBe(200)
    expect(again.body).toContain('3 services')
  })

  it('neither reads rows nor draws anything for who holds the answer already', async () => {
    const { owner } = application.database
    for (const address of [
      servicesPath.href('fr', {}, { q: 'permis' }),
      servicePath.href('fr', { organization: 'ferries-traversiers', service: '41' }),
      dataFilePath.href('en', { file: 'service-2023-2024.csv' }),
      dataFilePath.href('en', { file: 'services-2023-2024.jsonld' }),
      serviceListPath.href('fr', { format: 'csv' }),
      restatedPath.href('fr'),
      indicatorsPath.href('fr'),
    ]) {
      const { etag } = (await application.visitor.get(address)).headers
      // What the answer is made of cannot be read any more: only an answer made of nothing is possible.
      await sql`alter table inventory.listing rename to hidden`.execute(owner)
      await sql`alter table inventory.record rename to hidden_record`.execute(owner)
      try {
        const { statusCode } = await application.server.inject({
          url: address,
          headers: { 'if-none-match': String(etag) },
        })
        expect([address, statusCode]).toEqual([address, 304])
      } finally {
        await sql`alter table inventory.hidden rename to listing`.execute(owner)
        await sql`alter table inventory.hidden_record rename to record`.execute(owner)
      }
    }
  })
})

describe('the page of a service', () => {
  const place = { organization: 'ferries-traversiers', service: '41' }

  it('shows its facts, its points, its standard compared without rounding, and its counts', async () => {
    const document = await page(servicePath.href('fr', place))
    const text = document.querySelector('main')?.textContent ?? ''
    expect(document.querySelector('h1')?.textContent).toBe('Permis de traversier')
    expect(text).toContain('89,9\u00a0% en 2023-2024 (8\u00a0999 sur 10\u00a0000), cible de 90\u00a0%')
    expect(text).toContain('Non atteinte')
    expect(document.querySelectorAll('.online-points li')).toHaveLength(6)
    expect(document.querySelector('link[rel=alternate]')?.getAttribute('href')).toBe(
      servicePath.href('en', place),
    )
  })

  it('keeps "not offered", "not collected" and zero apart over the years, in sums too', async () => {
    const document = await page(servicePath.href('en', place))
    const rows = [...document.querySelectorAll('#applications-title ~ details tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(rows).toHaveLength(3)
    const online = rows.map((row) => row[2])
    expect(online).toEqual(['Not offered', 'Not collected', '120'])
    expect(rows.map((row) => row.at(-1))).toEqual(['at least 22', 'at least 22', 'at least 142'])
  })

  it('holds the facts for search engines, of which none can end the script', async () => {
    const document = await page(servicePath.href('en', place))
    const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '')
    expect(data).toMatchObject({ '@type': 'GovernmentService', name: 'Ferry permits' })
    expect(data['@id']).toMatch(/^http/)
  })

  it('comes as data of all years, and as linked data', async () => {
    const json = await application.visitor.get(serviceDataPath.href('en', { ...place, format: 'json' }))
    expect(json.json().services.map((row: Row) => row.num_applications_online)).toEqual(['NA', 'ND', '120'])
    expect(json.json().standards[0].results).toHaveLength(2)
    const linked = await application.visitor.get(serviceDataPath.href('en', { ...place, format: 'jsonld' }))
    expect(linked.headers['content-type']).toContain('application/ld+json')
    expect(JSON.stringify(linked.json())).toContain('cpsv:PublicService')
  })

  it('is not found for a service nobody published', async () => {
    const missing = await application.visitor.get(
      servicePath.href('fr', { organization: 'x', service: '1/2' }),
    )
    expect(missing.statusCode).toBe(404)
  })
})

describe('open data', () => {
  it('lists the files of each year, all of which are there', async () => {
    const document = await page(openDataPath.href('fr'))
    const links = [...document.querySelectorAll('main td a')].map((link) => link.getAttribute('href') ?? '')
    expect(links).toHaveLength(12)
    for (const link of links) {
      const found = await application.visitor.get(link)
      expect([link, found.statusCode]).toEqual([link, 200])
      expect(found.headers.etag).toMatch(/^W\//)
    }
  })

  it('is whole JSON in every format, with the same rows', async () => {
    const read = async (file: string) =>
      (await application.visitor.get(dataFilePath.href('en', { file }))).json()
    const plain = await read('services-2023-2024.json')
    expect(plain.services.map((row: Row) => row.service_id)).toEqual(expect.arrayContaining(['41', '7', '9']))
    expect(plain.standards).toHaveLength(1)
    expect((await read('services-2022-2023.json')).standards).toEqual([])
    const graph: { '@id': string; '@type': string }[] = (await read('services-2023-2024.jsonld'))['@graph']
    const ids = graph.map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    const described = graph.filter((node) => node['@type'] === 'cpsv:PublicService')
    expect(described).toHaveLength(plain.services.length)
  })

  it('keeps every cell as it was published', async () => {
    const file = dataFilePath.href('en', { file: 'service-2023-2024.csv' })
    const { body } = await application.visitor.get(file)
    expect(body.split('\n')[0]).toMatch(/^fiscal_yr,service_id,/)
    expect(body).toContain('"=1+1 is not a formula here\nsecond line, with ""quotes"""')
    const unknown = await application.visitor.get(dataFilePath.href('en', { file: 'service-2023-2025.csv' }))
    expect(unknown.statusCode).toBe(404)
  })
})
