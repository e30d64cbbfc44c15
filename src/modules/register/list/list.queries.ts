import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { type SlaFrenchLabel, slaFrenchLabelOf } from '../../guide/index.ts'

export const origins = ['drafting', 'ready', 'recorded', 'closed'] as const

export type Origin = (typeof origins)[number]

export const endings = ['90', '180', '365', 'past', 'none'] as const

export type RegisterFilter = {
  /** Words of the title or of a party, in either language, accents and case aside. */
  readonly search: string
  readonly origin: Origin | null
  /** Within so many days, past, or without a fixed end. */
  readonly ends: (typeof endings)[number] | null
  readonly sort: 'title' | 'end'
}

export type RegisterLine = {
  readonly origin: Origin
  readonly id: string
  readonly title: Bilingual
  readonly types: string
  /** What a service level agreement is called in French in this one. */
  readonly slaLabel: SlaFrenchLabel
  readonly parties: Bilingual
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly amount: string | null
}

export function readRegisterFilter(query: URLSearchParams): RegisterFilter {
  return {
    search: (query.get('search') ?? '').trim().slice(0, 200),
    origin: origins.find((one) => one === query.get('state')) ?? null,
    ends: endings.find((one) => one === query.get('ends')) ?? null,
    sort: query.get('sort') === 'title' ? 'title' : 'end',
  }
}

/** One page of the register, the nearest end first unless titles are asked for. */
export async function registerLines(
  tx: Tx,
  filter: RegisterFilter,
  { language, today }: { readonly language: Language; readonly today: Temporal.PlainDate },
  page: { readonly offset: number; readonly size: number },
): Promise<{ readonly total: number; readonly lines: readonly RegisterLine[] }> {
  const found = matching(tx, filter, today)
  const { total } = await found.select(sql<string>`count(*)`.as('total')).executeTakeFirstOrThrow()
  const title = sql`kernel.searchable(coalesce(nullif(${sql.ref(`title_${language}`)}, ''), title_en || title_fr))`
  const first = sql`case when ends_on >= ${today.toString()} then 0 when ends_on is null then 1 else 2 end`
  const rows = await found
    .selectAll()
    .$if(filter.sort === 'end', (query) => query.orderBy(first).orderBy('ends_on'))
    .orderBy(title)
    .orderBy('id')
    .offset(page.offset)
    .limit(page.size)
    .execute()
  const labels = await slaLabels(tx, rows)
  return {
    total: Number(total),
    lines: rows.map((row) => ({
      origin: origins.find((one) => one === row.origin) ?? 'drafting',
      id: row.id ?? '',
      title: { en: row.title_en ?? '', fr: row.title_fr ?? '' },
      types: row.types ?? '',
      slaLabel: slaFrenchLabelOf(labels.get(row.id ?? '')),
      parties: { en: row.parties_en ?? '', fr: row.parties_fr ?? '' },
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      amount: row.amount,
    })),
  }
}

/**
 * Asked for the lines of one page only. What is made here is called as its agreement does; what was recorded, as the
 * organization that recorded it calls it.
 */
async function slaLabels(
  tx: Tx,
  rows: readonly { readonly id: string | null; readonly types: string | null }[],
): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ id, types }) => (id && types?.split(', ').includes('SLA') ? [id] : []))
  if (ids.length === 0) return new Map()
  const found = await sql<{ id: string; label: string }>`
    select id, agreements.sla_label(id, state, opened_by) as label
      from agreements.relationship where id = any(${ids}::uuid[])
    union all
    select recorded.id, organization.sla_label_fr
      from register.recorded join identity.organization on organization.id = recorded.organization_id
      where recorded.id = any(${ids}::uuid[])`.execute(tx)
  return new Map(found.rows.map(({ id, label }) => [id, label]))
}

function matching(tx: Tx, { search, origin, ends }: RegisterFilter, today: Temporal.PlainDate) {
  let query = tx.selectFrom('register.line')
  if (origin) query = query.where('origin', '=', origin)
  if (ends === 'past') query = query.where('ends_on', '<', today.toString())
  else if (ends === 'none') query = query.where('ends_on', 'is', null)
  else if (ends)
    query = query
      .where('ends_on', '>=', today.toString())
      .where('ends_on', '<=', today.add({ days: Number(ends) }).toString())
  if (search === '') return query
  const pattern = `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return query.where(
    sql<boolean>`kernel.searchable(concat_ws(' ', title_en, title_fr, parties_en, parties_fr)) like kernel.searchable(${pattern})`,
  )
}
