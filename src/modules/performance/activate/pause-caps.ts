import { exactDecimal } from '../../../kernel/language/typed-decimal.ts'
import type { MeasureRule } from '../rule.ts'

export type PauseCaps = NonNullable<NonNullable<MeasureRule['pauseTerms']>['caps']>

/** The limits of one case as they are typed, in working hours; undefined when either is no number of hours. */
export function readCaps(perCase: string, perMonth: string): PauseCaps | undefined {
  const [ofCase, ofMonth] = [millisecondsOf(perCase), millisecondsOf(perMonth)]
  if (ofCase === 'wrong' || ofMonth === 'wrong') return undefined
  return {
    ...(ofCase === undefined ? {} : { perCase: ofCase }),
    ...(ofMonth === undefined ? {} : { perMonth: ofMonth }),
  }
}

/** Limits as a rule holds them: without any there is no such field. */
export function stated(caps: PauseCaps): { readonly caps?: PauseCaps } {
  return Object.keys(caps).length ? { caps } : {}
}

export function hoursText(milliseconds: number | undefined): string {
  return milliseconds === undefined ? '' : String(milliseconds / hour)
}

/** Whether a text is blank or a number of hours. */
export function isHours(text: string): boolean {
  return millisecondsOf(text) !== 'wrong'
}

function millisecondsOf(text: string): number | 'wrong' | undefined {
  const typed = text.trim()
  if (typed === '') return undefined
  const exact = exactDecimal(typed)
  return /^\d{1,5}(?:\.\d+)?$/.test(exact) ? Math.round(Number(exact) * hour) : 'wrong'
}

const hour = 3_600_000
