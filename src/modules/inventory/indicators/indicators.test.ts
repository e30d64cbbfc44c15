import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { openSource } from '../csv/source.ts'
import { openInventory } from '../open-inventory.ts'
import { readOrganizations } from '../reference-files.ts'
import { sharedData } from '../shared-data.fixture.ts'
import { IndicatorCounter } from './indicators.ts'

const year = '2023-2024'
const present = existsSync(sharedData('gc-service-indicators'))

function table(name: string) {
  const text = readFileSync(sharedData(`gc-service-indicators/${name}.csv`), 'utf8')
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  return data.filter((row) => row.fiscal_yr === year)
}

function figure(text: string | undefined) {
  return text === '' || text === undefined ? null : Number(text)
}

async function sharedFigures() {
  const counter = new IndicatorCounter(year)
  const folder = sharedData('gc-service-inventory')
  const services = await openInventory(await openSource(`${folder}/service-${year}.csv`), 'service')
  for await (const batch of services.rows()) for (const row of batch) counter.service(row.value)
  const standards = await openInventory(await openSource(`${folder}/service-std-${year}.csv`), 'service-std')
  for await (const batch of standards.rows()) for (const row of batch) counter.standard(row.value)
  const directory = await readOrganizations(sharedData('gc-organizations/gc_concordance.csv'))
  // Several organizations share a number there; only one of them publishes an inventory.
  const publishers = directory.organizations.filter((one) => one.code !== null)
  const codes = new Map(publishers.map((one) => [one.indicatorId, one.code ?? '']))
  return { result: counter.result(), code: (row: Record<string, string>) => codes.get(row.org_id) ?? '' }
}

describe.skipIf(!present)('the public indicator tables (needs ../shared/data/gc-service-indicators)', () => {
  it('gives every published figure of each organization', async () => {
    const { result, code } = await sharedFigures()
    expect(Object.keys(result.organizations)).toHaveLength(54)
    for (const name of ['maf_all', 'si_reviews', 'oecd_digital_gov_survey'] as const)
      for (const row of table(name)) {
        const ours = result.organizations[code(row)]?.[name] ?? {}
        const theirs = Object.fromEntries(Object.keys(ours).map((key) => [key, figure(row[key])]))
        expect([code(row), ours]).toEqual([code(row), theirs])
      }
    // Volumes of ib_all were published as digits put end to end that year; its other figures are numbers.
    for (const row of table('ib_all')) {
      const ours = Object.entries(result.organizations[code(row)]?.ib_all ?? {})
      for (const [key, value] of ours.filter(([key]) => !key.startsWith('num_')))
        expect([code(row), key, value]).toEqual([code(row), key, figure(row[key])])
    }
  })

  it('gives the same rows by service and channel', async () => {
    const { result, code } = await sharedFigures()
    const flat = (name: 'si_vol' | 'si_oip' | 'ss_tml_perf_vol', columns: readonly string[]) => {
      const ours = Object.entries(result.organizations).flatMap(([organization, one]) =>
        one[name].map((row) => [organization, ...columns.map((column) => String(row[column]))].join('|')),
      )
      const theirs = table(name).map((row) =>
        [code(row), ...columns.map((column) => (row[column] ?? '').replace(/\.0$/, ''))].join('|'),
      )
      expect(theirs.length).toBeGreaterThan(700)
      expect(ours.sort()).toEqual(theirs.sort())
    }
    flat('si_vol', ['service_id', 'channel', 'volume'])
    flat('si_oip', ['service_id', 'online_interaction_point', 'activation'])
    const volumes = ['volume_meeting_target', 'total_volume', 'volume_not_meeting_target']
    flat('ss_tml_perf_vol', ['service_id', 'channel', ...volumes])
  })

  it('adds the organizations up to the government', async () => {
    const { result } = await sharedFigures()
    const sum = (name: 'service_count_maf1' | 'service_standard_met') =>
      Object.values(result.organizations).reduce((total, one) => total + (one.maf_all[name] ?? 0), 0)
    expect(result.government.maf_all.service_count_maf1).toBe(sum('service_count_maf1'))
    expect(result.government.maf_all.service_standard_met).toBe(sum('service_standard_met'))
    expect(result.government.maf_all.service_count_maf1).toBe(1210)
  })
})

describe('scope of the indicators', () => {
  it('counts external and enterprise services of the year, with their standards', () => {
    const counter = new IndicatorCounter(year)
    const row = (cells: Record<string, string>) => (field: string) =>
      ({ owner_org: 'a', fiscal_yr: year, ...cells })[field]
    counter.service(row({ service_id: '1', service_scope: 'INTERN,ENTERPRISE', os_decision: 'Y' }))
    counter.service(row({ service_id: '2', service_scope: 'INTERN,CLUSTER' }))
    counter.service(row({ service_id: '3', service_scope: 'EXTERN', fiscal_yr: '2022-2023' }))
    counter.standard(row({ service_id: '1', target: '0.5', volume_meeting_target: '1', total_volume: '3' }))
    counter.standard(row({ service_id: '2', target_met: 'Y' }))
    expect(counter.result().organizations.a?.maf_all).toMatchObject({
      service_count_maf1: 1,
      maf1_score: 100,
      service_standard_met: 0,
      service_standard_count: 1,
      online_e2e_count: 1,
      point_count: 1,
    })
  })
})
