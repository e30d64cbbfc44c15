import type { Bilingual } from '../../kernel/language/bilingual.ts'
import type { BlockerRule } from './considerations/consideration.ts'
import type { Condition, Family, Need } from './element.ts'
import type { FoundKind } from './search-entries.ts'

export const titles = {
  guide: { en: 'Guide to service agreements, version', fr: 'Guide des ententes de services, version' },
  steps: { en: 'Steps and gates', fr: 'Étapes et points de décision' },
  considerations: { en: 'Considerations', fr: 'Considérations' },
  documents: { en: 'Documents', fr: 'Types de documents' },
  tiers: { en: 'Tiers', fr: 'Volets' },
  elements: { en: 'Elements', fr: 'Éléments' },
  columns: {
    en: 'documents; need when simple/medium/complex: R required, r recommended, o optional, - not used',
    fr: 'documents; besoin selon que l’entente est simple/moyenne/complexe\u00a0: R requis, r recommandé, f facultatif, - non utilisé',
  },
  funding: { en: 'Funding models', fr: 'Modèles de financement' },
  packages: { en: 'Service packages', fr: 'Offres de service' },
  profiles: { en: 'What some statutes require', fr: 'Ce qu’exigent certaines lois' },
  glossary: { en: 'Glossary', fr: 'Glossaire' },
  evidence: { en: 'Evidence:', fr: 'Preuve\u00a0:' },
  changes: { en: 'What your organization changes', fr: 'Ce que votre organisation modifie' },
  fields: { en: 'Fields', fr: 'Champs' },
  clause: { en: 'Clause', fr: 'Clause type' },
  nothing: { en: 'Nothing in the guide holds these words.', fr: 'Rien dans le guide ne contient ces mots.' },
  required: { en: 'Required elements', fr: 'Éléments requis' },
  recommended: { en: 'Recommended elements', fr: 'Éléments recommandés' },
  reasons: { en: 'Why', fr: 'Motifs' },
  reviewers: { en: 'Have it read by', fr: 'À faire lire par' },
  signing: { en: 'Signed by', fr: 'Signataire' },
  reviews: { en: 'Joint reviews', fr: 'Examens conjoints' },
  offRamps: { en: 'Ways out to agree on', fr: 'Portes de sortie à convenir' },
  wouldChange: { en: 'What would change this advice', fr: 'Ce qui changerait ce conseil' },
  assumptions: { en: 'Assumed for lack of an answer', fr: 'Supposé, faute de réponse' },
  warnings: { en: 'Warnings', fr: 'Avertissements' },
  later: { en: 'later', fr: 'plus tard' },
  existing: { en: 'under the existing', fr: 'sous le document existant' },
} as const satisfies { readonly [title: string]: Bilingual }

export const familyNames: { readonly [family in Family]: Bilingual } = {
  identification: { en: 'Identification of the agreement', fr: 'Identification de l’entente' },
  scope: { en: 'Scope', fr: 'Portée' },
  governance: { en: 'Governance', fr: 'Gouvernance' },
  operations: { en: 'Operations', fr: 'Exploitation' },
  finance: { en: 'Finance', fr: 'Finances' },
  performance: { en: 'Performance', fr: 'Rendement' },
  implementation: { en: 'Implementation', fr: 'Mise en œuvre' },
  closing: { en: 'Closing', fr: 'Clôture' },
}

export const needNames: { readonly [need in Need]: { readonly name: Bilingual; readonly short: Bilingual } } =
  {
    required: { name: { en: 'required', fr: 'requis' }, short: { en: 'R', fr: 'R' } },
    recommended: { name: { en: 'recommended', fr: 'recommandé' }, short: { en: 'r', fr: 'r' } },
    optional: { name: { en: 'optional', fr: 'facultatif' }, short: { en: 'o', fr: 'f' } },
    'not-used': {
      name: { en: 'not normally used', fr: 'habituellement non utilisé' },
      short: { en: '-', fr: '-' },
    },
  }

export const kindNames: { readonly [kind in FoundKind]: Bilingual } = {
  step: { en: 'Step', fr: 'Étape' },
  consideration: { en: 'Question to settle', fr: 'Considération' },
  document: { en: 'Type of document', fr: 'Type de document' },
  tier: { en: 'Tier', fr: 'Niveau de complexité' },
  'funding-model': { en: 'Funding model', fr: 'Modèle de financement' },
  package: { en: 'Service package', fr: 'Offre de service' },
  profile: { en: 'What a statute requires', fr: 'Ce qu’exige une loi' },
  element: { en: 'Element', fr: 'Élément' },
  term: { en: 'Term', fr: 'Terme' },
}

/** When a need holds only in some cases. */
export const conditionNames: { readonly [condition in Condition]: Bilingual } = {
  money: { en: 'if money moves', fr: 'si de l’argent circule' },
  pooled: { en: 'if resources are pooled', fr: 'si des ressources sont mises en commun' },
  'personal-information': {
    en: 'if personal information is handled',
    fr: 'si des renseignements personnels sont en cause',
  },
  assets: { en: 'if assets are lent or transferred', fr: 'si des biens sont prêtés ou transférés' },
  staff: { en: 'if staff move', fr: 'si du personnel change d’organisation' },
}

/** Where elements go and when they are needed is ours: the guideline's own table is not reproduced. */
export const needsAreOurs: Bilingual = {
  en: 'The needs by tier and the places of the elements are a proposal of Entente, not an official table. Each organization may change them.',
  fr: 'Les besoins selon le volet et la place des éléments sont une proposition d’Entente, et non un tableau officiel. Chaque organisation peut les modifier.',
}

export const blockerNames: { readonly [rule in NonNullable<BlockerRule>]: Bilingual } = {
  always: { en: 'must be settled before signing', fr: 'à régler avant la signature' },
  'if-money-moves': {
    en: 'must be settled before signing if money moves',
    fr: 'à régler avant la signature si de l’argent circule',
  },
  'if-personal-information': {
    en: 'must be settled before signing if personal information is handled',
    fr: 'à régler avant la signature si des renseignements personnels sont en cause',
  },
  'medium-or-complex': {
    en: 'must be settled before signing unless simple',
    fr: 'à régler avant la signature, sauf si l’entente est simple',
  },
  complex: {
    en: 'must be settled before signing if complex',
    fr: 'à régler avant la signature si l’entente est complexe',
  },
  'if-staff-move': {
    en: 'must be settled before signing if staff move',
    fr: 'à régler avant la signature si du personnel change d’organisation',
  },
}
