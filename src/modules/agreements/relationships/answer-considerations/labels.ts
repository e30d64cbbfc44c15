import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { StatusTone } from '../../../../kernel/ui/status.tsx'
import type { ConsiderationAnswer, ConsiderationTheme } from '../../../guide/index.ts'

export const themeLabels: { readonly [theme in ConsiderationTheme]: Bilingual } = {
  need: { en: 'Need', fr: 'Besoin' },
  authority: { en: 'Authority', fr: 'Pouvoirs' },
  scope: { en: 'Scope', fr: 'Portée' },
  governance: { en: 'Governance', fr: 'Gouvernance' },
  finance: { en: 'Finance', fr: 'Finances' },
  performance: { en: 'Performance', fr: 'Rendement' },
  risk: { en: 'Risk', fr: 'Risque' },
  protection: {
    en: 'Protection of people and information',
    fr: 'Protection des personnes et de l’information',
  },
  change: { en: 'Change and exit', fr: 'Changement et retrait' },
  collaboration: { en: 'Collaboration', fr: 'Collaboration' },
}

export const answerLabels: {
  readonly [answer in ConsiderationAnswer]: { readonly label: Bilingual; readonly tone: StatusTone }
} = {
  yes: { label: { en: 'Yes', fr: 'Oui' }, tone: 'done' },
  partly: { label: { en: 'Partly', fr: 'En partie' }, tone: 'warning' },
  no: { label: { en: 'No', fr: 'Non' }, tone: 'problem' },
  'not-applicable': { label: { en: 'Not applicable', fr: 'Sans objet' }, tone: 'off' },
}

export const unanswered: Bilingual = { en: 'No answer', fr: 'Sans réponse' }
