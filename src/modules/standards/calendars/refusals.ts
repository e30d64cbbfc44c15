import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { firstYear, lastYear } from './day.ts'

/** Why a calendar is not accepted: the field (and its row, from 1), the rule broken, and the sentence in both languages. */
export type CalendarRefusal = {
  readonly field: string
  readonly row?: number
  readonly rule: CalendarRule
  readonly en: string
  readonly fr: string
}

export type CalendarRule =
  | 'not-an-object'
  | 'not-a-list'
  | 'unknown-field'
  | 'unknown-zone'
  | 'not-a-weekday'
  | 'not-hours'
  | 'overlapping-hours'
  | 'not-a-date'
  | 'year-out-of-range'
  | 'reversed'
  | 'unknown-region'
  | 'unknown-holiday'
  | 'not-a-rule'
  | 'not-a-name'
  | 'no-working-time'

/** Builds a refusal; `shown` is what was found, quoted back to the person. */
export function calendarRefusal(
  rule: CalendarRule,
  field: string,
  shown: string,
  row?: number,
): CalendarRefusal {
  const place =
    row === undefined
      ? { en: field, fr: field }
      : { en: `${field}, row ${row}`, fr: `${field}, rangée ${row}` }
  const sentence = sentences[rule](shown)
  return {
    field,
    ...(row === undefined ? {} : { row }),
    rule,
    en: `${place.en}: ${sentence.en}`,
    fr: `${place.fr}\u00a0: ${sentence.fr}`,
  }
}

const sentences: { readonly [rule in CalendarRule]: (shown: string) => Bilingual } = {
  'not-an-object': (shown) => ({
    en: `give an object with named fields, not ${shown}.`,
    fr: `donnez un objet à champs nommés, et non ${shown}.`,
  }),
  'not-a-list': (shown) => ({ en: `give a list, not ${shown}.`, fr: `donnez une liste, et non ${shown}.` }),
  'unknown-field': (shown) => ({
    en: `a calendar has no field named ${shown}. Check the spelling.`,
    fr: `un calendrier n’a pas de champ nommé ${shown}. Vérifiez l’orthographe.`,
  }),
  'unknown-zone': (shown) => ({
    en: `${shown} is not a known time zone. Use a name such as America/Toronto.`,
    fr: `${shown} n’est pas un fuseau horaire connu. Utilisez un nom comme America/Toronto.`,
  }),
  'not-a-weekday': (shown) => ({
    en: `${shown} is not a weekday. Use 1 (Monday) to 7 (Sunday).`,
    fr: `${shown} n’est pas un jour de la semaine. Utilisez 1 (lundi) à 7 (dimanche).`,
  }),
  'not-hours': (shown) => ({
    en: `${shown} is not a pair of an opening and a later closing, such as ["09:00", "17:00"]. Write midnight at the end of a day as 24:00.`,
    fr: `${shown} n’est pas une paire formée d’une ouverture et d’une fermeture ultérieure, comme ["09:00", "17:00"]. Écrivez 24:00 pour minuit à la fin du jour.`,
  }),
  'overlapping-hours': (shown) => ({
    en: `the hours ${shown} overlap others of the same calendar. Make them one interval.`,
    fr: `les heures ${shown} en chevauchent d’autres du même calendrier. Réunissez-les en un seul intervalle.`,
  }),
  'not-a-date': (shown) => ({
    en: `${shown} is not a date that exists. Write it as 2027-04-01, or 04-01 for every year.`,
    fr: `${shown} n’est pas une date qui existe. Écrivez-la sous la forme 2027-04-01, ou 04-01 pour chaque année.`,
  }),
  'year-out-of-range': (shown) => ({
    en: `${shown} is outside the years ${firstYear} to ${lastYear}. Check the year.`,
    fr: `${shown} est hors des années ${firstYear} à ${lastYear}. Vérifiez l’année.`,
  }),
  reversed: (shown) => ({
    en: `${shown} ends before it begins. Put the two in order.`,
    fr: `${shown} finit avant de commencer. Remettez les deux bornes dans l’ordre.`,
  }),
  'unknown-region': (shown) => ({
    en: `${shown} is not a known set of holidays. Use CA for the federal days, or a province or territory such as CA-ON.`,
    fr: `${shown} n’est pas un ensemble de jours fériés connu. Utilisez CA pour les jours fédéraux, ou une province ou un territoire, comme CA-ON.`,
  }),
  'unknown-holiday': (shown) => ({
    en: `${shown} is not a holiday of this jurisdiction. Remove it from the exceptions.`,
    fr: `${shown} n’est pas un jour férié de cette administration. Retirez-le des exceptions.`,
  }),
  'not-a-rule': (shown) => ({
    en: `${shown} is not a rule that gives a date in each year. Check its kind, month, day and years.`,
    fr: `${shown} n’est pas une règle qui donne une date chaque année. Vérifiez son genre, le mois, le jour et les années.`,
  }),
  'not-a-name': (shown) => ({
    en: `${shown} is not a name in both languages, such as {"en": "…", "fr": "…"}.`,
    fr: `${shown} n’est pas un nom dans les deux langues, comme {"en": "…", "fr": "…"}.`,
  }),
  'no-working-time': () => ({
    en: 'no weekday and no date has working hours, so no target could ever be reached. Add at least one interval.',
    fr: 'aucun jour de la semaine et aucune date n’a d’heures ouvrables\u00a0: aucune cible ne pourrait être atteinte. Ajoutez au moins un intervalle.',
  }),
}
