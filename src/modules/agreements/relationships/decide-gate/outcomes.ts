import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { GateOutcome } from '../../../guide/index.ts'

export const outcomeLabels: {
  readonly [outcome in GateOutcome]: { readonly label: Bilingual; readonly hint: Bilingual }
} = {
  proceed: {
    label: { en: 'Proceed', fr: 'Poursuivre' },
    hint: { en: 'Go on to the next step.', fr: 'Passer à l’étape suivante.' },
  },
  rework: {
    label: { en: 'Rework', fr: 'Reprendre' },
    hint: {
      en: 'Stay at this step and improve what was done.',
      fr: 'Rester à cette étape et améliorer ce qui a été fait.',
    },
  },
  'off-ramp': {
    label: { en: 'Take an off-ramp', fr: 'Prendre une porte de sortie' },
    hint: {
      en: 'Close the relationship. It can be reopened.',
      fr: 'Fermer la relation. Elle pourra être rouverte.',
    },
  },
  reclassify: {
    label: { en: 'Reclassify', fr: 'Reclasser' },
    hint: {
      en: 'The case is simpler or more complex than it seemed: choose its tier again.',
      fr: 'Le cas est plus simple ou plus complexe qu’il n’y paraissait\u00a0: en choisir de nouveau le volet.',
    },
  },
}
