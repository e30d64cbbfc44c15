import { type RawBuilder, sql } from 'kysely'
import type { Bulk } from '../../../kernel/data/bulk.ts'
import type { Tx } from '../../../kernel/data/database.ts'
import type { MeasureContext } from './context.ts'
import type { JudgedCase } from './judge-case.ts'
import { monthPauses, monthTallies, Tallies } from './month-tallies.ts'
import { PackedRows } from './packed-rows.ts'
import { type SheetCase, sheetCaseOf } from './sheet-case.ts'
import { caseSheets, SheetWriter } from './sheets.ts'

/** Which of the stored rows are made again, when not all are. */
export type Part = { readonly sheets: RawBuilder<unknown>; readonly months: RawBuilder<unknown> }

/** The sheets, counts and pauses of some measures while they are made again. */
export class StoredResults {
  readonly sheets: PackedRows
  readonly tallies: PackedRows
  readonly pauses: PackedRows

  private constructor(sheets: PackedRows, tallies: PackedRows, pauses: PackedRows) {
    this.sheets = sheets
    this.tallies = tallies
    this.pauses = pauses
  }

  static async over(
    tx: Tx,
    organization: string,
    measures: readonly string[],
    { sheets, months }: Part = { sheets: sql`true`, months: sql`true` },
  ): Promise<StoredResults> {
    return new StoredResults(
      await PackedRows.over(tx, caseSheets, organization, measures, sheets),
      await PackedRows.over(tx, monthTallies, organization, measures, months),
      await PackedRows.over(tx, monthPauses, organization, measures, months),
    )
  }

  putTallies(measure: string, tallies: Tallies): void {
    for (const row of tallies.dayRows(measure)) this.tallies.put(row)
    for (const row of tallies.pauseRows(measure)) this.pauses.put(row)
  }

  async flush(bulk: Bulk): Promise<void> {
    for (const rows of [this.sheets, this.tallies, this.pauses]) await rows.flush(bulk)
  }

  /** Writes what is left, and takes out what was not made again. */
  async end(bulk: Bulk): Promise<void> {
    await this.flush(bulk)
    for (const rows of [this.sheets, this.tallies, this.pauses]) await rows.removeRest(bulk.tx)
  }
}

/** The results of one measure while its cases come, in the order of their numbers. */
export class MeasureWriter {
  readonly context: MeasureContext
  readonly #results: StoredResults
  readonly #sheets: SheetWriter
  readonly #tallies = new Tallies()

  constructor(context: MeasureContext, results: StoredResults) {
    this.context = context
    this.#results = results
    this.#sheets = new SheetWriter(context.id, (row) => results.sheets.put(row))
  }

  add(judged: JudgedCase): void {
    const one: SheetCase = sheetCaseOf(judged)
    this.#sheets.add(one)
    this.#tallies.add(one)
  }

  end(): void {
    this.#sheets.end()
    this.#results.putTallies(this.context.id, this.#tallies)
  }
}
