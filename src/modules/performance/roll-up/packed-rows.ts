import { hash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Bulk } from '../../../kernel/data/bulk.ts'
import { binaryCopy, CopyBytes, copied } from '../../../kernel/data/copy-bytes.ts'
import type { Tx } from '../../../kernel/data/database.ts'
import { parseDay } from '../../standards/index.ts'

/** A table whose rows hold many things each, a column an array. Its key begins with the organization and the measure. */
export type PackedTable = {
  readonly name: 'case_sheet' | 'month_tally' | 'month_pause'
  /** The rest of its key, with the types. */
  readonly key: { readonly [column: string]: 'text' | 'date' | 'int' }
  readonly columns: readonly string[]
}

/** A row: the values of its key, and what writes the cells of the rest. */
export type PackedRow = {
  readonly measure: string
  readonly key: readonly string[]
  readonly write: (to: CopyBytes) => void
}

/** What comes into one table of an organization, against what stands there: what is the same is not written. */
export class PackedRows {
  readonly #table: PackedTable
  readonly #organization: string
  /** Digests by place. */
  readonly #standing: Map<string, string>
  #coming = new CopyBytes()

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

  put({ measure, key, write }: PackedRow): void {
    const coming = this.#coming
    const start = coming.length
    const keys = Object.values(this.#table.key)
    coming.cells(this.#table.columns.length + keys.length + 3)
    const cells = coming.length
    write(coming)
    const digest = hash('sha256', coming.from(cells), 'base64url')
    const place = placeOf(measure, key)
    const isSame = this.#standing.get(place) === digest
    this.#standing.delete(place)
    if (isSame) {
      coming.cut(start)
      return
    }
    coming.cell(copied.uuid, this.#organization)
    coming.cell(copied.uuid, measure)
    for (const [index, type] of keys.entries()) writeKey(coming, type, key[index] ?? '')
    coming.cell(copied.text, digest)
  }

  /** Writes what came so far and differs. */
  async flush({ tx, copyIn }: Bulk): Promise<void> {
    if (this.#coming.length === 0) return
    const { name, columns } = this.#table
    const [stored, coming] = [sql.table(`performance.${name}`), sql.table(`coming_${name}`)]
    const key = ['organization_id', 'measure_id', ...Object.keys(this.#table.key)]
    const rest = [...columns, 'digest']
    await sql`create temporary table if not exists ${coming} (like ${stored} including storage)
      with (toast_tuple_target = 8160) on commit drop`.execute(tx)
    await copyIn(
      `copy coming_${name} (${[...columns, ...key, 'digest'].join(', ')}) from stdin with (format binary)`,
      binaryCopy(this.#coming.from(0)),
    )
    this.#coming = new CopyBytes()
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

function writeKey(to: CopyBytes, type: PackedTable['key'][string], value: string): void {
  if (type === 'text') to.cell(copied.text, value)
  else if (type === 'int') to.cell(copied.int4, Number(value))
  else to.cell(copied.date, parseDay(value) ?? null)
}

// No key holds a control character.
const between = '\u001f'

function placeOf(measure: string, key: readonly string[]): string {
  return `${measure}${between}${key.join(between)}`
}
