import type { FieldError, FormFields } from '../../../kernel/web/form.ts'
import { dictionary, keyFields } from '../dictionary/dictionary.ts'
import type { InventoryField, Resource } from '../dictionary/field.ts'
import type { FieldMapping, ResourceMapping } from '../mapping/mapping.ts'

export const conversions = ['', 'percent', 'organization', 'list'] as const

/** What was said of one official column: where its value comes from and how it is turned. */
export type Explained = {
  readonly column: string
  readonly constant: string
  readonly conversion: string
  /** "old = new", one a line. */
  readonly codes: string
}

export function readExplained(form: FormFields, field: string): Explained {
  return {
    column: form.get(`${field}.column`),
    constant: form.get(`${field}.constant`).trim(),
    conversion: form.get(`${field}.conversion`),
    codes: form.get(`${field}.codes`),
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
    const wrong = said.codes.split('\n').find((line) => line.trim() !== '' && !line.includes('='))
    if (wrong !== undefined) errors.push({ field: `${field.id}.codes`, message: words.codes(field) })
  }
  return { mapping: { fields }, errors }
}

function sourceOf({ column, constant }: Explained, columns: readonly string[]): FieldMapping | undefined {
  if (constant !== '') return { constant }
  return columns.includes(column) ? { from: column } : undefined
}

function conversionOf({ conversion, codes }: Explained): FieldMapping {
  const pairs = codes.split('\n').flatMap((line) => {
    const [old = '', ...rest] = line.split('=')
    return line.trim() === '' ? [] : [[old.trim(), rest.join('=').trim()] as const]
  })
  return {
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
  const [joined = ''] = rule?.join ?? []
  return {
    column: rule?.from ?? (joined || (rule ? '' : likely(field, columns))),
    constant: rule?.constant ?? '',
    conversion: conversions.find((name) => name !== '' && rule?.[name] === true) ?? '',
    codes: codes.join('\n'),
  }
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
  codes: ({ label }: InventoryField) => ({
    en: `“${label.en}”: write each translation as old = new, one a line`,
    fr: `«\u00a0${label.fr}\u00a0»\u00a0: écrivez chaque équivalence sous la forme ancien = nouveau, une par ligne`,
  }),
}
