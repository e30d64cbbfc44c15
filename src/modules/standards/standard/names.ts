import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { TargetUnit } from './typed-target.ts'

function named<const Code extends string>(names: { readonly [code in Code]: Bilingual }) {
  return names
}

/** How a service reaches its clients: the codes of the inventory, and all of them together. */
export const channelNames = named({
  ALL: { en: 'All channels', fr: 'Tous les modes' },
  ONL: { en: 'Online', fr: 'En ligne' },
  TEL: { en: 'Telephone', fr: 'Téléphone' },
  EML: { en: 'Email', fr: 'Courriel' },
  PERSON: { en: 'In person', fr: 'En personne' },
  POST: { en: 'Mail', fr: 'Poste' },
  FAX: { en: 'Fax', fr: 'Télécopieur' },
  OTH: { en: 'Other', fr: 'Autre' },
})

export const unitNames: { readonly [unit in TargetUnit]: Bilingual } = {
  'working-days': { en: 'working days', fr: 'jours ouvrables' },
  'working-hours': { en: 'working hours', fr: 'heures ouvrables' },
  minutes: { en: 'minutes of working hours', fr: 'minutes ouvrables' },
  days: { en: 'days', fr: 'jours' },
  hours: { en: 'hours of the calendar', fr: 'heures du calendrier' },
  weeks: { en: 'weeks', fr: 'semaines' },
  months: { en: 'months', fr: 'mois' },
}

export const windowNames = named({
  month: { en: 'Month', fr: 'Mois' },
  quarter: { en: 'Quarter', fr: 'Trimestre' },
  'fiscal-year': { en: 'Fiscal year (April to March)', fr: 'Exercice (avril à mars)' },
  rolling: { en: 'Rolling period', fr: 'Période mobile' },
})

export const betterNames = named({
  higher: { en: 'As high as the threshold or higher', fr: 'Aussi élevée que le seuil ou plus' },
  lower: { en: 'As low as the threshold or lower', fr: 'Aussi basse que le seuil ou moins' },
})

export const frequencyNames = named({
  continuous: { en: 'Continuously', fr: 'En continu' },
  daily: { en: 'Every day', fr: 'Chaque jour' },
  weekly: { en: 'Every week', fr: 'Chaque semaine' },
  monthly: { en: 'Every month', fr: 'Chaque mois' },
  quarterly: { en: 'Every quarter', fr: 'Chaque trimestre' },
  annual: { en: 'Every year', fr: 'Chaque année' },
})

/** The kinds of a service standard; a service level of an agreement has more. */
export const standardKindNames = named({
  access: { en: 'Access', fr: 'Accès' },
  timeliness: { en: 'Timeliness', fr: 'Délai' },
  accuracy: { en: 'Accuracy', fr: 'Exactitude' },
  other: { en: 'Other', fr: 'Autre' },
})
