import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { firstYear, lastYear } from '../calendars/day.ts'

/** Why the clock gives no answer. */
export type ClockRefusal = { readonly rule: ClockRefusalRule; readonly en: string; readonly fr: string }

export type ClockRefusalRule =
  | 'outside-years'
  | 'never-due'
  | 'no-working-time'
  | 'reversed'
  | 'not-a-duration'

const sentences: { readonly [rule in ClockRefusalRule]: Bilingual } = {
  'outside-years': {
    en: `The clock answers for the years ${firstYear} to ${lastYear}. Check the year of the date.`,
    fr: `L’horloge répond pour les années ${firstYear} à ${lastYear}. Vérifiez l’année de la date.`,
  },
  'never-due': {
    en: `There is not enough working time in this calendar to reach the target before the end of ${lastYear}. Shorten the target or add working hours.`,
    fr: `Ce calendrier ne compte pas assez de temps ouvrable pour atteindre la cible avant la fin de ${lastYear}. Réduisez la cible ou ajoutez des heures ouvrables.`,
  },
  'no-working-time': {
    en: `This calendar has no working time from that date on. Add working hours or shorten its closures.`,
    fr: `Ce calendrier ne compte aucun temps ouvrable à partir de cette date. Ajoutez des heures ouvrables ou réduisez les fermetures.`,
  },
  reversed: {
    en: 'The end is before the start. Put the two instants in order.',
    fr: 'La fin précède le début. Remettez les deux instants dans l’ordre.',
  },
  'not-a-duration': {
    en: 'The duration must be a finite number.',
    fr: 'La durée doit être un nombre fini.',
  },
}

export function clockRefusal(rule: ClockRefusalRule): ClockRefusal {
  return { rule, ...sentences[rule] }
}
