import type { FieldError, FormFields } from '../../../kernel/web/form.ts'
import { dictionary, keyFields } from '../dictionary/dictionary.ts'
import type { InventoryField, Resource } from '../dictionary/field.ts'
import { shown } from '../finding.ts'
import type { FieldMapping, ResourceMapping } from '../mapping/mapping.ts'

export const conversions = ['', 'percent', 'organization', 'list'] as const

/** What was said of one official column: where its value comes from and how it is turned. */
export type Explained = {
  readonly column: string
  /** Further columns put after the first, one a line, and what stands between them; a space when nothing is said. */
  readonly more: string
  readonly with: string
  readonly constant: string
  /** Values that mean a blank cell, one a line. */
  readonly blank: string
  readonly conversion: string
  /** "old = new", one a line. */
  readonly codes: string
  /** What a blank cell becomes. */
  readonly default: string
}

export function readExplained(form: FormFields, field: string): Explained {
  return {
    column: form.get(`${field}.column`),
    more: form.get(`${field}.more`),
    with: form.get(`${field}.with`),
    constant: form.get(`${field}.constant`).trim(),
    blank: form.get(`${field}.blank`),
    conversion: form.get(`${field}.conversion`),
    codes: form.get(`${field}.codes`),
    default: form.get(`${field}.default`).trim(),
  }
}

/** The mapping a person typed, or what is wrong with it. */
export function readMappingForm(
  form: FormFields,
  resource: Resource,
  columns: readonly string[],
): { readonly mapping: ResourceMapping; readonly errors: readonly FieldError[] } {
  const fields: Record<string, FieldMapping> = {}
  const errors: FieldError[] = []
  for (const field of dictionary[resource]) {
    const said = readExplained(form, field.id)
    if (said.column !== '' && said.constant !== '')
      errors.push({ field: `${field.id}.constant`, message: words.both(field) })
    const source = sourceOf(said, columns)
    if (source) fields[field.id] = { ...source, ...conversionOf(said) }
    else if (keyFields[resource].includes(field.id))
      errors.push({ field: `${field.id}.column`, message: words.key(field) })
    const unknown = lines(said.more).find((name) => !columns.includes(name))
    if (unknown !== undefined) errors.push({ field: `${field.id}.more`, message: words.unknown(unknown) })
    else if (said.more.trim() !== '' && said.column === '')
      errors.push({ field: `${field.id}.column`, message: words.first(field) })
    const wrong = lines(said.codes).find((line) => !line.includes('='))
    if (wrong !== undefined) errors.push({ field: `${field.id}.codes`, message: words.codes(field) })
  }
  return { mapping: { fields }, errors }
}

function sourceOf(said: Explained, columns: readonly string[]): FieldMapping | undefined {
  const { column, constant } = said
  if (constant !== '') return { constant }
  if (!columns.includes(column)) return undefined
  const more = lines(said.more)
  if (more.length === 0) return { from: column }
  return { join: [column, ...more], ...(said.with === '' ? {} : { with: said.with }) }
}

function conversionOf({ conversion, codes, blank, default: otherwise }: Explained): FieldMapping {
  const blanks = lines(blank)
  const pairs = lines(codes).map((line) => {
    const [old = '', ...rest] = line.split('=')
    return [old.trim(), rest.join('=').trim()] as const
  })
  return {
    ...(blanks.length > 0 ? { blank: blanks } : {}),
    ...(otherwise === '' ? {} : { default: otherwise }),
    ...(conversion === 'percent' ? { percent: true } : {}),
    ...(conversion === 'organization' ? { organization: true } : {}),
    ...(conversion === 'list' ? { list: true } : {}),
    ...(pairs.length > 0 ? { codes: Object.fromEntries(pairs) } : {}),
  }
}

/** The form as it would have been filled to give a mapping. */
export function explainedFrom(
  rule: FieldMapping | undefined,
  columns: readonly string[],
  field: InventoryField,
): Explained {
  const codes = Object.entries(rule?.codes ?? {}).map(([old, fresh]) => `${old} = ${fresh}`)
  const [joined = '', ...more] = rule?.join ?? []
  return {
    column: rule?.from ?? (joined || (rule ? '' : likely(field, columns))),
    more: more.join('\n'),
    with: rule?.with ?? '',
    constant: rule?.constant ?? '',
    blank: (rule?.blank ?? []).join('\n'),
    default: rule?.default ?? '',
    conversion: conversions.find((name) => name !== '' && rule?.[name] === true) ?? '',
    codes: codes.join('\n'),
  }
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** A column with the official name, or with its label in either language. */
function likely({ id, label }: InventoryField, columns: readonly string[]): string {
  const names = [id, label.en, label.fr].map((name) => name.toLowerCase())
  return columns.find((column) => names.includes(column.trim().toLowerCase())) ?? ''
}

const words = {
  both: ({ label }: InventoryField) => ({
    en: `“${label.en}”: choose a column or type a fixed value, not both`,
    fr: `«\u00a0${label.fr}\u00a0»\u00a0: choisissez une colonne ou saisissez une valeur fixe, mais pas les deux`,
  }),
  key: ({ label }: InventoryField) => ({
    en: `Say where “${label.en}” comes from: rows are told apart by it`,
    fr: `Dites d’où vient «\u00a0${label.fr}\u00a0»\u00a0: c’est ce qui distingue les lignes`,
  }),
  first: ({ label }: InventoryField) => ({
    en: `“${label.en}”: choose the column that comes first`,
    fr: `«\u00a0${label.fr}\u00a0»\u00a0: choisissez la colonne qui vient en premier`,
  }),
  unknown: (name: string) => ({
    en: `The file has no column “${shown(name)}”: write the names as they stand in the file, one a line`,
    fr: `Le fichier n’a pas de colonne «\u00a0${shown(name)}\u00a0»\u00a0: écrivez les noms comme dans le fichier, un par ligne`,
  }),
  codes: ({ label }: InventoryField) => ({
    en: `“${label.en}”: write each translation as old = new, one a line`,
    fr: `«\u00a0${label.fr}\u00a0»\u00a0: écrivez chaque équivalence sous la forme ancien = nouveau, une par ligne`,
  }),
}
