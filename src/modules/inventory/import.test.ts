import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../test/harness/database.ts'
import { everyone, transaction } from '../../kernel/data/database.ts'
import { countStored } from './commands/indicators.ts'
import { csvText, exampleService, exampleStandard, sourceOf } from './csv/files.fixture.ts'
import { openSource, type Source } from './csv/source.ts'
import type { Resource } from './dictionary/field.ts'
import type { Finding } from './finding.ts'
import { importInventory } from './import.ts'
import { IndicatorCounter } from './indicators/indicators.ts'
import { readMapping } from './mapping/load.ts'
import { exportYear } from './publication-file.ts'
import { sharedData } from './shared-data.fixture.ts'

const now = Temporal.Instant.from('2026-11-23T15:00:00Z')
let database: TestDatabase

beforeEach(async () => {
  database = await testDatabase()
})
afterEach(() => database.drop())

async function load(files: Partial<Record<Resource, Source>>, options = {}) {
  const findings: Finding[] = []
  const given = (['service', 'service-std'] as const).flatMap((resource) => {
    const source = files[resource]
    return source ? [{ resource, source, options }] : []
  })
  const outcome = await transaction(database.owner, everyone, (tx) =>
    importInventory(tx, given, (finding) => findings.push(finding), now),
  )
  return { ...outcome, rules: findings.map((finding) => finding.rule) }
}

async function exported(year: string) {
  const folder = await mkdtemp(join(tmpdir(), 'entente-export-'))
  await exportYear(database.app, year, folder, {})
  const files = await Promise.all(
    (await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name))] as const),
  )
  return Object.fromEntries(files)
}

async function counted() {
  const tables = await sql<{ publications: string; records: string; changes: string }>`
    select (select count(*) from inventory.publication) as publications,
      (select count(*) from inventory.record) as records,
      (select count(*) from inventory.change) as changes`.execute(database.app)
  return Object.values(tables.rows[0] ?? {}).map(Number)
}

const services = (...ids: string[]) =>
  csvText(
    'service',
    ids.map((id) => ({ ...exampleService, service_id: id })),
  )

