import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { shown } from './answer-labels.ts'

/** What is wrong with one answer; `path` is its place in the answers: "transfers.staff". */
export type AnswerProblem = Bilingual & { readonly path: string }

export type Given = { readonly [name: string]: unknown }

export type Reading = { readonly value: unknown; readonly problems: readonly AnswerProblem[] }

/** One refused value, with what was expected. */
export function wrong(path: string, given: unknown, expected: Bilingual): Reading {
  const value = shown(given)
  return {
    value: undefined,
    problems: [
      {
        path,
        en: `The answer “${path}” must be ${expected.en}, not ${value}.`,
        fr: `La réponse «\u00a0${path}\u00a0» doit être ${expected.fr}, et non ${value}.`,
      },
    ],
  }
}

export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

export function isRecord(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
