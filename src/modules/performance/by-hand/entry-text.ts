import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatDate, formatNumber } from '../../../kernel/language/format.ts'
import { words } from './by-hand.text.ts'
import type { Entry } from './queries.ts'

/** The days that an entry speaks of. */
export function daysOf(
  { firstDay, lastDay }: Pick<Entry, 'firstDay' | 'lastDay'>,
  language: Language,
): string {
  const [first, last] = [firstDay, lastDay].map((day) => formatDate(Temporal.PlainDate.from(day), language))
  return firstDay === lastDay ? (first ?? '') : words.to[language](first ?? '', last ?? '')
}

/** What was counted or read, in words. */
export function figuresOf(entry: Entry, language: Language, unit: Bilingual | null): string {
  const { met, of, value, asked } = entry
  if (value !== null && met !== null && of !== null) {
    const divided = words.divided[language](formatNumber(met, language), formatNumber(of, language))
    return `${valueText(value, language, unit)} (${divided})`
  }
  if (met !== null && of !== null) {
    const counts = words.of[language](formatNumber(met, language), formatNumber(of, language))
    return asked === null ? counts : words.asked[language](counts, formatNumber(asked, language))
  }
  if (value !== null) return valueText(value, language, unit)
  return words.takenBack[language]
}

function valueText(value: string, language: Language, unit: Bilingual | null): string {
  return `${formatNumber(value, language)}${unit ? `\u00a0${unit[language]}` : ''}`
}
