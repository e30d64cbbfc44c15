import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { performance, targetMet, totalApplications } from '../computed.ts'
import type { Resource } from '../dictionary/field.ts'
import type { Fraction } from '../exact.ts'
import type { ProgramList } from '../programs.ts'
import { splitCodes } from '../rules/fields.ts'

type Cells = Readonly<Record<string, string>>

/** The row with its computed columns filled the way the centre publishes them. */
export function fillComputed(
  resource: Resource,
  cells: Cells,
  owner: { readonly code: string; readonly name: Bilingual },
  programs: ProgramList | undefined,
): Cells {
  const value = (field: string) => cells[field] ?? ''
  const common = {
    owner_org: owner.code,
    owner_org_title: value('owner_org_title') || `${owner.name.en} | ${owner.name.fr}`,
  }
  if (resource === 'service')
    return {
      ...cells,
      ...common,
      ...programNames(cells, owner.code, programs),
      num_applications_total: String(totalApplications(value)),
    }
  const result = performance(value)
  return {
    ...cells,
    ...common,
    performance: result ? fourDecimals(result) : '',
    target_met: targetMet(value),
  }
}

/** Rounded half up to four decimals, one kept: "0.9091", "1.0". Comparisons never use it. */
export function fourDecimals({ numerator, denominator }: Fraction): string {
  const scaled = (numerator * 20_000n + denominator) / (2n * denominator)
  const decimals =
    String(scaled % 10_000n)
      .padStart(4, '0')
      .replace(/0+$/, '') || '0'
  return `${scaled / 10_000n}.${decimals}`
}

/** Names are filled when all codes are in the list; otherwise what was there stays. */
function programNames(cells: Cells, code: string, programs: ProgramList | undefined): Cells {
  const listed = programs?.of(code) ?? []
  const found = splitCodes(cells.program_id ?? '').map((id) => listed.find((program) => program.code === id))
  if (found.length === 0 || found.some((program) => program === undefined)) return {}
  const names = (language: 'en' | 'fr') =>
    found.map((program) => quoted(program?.name[language] ?? '')).join(', ')
  return { program_name_en: names('en'), program_name_fr: names('fr') }
}

function quoted(name: string): string {
  return name.includes("'") ? `"${name}"` : `'${name}'`
}
