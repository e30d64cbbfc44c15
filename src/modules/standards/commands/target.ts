import { CliUsageError } from '../../../kernel/cli/command.ts'

/** A target as typed: working days, or working time in milliseconds. */
export type Target = { readonly unit: 'days' | 'milliseconds'; readonly amount: number }

const short = /^(-?)(?:(\d+(?:\.\d+)?)h)?(?:(\d+)(?:min|m))?(?:(\d+)s)?$/i
const days = /^(-?)P?(\d+)d$/i

/** Reads "5d", "8h", "1h30m", "90min", "PT4H30M", with a leading minus to run backwards. Throws `CliUsageError`. */
export function readTarget(value: string | boolean | undefined): Target {
  const text = typeof value === 'string' ? value.replace(/\s/g, '') : ''
  const inDays = days.exec(text)
  if (inDays) return { unit: 'days', amount: signed(inDays[1], Number(inDays[2])) }
  const match = short.exec(text.replace(/^(-?)PT/i, '$1'))
  if (match && /\d/.test(text)) {
    const seconds = Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0)
    return { unit: 'milliseconds', amount: signed(match[1], Math.round(seconds * 1000)) }
  }
  throw new CliUsageError({
    en: 'Give a target such as 8h, 90min or PT4H30M of working time, or 5d for working days.',
    fr: 'Donnez une cible comme 8h, 90min ou PT4H30M de temps ouvrable, ou 5d pour des jours ouvrables.',
  })
}

function signed(sign: string | undefined, amount: number): number {
  return sign === '-' ? -amount : amount
}
