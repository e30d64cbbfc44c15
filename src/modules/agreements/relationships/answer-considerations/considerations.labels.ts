import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { ConsiderationAnswer, ConsiderationTheme } from '../../../guide/index.ts'

export const answerLabels: { readonly [answer in ConsiderationAnswer]: Bilingual } = {
  yes: { en: 'Yes', fr: 'Oui' },
  partly: { en: 'Partly', fr: 'En partie' },
  no: { en: 'No', fr: 'Non' },
  'not-applicable': { en: 'Does not apply', fr: 'Sans objet' },
}

export const themeLabels: { readonly [theme in ConsiderationTheme]: Bilingual } = {
  need: { en: 'Need and value', fr: 'Besoin et valeur' },
  authority: { en: 'Authority', fr: 'Pouvoirs' },
  scope: { en: 'Scope', fr: 'Portée' },
  governance: { en: 'Governance', fr: 'Gouvernance' },
  finance: { en: 'Money', fr: 'Finances' },
  performance: { en: 'Results', fr: 'Résultats' },
  risk: { en: 'Risk', fr: 'Risques' },
  protection: { en: 'Protection of information and rights', fr: 'Protection de l’information et des droits' },
  change: { en: 'Transition and exit', fr: 'Transition et retrait' },
  collaboration: { en: 'Collaboration', fr: 'Collaboration' },
}
