import { isDurationUnit } from '../../../kernel/language/duration.ts'
import { isFiscalYear } from '../../../kernel/time/fiscal-year.ts'
import { isMoneyAmount } from '../../../kernel/value/money.ts'
import type { FieldDefinition } from '../../guide/index.ts'
import type { FieldValue } from '../format.ts'
import { hasForbiddenCharacters } from '../text/characters.ts'
import { longestText } from '../text/parse.ts'
import { isReadyCalendar } from './calendar-name.ts'
import type { Directory } from './directory.ts'
import { type ValueFault, valueFaults } from './faults.ts'
import { isCodes, isDraftValue, isDurationValue, isEmptyValue, isMoneyValue, isRows } from './shape.ts'

/** The longest one-line value, in UTF-16 units. */
export const longestLine = 2_000

/** What is wrong with one value, by its field's type; null when it is fine or not entered. */
export function faultOf(
  field: FieldDefinition,
  value: FieldValue | undefined,
  directory: Directory,
): ValueFault | null {
  if (value === undefined || isEmptyValue(value)) return null
  const read = readers[field.type]
  return read(value, field, directory)
}

/** A day that exists, written 2027-04-01. */
export function isDateText(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && attempt(() => Temporal.PlainDate.from(text, { overflow: 'reject' }))
  )
}

/** A time of day, written 17:30. */
export function isTimeText(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** An exact decimal, written with a point: -12.5. */
export function isDecimalText(text: string): boolean {
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(text)
}

type Reader = (value: FieldValue, field: FieldDefinition, directory: Directory) => ValueFault | null

const readers: { readonly [type in FieldDefinition['type']]: Reader } = {
  text: (value) => (isDraftValue(value) ? sidesFault(value, longestLine) : valueFaults.wrongShape),
  prose: (value) => (isDraftValue(value) ? sidesFault(value, longestText) : valueFaults.wrongShape),
  code: string((text) => lineFault(text, longestLine)),
  integer: (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) return valueFaults.notWhole
    return value < 0 ? valueFaults.negative : null
  },
  decimal: string((text) => (isDecimalText(text) ? null : valueFaults.notDecimal)),
  percent: string((text) => {
    if (!isDecimalText(text)) return valueFaults.notPercent
    if (text.startsWith('-')) return valueFaults.negative
    return Number(text) > 1000 ? valueFaults.notPercent : null
  }),
  money: (value) => {
    if (!isMoneyValue(value)) return valueFaults.wrongShape
    return isMoneyAmount(value.amount) && value.currency === 'CAD' ? null : valueFaults.notMoney
  },
  'fiscal-year': string((text) => (isFiscalYear(text) ? null : valueFaults.notFiscalYear)),
  date: string((text) => (isDateText(text) ? null : valueFaults.notDate)),
  time: string((text) => (isTimeText(text) ? null : valueFaults.notTime)),
  duration: (value) => {
    if (!isDurationValue(value) || !isDurationUnit(value.unit)) return valueFaults.notDuration
    if (!Number.isSafeInteger(value.count)) return valueFaults.notDuration
    return value.count < 0 ? valueFaults.negative : null
  },
  choice: string((code, field) => (hasOption(field, code) ? null : valueFaults.unknownOption)),
  choices: (value, field) => {
    if (!isCodes(value)) return valueFaults.wrongShape
    return value.every((code) => hasOption(field, code)) ? null : valueFaults.unknownOption
  },
  boolean: (value) => (typeof value === 'boolean' ? null : valueFaults.notYesNo),
  party: string((id, _, directory) => (directory.party(id) ? null : valueFaults.unknownParty)),
  parties: (value, _, directory) => {
    if (!isCodes(value)) return valueFaults.wrongShape
    return value.every((id) => directory.party(id)) ? null : valueFaults.unknownParty
  },
  position: string((id, _, directory) => (directory.position(id) ? null : valueFaults.unknownPosition)),
  document: string((id, _, directory) => (directory.document(id) ? null : valueFaults.unknownDocument)),
  calendar: string((code, _, directory) =>
    isReadyCalendar(code) || directory.calendar(code) ? null : valueFaults.unknownCalendar,
  ),
  standard: string((id, _, directory) => (directory.standard(id) ? null : valueFaults.unknownStandard)),
  // A level that no document promises is a finding of its own: the rows may be written later.
  level: string((text) => lineFault(text, longestLine)),
  url: string((text) => (isWebAddress(text) ? null : valueFaults.notUrl)),
  table: (value) => (isRows(value) ? null : valueFaults.wrongShape),
}

function string(
  fault: (text: string, field: FieldDefinition, directory: Directory) => ValueFault | null,
): Reader {
  return (value, field, directory) =>
    typeof value === 'string' ? fault(value, field, directory) : valueFaults.wrongShape
}

function sidesFault(
  value: { readonly en?: unknown; readonly fr?: unknown },
  longest: number,
): ValueFault | null {
  for (const side of [value.en, value.fr]) {
    if (side === undefined) continue
    if (typeof side !== 'string') return valueFaults.wrongShape
    const fault = lineFault(side, longest)
    if (fault) return fault
  }
  return null
}

function lineFault(text: string, longest: number): ValueFault | null {
  if (text.length > longest) return valueFaults.tooLong
  return hasForbiddenCharacters(text) ? valueFaults.forbiddenCharacter : null
}

function hasOption(field: FieldDefinition, code: string): boolean {
  return field.options?.some((option) => option.code === code) ?? true
}

function isWebAddress(text: string): boolean {
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && text.length <= longestLine
}

function attempt(run: () => unknown): boolean {
  try {
    run()
    return true
  } catch {
    return false
  }
}
