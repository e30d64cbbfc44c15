import type { Bilingual } from '../../kernel/language/bilingual.ts'

export type Severity = 'error' | 'warning' | 'info'

/** Something a person should know about a file: where it is, which rule says so, in both languages. */
export type Finding = {
  readonly file: string
  /** As a spreadsheet numbers it: the header is row 1, the first record row 2. Null for the file as a whole. */
  readonly row: number | null
  /** Organization, year and numbers: "cra-arc/2023-2024/1116", and the standard's number for a standard. */
  readonly key: string | null
  readonly field: string | null
  readonly rule: string
  readonly severity: Severity
  readonly en: string
  readonly fr: string
}

/** Receives findings one at a time, so that a very large file with very many is never held in memory. */
export type FindingSink = (finding: Finding) => void

/** A rule with its place in a row; the reader adds file, row and key. */
export type Issue = {
  readonly field: string | null
  readonly rule: string
  readonly severity: Severity
  readonly message: Bilingual
}

export type Place = { readonly file: string; readonly row: number | null; readonly key: string | null }

export function findingAt(place: Place, issue: Issue): Finding {
  const { field, rule, severity, message } = issue
  return { ...place, field, rule, severity, en: message.en, fr: message.fr }
}

/** A value quoted in a message, cut when it is long, with control characters made visible. */
export function shown(value: string): string {
  const visible = value.slice(0, 61).replace(/\p{Cc}/gu, '\u00b7')
  return visible.length > 60 ? `${visible.slice(0, 60)}…` : visible
}
