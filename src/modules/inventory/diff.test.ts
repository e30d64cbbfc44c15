import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSource } from './csv/source.ts'
import { dictionary } from './dictionary/dictionary.ts'
import { type Change, diffFiles } from './diff.ts'
import { sharedData } from './shared-data.fixture.ts'

const folder = sharedData('gc-service-inventory')

async function compare(older: string, newer: string, resource: 'service' | 'service-std') {
  const changes: Change[] = []
  const counts = await diffFiles(await openSource(older), await openSource(newer), resource, (change) =>
    changes.push(change),
  )
  return { counts, changes }
}

describe('differences between publications', () => {
  it.skipIf(!existsSync(folder))(
    'finds what the September 2025 publication changed (needs ../shared/data/gc-service-inventory)',
    async () => {
      const pair = (name: string) => [`${folder}/${name}`, `${folder}/revision-2025-09-19/${name}`] as const
      const services = await compare(...pair('service-2023-2024.csv'), 'service')
      expect(services.counts).toEqual({ added: 8, removed: 5, changedRows: 16, changedCells: 33 })
      expect(services.changes).toHaveLength(8 + 5 + 33)
      const standards = await compare(...pair('service-std-2023-2024.csv'), 'service-std')
      expect(standards.counts).toEqual({ added: 9, removed: 7, changedRows: 9, changedCells: 25 })
    },
  )

  it('gives both values of each changed cell, as typed', async () => {
    const place = await mkdtemp(join(tmpdir(), 'entente-diff-'))
    const header = dictionary.service.map((field) => field.id).join(',')
    const line = (id: string, remarks: string) =>
      dictionary.service
        .map(
          ({ id: field }) => ({ service_id: id, special_remarks_en: remarks, owner_org: 'a' })[field] ?? '',
        )
        .join(',')
    await writeFile(join(place, 'old.csv'), `${header}\n${line('1', 'ND')}\n${line('2', '1')}\n`)
    await writeFile(join(place, 'new.csv'), `${header}\n${line('2', '1.0')}\n${line('3', 'NA')}\n`)
    const { counts, changes } = await compare(join(place, 'old.csv'), join(place, 'new.csv'), 'service')
    expect(counts).toEqual({ added: 1, removed: 1, changedRows: 1, changedCells: 1 })
    expect(changes.find((change) => change.kind === 'changed')).toEqual({
      resource: 'service',
      kind: 'changed',
      organization: 'a',
      key: 'a//2',
      field: 'special_remarks_en',
      old: '1',
      new: '1.0',
    })
  })
})
