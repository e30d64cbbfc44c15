import type { Bilingual } from '../../kernel/language/bilingual.ts'
import { guideline2012 } from './elements/sources.ts'
import type { Source } from './source.ts'

export type FundingModel = {
  readonly id: 'fixed-allocation' | 'fee' | 'pooled' | 'blended'
  readonly name: Bilingual
  readonly how: Bilingual
  readonly strengths: Bilingual
  readonly weaknesses: Bilingual
  readonly source: Source
}

/** From the easiest to run to the most demanding: the more the client controls its spending, the more there is to administer. */
export const fundingModels: readonly FundingModel[] = [
  {
    id: 'fixed-allocation',
    name: { en: 'Fixed allocation', fr: 'Allocation fixe' },
    how: {
      en: 'The client pays one sum a year, set from the use that is expected, or its budget is transferred.',
      fr: 'Le client verse une somme par année, fixée selon l’utilisation prévue, ou son budget est transféré.',
    },
    strengths: {
      en: 'Easy to run; both sides know the amount in advance.',
      fr: 'Simple à gérer; les deux parties connaissent le montant d’avance.',
    },
    weaknesses: {
      en: 'What is paid says little about what is used.',
      fr: 'Le montant payé reflète mal ce qui est utilisé.',
    },
    source: guideline2012('3'),
  },
  {
    id: 'fee',
    name: { en: 'Fee for service (cost recovery)', fr: 'Paiement à l’acte (recouvrement des coûts)' },
    how: {
      en: 'The client keeps its money and pays a rate for each unit that it uses. It serves between two parties as in a collaboration, with other governments and for optional services.',
      fr: 'Le client garde son argent et paie un tarif pour chaque unité utilisée. Le modèle sert entre deux parties comme en collaboration, avec d’autres gouvernements et pour les services optionnels.',
    },
    strengths: {
      en: 'The client controls its spending; the price follows the use.',
      fr: 'Le client maîtrise ses dépenses; le prix suit l’utilisation.',
    },
    weaknesses: {
      en: 'Detailed bills and levels, disputes over volumes rather than quality, costs hard to foresee; a client that does not watch its use can overspend, and rates must be defended by sound cost accounting.',
      fr: 'Factures et niveaux détaillés, différends sur les volumes plutôt que sur la qualité, coûts difficiles à prévoir; un client qui ne surveille pas son utilisation peut dépasser son budget, et les tarifs doivent reposer sur une comptabilité de coûts solide.',
    },
    source: guideline2012('3'),
  },
  {
    id: 'pooled',
    name: { en: 'Pooled resources', fr: 'Mise en commun des ressources' },
    how: {
      en: 'The parties plan the year’s work together and share its cost by an agreed key, often size or volume.',
      fr: 'Les parties planifient ensemble le travail de l’année et en partagent le coût selon une clé convenue, souvent la taille ou le volume.',
    },
    strengths: {
      en: 'Fits collaborations; money and people count alike.',
      fr: 'Convient aux collaborations; l’argent et le personnel comptent également.',
    },
    weaknesses: {
      en: 'Needs joint planning and a key that stays fair.',
      fr: 'Exige une planification commune et une clé qui reste équitable.',
    },
    source: guideline2012('3'),
  },
  {
    id: 'blended',
    name: { en: 'Blended', fr: 'Formule mixte' },
    how: {
      en: 'A fixed share pays for the core; fees pay for what goes beyond it.',
      fr: 'Une part fixe couvre la base; des tarifs s’appliquent à ce qui s’y ajoute.',
    },
    strengths: {
      en: 'A stable core, and a price on extra use.',
      fr: 'Une base stable et un prix pour l’utilisation supplémentaire.',
    },
    weaknesses: {
      en: 'Two methods to explain, bill and audit.',
      fr: 'Deux méthodes à expliquer, à facturer et à vérifier.',
    },
    source: guideline2012('3'),
  },
]
