import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type Answers, yearlyValue } from './answers.ts'
import type { AdvisorSettings } from './settings.ts'

export const factorIds = [
  'services',
  'parties',
  'value',
  'duration',
  'novelty',
  'scope',
  'risk',
  'criticality',
  'money',
  'transfers',
  'authority',
  'sensitivity',
] as const

export type FactorId = (typeof factorIds)[number]

export type Weights = { readonly [factor in FactorId]: number }

type Points = 0 | 1 | 2

export type Factor = {
  readonly id: FactorId
  readonly points: (answers: Answers, settings: AdvisorSettings) => Points
  /** What makes it count, as a noun phrase. */
  readonly name: Bilingual
}

export type ScoredFactor = { readonly factor: FactorId; readonly points: number; readonly name: Bilingual }

/** The twelve things that make an agreement heavier, 0 to 2 points each before their weight. */
export const factors: readonly Factor[] = [
  {
    id: 'services',
    points: ({ nbServices }) => band(nbServices, 1, 2),
    name: { en: 'the number of services', fr: 'le nombre de services' },
  },
  {
    id: 'parties',
    points: ({ nbParties }) => band(nbParties, 2, 3),
    name: { en: 'the number of parties', fr: 'le nombre de parties' },
  },
  {
    id: 'value',
    points: (answers, { value }) => {
      const yearly = yearlyValue(answers)
      return yearly < value.low ? 0 : yearly <= value.high ? 1 : 2
    },
    name: { en: 'the yearly value', fr: 'la valeur annuelle' },
  },
  {
    id: 'duration',
    points: ({ durationMonths }) => band(durationMonths, 12, 36),
    name: { en: 'the duration', fr: 'la durée' },
  },
  {
    id: 'novelty',
    points: ({ novelty }) => (({ 'existing-stable': 0, 'existing-changed': 1, new: 2 }) as const)[novelty],
    name: { en: 'the novelty of the service', fr: 'la nouveauté du service' },
  },
  {
    id: 'scope',
    points: ({ scopeClarity }) => (({ full: 0, partial: 1, unknown: 2 }) as const)[scopeClarity],
    name: { en: 'what is still unclear in the scope', fr: 'ce qui reste flou dans la portée' },
  },
  {
    id: 'risk',
    points: ({ riskLevel }) => (({ low: 0, moderate: 1, high: 2 }) as const)[riskLevel],
    name: { en: 'the risk', fr: 'le risque' },
  },
  {
    id: 'criticality',
    points: ({ serviceCriticality }) =>
      (({ normal: 0, priority: 1, critical: 2, essential: 2 }) as const)[serviceCriticality],
    name: { en: 'the criticality of the service', fr: 'la criticité du service' },
  },
  {
    id: 'money',
    points: ({ fundingModel }) =>
      (({ none: 0, 'fixed-allocation': 0, fee: 1, pooled: 2, blended: 2 }) as const)[fundingModel],
    name: { en: 'the funding model', fr: 'le modèle de financement' },
  },
  {
    id: 'transfers',
    points: ({ transfers }) => {
      if (transfers.staff || transfers.appropriation) return 2
      return transfers.assets || transfers.contracts || transfers.intellectualProperty ? 1 : 0
    },
    name: { en: 'what moves from one party to another', fr: 'ce qui passe d’une partie à l’autre' },
  },
  {
    id: 'authority',
    points: ({ statutoryAuthority }) =>
      (({ clear: 0, shared: 1, 'needs-OIC-or-TB': 2 }) as const)[statutoryAuthority],
    name: { en: 'the legal authority', fr: 'le pouvoir légal' },
  },
  {
    id: 'sensitivity',
    points: ({ protectedLevel }) => (({ U: 0, PA: 0, PB: 1, PC: 2, classified: 2 }) as const)[protectedLevel],
    name: { en: 'the sensitivity of the information', fr: 'la sensibilité de l’information' },
  },
]

/** The weighted points of each factor. With the default weights they add up to 26 at most. */
export function scoreFactors(answers: Answers, settings: AdvisorSettings): readonly ScoredFactor[] {
  return factors.map(({ id, points, name }) => ({
    factor: id,
    points: points(answers, settings) * settings.weights[id],
    name,
  }))
}

/** 0 up to the first bound, 1 up to the second, 2 above. */
function band(value: number, first: number, second: number): Points {
  return value <= first ? 0 : value <= second ? 1 : 2
}
