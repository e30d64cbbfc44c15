import type { Bilingual, BilingualDraft, Language } from '../language/bilingual.ts'

/** The fields of a submitted form, as typed. A field may come several times (checkboxes). */
export type FormFields = {
  /** The last value of a field, line ends as LF; empty when it was not sent. */
  readonly get: (name: string) => string
  readonly all: (name: string) => readonly string[]
  readonly has: (name: string) => boolean
  readonly entries: () => readonly (readonly [string, string])[]
}

export function formFields(pairs: Iterable<readonly [string, string]>): FormFields {
  const list = [...pairs].map(([name, value]) => [name, value.replace(/\r\n?/g, '\n')] as const)
  const all = (name: string) => list.filter(([key]) => key === name).map(([, value]) => value)
  return {
    all,
    get: (name) => all(name).at(-1) ?? '',
    has: (name) => all(name).length > 0,
    entries: () => list,
  }
}

/** A text in two languages as the fields of its two controls. */
export function pairFields(name: string, text: BilingualDraft | undefined): (readonly [string, string])[] {
  return [
    [`${name}-en`, text?.en ?? ''],
    [`${name}-fr`, text?.fr ?? ''],
  ]
}

/** The same form without the fields that are never shown again. */
export function withoutSecrets(
  form: FormFields,
  { secret = [] }: { readonly secret?: readonly string[] },
): FormFields {
  return formFields(form.entries().filter(([name]) => !secret.includes(name)))
}

/** What is wrong with one field, said in both languages; `field` is the name of its control. */
export type FieldError = {
  readonly field: string
  readonly message: Bilingual
  /** The field is one side of a text, and the other side would do as well. */
  readonly either?: true
}

/**
 * The closed list of outcomes of a submission. Everything but `done` shows the same page again with what was
 * typed: 422 with an error summary, 403 with the reason, 409 with both versions.
 */
export type FormOutcome<Value, Conflict = never> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'refused'; readonly reason: Bilingual }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }

/** The status of a form that is shown again: 409 with what somebody else saved, 422 with what is wrong, else 200. */
export function formStatus(errors: readonly FieldError[], conflict?: unknown): 200 | 409 | 422 {
  if (conflict) return 409
  return errors.length > 0 ? 422 : 200
}

/** What either side of a text would settle leads to the side that the reader meets first. */
export function atFirstSide(errors: readonly FieldError[], language: Language): readonly FieldError[] {
  return errors.map((error) =>
    error.either ? { ...error, field: error.field.replace(/-(?:en|fr)$/, `-${language}`) } : error,
  )
}

/** The message of one field in the reader's language, if it has one. */
export function errorOf(
  errors: readonly FieldError[],
  field: string,
  language: Language,
): string | undefined {
  return errors.find((error) => error.field === field)?.message[language]
}

/**
 * Characters that no text may hold: controls other than tab and line feed, unpaired surrogates, and what makes a text read
 * otherwise than it is written.
 */
export function hasForbiddenCharacters(text: string): boolean {
  if (/[\u202a-\u202e\u2066-\u2069]/.test(text)) return true
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  return /[\u0000-\u0008\u000b-\u001f\u007f]/.test(text) || !text.isWellFormed()
}
