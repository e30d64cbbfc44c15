import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { CaseEvent } from '../engine/case-history.ts'

/** An event as it comes in, checked. `at` is epoch milliseconds; `corrects` names the event it replaces. */
export type NewEvent = {
  readonly id: string
  readonly caseId: string
  /** Empty for the correction that takes an event back. */
  readonly activity: string
  readonly at: number
  readonly corrects?: string | undefined
  readonly channel?: string | undefined
  readonly detail?: CaseEvent['detail'] | undefined
}

/** Why one fact of several was not stored; `index` is its place in what was sent, from zero. */
export type FactRefusal = {
  readonly index: number
  readonly id: string
  readonly rule: FactRule
  readonly field: string | null
  readonly message: Bilingual
}

export type FactRule = keyof typeof factRules

/** Every reason why a fact is refused, with its sentence. */
export const factRules = {
  'not-an-object': () => ({
    en: 'Send each fact as a JSON object.',
    fr: 'Envoyez chaque fait sous forme d’objet JSON.',
  }),
  'unknown-field': (field: string) => ({
    en: `“${field}” is not a field of this kind of fact. Remove it.`,
    fr: `«\u00a0${field}\u00a0» n’est pas un champ de ce type de fait. Retirez-le.`,
  }),
  'missing-text': (field: string) => ({
    en: `Give “${field}” as a text of 1 to 200 characters, without control characters.`,
    fr: `Donnez «\u00a0${field}\u00a0» sous forme de texte de 1 à 200 caractères, sans caractère de contrôle.`,
  }),
  'not-an-instant': (field: string) => ({
    en: `Write “${field}” as an instant with its offset, such as 2027-04-01T09:30:00-04:00, between the years 1900 and 2199.`,
    fr: `Écrivez «\u00a0${field}\u00a0» comme un instant avec son décalage, par exemple 2027-04-01T09:30:00-04:00, entre les années 1900 et 2199.`,
  }),
  'in-the-future': (field: string) => ({
    en: `“${field}” lies more than five minutes in the future. Check the clock of the program that sent it.`,
    fr: `«\u00a0${field}\u00a0» se situe plus de cinq minutes dans l’avenir. Vérifiez l’horloge du programme qui l’a envoyé.`,
  }),
  'not-a-day': (field: string) => ({
    en: `Write “${field}” as a day of the calendar, such as 2027-04-01, between the years 1900 and 2199.`,
    fr: `Écrivez «\u00a0${field}\u00a0» comme un jour du calendrier, par exemple 2027-04-01, entre les années 1900 et 2199.`,
  }),
  'days-reversed': () => ({
    en: 'The last day comes before the first. Correct one of the two.',
    fr: 'Le dernier jour précède le premier. Corrigez l’un des deux.',
  }),
  'not-a-number': (field: string) => ({
    en: `Write “${field}” as an exact number in a text, such as "12" or "99.95".`,
    fr: `Écrivez «\u00a0${field}\u00a0» comme un nombre exact dans un texte, par exemple "12" ou "99.95".`,
  }),
  'needs-figures': () => ({
    en: 'Give either “met” and “of”, or “value”.',
    fr: 'Donnez soit «\u00a0met\u00a0» et «\u00a0of\u00a0», soit «\u00a0value\u00a0».',
  }),
  'more-than-all': () => ({
    en: '“met” cannot be negative, nor more than “of”.',
    fr: '«\u00a0met\u00a0» ne peut être ni négatif ni supérieur à «\u00a0of\u00a0».',
  }),
  'fewer-than-answered': () => ({
    en: '“asked” says of how many people “of” answered: it comes with “of” and cannot be less.',
    fr: '«\u00a0asked\u00a0» indique combien de personnes ont été interrogées, dont «\u00a0of\u00a0» ont répondu\u00a0: il accompagne «\u00a0of\u00a0» et ne peut lui être inférieur.',
  }),
  'bad-detail': (field: string) => ({
    en: `“${field}” does not have the form that the description of the API gives.`,
    fr: `«\u00a0${field}\u00a0» n’a pas la forme que donne la description de l’API.`,
  }),
  'id-used-otherwise': (field: string) => ({
    en: `The number “${field}” is already stored with other content. Facts never change: send a correction with an id of its own that names this one in “corrects”.`,
    fr: `Le numéro «\u00a0${field}\u00a0» est déjà enregistré avec un autre contenu. Un fait ne change jamais\u00a0: envoyez une correction qui a son propre numéro et qui nomme celui-ci dans «\u00a0corrects\u00a0».`,
  }),
  'corrects-unknown': () => ({
    en: '“corrects” names a fact that this feed does not hold. Send that one first.',
    fr: '«\u00a0corrects\u00a0» nomme un fait que cette source ne contient pas. Envoyez d’abord celui-là.',
  }),
  'corrected-twice': () => ({
    en: 'Another correction of the same fact comes earlier in this batch. Send the last one only, or one batch after the other.',
    fr: 'Une autre correction du même fait figure plus haut dans ce lot. Envoyez seulement la dernière, ou un lot après l’autre.',
  }),
  'withdraws-nothing': () => ({
    en: '“withdraw” takes back the fact that “corrects” names: give “corrects”.',
    fr: '«\u00a0withdraw\u00a0» retire le fait que nomme «\u00a0corrects\u00a0»\u00a0: donnez «\u00a0corrects\u00a0».',
  }),
  'unknown-measure': () => ({
    en: '“measure” names no measure of this organization.',
    fr: '«\u00a0measure\u00a0» ne désigne aucune mesure de cette organisation.',
  }),
} as const satisfies { readonly [rule: string]: (field: string) => Bilingual }

export function refusalOfFact(
  index: number,
  id: string,
  rule: FactRule,
  field: string | null = null,
): FactRefusal {
  // A field that nobody knows may have a name of ten megabytes.
  const named = field && field.length > 60 ? `${field.slice(0, 60)}…`.toWellFormed() : field
  return { index, id, rule, field: named, message: factRules[rule](named ?? '') }
}
