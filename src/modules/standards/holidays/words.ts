import type { Bilingual } from '../../../kernel/language/bilingual.ts'

const months: readonly Bilingual[] = [
  { en: 'January', fr: 'janvier' },
  { en: 'February', fr: 'février' },
  { en: 'March', fr: 'mars' },
  { en: 'April', fr: 'avril' },
  { en: 'May', fr: 'mai' },
  { en: 'June', fr: 'juin' },
  { en: 'July', fr: 'juillet' },
  { en: 'August', fr: 'août' },
  { en: 'September', fr: 'septembre' },
  { en: 'October', fr: 'octobre' },
  { en: 'November', fr: 'novembre' },
  { en: 'December', fr: 'décembre' },
]

const weekdays: readonly Bilingual[] = [
  { en: 'Monday', fr: 'lundi' },
  { en: 'Tuesday', fr: 'mardi' },
  { en: 'Wednesday', fr: 'mercredi' },
  { en: 'Thursday', fr: 'jeudi' },
  { en: 'Friday', fr: 'vendredi' },
  { en: 'Saturday', fr: 'samedi' },
  { en: 'Sunday', fr: 'dimanche' },
]

const nths: readonly Bilingual[] = [
  { en: 'First', fr: 'premier' },
  { en: 'Second', fr: 'deuxième' },
  { en: 'Third', fr: 'troisième' },
  { en: 'Fourth', fr: 'quatrième' },
]

/** Name of a month, 1–12. Throws a RangeError for another number. */
export function monthNames(month: number): Bilingual {
  return at(months, month)
}

/** Name of an ISO weekday, 1 = Monday. Throws a RangeError for another number. */
export function weekdayNames(weekday: number): Bilingual {
  return at(weekdays, weekday)
}

/** "First" to "Fourth". Throws a RangeError for another number. */
export function ordinals(nth: number): Bilingual {
  return at(nths, nth)
}

function at(words: readonly Bilingual[], position: number): Bilingual {
  const word = words[position - 1]
  if (!word) throw new RangeError(`no word for ${position}`)
  return word
}
