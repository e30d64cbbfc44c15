import { type CopyBytes, copied, type ElementKind } from '../../../kernel/data/copy-bytes.ts'
import { addDecimals } from '../levels/decimal.ts'
import { calendarDay } from './calendar-day.ts'
import type { PackedRow, PackedTable } from './packed-rows.ts'
import { pausesOf, type SheetCase } from './sheet-case.ts'

const counted = [
  'met',
  'missed',
  'open',
  'unmeasurable',
  'without_target',
  'excluded_met',
  'excluded_missed',
  'paused',
] as const

type Counted = (typeof counted)[number]

/** The counts of one day, channel and rule; exact decimals are texts, whole numbers may be numbers. */
export type TallyLine = {
  readonly day: number
  readonly channel: string
  readonly rule: number
  /** How many cases it counts. */
  cases: number
} & { [name in Counted]: number | string }

export type PauseLine = {
  readonly day: number
  readonly reason: string
  readonly by: string
  cases: number
  counted: number
  refused: number
}

export const monthTallies: PackedTable = {
  name: 'month_tally',
  key: { month: 'date', rule_number: 'int' },
  columns: [...counted.map((name) => `sum_${name}`), 'day', 'channel', 'cases', ...counted],
}

export const monthPauses: PackedTable = {
  name: 'month_pause',
  key: { month: 'date', reason: 'text', caused_by: 'text' },
  columns: ['day', 'cases', 'counted', 'refused'],
}

/** Counts the cases of one measure by day: cases come and, where they were counted before, go. */
export class Tallies {
  readonly #days = new Map<string | number, TallyLine>()
  readonly #pauses = new Map<string, PauseLine>()

  add(one: SheetCase, by: 1 | -1 = 1): void {
    const line = this.#dayOf(one)
    line.cases += by
    const { verdict, standing } = one
    if (standing === 'counted') {
      line[verdict] = Number(line[verdict]) + by
      if (one.withoutTarget) line.without_target = Number(line.without_target) + by
    } else if (verdict === 'met' || verdict === 'missed')
      line[`excluded_${verdict}`] = Number(line[`excluded_${verdict}`]) + by
    if (one.paused) line.paused = Number(line.paused) + by * one.paused
    if (one.pauses !== null) this.#addPauses(one, by)
  }

  /** What was counted before, as it is stored. */
  putDay(line: TallyLine): void {
    this.#days.set(keyOf(line.rule, line.day, line.channel), line)
  }

  putPause(line: PauseLine): void {
    this.#pauses.set(pauseKey(line), line)
  }

  days(): IterableIterator<TallyLine> {
    return this.#days.values()
  }

  dayRows(measure: string): readonly PackedRow[] {
    return tallyRows(
      measure,
      [...this.#days.values()].filter(({ cases }) => cases > 0),
    )
  }

  pauseRows(measure: string): readonly PackedRow[] {
    const lines = [...this.#pauses.values()].filter(({ cases }) => cases > 0)
    const months = Map.groupBy(lines, ({ day, reason, by }) => JSON.stringify([monthOf(day), reason, by]))
    return [...months].map(([key, own]) => {
      const ordered = own.toSorted((a, b) => a.day - b.day)
      const write = (to: CopyBytes) => {
        to.array(copied.int2, ordered, ({ day }) => calendarDay(day).dayOfMonth)
        to.array(copied.int8, ordered, ({ cases }) => cases, 0)
        to.array(copied.int8, ordered, (line) => line.counted, 0)
        to.array(copied.int8, ordered, ({ refused }) => refused, 0)
      }
      return { measure, key: JSON.parse(key), write }
    })
  }

  #dayOf({ rule, day, channel }: SheetCase): TallyLine {
    const key = keyOf(rule, day, channel ?? '')
    let line = this.#days.get(key)
    if (!line) {
      line = emptyLine(day, channel ?? '', rule)
      this.#days.set(key, line)
    }
    return line
  }

  #addPauses(one: SheetCase, by: 1 | -1): void {
    for (const { reason, by: party, counted: time, refused } of pausesOf(one)) {
      const none = { day: one.day, reason, by: party, cases: 0, counted: 0, refused: 0 }
      const line = this.#pauses.get(pauseKey(none)) ?? none
      line.cases += by
      line.counted += by * time
      line.refused += by * refused
      this.#pauses.set(pauseKey(line), line)
    }
  }
}

