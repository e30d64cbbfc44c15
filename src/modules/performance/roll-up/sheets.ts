import { type CopyBytes, copied } from '../../../kernel/data/copy-bytes.ts'
import type { PackedRow, PackedTable } from './packed-rows.ts'
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
const usual = 64

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
    const cases = this.#cases
    const [first] = cases
    if (!first) return
    const startsAt = beginsSheet(first.id) ? first.id : ''
    this.#put({ measure: this.#measure, key: [startsAt], write: (to) => writeCases(to, cases) })
    this.#cases = []
  }
}

function writeCases(to: CopyBytes, cases: readonly SheetCase[]): void {
  let [firstDay, lastDay, misses, open] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 0]
  for (const { day, verdict } of cases) {
    if (day < firstDay) firstDay = day
    if (day > lastDay) lastDay = day
    if (verdict === 'missed') misses += 1
    if (verdict === 'open') open += 1
  }
  to.cell(copied.date, firstDay)
  to.cell(copied.date, lastDay)
  to.cell(copied.int4, misses)
  to.cell(copied.int4, open)
  to.array(copied.text, cases, ({ id }) => id)
  to.array(copied.int4, cases, ({ rule }) => rule)
  to.array(copied.int4, cases, ({ day }) => day)
  to.array(copied.int8, cases, ({ opened }) => opened)
  to.array(copied.int8, cases, ({ closed }) => closed)
  to.array(copied.int8, cases, ({ due }) => due)
  to.array(copied.text, cases, ({ verdict }) => verdict)
  to.array(copied.text, cases, ({ standing }) => standing, 'counted')
  to.array(copied.bool, cases, ({ withoutTarget }) => withoutTarget, false)
  to.array(copied.int8, cases, ({ elapsed }) => elapsed)
  to.array(copied.int8, cases, ({ paused }) => paused)
  to.array(copied.text, cases, ({ channel }) => channel)
  to.array(copied.text, cases, ({ pauses }) => pauses)
}
