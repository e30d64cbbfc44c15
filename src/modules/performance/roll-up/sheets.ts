import { dayText } from './day-text.ts'
import { arrayCell, type PackedRow, type PackedTable } from './packed-rows.ts'
import type { SheetCase } from './sheet-case.ts'

export const caseSheets: PackedTable = {
  name: 'case_sheet',
  key: { starts_at: 'text' },
  columns: [
    ...['first_day', 'last_day', 'misses', 'still_open'],
    ...['case_id', 'rule_number', 'day', 'opened_at', 'closed_at', 'due_at', 'verdict', 'standing'],
    ...['without_target', 'elapsed', 'paused', 'channel', 'pauses'],
  ],
}

/** A sheet holds about so many cases. */
const usual = 96

/**
 * Whether a case begins a sheet. Its number alone decides, so that the same cases lie in the same sheets in whatever
 * order they came: a case that changes rewrites its own sheet and no other.
 */
export function beginsSheet(id: string): boolean {
  let state = 0x811c9dc5
  for (let index = 0; index < id.length; index += 1)
    state = Math.imul(state ^ id.charCodeAt(index), 0x01000193)
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
  return ((state ^ (state >>> 13)) >>> 0) % usual === 0
}

/** Lays the cases of one measure, given in the order of their numbers, into sheets. */
export class SheetWriter {
  readonly #measure: string
  readonly #put: (row: PackedRow) => void
  #cases: SheetCase[] = []

  constructor(measure: string, put: (row: PackedRow) => void) {
    this.#measure = measure
    this.#put = put
  }

  add(one: SheetCase): void {
    if (this.#cases.length && beginsSheet(one.id)) this.end()
    this.#cases.push(one)
  }

  end(): void {
    const [first] = this.#cases
    if (!first) return
    const startsAt = beginsSheet(first.id) ? first.id : ''
    this.#put({ measure: this.#measure, key: [startsAt], cells: cellsOf(this.#cases) })
    this.#cases = []
  }
}

function cellsOf(cases: readonly SheetCase[]): readonly string[] {
  let [firstDay, lastDay, misses, open] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0]
  for (const { day, verdict } of cases) {
    if (day < firstDay) firstDay = day
    if (day > lastDay) lastDay = day
    if (verdict === 'missed') misses += 1
    if (verdict === 'open') open += 1
  }
  return [
    dayText(firstDay),
    dayText(lastDay),
    String(misses),
    String(open),
    arrayCell(cases, ({ id }) => id),
    arrayCell(cases, ({ rule }) => rule),
    arrayCell(cases, ({ day }) => day),
    arrayCell(cases, ({ opened }) => opened),
    arrayCell(cases, ({ closed }) => closed),
    arrayCell(cases, ({ due }) => due),
    arrayCell(cases, ({ verdict }) => verdict),
    arrayCell(cases, ({ standing }) => standing, 'counted'),
    arrayCell(cases, ({ withoutTarget }) => (withoutTarget ? 't' : 'f'), 'f'),
    arrayCell(cases, ({ elapsed }) => elapsed),
    arrayCell(cases, ({ paused }) => paused),
    arrayCell(cases, ({ channel }) => channel),
    arrayCell(cases, ({ pauses }) => pauses),
  ]
}
