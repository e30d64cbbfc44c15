import type { Bilingual } from '../../kernel/language/bilingual.ts'

/**
 * What a typed field holds; the value's JSON shape is in `agreements/format.ts` (`FieldValue`).
 * - `text`: one line in two languages; `prose`: light Markdown in two languages
 * - `code`: one line without language (a number, an address, an identifier)
 * - `decimal` and `percent`: exact decimals as strings; a percentage is written 99.5, not 0.995
 * - `duration`: a count and a unit, working days and hours included
 * - `party`, `position`, `document`: the id of one of the agreement's own
 * - `calendar`: `hours` (the service hours of the document), `continuous`, a jurisdiction (CA-ON) or one of the agreement's calendars
 * - `standard`: the id of one of the agreement's service standards
 * - `level`: the id of a row of service levels of the agreement
 * - `table`: rows of the columns given
 */
export type FieldType =
  | 'text'
  | 'prose'
  | 'code'
  | 'integer'
  | 'decimal'
  | 'percent'
  | 'money'
  | 'fiscal-year'
  | 'date'
  | 'time'
  | 'duration'
  | 'choice'
  | 'choices'
  | 'boolean'
  | 'party'
  | 'parties'
  | 'position'
  | 'document'
  | 'calendar'
  | 'standard'
  | 'level'
  | 'url'
  | 'table'

export type FieldDefinition = {
  /** Stable key inside its element or row, in kebab-case: "notice-days". */
  readonly key: string
  readonly type: FieldType
  readonly label: Bilingual
  /** One line under the label: what to enter and in which form. */
  readonly hint?: Bilingual
  /** Without it the element is not complete. */
  readonly required?: boolean
  /** Required only when the other fields of the same element or row all say so. */
  readonly requiredWhen?: readonly RequiredWhen[]
  /** For `boolean`: the sentence of an agreement that each answer makes, where its mark stands alone in a paragraph. */
  readonly said?: { readonly yes: Bilingual; readonly no: Bilingual }
  /** Its options are names: they keep their capital inside a sentence. */
  readonly names?: true
  /** For `choice` and `choices`. */
  readonly options?: readonly FieldOption[]
  /** For `table`. Every row also has an `id` of its own, made by the program. */
  readonly columns?: readonly FieldDefinition[]
}

/** The other field holds one of these values, holds another one than these, or is empty. */
export type RequiredWhen =
  | { readonly field: string; readonly is: readonly (string | boolean)[] }
  | { readonly field: string; readonly isNot: readonly (string | boolean)[] }
  | { readonly field: string; readonly empty: true }

export type FieldOption = {
  readonly code: string
  readonly label: Bilingual
  /** The sentence of an agreement that the choice makes, where its mark stands alone in a paragraph. */
  readonly said?: Bilingual
}
