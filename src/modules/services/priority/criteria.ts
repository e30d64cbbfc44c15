import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** What makes a service a priority, scored from 0 to 4. Ours, built on the criteria of the policy’s glossary. */
export const criteria = [
  {
    code: 'volume',
    label: { en: 'Volume', fr: 'Volume' },
    hint: {
      en: '0: none; 1: under 1,000 a year; 2: under 25,000; 3: under 500,000; 4: more',
      fr: '0\u00a0: aucun; 1\u00a0: moins de 1\u00a0000 par an; 2\u00a0: moins de 25\u00a0000; 3\u00a0: moins de 500\u00a0000; 4\u00a0: davantage',
    },
  },
  {
    code: 'importance',
    label: { en: 'Importance to clients', fr: 'Importance pour les clients' },
    hint: {
      en: 'Whether a right, a permit, a benefit or somebody’s mission rests on it',
      fr: 'Un droit, un permis, une prestation ou la mission de quelqu’un en dépend-il?',
    },
  },
  {
    code: 'information',
    label: { en: 'Sensitive information', fr: 'Renseignements délicats' },
    hint: {
      en: 'How much personal or commercial information it handles',
      fr: 'Quantité de renseignements personnels ou commerciaux traités',
    },
  },
  {
    code: 'reach',
    label: { en: 'People in a vulnerable position', fr: 'Personnes vulnérables' },
    hint: { en: 'How many of them rely on it', fr: 'Combien d’entre elles en dépendent' },
  },
  {
    code: 'value',
    label: { en: 'Benefit against cost', fr: 'Avantages par rapport aux coûts' },
    hint: { en: 'What improving it would bring', fr: 'Ce que son amélioration apporterait' },
  },
  {
    code: 'efficiency',
    label: { en: 'Efficiency', fr: 'Efficience' },
    hint: { en: 'Time or money that could be saved', fr: 'Temps ou argent qui pourrait être épargné' },
  },
] as const satisfies readonly { code: string; label: Bilingual; hint: Bilingual }[]

export type Criterion = (typeof criteria)[number]['code']

/** Whole numbers; only their proportions matter. */
export type Weights = { readonly [code in Criterion]: number }

export const defaultWeights: Weights = {
  volume: 20,
  importance: 30,
  information: 15,
  reach: 15,
  value: 10,
  efficiency: 10,
}

/** The band of a yearly volume, as the hint of the criterion says. */
export function volumeBand(total: number): number {
  return [1, 1000, 25_000, 500_000].filter((limit) => total >= limit).length
}
