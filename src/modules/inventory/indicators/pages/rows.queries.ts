import { sql } from 'kysely'
import type { Database } from '../../../../kernel/data/database.ts'
import type { DashboardFigure } from './figures.ts'

export type RowsAsked = {
  readonly figure: DashboardFigure
  readonly year: string
  readonly organization: string | null
  /** Only rows that count, or only those that do not. */
  readonly counted: boolean | null
}

export type RowBehind = {
  readonly organization: string
  readonly service_id: string
  readonly standard_id: string | null
  readonly name_en: string
  readonly name_fr: string
  readonly counted: boolean
  /** What the row adds to the figure, and to what it is divided by. */
  readonly part: string
  readonly whole: string
}

/** The rows a figure was counted from, each saying whether it counts. */
export async function rowsBehind(
  database: Database,
  asked: RowsAsked,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly RowBehind[]> {
  const { rows } = await sql<RowBehind>`
    select organization, service_id, standard_id, name_en, name_fr, counted, part::text, whole::text
    from (${everyRow(asked)}) as row
    where ${chosen(asked)}
    order by counted desc, organization, service_id, standard_id
    limit ${limit} offset ${offset}`.execute(database)
  return rows
}

/** How many rows there are, how many count, and what they add up to. */
export async function countRows(
  database: Database,
  asked: RowsAsked,
): Promise<{ readonly rows: number; readonly shown: number; readonly part: bigint; readonly whole: bigint }> {
  const { rows } = await sql<{ rows: number; shown: number; part: string; whole: string }>`
    select count(*)::integer as rows, (count(*) filter (where ${chosen(asked)}))::integer as shown,
      coalesce(sum(part), 0)::text as part, coalesce(sum(whole), 0)::text as whole
    from (${everyRow(asked)}) as row`.execute(database)
  const found = rows[0]
  return {
    rows: found?.rows ?? 0,
    shown: found?.shown ?? 0,
    part: BigInt(found?.part ?? 0),
    whole: BigInt(found?.whole ?? 0),
  }
}

function chosen({ counted }: RowsAsked) {
  return counted === null ? sql<boolean>`true` : sql<boolean>`counted = ${counted}`
}

function everyRow({ figure, year, organization }: RowsAsked) {
  const counts = figure.counts(Number(year.slice(0, 4)))
  const amount = amounts[figure.id] ?? {
    part: sql`coalesce((${counts})::integer, 0)`,
    whole: sql`1`,
  }
  const from =
    figure.rows === 'services'
      ? sql`select organization, service_id, null::text as standard_id, name_en, name_fr,
          coalesce(${counts}, false) as counted, ${amount.part} as part, ${amount.whole} as whole
        from inventory.listing`
      : sql`select organization, service_id, standard_id, name_en, name_fr,
          coalesce(${counts}, false) as counted, ${amount.part} as part, ${amount.whole} as whole
        from inventory.listing_standard`
  return sql`${from}
    where fiscal_year = ${year} and in_scope and ${figure.about}
      and (${organization}::text is null or organization = ${organization})`
}

/** Figures whose rows add more than one each. */
const amounts: {
  readonly [figure: string]: { readonly part: ReturnType<typeof sql>; readonly whole: ReturnType<typeof sql> }
} = {
  'points-online': { part: sql`points_online`, whole: sql`points_applicable` },
  applications: { part: sql`applications`, whole: sql`0` },
}
