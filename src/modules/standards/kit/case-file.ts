import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'

/** A file of clock cases in the public test kit's form: see testkit/README.md. */
export type CaseFile = {
  readonly calendars: { readonly [name: string]: unknown }
  readonly cases: readonly unknown[]
}

/** Takes a parsed JSON document for a case file; what is inside each case is judged case by case. */
export function readCaseFile(value: unknown): Result<CaseFile, Bilingual> {
  if (!isRecord(value) || !Array.isArray(value.cases)) {
    return refused({
      en: 'it has no list named “cases”',
      fr: 'il ne contient pas de liste nommée «\u00a0cases\u00a0»',
    })
  }
  if (value.calendars !== undefined && !isRecord(value.calendars)) {
    return refused({
      en: '“calendars” is not an object that gives each calendar a name',
      fr: '«\u00a0calendars\u00a0» n’est pas un objet qui donne un nom à chaque calendrier',
    })
  }
  return ok({ calendars: value.calendars ?? {}, cases: value.cases })
}

export type JsonRecord = { readonly [field: string]: unknown }

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
