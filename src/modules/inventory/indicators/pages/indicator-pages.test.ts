import { existsSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestApplication, testApplication } from '../../../../../test/harness/application.ts'
import { everyone, transaction } from '../../../../kernel/data/database.ts'
import { load, service, standard } from '../../catalogue/catalogue.fixture.ts'
import { indicatorFilePath, indicatorPath, indicatorRowsPath, indicatorsPath } from '../../catalogue/paths.ts'
import { openSource } from '../../csv/source.ts'
import { importInventory } from '../../import.ts'
import { readOrganizations } from '../../reference-files.ts'
import { sharedData } from '../../shared-data.fixture.ts'
import { dashboardFigures } from './figures.ts'
import { countRows } from './rows.queries.ts'
import { readTallies } from './tallies.queries.ts'

let application: TestApplication

const documentAt = async (address: string) => {
  const answer = await application.visitor.get(address)
  expect([address, answer.statusCode]).toEqual([address, 200])
  return parseHTML(answer.body).document
}

describe('the indicator pages', () => {
  beforeAll(async () => {
    application = await testApplication()
    const other = { owner_org: 'ports', owner_org_title: 'Ports | Ports', service_id: '5' }
    await load(
      application.database.owner,
      [
        service({
          fiscal_yr: '2022-2023',
          os_application: 'NA',
          os_comments_client_interaction_en: 'x',
          os_comments_client_interaction_fr: 'x',
        }),
        service({}),
        service({ ...other, os_application: 'Y', os_decision: 'Y', os_issuance: 'Y' }),
        service({ ...other, service_id: '6', service_scope: 'INTERN' }),
      ],
      [standard({}), standard({ fiscal_yr: '2022-2023' })],
      application.now.value,
    )
  })
  afterAll(() => application.close())

  it('show every figure of the newest year, leading to its page', async () => {
    const document = await documentAt(indicatorsPath.href('fr'))
    const figures = [...document.querySelectorAll('.indicators__figures li')].map((item) => item.textContent)
    expect(figures).toHaveLength(dashboardFigures.length)
    expect(figures[0]).toBe('Services dotés d’une norme50\u00a0%1 sur 2 services visés')
    expect(document.querySelector('h2')?.textContent).toBe('Toutes les organisations, 2023-2024')
    for (const link of document.querySelectorAll('.indicators__figures a'))
      await documentAt(link.getAttribute('href') ?? '')
  })

  it('keep to an organization and a year, in both languages, and forgive an address that means nothing', async () => {
    const place = { figure: 'online-end-to-end' }
    const ports = await documentAt(indicatorPath.href('en', place, { organization: 'ports' }))
    expect(ports.querySelector('.indicators__headline')?.textContent).toContain(
      '100%1 of 1 services in scope',
    )
    expect(ports.querySelector('link[rel=alternate]')?.getAttribute('href')).toBe(
      indicatorPath.href('fr', place, { organization: 'ports' }),
    )
    const odd = await documentAt(
      indicatorPath.href('en', place, { organization: 'nobody', year: '1900-1901' }),
    )
    expect(odd.querySelector('.indicators__headline')?.textContent).toContain('All organizations, 2023-2024')
    expect((await application.visitor.get(indicatorPath.href('en', { figure: 'nothing' }))).statusCode).toBe(
      404,
    )
  })

  it('compare organizations, sorted as fractions', async () => {
    const address = indicatorPath.href('en', { figure: 'online-end-to-end' }, { sort: 'share' })
    const document = await documentAt(address)
    const names = [...document.querySelectorAll('tbody th a')].map((cell) => cell.textContent)
    expect(names.slice(-2)).toEqual(['Ports', 'Ferries Office'])
    expect(document.querySelector('th[aria-sort]')?.textContent).toBe('Share')
  })

  it('give the rows behind a figure, each with what it adds, and as a file', async () => {
    const place = { figure: 'points-online' }
    const document = await documentAt(indicatorRowsPath.href('en', place))
    const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    )
    expect(rows).toHaveLength(2)
    expect(document.querySelector('[role=status]')?.textContent).toBe('Rows: 2. They add up to 9 of 12.')
    const none = await documentAt(indicatorRowsPath.href('en', place, { counted: 'no' }))
    expect(none.querySelector('.govuk-inset-text')?.textContent).toBe('No such row.')
    const file = await application.visitor.get(indicatorFilePath.href('fr', place))
    expect(file.body.split('\r\n')).toHaveLength(4)
    expect(file.headers['cache-control']).toContain('public')
  })
})

