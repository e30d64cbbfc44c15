import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { organizationDirectory } from './organizations.ts'
import { readOrganizations } from './reference-files.ts'
import { sharedData } from './shared-data.fixture.ts'

const directory = organizationDirectory(
  [
    {
      id: '1',
      code: 'ferries-traversiers',
      name: { en: 'Ferries Office of Canada', fr: 'Bureau des traversiers du Canada' },
      otherNames: ['Department of Boats & Œuvres'],
      acronyms: ['FO', 'BT'],
    },
    {
      id: '2',
      code: 'bridges-ponts',
      name: { en: 'Bridges Authority', fr: 'Régie des ponts' },
      otherNames: [],
      acronyms: ['BA', 'BT'],
    },
  ],
  [
    { name: 'the boat people', id: '1' },
    { name: 'transport', id: '0' },
  ],
)

describe('organizations', () => {
  it.each([
    ['ferries-traversiers', '1'],
    ['FERRIES OFFICE OF CANADA', '1'],
    ['bureau des traversiers du canada', '1'],
    ['Bureau  des Traversiers', '1'],
    ['Ferries Office', '1'],
    ['department of boats and oeuvres', '1'],
    ['Regie des ponts', '2'],
    ['fo', '1'],
    ['The Boat-People', '1'],
    ['Bridges Authority | Régie des ponts', '2'],
  ])('resolves %s', (name, id) => {
    expect(directory.resolve(name)?.id).toBe(id)
  })

  it('reports what is unknown or could mean several', () => {
    expect(directory.candidates('Lighthouses')).toEqual([])
    expect(directory.candidates('BT')).toHaveLength(2)
    expect(directory.resolve('BT')).toBeUndefined()
    expect(directory.resolve('transport')).toBeUndefined()
    expect(directory.resolve('Bridges Authority | Bureau des traversiers')).toBeUndefined()
    expect(directory.resolve('')).toBeUndefined()
  })

  it.skipIf(!existsSync(sharedData('gc-organizations')))(
    'resolves every listed name, in either language (needs ../shared/data/gc-organizations)',
    async () => {
      const shared = await readOrganizations(sharedData('gc-organizations'))
      const read = (name: string) =>
        Papa.parse<Record<string, string>>(readFileSync(sharedData(`gc-organizations/${name}.csv`), 'utf8'), {
          header: true,
          skipEmptyLines: true,
        }).data
      const wrong: unknown[] = []
      const expectId = (name: string | undefined, id: string | undefined) => {
        if (name && shared.resolve(name)?.id !== id) wrong.push([name, id, shared.resolve(name)?.id])
      }
      for (const row of read('gc_org_info')) {
        for (const column of ['harmonized_name', 'nom_harmonisé', 'legal_title', 'appellation_légale'])
          expectId(row[column], row.gc_orgID)
        expectId(row.preferred_name?.toUpperCase(), row.gc_orgID)
      }
      for (const row of read('gc_concordance')) expectId(row.open_gov_ouvert, row.gc_orgID)
      // Some aliases mean several organizations, or parts of one that have no row of their own.
      const known = new Set(shared.organizations.map((one) => one.id))
      for (const { name, gc_orgID } of read('gc_org_aliases'))
        if (known.has(gc_orgID ?? '')) expectId(name, gc_orgID)
      expect(wrong).toEqual([])
    },
  )
})
