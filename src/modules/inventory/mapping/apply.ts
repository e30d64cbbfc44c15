import type { OrganizationDirectory } from '../organizations.ts'
import type { FieldMapping, ResourceMapping } from './mapping.ts'

/** Reads a row of another layout as the official one: a value for each mapped field. */
export type RowMapper = (cells: readonly string[]) => ReadonlyMap<string, string>

/** Prepares a mapping for the columns of one file. */
export function rowMapper(
  mapping: ResourceMapping,
  columns: ReadonlyMap<string, number>,
  organizations: OrganizationDirectory,
): RowMapper {
  const readers = Object.entries(mapping.fields).flatMap(([field, rule]) =>
    rule ? [{ field, read: fieldReader(rule, columns, organizations) }] : [],
  )
  return (cells) => new Map(readers.map(({ field, read }) => [field, read(cells)]))
}

/** The columns of the file that a mapping reads. */
export function mappedColumns(mapping: ResourceMapping): readonly string[] {
  return [
    ...new Set(
      Object.values(mapping.fields).flatMap((rule) => [
        ...(rule?.from ? [rule.from] : []),
        ...(rule?.join ?? []),
      ]),
    ),
  ]
}

/** A percentage as a fraction, by moving the decimal point: "99.5" becomes "0.995". Other text is kept. */
export function percentToFraction(text: string): string {
  const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(text)
  if (!match) return text
  const [, sign = '', units = '', decimals = ''] = match
  const padded = units.padStart(3, '0')
  const whole = padded.slice(0, -2).replace(/^0+(?=\d)/, '')
  const rest = (padded.slice(-2) + decimals).replace(/0+$/, '')
  return `${sign}${whole}${rest ? `.${rest}` : ''}`
}

function fieldReader(
  rule: FieldMapping,
  columns: ReadonlyMap<string, number>,
  organizations: OrganizationDirectory,
): (cells: readonly string[]) => string {
  const cell = (cells: readonly string[], column: string) => cells[columns.get(column) ?? -1] ?? ''
  return (cells) => {
    const source =
      rule.constant ??
      rule.join?.map((column) => cell(cells, column)).join(rule.with ?? ' ') ??
      cell(cells, rule.from ?? '')
    const value = rule.blank?.includes(source.trim()) ? '' : source
    const coded = rule.codes ? translate(value, rule) : value
    const exact = rule.percent ? percentToFraction(coded.trim()) : coded
    const owner = rule.organization ? (organizations.resolve(exact)?.code ?? exact) : exact
    return owner.trim() === '' && rule.default !== undefined ? rule.default : owner
  }
}

function translate(value: string, rule: FieldMapping): string {
  const one = (code: string) => rule.codes?.[code.trim()] ?? code
  if (!rule.list) return one(value)
  return [...new Set(value.split(',').map(one))].filter((code) => code.trim() !== '').join(',')
}
