import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { FieldError } from '../../../kernel/web/form.ts'

/** What a topic asks. Texts are in the writer's language (`text`) or in both (`pair`); amounts are exact text. */
export type SheetField = {
  readonly key: string
  readonly kind: 'text' | 'long-text' | 'pair' | 'long-pair' | 'choice' | 'many' | 'date' | 'whole' | 'money'
  readonly label: Bilingual
  readonly hint?: Bilingual
  readonly required?: boolean
  /** For `choice` and `many`. */
  readonly options?: (context: SheetContext) => readonly SheetOption[]
}

export type SheetOption = { readonly code: string; readonly label: Bilingual }

/** Fields asked once, or rows of fields: a fixed list of rows, or as many as somebody adds. */
export type SheetSection = {
  readonly key: string
  readonly title: Bilingual
  readonly lead?: Bilingual
  readonly fields: readonly SheetField[]
  readonly rows?:
    | { readonly fixed: readonly (SheetOption & { readonly hint?: Bilingual })[] }
    | { readonly one: Bilingual; readonly add: Bilingual; readonly remove: Bilingual }
}

/** What the choices of a topic depend on. */
export type SheetContext = {
  readonly today: Temporal.PlainDate
  readonly positions: readonly SheetOption[]
  /** The organization's other services. */
  readonly services: readonly SheetOption[]
}

/** Fields of a section by key; rows by section. A row of a fixed list carries its code. */
export type SheetBody = {
  readonly fields: { readonly [section: string]: SheetRow }
  readonly rows: { readonly [section: string]: readonly SheetRow[] }
}

/** Values as saved: text, a pair as `key.en` and `key.fr`, several codes separated by spaces, dates as ISO text. */
export type SheetRow = { readonly [key: string]: string }

export type Conclusion = {
  readonly tone: 'done' | 'problem' | 'warning' | 'todo' | 'off'
  readonly word: Bilingual
  readonly sentence: Bilingual
}

/** One topic of a service's file. */
export type Topic = {
  readonly key: string
  readonly title: Bilingual
  readonly lead: Bilingual
  /** Where the rule comes from; `ours` when it is our proposal and nothing official. */
  readonly ours: boolean
  readonly sections: readonly SheetSection[]
  /** Rules over several fields. A field is named `section.field` or `section.row.field`. */
  readonly check?: (body: SheetBody, context: SheetContext) => readonly FieldError[]
  /** What follows from what was saved. */
  readonly conclude?: (body: SheetBody, context: SheetContext) => readonly Conclusion[]
}

export const emptyBody: SheetBody = { fields: {}, rows: {} }

export function fieldsOf(body: SheetBody, section: string): SheetRow {
  return body.fields[section] ?? {}
}

export function rowsOf(body: SheetBody, section: string): readonly SheetRow[] {
  return body.rows[section] ?? []
}

/** The row of a fixed list. */
export function rowOf(body: SheetBody, section: string, code: string): SheetRow {
  return rowsOf(body, section).find((row) => row.code === code) ?? {}
}

/** A pair as saved; undefined when neither side was given. */
export function pairOf(row: SheetRow, key: string): Bilingual | undefined {
  const [en = '', fr = ''] = [row[`${key}.en`], row[`${key}.fr`]]
  return en || fr ? { en: en || fr, fr: fr || en } : undefined
}
