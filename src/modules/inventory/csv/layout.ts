import type { CsvDialect } from '../../../kernel/files/csv/dialect.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import { type Resource, resources } from '../dictionary/field.ts'
import { olderTemplate } from '../dictionary/templates.ts'
import { type Issue, shown } from '../finding.ts'

const resourceNames: { readonly [resource in Resource]: Bilingual } = {
  service: { en: 'services', fr: 'des services' },
  'service-std': { en: 'service standards', fr: 'des normes de service' },
}

/** What the file's first line says. `readable` is false when the rows cannot be understood at all. */
export type Layout = {
  readonly columns: ReadonlyMap<string, number>
  readonly issues: readonly Issue[]
  readonly readable: boolean
}

/** Compares a header with the columns expected: those of the official layout, or those of a mapping. */
export function readLayout(
  resource: Resource,
  header: readonly string[],
  expected: readonly string[],
  official: boolean,
): Layout {
  const columns = new Map<string, number>()
  const issues: Issue[] = []
  for (const [index, name] of header.entries()) {
    if (columns.has(name)) issues.push(duplicateColumn(name))
    else columns.set(name, index)
  }
  const stranger = official ? strangeHeader(resource, header, columns) : undefined
  if (stranger) return { columns, issues: [stranger], readable: false }
  for (const name of expected) if (!columns.has(name)) issues.push(missingColumn(name))
  if (official)
    for (const name of columns.keys()) if (!expected.includes(name)) issues.push(extraColumn(name))
  return { columns, issues, readable: expected.some((name) => columns.has(name)) }
}

/** What encoding and separators say about the file. They never stop the reading, except damage. */
export function dialectIssues(dialect: CsvDialect): Issue[] {
  const issues: Issue[] = []
  const { name, bom, damaged } = dialect.encoding
  if (name !== 'utf-8') issues.push(otherEncoding(name))
  else if (damaged) issues.push(damagedEncoding)
  else if (bom) issues.push(byteOrderMark)
  if (dialect.delimiter !== ',') issues.push(otherDelimiter(dialect.delimiter))
  return issues
}

function strangeHeader(
  resource: Resource,
  header: readonly string[],
  columns: ReadonlyMap<string, number>,
): Issue | undefined {
  const other = resources.find((candidate) => candidate !== resource) ?? resource
  const known = (candidate: Resource) =>
    dictionary[candidate].filter((field) => columns.has(field.id)).length / dictionary[candidate].length
  const older = resources.map((candidate) => olderTemplate(candidate, header)).find(Boolean)
  if (older && known(resource) < 0.5) return olderLayout(older.id, older.name)
  if (known(other) > known(resource) && known(other) > 0.5) return otherResource(resource, other)
  return known(resource) < 0.1 ? noHeader : undefined
}

function error(rule: string, field: string | null, message: Bilingual): Issue {
  return { field, rule, severity: 'error', message }
}

export const emptyFile = error('empty-file', null, {
  en: 'The file is empty. It must have at least the header of the official layout.',
  fr: 'Le fichier est vide. Il doit contenir au moins l’en-tête de la présentation officielle.',
})

export const notText = error('not-csv', null, {
  en: 'The file is a spreadsheet, an archive or a PDF, not CSV text. Save it as CSV in UTF-8.',
  fr: 'Le fichier est un classeur, une archive ou un PDF, et non du texte CSV. Enregistrez-le en CSV, encodé en UTF-8.',
})

const missingColumn = (name: string) =>
  error('missing-column', name, {
    en: `The column ${name} is missing from the file. Add it, even if its cells are blank.`,
    fr: `La colonne ${name} manque dans le fichier. Ajoutez-la, même si ses cellules sont vides.`,
  })

const extraColumn = (name: string) =>
  error('unknown-column', name, {
    en: `The column “${shown(name)}” is not part of the official layout. Remove it, or give a mapping file.`,
    fr: `La colonne «\u00a0${shown(name)}\u00a0» ne fait pas partie de la présentation officielle. Retirez-la ou fournissez un fichier de correspondance.`,
  })

const duplicateColumn = (name: string) =>
  error('duplicate-column', name, {
    en: `The column “${shown(name)}” appears more than once. Keep one.`,
    fr: `La colonne «\u00a0${shown(name)}\u00a0» figure plus d’une fois. N’en gardez qu’une.`,
  })

const otherResource = (expected: Resource, actual: Resource) =>
  error('other-resource', null, {
    en: `This is the file of ${resourceNames[actual].en}; the file of ${resourceNames[expected].en} was expected here.`,
    fr: `Ce fichier est celui ${resourceNames[actual].fr}; on attendait ici celui ${resourceNames[expected].fr}.`,
  })

const olderLayout = (id: string, name: Bilingual) =>
  error('older-layout', null, {
    en: `The file has an older layout (${name.en}, template ${id}). Give the mapping file of that year to read it.`,
    fr: `Le fichier suit une ancienne présentation (${name.fr}, gabarit ${id}). Fournissez le fichier de correspondance de cette année-là pour le lire.`,
  })

const noHeader = error('no-header', null, {
  en: 'The first line does not name the columns of the inventory. Begin the file with the official header.',
  fr: 'La première ligne ne nomme pas les colonnes du répertoire. Commencez le fichier par l’en-tête officiel.',
})

const encodingNames = {
  'windows-1252': 'Windows-1252',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'utf-8': 'UTF-8',
}

const otherEncoding = (name: keyof typeof encodingNames) =>
  error('encoding', null, {
    en: `The file is written in ${encodingNames[name]}; it was read as such. Save it in UTF-8 before sending it to the centre.`,
    fr: `Le fichier est encodé en ${encodingNames[name]}; il a été lu comme tel. Enregistrez-le en UTF-8 avant de l’envoyer à l’organisme central.`,
  })

const damagedEncoding = error('damaged-text', null, {
  en: 'Some bytes of the file are not valid UTF-8: characters were lost or the file was cut. Export it again from its source.',
  fr: 'Certains octets du fichier ne sont pas de l’UTF-8 valide\u00a0: des caractères ont été perdus ou le fichier a été coupé. Exportez-le de nouveau depuis sa source.',
})

const byteOrderMark: Issue = {
  field: null,
  rule: 'byte-order-mark',
  severity: 'info',
  message: {
    en: 'The file begins with a byte order mark; it was set aside and will be written back on export.',
    fr: 'Le fichier commence par un indicateur d’ordre des octets; il a été mis de côté et sera réécrit à l’exportation.',
  },
}

const delimiterNames: { readonly [delimiter in Exclude<CsvDialect['delimiter'], ','>]: Bilingual } = {
  ';': { en: 'semicolons', fr: 'des points-virgules' },
  '\t': { en: 'tabs', fr: 'des tabulations' },
  '|': { en: 'vertical bars', fr: 'des barres verticales' },
}

const otherDelimiter = (delimiter: keyof typeof delimiterNames) =>
  error('delimiter', null, {
    en: `The cells are separated by ${delimiterNames[delimiter].en}; they were read as such. The official file uses commas.`,
    fr: `Les cellules sont séparées par ${delimiterNames[delimiter].fr}; elles ont été lues ainsi. Le fichier officiel emploie la virgule.`,
  })
