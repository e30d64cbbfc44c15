import { type NotNull, sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { fiscalYears } from '../dictionary/code-lists.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import type { Resource } from '../dictionary/field.ts'
import { currentRows } from '../queries.ts'
import { workingRows, workingYears } from '../registry/working.queries.ts'

export type YearCells = {
  readonly year: string
  /** Being written, not published. */
  readonly draft: boolean
  readonly standardId: string
  readonly cells: Readonly<Record<string, string>>
}

/** A service, or its standards, year after year, the newest first: as published, and as being written. */
export async function cellsByYear(
  tx: Tx,
  organization: string,
  codes: readonly string[],
  resource: Resource,
  serviceId: string,
): Promise<readonly YearCells[]> {
  const fields = dictionary[resource].map(({ id }) => id)
  const found = new Map<string, YearCells>()
  const keep = (line: YearCells) => found.set(`${line.year}/${line.draft}/${line.standardId}`, line)
  for (const code of codes)
    for await (const value of currentRows(tx, { resource, organization: code, serviceId })) {
      const cells = Object.fromEntries(fields.map((field) => [field, value(field) ?? '']))
      keep({
        year: (cells.fiscal_yr ?? '').trim(),
        draft: false,
        standardId: cells.service_standard_id ?? '',
        cells,
      })
    }
  const states = new Map((await workingYears(tx, organization)).map(({ year, state }) => [year, state]))
  for (const year of states.keys()) {
    if (states.get(year) === 'published') continue
    for (const row of await workingRows(tx, organization, { year, resource, serviceId }))
      keep({ year: row.rowYear, draft: true, standardId: row.standardId, cells: row.cells })
  }
  return [...found.values()].toSorted((a, b) =>
    a.year === b.year ? Number(b.draft) - Number(a.draft) : a.year < b.year ? 1 : -1,
  )
}

export type Restated = {
  readonly year: string
  readonly standardId: string | null
  readonly resource: Resource
  readonly kind: string
  readonly field: string | null
  readonly old: string | null
  readonly new: string | null
  readonly at: string
  readonly reason: Bilingual | null
}

/** What later publications changed in a service and its standards, the latest first. */
export async function restatementsOf(
  tx: Tx,
  codes: readonly string[],
  serviceId: string,
): Promise<readonly Restated[]> {
  if (codes.length === 0) return []
  const keys = codes.flatMap((code) => Object.keys(fiscalYears).map((year) => `${code}/${year}/${serviceId}`))
  const rows = await tx
    .selectFrom('inventory.change as change')
    .innerJoin('inventory.publication as publication', 'publication.id', 'change.publication_id')
    .select(['change.key', 'change.kind', 'change.field', 'change.old', 'change.new', 'publication.resource'])
    .select(['publication.imported_at', 'publication.reason_en', 'publication.reason_fr'])
    .where('change.organization', 'in', [...codes])
    .where((eb) =>
      eb.or([
        eb('change.key', 'in', keys),
        eb(sql<string>`regexp_replace(change.key, '/[^/]*$', '')`, 'in', keys).and(
          'publication.resource',
          '=',
          'service-std',
        ),
      ]),
    )
    .orderBy('publication.sequence', 'desc')
    .orderBy('change.number')
    .limit(500)
    .$narrowType<{ key: NotNull }>()
    .execute()
  return rows.map((row) => {
    const resource = row.resource === 'service' ? 'service' : 'service-std'
    const parts = row.key.split('/')
    const reason =
      row.reason_en !== null && row.reason_fr !== null ? { en: row.reason_en, fr: row.reason_fr } : null
    return {
      year: parts.at(resource === 'service' ? -2 : -3) ?? '',
      standardId: resource === 'service' ? null : (parts.at(-1) ?? ''),
      ...{
        resource,
        kind: row.kind,
        field: row.field,
        old: row.old,
        new: row.new,
        at: row.imported_at,
        reason,
      },
    }
  })
}