describe('importing the inventory', () => {
  it('keeps every byte, and changes nothing when the same file comes again', async () => {
    const text = services('1', '2').replace('\r\n', '\n').replace(',APIR', ',"APIR"')
    const first = await load({ service: await sourceOf(text) })
    expect(first).toMatchObject({ imported: true, services: 2, added: 2, rules: [] })
    expect(await exported('2023-2024')).toEqual({ 'service-2023-2024.csv': Buffer.from(text) })
    const again = await load({ service: await sourceOf(text) })
    expect(again).toMatchObject({ imported: true, services: 2, added: 0, changedCells: 0 })
    expect(await counted()).toEqual([1, 2, 0])
  })

  it('makes of a new publication a revision that lists its changes', async () => {
    await load({ service: await sourceOf(services('1', '2')) })
    const revised = services('2', '3').replace(',ND,NA,1200,', ',ND,NA,1201,')
    expect(await load({ service: await sourceOf(revised) })).toMatchObject({
      added: 1,
      removed: 1,
      changedRows: 1,
      changedCells: 1,
    })
    const changes = await database.app
      .selectFrom('inventory.change')
      .select(['number', 'kind', 'key', 'field', 'old', 'new'])
      .orderBy('number')
      .execute()
    expect(changes.map((change) => [change.kind, change.key, change.field, change.old, change.new])).toEqual([
      ['removed', 'ferries-traversiers/2023-2024/1', null, 'Ferry permits', null],
      ['changed', 'ferries-traversiers/2023-2024/2', 'num_website_visits', '1200', '1201'],
      ['added', 'ferries-traversiers/2023-2024/3', null, null, 'Ferry permits'],
    ])
    expect((await exported('2023-2024'))['service-2023-2024.csv']).toEqual(Buffer.from(revised))
    await expect(sql`delete from inventory.record`.execute(database.owner)).rejects.toThrow('append-only')
  })

  it('imports nothing at all when one of the files is not usable', async () => {
    const text = services('1')
    const cut = csvText('service-std', [exampleStandard]).slice(0, -60)
    const refused = await load({
      service: await sourceOf(text),
      'service-std': await sourceOf(cut, 'standards.csv'),
    })
    expect(refused).toMatchObject({ imported: false, services: 0, standards: 0, added: 0 })
    expect(refused.rules).toContain('cell-count')
    expect(await counted()).toEqual([0, 0, 0])
    const twice = await load({ service: await sourceOf(services('1', '1')) })
    expect(twice).toMatchObject({ imported: false, rules: ['duplicate-key'] })
    const nul = await load({ service: await sourceOf(text.replace('Ferry', 'Fe\0rry')) })
    expect(nul).toMatchObject({ imported: false })
  })

  it('lets one organization publish again without touching the others', async () => {
    const bridges = { ...exampleService, owner_org: 'bridges-ponts', service_id: '9' }
    await load({ service: await sourceOf(csvText('service', [exampleService, bridges])) })
    const own = csvText('service', [{ ...bridges, num_website_visits: '7' }], { delimiter: ';' })
    expect(await load({ service: await sourceOf(own) })).toMatchObject({
      added: 0,
      removed: 0,
      changedCells: 1,
    })
    const expected = csvText('service', [exampleService, { ...bridges, num_website_visits: '7' }])
    expect((await exported('2023-2024'))['service-2023-2024.csv']?.toString()).toBe(expected)
  })

  it('finds the services of standards among those already stored', async () => {
    const standards = csvText('service-std', [exampleStandard])
    await load({ service: await sourceOf(services('1')) })
    expect((await load({ 'service-std': await sourceOf(standards) })).rules).toEqual(['parent', 'parent'])
    await load({ service: await sourceOf(services('1', '41')) })
    const more = csvText('service-std', [exampleStandard, { ...exampleStandard, service_standard_id: '901' }])
    expect((await load({ 'service-std': await sourceOf(more) })).rules).toEqual([])
  })

  it('counts stored rows of a year once, a late correction instead of the row it corrects', async () => {
    await load({
      service: await sourceOf(
        csvText('service', [{ ...exampleService, fiscal_yr: '2022-2023', service_scope: 'INTERN' }]),
      ),
    })
    const correction = { ...exampleService, fiscal_yr: '2022-2023' }
    const others = Array.from({ length: 30 }, (_, index) => `5${index}`).map((id) => ({
      ...exampleService,
      service_id: id,
    }))
    await load({ service: await sourceOf(csvText('service', [...others, correction])) })
    const counter = new IndicatorCounter('2022-2023')
    await countStored(database.app, '2022-2023', counter)
    expect(counter.result().government.maf_all.service_count_maf1).toBe(1)
  })

  it('gives each year of a file that holds several', async () => {
    const [older, newer] = ['2021-2022', '2022-2023'].map((fiscal_yr) => ({ ...exampleService, fiscal_yr }))
    if (!older || !newer) throw new Error('two rows')
    await load({ service: await sourceOf(csvText('service', [older, newer])) })
    expect(Object.values(await exported('2021-2022')).map(String)).toEqual([csvText('service', [older])])
    const revised = { ...newer, num_website_visits: '9' }
    expect(await load({ service: await sourceOf(csvText('service', [revised])) })).toMatchObject({
      added: 0,
      removed: 0,
      changedCells: 1,
    })
    expect(Object.values(await exported('2021-2022')).map(String)).toEqual([csvText('service', [older])])
    expect(Object.values(await exported('2022-2023')).map(String)).toEqual([csvText('service', [revised])])
  })

  const folder = sharedData('gc-service-inventory')
  it.skipIf(!existsSync(folder))(
    'loads both shared publications without loss and finds what changed (needs ../shared/data/gc-service-inventory)',
    async () => {
      const pair = async (place: string) => ({
        service: await openSource(`${folder}/${place}service-2023-2024.csv`),
        'service-std': await openSource(`${folder}/${place}service-std-2023-2024.csv`),
      })
      const first = await load(await pair(''))
      expect(first).toMatchObject({ imported: true, services: 1226, standards: 1486, added: 2712 })
      const second = await load(await pair('revision-2025-09-19/'))
      expect(second).toMatchObject({ added: 17, removed: 12, changedRows: 25, changedCells: 58 })
      for (const [name, bytes] of Object.entries(await exported('2023-2024')))
        expect(bytes.equals(await readFile(`${folder}/revision-2025-09-19/${name}`))).toBe(true)
    },
  )

  it.skipIf(!existsSync(folder))(
    'loads an older layout through its mapping and still gives its bytes (needs ../shared/data/gc-service-inventory)',
    async () => {
      const path = `${folder}/history/service-std-2019-2020.csv`
      const mapping = (await readMapping('2019-2020'))['service-std']
      const outcome = await load({ 'service-std': await openSource(path) }, { mapping })
      expect(outcome).toMatchObject({ imported: true, standards: 1784 })
      const [bytes] = Object.values(await exported('2019-2020'))
      expect(bytes?.equals(await readFile(path))).toBe(true)
    },
  )
})
