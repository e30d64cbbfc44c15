import type { Cells } from '../computed.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import type { InventoryField, Resource } from '../dictionary/field.ts'
import { compareFractions, parseDecimal, parseInteger } from '../exact.ts'
import type { Issue } from '../finding.ts'
import type { ProgramList } from '../programs.ts'
import {
  badAddress,
  commaInKey,
  negative,
  notACount,
  notAnInteger,
  required,
  targetOutOfRange,
  tooLong,
  unknownChoice,
} from './messages.ts'

const one = { numerator: 1n, denominator: 1n }
const largestInteger = 2n ** 63n - 1n
const programShape = /^[A-Z]{3}[A-Z0-9]{2}$/

/** The rules that look at one field of a row at a time. Columns the file does not have are not looked at. */
export function fieldIssues(resource: Resource, value: Cells, programs: ProgramList | undefined): Issue[] {
  return dictionary[resource].flatMap((field) => {
    if (field.obligation === 'computed') return []
    const text = value(field.id)?.trim()
    if (text === undefined) return []
    if (text === '') return field.obligation === 'mandatory' ? [required(field)] : []
    return [...lengthIssues(field, text), ...typeIssues(field, text, programs)]
  })
}

function lengthIssues(field: InventoryField, text: string): Issue[] {
  const { maxLength } = field
  // Code points never outnumber UTF-16 units, so most texts need no counting.
  if (maxLength === undefined || text.length <= maxLength) return []
  const length = countCharacters(text)
  return length > maxLength ? [tooLong(field, maxLength, length)] : []
}

function typeIssues(field: InventoryField, text: string, programs: ProgramList | undefined): Issue[] {
  switch (field.type) {
    case 'text':
      return []
    case 'url':
      return isBrokenAddress(text) ? [badAddress(field, text)] : []
    case 'identifier':
      return text.includes(',') ? [commaInKey(field)] : []
    case 'code':
      return choiceIssues(field, [text])
    case 'codes':
      return choiceIssues(field, splitCodes(text))
    case 'programs':
      return programIssues(field, splitCodes(text), programs)
    case 'count':
      return countIssues(field, text)
    case 'integer':
      return integerIssues(field, text)
    case 'fraction':
      return fractionIssues(field, text)
  }
}

/** The codes of a cell: "EML,ONL". */
export function splitCodes(text: string): string[] {
  return text.split(',').map((code) => code.trim())
}

function choiceIssues(field: InventoryField, values: readonly string[]): Issue[] {
  const unknown = values.filter((value) => !Object.hasOwn(field.codes ?? {}, value))
  return unknown.length > 0 ? [unknownChoice(field, unknown)] : []
}

/** Without the list of codes only their form can be checked. */
function programIssues(
  field: InventoryField,
  values: readonly string[],
  programs: ProgramList | undefined,
): Issue[] {
  const unknown = values.filter((code) => !(programs ? programs.has(code) : programShape.test(code)))
  return unknown.length > 0 ? [unknownChoice(field, unknown)] : []
}

function countIssues(field: InventoryField, text: string): Issue[] {
  if (['NA', 'ND'].includes(text.toUpperCase())) return []
  const number = parseInteger(text)
  if (number === undefined) return [notACount(field, text)]
  return number < 0n ? [negative('int-na-nd', field)] : []
}

function integerIssues(field: InventoryField, text: string): Issue[] {
  const number = parseInteger(text)
  if (number === undefined || number > largestInteger) return [notAnInteger(field, text)]
  return number < 0n ? [negative('volumes', field)] : []
}

function fractionIssues(field: InventoryField, text: string): Issue[] {
  const number = parseDecimal(text)
  const inside = number && number.numerator >= 0n && compareFractions(number, one) <= 0
  return inside ? [] : [targetOutOfRange(field, text)]
}

/** Only what starts like an address is judged: "Not available" is an answer the centre accepts. */
function isBrokenAddress(text: string): boolean {
  const start = /^([a-z][a-z0-9+.-]*):(?=\S)/i.exec(text)
  if (!start) return /^www\.\s/i.test(text)
  const scheme = start[1]?.toLowerCase() ?? ''
  // A bare "https://" is a form left blank, which the centre publishes.
  if (['http', 'https'].includes(scheme))
    return !/:\/*$/.test(text) && !URL.canParse(text.split(/\s/)[0] ?? '')
  return ['javascript', 'data', 'vbscript', 'file', 'blob', 'ftp'].includes(scheme)
}

function countCharacters(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
