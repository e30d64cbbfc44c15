import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { OptionKind, RiskDegree } from './options.ts'

export const kindLabels: { readonly [kind in OptionKind]: Bilingual } = {
  'do-nothing': { en: 'Leave things as they are', fr: 'Laisser les choses comme elles sont' },
  'another-provider': { en: 'Another provider', fr: 'Une autre organisation fournisseuse' },
  'another-mode': { en: 'Another delivery mode', fr: 'Un autre mode de prestation' },
  'this-agreement': { en: 'This agreement', fr: 'La présente entente' },
}

export const riskLabels: { readonly [degree in RiskDegree]: Bilingual } = {
  low: { en: 'Low', fr: 'Faible' },
  moderate: { en: 'Moderate', fr: 'Modéré' },
  high: { en: 'High', fr: 'Élevé' },
}

export const words = {
  title: { en: 'Options and value', fr: 'Options et valeur' },
  lead: {
    en: 'The ways to meet the need, compared. The choice and its reason stay in the file.',
    fr: 'Les façons de répondre au besoin, comparées. Le choix et son motif restent au dossier.',
  },
  add: { en: 'Add an option', fr: 'Ajouter une option' },
  none: {
    en: 'No option is described yet. Begin with doing nothing: it is what the others are compared with.',
    fr: 'Aucune option n’est encore décrite. Commencez par le statu quo\u00a0: les autres s’y comparent.',
  },
  option: { en: 'Option', fr: 'Option' },
  kind: { en: 'What kind of option is it?', fr: 'De quel genre d’option s’agit-il?' },
  chosen: { en: 'Chosen', fr: 'Retenue' },
  total: { en: 'Total', fr: 'Total' },
  benefit: {
    en: (party: string) => `Benefit for ${party}`,
    fr: (party: string) => `Avantage\u00a0: ${party}`,
  },
  risk: { en: 'Risk', fr: 'Risque' },
  authority: { en: 'Authority', fr: 'Pouvoirs' },
  why: {
    en: (option: string) => `Why “${option}” was chosen`,
    fr: (option: string) => `Pourquoi «\u00a0${option}\u00a0» a été retenue`,
  },
  costs: { en: 'Cost by fiscal year, in dollars', fr: 'Coût par exercice, en dollars' },
  costOf: { en: (year: string) => `Fiscal year ${year}`, fr: (year: string) => `Exercice ${year}` },
  choose: { en: 'Choose this option', fr: 'Retenir cette option' },
  chooseAndSave: { en: 'Save and choose this option', fr: 'Enregistrer et retenir cette option' },
  reason: { en: 'Reason for the choice', fr: 'Motif du choix' },
  remove: { en: 'Remove this option', fr: 'Retirer cette option' },
  removeQuestion: {
    en: (title: string) => `Remove the option “${title}”?`,
    fr: (title: string) => `Retirer l’option «\u00a0${title}\u00a0»?`,
  },
} as const
