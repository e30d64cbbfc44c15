import { sql } from 'kysely'
import type { Tx } from '../../kernel/data/database.ts'
import { type Bilingual, inBoth } from '../../kernel/language/bilingual.ts'
import { byId, type SubjectKind } from '../identity/index.ts'
import { ownServices } from './own-services.ts'
import { ownStandards } from './own-standards.ts'
import { inventoryPath, loadPath, serviceHistoryPath, yearPath } from './paths.ts'

type Names = ReadonlyMap<string, Bilingual>

/** What entries of a history about the inventory are about, by name. */
export const inventorySubjects: Readonly<Record<string, SubjectKind>> = {
  service: { names: serviceNames, page: servicePage },
  'service-std': { names: standardNames, page: servicePage },
  'inventory-year': {
    names: async (_tx, ids) => new Map(ids.map((year) => [year, words.year(year)])),
    page: (year) => inBoth((language) => yearPath.href(language, { year })),
  },
  'inventory-load': {
    names: byId(loadNames),
    page: (load) => inBoth((language) => loadPath.href(language, { load })),
  },
  'inventory-code': {
    names: async (_tx, ids) => new Map(ids.map((code) => [code, { en: code, fr: code }])),
    page: () => inBoth((language) => inventoryPath.href(language)),
  },
}

/** "1234", or "2025-2026/1234" where a year is worked on, or "2025-2026/1234/STD1" for a standard of it. */
function partsOf(id: string): { year: string | null; service: string; standard: string } {
  const parts = id.split('/')
  if (parts.length === 1) return { year: null, service: id, standard: '' }
  const [year = '', service = '', standard = ''] = parts
  return { year, service, standard }
}

function servicePage(id: string): Bilingual {
  return inBoth((language) => serviceHistoryPath.href(language, { id: partsOf(id).service }))
}

/** Of the acting organization's own services only; one that is no longer there has no page and no name. */
async function serviceNames(tx: Tx, ids: readonly string[]): Promise<Names> {
  const services = new Map((await ownServices(tx, await reader(tx))).map(({ id, name }) => [id, name]))
  return new Map(
    ids.flatMap((id): [string, Bilingual][] => {
      const { year, service } = partsOf(id)
      const name = services.get(service)
      return name ? [[id, year === null ? name : words.inYear(name, year)]] : []
    }),
  )
}

async function standardNames(tx: Tx, ids: readonly string[]): Promise<Names> {
  const standards = new Map(
    (await ownStandards(tx, await reader(tx))).map((one) => [`${one.service}/${one.code}`, one.statement]),
  )
  return new Map(
    ids.flatMap((id): [string, Bilingual][] => {
      const { year, service, standard } = partsOf(id)
      const said = standards.get(`${service}/${standard}`)
      return said ? [[id, words.inYear(said, year ?? '')]] : []
    }),
  )
}

/** The files of a loading, by their names. */
async function loadNames(tx: Tx, ids: readonly string[]): Promise<Names> {
  const rows = await tx
    .selectFrom('inventory.load_file')
    .select(['load_id', 'name'])
    .where('load_id', 'in', ids)
    .orderBy('name')
    .execute()
  const names = Map.groupBy(rows, ({ load_id }) => load_id)
  return new Map(
    [...names].map(([id, files]) => {
      const said = files.map(({ name }) => name).join(', ')
      return [id, { en: said, fr: said }]
    }),
  )
}

async function reader(tx: Tx): Promise<string> {
  const { rows } = await sql<{ id: string | null }>`select kernel.current_organization() as id`.execute(tx)
  return rows[0]?.id ?? ''
}

const words = {
  year: (year: string): Bilingual => ({ en: `Fiscal year ${year}`, fr: `Exercice ${year}` }),
  inYear: ({ en, fr }: Bilingual, year: string): Bilingual => ({
    en: `${en} (${year})`,
    fr: `${fr} (${year})`,
  }),
}
