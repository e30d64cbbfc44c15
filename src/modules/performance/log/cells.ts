import type { EvaluationMapping } from '../mapping/mapping.ts'
import type { Columns } from './columns.ts'
import { errorOf, noteOf, type RowIssue } from './findings.ts'
import type { ReadTime, TimeReader } from './time-reader.ts'

/** Reads the cells of one row by column name; what is wrong or worth a note is kept aside. */
export type CellReader = {
  readonly text: (cells: readonly string[], column: string | undefined) => string
  /** Undefined when the cell is blank or wrong; the first wrong one is `problem` until `begin`. */
  readonly time: (
    cells: readonly string[],
    column: string | undefined,
    dateAlone?: 'begins' | 'ends',
  ) => ReadTime | undefined
  readonly isExcluded: (cells: readonly string[]) => boolean
  /** The code of the exclusion that marks a row; undefined when none does. */
  readonly exclusionOf: (cells: readonly string[]) => string | undefined
  readonly begin: () => void
  readonly state: { problem?: RowIssue | undefined; notes: RowIssue[] }
}

export function cellReader(mapping: EvaluationMapping, columns: Columns, readTime: TimeReader): CellReader {
  const blank = new Set((mapping.blank ?? []).map((text) => text.trim()))
  const stated = (mapping.exclusions ?? []).map(({ column, values, agreed, code }) => ({
    place: columns.of(column),
    values: new Set(values),
    agreed,
    code,
  }))
  const exclusions = stated.filter(({ agreed }) => agreed !== 'proposed')
  const coded = stated.filter(({ code }) => code !== undefined)
  const state: CellReader['state'] = { notes: [] }
  const text: CellReader['text'] = (cells, column) => {
    const cell = column === undefined ? '' : (cells[columns.of(column)] ?? '').trim()
    return blank.has(cell) ? '' : cell
  }
  return {
    text,
    state,
    isExcluded: (cells) => exclusions.some(({ place, values }) => values.has((cells[place] ?? '').trim())),
    exclusionOf: (cells) => coded.find(({ place, values }) => values.has((cells[place] ?? '').trim()))?.code,
    begin() {
      state.problem = undefined
      if (state.notes.length) state.notes = []
    },
    time(cells, column, dateAlone = 'begins') {
      const cell = text(cells, column)
      if (cell === '' || column === undefined) return undefined
      const read = readTime(cell, dateAlone)
      if (typeof read === 'string') {
        state.problem ??= errorOf(read, column, cell)
        return undefined
      }
      if (read.note) state.notes.push(noteOf(`time-${read.note}`, column, cell))
      return read
    },
  }
}
