import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** Why a value does not fit its field: a stable rule, and what to enter instead, in each language. */
export type ValueFault = Bilingual & { readonly rule: string }

export const valueFaults = {
  wrongShape: {
    rule: 'value-shape',
    en: 'the value is not of the kind that this field holds',
    fr: 'la valeur n’est pas du genre que ce champ contient',
  },
  tooLong: {
    rule: 'value-length',
    en: 'the text is too long for this field',
    fr: 'le texte est trop long pour ce champ',
  },
  forbiddenCharacter: {
    rule: 'value-characters',
    en: 'the text contains control characters; type it again without them',
    fr: 'le texte contient des caractères de contrôle; saisissez-le de nouveau sans eux',
  },
  notWhole: {
    rule: 'value-integer',
    en: 'enter a whole number, for example 12',
    fr: 'saisissez un nombre entier, par exemple 12',
  },
  negative: {
    rule: 'value-negative',
    en: 'enter zero or more; a count is never negative',
    fr: 'saisissez zéro ou plus; une quantité n’est jamais négative',
  },
  notDecimal: {
    rule: 'value-decimal',
    en: 'enter an exact number with a point, for example 12.5',
    fr: 'saisissez un nombre exact avec un point dans le fichier, par exemple 12.5',
  },
  notPercent: {
    rule: 'value-percent',
    en: 'enter a percentage such as 95 or 99.5, without the sign',
    fr: 'saisissez un pourcentage comme 95 ou 99.5, sans le signe',
  },
  notMoney: {
    rule: 'value-money',
    en: 'enter an exact amount in Canadian dollars with two decimals at most, for example 1234.50',
    fr: 'saisissez un montant exact en dollars canadiens, avec au plus deux décimales, par exemple 1234.50',
  },
  notFiscalYear: {
    rule: 'value-fiscal-year',
    en: 'enter a fiscal year such as 2027-2028',
    fr: 'saisissez un exercice comme 2027-2028',
  },
  notDate: {
    rule: 'value-date',
    en: 'enter a date that exists, for example 2027-04-01',
    fr: 'saisissez une date qui existe, par exemple 2027-04-01',
  },
  notTime: {
    rule: 'value-time',
    en: 'enter a time such as 17:30',
    fr: 'saisissez une heure comme 17:30',
  },
  notDuration: {
    rule: 'value-duration',
    en: 'enter a whole count and a unit, for example 2 and working-day',
    fr: 'saisissez un nombre entier et une unité, par exemple 2 et working-day',
  },
  unknownOption: {
    rule: 'value-option',
    en: 'choose one of the options of this field',
    fr: 'choisissez une des options de ce champ',
  },
  notYesNo: { rule: 'value-boolean', en: 'answer true or false', fr: 'répondez true (oui) ou false (non)' },
  unknownParty: {
    rule: 'value-party',
    en: 'name a party of this agreement',
    fr: 'nommez une partie de cette entente',
  },
  unknownPosition: {
    rule: 'value-position',
    en: 'name a position of this agreement',
    fr: 'nommez un poste de cette entente',
  },
  unknownDocument: {
    rule: 'value-document',
    en: 'name a document of this agreement',
    fr: 'nommez un document de cette entente',
  },
  unknownCalendar: {
    rule: 'value-calendar',
    en: 'name the service hours, a jurisdiction or a calendar of a party',
    fr: 'nommez les heures de service, une administration ou le calendrier d’une partie',
  },
  unknownStandard: {
    rule: 'value-standard',
    en: 'name a service standard of a party',
    fr: 'nommez une norme de service d’une partie',
  },
  notUrl: {
    rule: 'value-url',
    en: 'enter a web address that starts with https:// or http://',
    fr: 'saisissez une adresse Web qui commence par https:// ou http://',
  },
  unknownField: {
    rule: 'value-unknown-field',
    en: 'this element has no such field',
    fr: 'cet élément n’a pas un tel champ',
  },
  endBeforeStart: {
    rule: 'value-end-before-start',
    en: 'the end comes before the start; enter a later end or an earlier start',
    fr: 'la fin précède le début; saisissez une fin plus tardive ou un début plus hâtif',
  },
  repeatedRow: {
    rule: 'value-row-id',
    en: 'two rows have the same id; give each row an id of its own',
    fr: 'deux lignes portent le même identifiant; donnez à chaque ligne le sien',
  },
} as const satisfies { readonly [name: string]: ValueFault }
