import { hash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { type Bulk, copyCell } from '../../../kernel/data/bulk.ts'
import type { Tx } from '../../../kernel/data/database.ts'

/** A table whose rows hold many things each, a column an array. Its key begins with the organization and the measure. */
export type PackedTable = {
  readonly name: 'case_sheet' | 'month_tally' | 'month_pause'
  /** The rest of its key, with the types. */
  readonly key: { readonly [column: string]: 'text' | 'date' | 'int' }
  readonly columns: readonly string[]
}

/** A row: the values of its key, and the cells of the rest in COPY's form. */
export type PackedRow = {
  readonly measure: string
  readonly key: readonly string[]
  readonly cells: readonly string[]
}

/** What comes into one table of an organization, against what stands there: what is the same is not written. */
export class PackedRows {
  readonly #table: PackedTable
  readonly #organization: string
  /** Digests by place. */
  readonly #standing: Map<string, string>
  #lines: string[] = []

  private constructor(table: PackedTable, organization: string, standing: Map<string, string>) {
    this.#table = table
    this.#organization = organization
    this.#standing = standing
  }

  /** Against the rows of some measures; `only` says which of them, when not all are made again. */
  static async over(
    tx: Tx,
    table: PackedTable,
    organization: string,
    measures: readonly string[],
    only: RawBuilder<unknown> = sql`true`,
  ): Promise<PackedRows> {
    const key = sql.raw(Object.keys(table.key).join(', '))
    const { rows } = await sql<{ measure_id: string; key: string[]; digest: string }>`
      select measure_id, array[${sql.raw(
        Object.keys(table.key)
          .map((column) => `${column}::text`)
          .join(', '),
      )}] as key, digest from ${sql.table(`performance.${table.name}`)}
      where organization_id = ${organization}::uuid and measure_id = any(${[...measures]}::uuid[]) and ${only}
      order by ${key}`.execute(tx)
    return new PackedRows(
      table,
      organization,
      new Map(rows.map((row) => [placeOf(row.measure_id, row.key), row.digest])),
    )
  }

  put({ measure, key, cells }: PackedRow): void {
    const rest = cells.join('\t')
    const digest = hash('sha256', rest, 'base64url')
    const place = placeOf(measure, key)
    if (this.#standing.get(place) !== digest)
      this.#lines.push(
        `${this.#organization}\t${measure}\t${key.map(copyCell).join('\t')}\t${digest}\t${rest}\n`,
      )
    this.#standing.delete(place)
  }

  /** Writes what came so far and differs. */
  async flush({ tx, copyIn }: Bulk): Promise<void> {
    if (this.#lines.length === 0) return
    const { name, columns } = this.#table
    const [stored, coming] = [sql.table(`performance.${name}`), sql.table(`coming_${name}`)]
    const key = ['organization_id', 'measure_id', ...Object.keys(this.#table.key)]
    const rest = ['digest', ...columns]
    await sql`create temporary table if not exists ${coming} (like ${stored}) on commit drop`.execute(tx)
    await copyIn(`copy coming_${name} (${[...key, ...rest].join(', ')}) from stdin`, pieces(this.#lines))
    this.#lines = []
    await sql`insert into ${stored} select * from ${coming}
      on conflict (${sql.raw(key.join(', '))}) do update
      set ${sql.raw(rest.map((column) => `${column} = excluded.${column}`).join(', '))}`.execute(tx)
    await sql`truncate ${coming}`.execute(tx)
  }

  /** Takes out what stood and did not come again. */
  async removeRest(tx: Tx): Promise<void> {
    const gone = [...this.#standing.keys()].map((place) => place.split(between))
    if (gone.length === 0) return
    const types = Object.entries({ measure_id: 'uuid', ...this.#table.key })
    const lists = types.map(
      ([, type], index) => sql`${gone.map((place) => place[index])}::${sql.raw(type)}[]`,
    )
    const names = sql.raw(types.map(([column]) => column).join(', '))
    await sql`delete from ${sql.table(`performance.${this.#table.name}`)} stored
      using unnest(${sql.join(lists)}) as gone (${names})
      where stored.organization_id = ${this.#organization}::uuid
        and ${sql.raw(types.map(([column]) => `stored.${column} = gone.${column}`).join(' and '))}`.execute(
      tx,
    )
    this.#standing.clear()
  }
}

/** One column of a row in COPY's form; null when every element is what `usual` says. */
export function arrayCell<Line>(
  lines: readonly Line[],
  of: (line: Line) => string | number | null,
  usual: string | number | null = null,
): string {
  let text = ''
  let isUsual = true
  for (const line of lines) {
    const value = of(line)
    if (value !== usual) isUsual = false
    text += text === '' ? '{' : ','
    text += value === null ? 'NULL' : typeof value === 'number' ? value : elementOf(value)
  }
  return isUsual ? '\\N' : `${text}}`
}

const plain = /^[A-Za-z0-9_.:-]+$/

function elementOf(text: string): string {
  if (plain.test(text) && text.toLowerCase() !== 'null') return text
  return copyCell(`"${text.replace(/["\\]/g, '\\$&')}"`)
}

// No key holds a control character.
const between = '\u001f'

function placeOf(measure: string, key: readonly string[]): string {
  return `${measure}${between}${key.join(between)}`
}

async function* pieces(lines: readonly string[]): AsyncGenerator<string> {
  for (let start = 0; start < lines.length; start += 64) yield lines.slice(start, start + 64).join('')
}
