import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { readDate, typedDate } from '../../../kernel/ui/form/date-input.tsx'
import type { FieldError, FormFields } from '../../../kernel/web/form.ts'

/**
 * The day by which a standard is reviewed next. Every year, so at the latest a year after it starts, or after today when it
 * started already; that is also the day when none was typed.
 */
export function reviewDateIn(
  form: FormFields,
  start: Temporal.PlainDate,
  today: Temporal.PlainDate,
): { readonly by: Temporal.PlainDate } | { readonly errors: readonly FieldError[] } {
  const latest = (Temporal.PlainDate.compare(start, today) > 0 ? start : today).add({ years: 1 })
  const typed = readDate(typedDate(form, 'review'))
  if (typed === null) return { by: latest }
  if (typed === 'impossible') return { errors: [{ field: 'review', message: noSuchDay }] }
  const by = Temporal.PlainDate.from(typed)
  const isOutside = Temporal.PlainDate.compare(by, today) <= 0 || Temporal.PlainDate.compare(by, latest) > 0
  return isOutside ? { errors: [{ field: 'review', message: outside(latest) }] } : { by }
}

const noSuchDay: Bilingual = {
  en: 'Enter a date that exists, or leave the three fields empty',
  fr: 'Saisissez une date qui existe, ou laissez les trois champs vides',
}

function outside(latest: Temporal.PlainDate): Bilingual {
  const day = inBoth((language) => formatDate(latest, language))
  return {
    en: `Enter a date after today and no later than ${day.en}: standards are reviewed every year`,
    fr: `Saisissez une date postérieure à aujourd’hui, au plus tard le ${day.fr}\u00a0: les normes s’examinent chaque année`,
  }
}
