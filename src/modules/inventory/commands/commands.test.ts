import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/harness/database.ts'
import type { CliInput } from '../../../kernel/cli/command.ts'
import { everyone, transaction } from '../../../kernel/data/database.ts'
import { refusedFiles } from '../csv/bad-files.fixture.ts'
import { csvText, exampleService, exampleStandard, sourceOf } from '../csv/files.fixture.ts'
import { importInventory } from '../import.ts'
import { commands } from '../index.ts'
import { rowProgress } from './report.ts'

let database: TestDatabase
const givenUrl = process.env.DATABASE_URL

beforeAll(async () => {
  database = await testDatabase()
  process.env.DATABASE_URL = database.url
})
afterAll(async () => {
  if (givenUrl === undefined) delete process.env.DATABASE_URL
  else process.env.DATABASE_URL = givenUrl
  await database.drop()
})

async function run(name: string, options: Record<string, unknown>, args: string[] = [], json = true) {
  const lines: string[] = []
  const command = commands.find(({ path }) => path[1] === name)
  if (!command) throw new Error(`no command ${name}`)
  const code = await command.run({
    args,
    // The command-line library also gives lists, which the declared type leaves out.
    options: options as CliInput['options'],
    language: 'fr',
    json,
    terminal: { out: (text) => lines.push(text), error: () => {}, interactive: false },
    clock: () => Temporal.Instant.from('2026-11-23T15:00:00Z'),
  })
  return { code, lines, json: json ? JSON.parse(lines.join('\n')) : undefined }
}

const path = async (text: string) => (await sourceOf(text)).path
const services = () => path(csvText('service', [exampleService]))
const standards = (target = '0.9') => path(csvText('service-std', [{ ...exampleStandard, target }]))

describe('the inventory commands', () => {
  it('check answers with counts and findings, and 1 when there are some', async () => {
    const good = await run('check', { services: await services(), standards: await standards() })
    expect([good.code, good.json]).toEqual([0, { services: 1, standards: 1, findings: [] }])
    const bad = await run('check', { services: await services(), standards: await standards('90') })
    expect([bad.code, bad.json.findings.map((found: { rule: string }) => found.rule)]).toEqual([
      1,
      ['target-range', 'computed-target-met'],
    ])
    const people = await run('check', { standards: await standards('90') }, [], false)
    expect(people.lines.at(-1)).toBe(
      'Services\u00a0: 0. Normes\u00a0: 1. Erreurs\u00a0: 1. Avertissements\u00a0: 1. Remarques\u00a0: 0.',
    )
  })

  it('diff answers with counts for each resource and the changes', async () => {
    const standardsPair = [await standards(), await standards('0.95')]
    const pair = [await services(), await services()]
    const counts = { added: 0, removed: 0, changedRows: 0, changedCells: 0 }
    const expected = {
      services: counts,
      standards: { ...counts, changedRows: 1, changedCells: 1 },
      changes: [expect.objectContaining({ field: 'target', old: '0.9', new: '0.95' })],
    }
    expect((await run('diff', { standards: standardsPair }, pair)).json).toEqual(expected)
    expect((await run('diff', { standards: [...standardsPair, ...pair] })).json).toEqual(expected)
  })

  it('import, export and indicators agree with the files', async () => {
    const files = { services: await services(), standards: await standards() }
    const first = await run('import', files)
    expect(first.json).toEqual({
      ...{ services: 1, standards: 1, added: 2, removed: 0, changedRows: 0, changedCells: 0 },
      ...{ imported: true, findings: [] },
    })
    expect((await run('import', files)).json).toMatchObject({ services: 1, added: 0, changedCells: 0 })
    const out = await mkdtemp(join(tmpdir(), 'entente-out-'))
    await run('export', { year: '2023-2024', out })
    expect(await readFile(join(out, 'service-2023-2024.csv'), 'utf8')).toBe(
      await readFile(files.services, 'utf8'),
    )
    const stored = await run('indicators', { year: '2023-2024' })
    expect(stored.json).toEqual((await run('indicators', { year: '2023-2024', ...files })).json)
    expect(stored.json.organizations['ferries-traversiers']).toMatchObject({
      maf1_score: 100,
      maf_all: { maf1_score: 100 },
    })
  })

  it.each(refusedFiles)(
    'import nothing at all, and tell where and why: $what',
    async ({ files, rule, place = {} }) => {
      const counted = async () => {
        const { rows } = await sql<{ rows: string }>`
        select (select count(*) from inventory.record) + (select count(*) from inventory.publication) as rows`.execute(
          database.owner,
        )
        return rows[0]?.rows
      }
      const before = await counted()
      const [services, standards] = await Promise.all(
        [files.service, files['service-std']].map((content, index) =>
          content === undefined
            ? undefined
            : sourceOf(content, index === 0 ? 'service.csv' : 'service-std.csv').then(({ path }) => path),
        ),
      )
      const { code, json } = await run('import', { services, standards, organization: 'ferries-traversiers' })
      expect([code, json.imported]).toEqual([1, false])
      const found = json.findings.find((finding: { rule: string }) => finding.rule === rule)
      const { file, row, ...rest } = place
      expect(found).toMatchObject(row === undefined ? rest : { ...rest, row: Number(row) })
      expect(found.file).toContain(file ?? '.csv')
      expect(await counted()).toBe(before)
    },
  )

  it('import say how far they are: rows written, then rows that the catalogue lists', async () => {
    const years = ['2015-2016', '2016-2017']
    const rows = years.map((fiscal_yr) => ({ ...exampleService, fiscal_yr }))
    const source = await sourceOf(csvText('service', rows))
    const told: [string, number][] = []
    await transaction(database.owner, everyone, (tx) =>
      importInventory(
        tx,
        [{ resource: 'service', source, options: { progress: (count) => told.push(['read', count]) } }],
        () => {},
        Temporal.Instant.from('2026-11-23T15:00:00Z'),
        {
          written: (count) => told.push(['written', count]),
          listed: (count) => told.push(['listed', count]),
        },
      ),
    )
    expect(told).toEqual([
      ['read', 2],
      ['written', 2],
      ['listed', 1],
      ['listed', 1],
    ])
  })

  it('progress is for terminals only, begins again with each file, and speaks the reader’s language', () => {
    const lines: string[] = []
    const terminal = { out: () => {}, error: (text: string) => lines.push(text), interactive: true }
    const progress = rowProgress({ terminal, language: 'fr' }, 'written')
    for (const rows of [5_000, 10_000, 15_000, 20_500, 4_000, 12_000]) progress(rows)
    expect(lines).toEqual(
      ['10\u00a0000', '20\u00a0500', '12\u00a0000'].map((rows) => `${rows} lignes écrites`),
    )
    rowProgress({ terminal: { ...terminal, interactive: false }, language: 'en' })(10_000)
    expect(lines).toHaveLength(3)
  })

  it('refuses wrong usage and unreadable files in one sentence', async () => {
    await expect(run('check', {})).rejects.toThrow('--services')
    await expect(run('check', { services: '/nowhere.csv' })).rejects.toThrow('/nowhere.csv')
    await expect(run('check', { services: await services(), mapping: '/nowhere.json' })).rejects.toThrow(
      'nowhere',
    )
    await expect(run('indicators', { year: '2023' })).rejects.toThrow('2023-2024')
    await expect(run('export', { year: '1999-2000', out: tmpdir() })).rejects.toThrow('1999-2000')
    await expect(run('diff', {}, ['one.csv'])).rejects.toThrow('two files')
    await expect(run('diff', {}, [await services(), await standards()])).rejects.toThrow('service standards')
  })
})
