import type { Language } from '../../../../kernel/language/bilingual.ts'
import { formatDate, formatTime } from '../../../../kernel/language/format.ts'

/** "November 24, 2026, 9:30 a.m." on the capital's clocks. */
export function formatMoment(at: Temporal.Instant, language: Language): string {
  const zoned = at.toZonedDateTimeISO('America/Toronto')
  return `${formatDate(zoned.toPlainDate(), language)}, ${formatTime(zoned.toPlainTime(), language)}`
}
