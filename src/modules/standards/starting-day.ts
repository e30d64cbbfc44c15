import type { Bilingual, Language } from '../../kernel/language/bilingual.ts'
import { formatDate } from '../../kernel/language/format.ts'
import type { FieldError } from '../../kernel/web/form.ts'

/**
 * What is wrong with the day (`from`, ISO, as `readDate` gives it) a version begins on. A later version never reaches
 * back: neither before today nor before one that was decided already.
 */
export function startingDayErrors(
  from: string | null,
  current: { readonly versions: readonly { readonly from: Temporal.PlainDate }[] } | null,
  today: Temporal.PlainDate,
  words: { readonly from: Bilingual; readonly fromToday: Bilingual },
): readonly FieldError[] {
  if (from === null || from === 'impossible') return [{ field: 'from', message: words.from }]
  if (!current) return []
  const latest = current.versions.at(-1)?.from.toString() ?? from
  if (from <= latest) return [{ field: 'from', message: afterLatest(latest) }]
  return from < today.toString() ? [{ field: 'from', message: words.fromToday }] : []
}

function afterLatest(latest: string): Bilingual {
  const day = (language: Language) => formatDate(Temporal.PlainDate.from(latest), language)
  return {
    en: `Enter a date after ${day('en')}, when the version before begins`,
    fr: `Saisissez une date postérieure au ${day('fr')}, début de la version précédente`,
  }
}