const year = '2023-2024'
const present = existsSync(sharedData('gc-service-indicators'))

describe.skipIf(!present)('the dashboard of 2023-24 (needs ../shared/data)', () => {
  beforeAll(async () => {
    application = await testApplication()
    const folder = sharedData('gc-service-inventory')
    const files = await Promise.all(
      (
        [
          ['service', `service-${year}.csv`],
          ['service-std', `service-std-${year}.csv`],
        ] as const
      ).map(async ([resource, name]) => ({
        resource,
        source: await openSource(`${folder}/${name}`),
        options: {},
      })),
    )
    await transaction(application.database.owner, everyone, (tx) =>
      importInventory(tx, files, () => {}, application.now.value),
    )
  })
  afterAll(() => application.close())

  it('equals the public tables for every organization, and every figure its own rows', async () => {
    const { app } = application.database
    const tallies = await readTallies(app)
    const directory = await readOrganizations(sharedData('gc-organizations/gc_concordance.csv'))
    const publishers = directory.organizations.filter((one) => one.code !== null)
    const codes = new Map(publishers.map((one) => [one.indicatorId ?? '', one.code ?? '']))
    let compared = 0
    for (const figure of dashboardFigures.filter(({ table }) => table !== 'ib_all')) {
      for (const row of table(figure.table)) {
        const organization = codes.get(row.org_id ?? '') ?? ''
        const tally = tallies.of(year, organization)
        if (!tally) throw new Error(`no tally of ${organization}`)
        const { part, all } = figure.read(tally)
        const published = publishedShare(figure.column, row)
        expect([figure.id, organization, Number(part), Number(all)]).toEqual([
          figure.id,
          organization,
          ...published,
        ])
        compared += 1
      }
      for (const organization of [null, ...tallies.organizations(year)]) {
        const tally = tallies.of(year, organization)
        if (!tally) throw new Error('no tally')
        const rows = await countRows(app, { figure, year, organization, counted: null })
        const share = figure.read(tally)
        expect([figure.id, organization, rows.part, rows.whole]).toEqual([
          figure.id,
          organization,
          share.part,
          share.all,
        ])
      }
    }
    expect(compared).toBeGreaterThan(500)
  })

  it('counts 1,210 services in all, over half a billion applications exactly as their rows add up', async () => {
    const { app } = application.database
    const tally = (await readTallies(app)).of(year, null)
    expect(tally?.services).toBe(1210)
    const figure = dashboardFigures.find(({ id }) => id === 'applications')
    if (!figure || !tally) throw new Error('no figure')
    const rows = await countRows(app, { figure, year, organization: null, counted: null })
    expect(figure.read(tally).part).toBe(rows.part)
  })
})

function table(name: string) {
  const text = readFileSync(sharedData(`gc-service-indicators/${name}.csv`), 'utf8')
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  return data.filter((row) => row.fiscal_yr === year)
}

/** The columns of the part and the whole behind each published column; a blank there is zero here. */
function publishedShare(column: string, row: Record<string, string>): readonly [number, number] {
  const pairs: { readonly [column: string]: readonly [string, string] } = {
    maf1_score: ['service_with_std_count', 'service_count_maf1'],
    maf2_score: ['service_standard_met', 'service_standard_count'],
    maf5_score: ['online_e2e_count', 'service_count_maf5'],
    maf6_score: ['activated_point_count', 'point_count'],
    maf8_score: ['improved_services_count', 'service_count_maf8'],
  }
  const [part, whole] = pairs[column] ?? [column, 'total_services']
  return [Number(row[part] ?? ''), Number(row[whole] ?? '')]
}
