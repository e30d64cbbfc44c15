import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { FieldType } from '../field.ts'

/** What a field takes, in a reader's words. */
export const fieldTypeNames: { readonly [type in FieldType]: Bilingual } = {
  text: { en: 'a line in both languages', fr: 'une ligne, dans les deux langues' },
  prose: { en: 'a text in both languages', fr: 'un texte, dans les deux langues' },
  code: { en: 'a number or identifier', fr: 'un numéro ou un identifiant' },
  integer: { en: 'a whole number', fr: 'un nombre entier' },
  decimal: { en: 'a number', fr: 'un nombre' },
  percent: { en: 'a percentage', fr: 'un pourcentage' },
  money: { en: 'an amount', fr: 'un montant' },
  'fiscal-year': { en: 'a fiscal year', fr: 'un exercice' },
  date: { en: 'a date', fr: 'une date' },
  time: { en: 'a time of day', fr: 'une heure' },
  duration: { en: 'a length of time', fr: 'une durée' },
  choice: { en: 'one choice', fr: 'un choix' },
  choices: { en: 'one or more choices', fr: 'un ou plusieurs choix' },
  boolean: { en: 'yes or no', fr: 'oui ou non' },
  party: { en: 'a party', fr: 'une partie' },
  parties: { en: 'one or more parties', fr: 'une ou plusieurs parties' },
  position: { en: 'a position', fr: 'un poste' },
  document: { en: 'a document', fr: 'un document' },
  calendar: { en: 'a working calendar', fr: 'un calendrier de travail' },
  standard: { en: 'a service standard', fr: 'une norme de service' },
  level: { en: 'a service level of the agreement', fr: 'un niveau de service de l’entente' },
  url: { en: 'a web address', fr: 'une adresse Web' },
  table: { en: 'a table', fr: 'un tableau' },
}