/** Lines as rows, one for each month and rule. */
export function tallyRows(measure: string, lines: readonly TallyLine[]): readonly PackedRow[] {
  const ordered = lines.toSorted((a, b) => a.rule - b.rule || a.day - b.day || compare(a.channel, b.channel))
  const rows: PackedRow[] = []
  let start = 0
  for (let end = 1; end <= ordered.length; end += 1) {
    const [line, next] = [ordered[start], ordered[end]]
    if (!line || (next && next.rule === line.rule && monthOf(next.day) === monthOf(line.day))) continue
    const month = ordered.slice(start, end)
    const key = [monthOf(line.day), String(line.rule)]
    rows.push({ measure, key, write: (to) => writeMonth(to, month) })
    start = end
  }
  return rows
}

function writeMonth(to: CopyBytes, lines: readonly TallyLine[]): void {
  for (const { kind, of } of counts) {
    let sum: number | string = 0
    for (const line of lines) sum = plus(sum, of(line))
    to.cell(kind, sum)
  }
  to.array(copied.int2, lines, ({ day }) => calendarDay(day).dayOfMonth)
  to.array(copied.text, lines, ({ channel }) => channel, '')
  to.array(copied.int8, lines, ({ cases }) => cases, 0)
  for (const { kind, of } of counts) to.array(kind, lines, of, 0)
}

const whole: ElementKind<number | string> = {
  oid: copied.int8.oid,
  size: copied.int8.size,
  write: (to, value) => copied.int8.write(to, Number(value)),
}

type Column = {
  readonly kind: ElementKind<number | string>
  readonly of: (line: TallyLine) => number | string
}

/** Counts and values may be decimals; cases are not. */
const columns: { readonly [name in Counted]: Column } = {
  met: { kind: copied.numeric, of: ({ met }) => met },
  missed: { kind: copied.numeric, of: ({ missed }) => missed },
  open: { kind: whole, of: ({ open }) => open },
  unmeasurable: { kind: whole, of: ({ unmeasurable }) => unmeasurable },
  without_target: { kind: whole, of: ({ without_target }) => without_target },
  excluded_met: { kind: copied.numeric, of: ({ excluded_met }) => excluded_met },
  excluded_missed: { kind: copied.numeric, of: ({ excluded_missed }) => excluded_missed },
  paused: { kind: whole, of: ({ paused }) => paused },
}

const counts = counted.map((name) => columns[name])

export function emptyLine(day: number, channel: string, rule: number): TallyLine {
  return {
    day,
    channel,
    rule,
    cases: 0,
    met: 0,
    missed: 0,
    open: 0,
    unmeasurable: 0,
    without_target: 0,
    excluded_met: 0,
    excluded_missed: 0,
    paused: 0,
  }
}

/** The first day (ISO) of the month of a day. */
export function monthOf(day: number): string {
  return calendarDay(day).month
}

function plus(a: number | string, b: number | string): number | string {
  return typeof a === 'number' && typeof b === 'number' ? a + b : addDecimals(String(a), String(b))
}

function keyOf(rule: number, day: number, channel: string): string | number {
  return channel === '' ? rule * 1_000_000 + day : `${rule}/${day}/${channel}`
}

function pauseKey({ day, reason, by }: Pick<PauseLine, 'day' | 'reason' | 'by'>): string {
  return JSON.stringify([day, reason, by])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
