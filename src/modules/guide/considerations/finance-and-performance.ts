import { guideline2012 } from '../elements/sources.ts'
import type { Source } from '../source.ts'
import type { Consideration } from './consideration.ts'

/** A criterion of the horizontal audit of shared administrative services (Comptroller General, 2015). */
const auditCriterion: Source = {
  instrument: 'ocg-horizontal-audit-2015',
  generation: '2014',
  status: 'not-withdrawn',
  established: true,
}

export const financeAndPerformanceConsiderations: readonly Consideration[] = [
  {
    id: 'kc-funding-model',
    theme: 'finance',
    question: {
      en: 'Is a funding model chosen, with its effects on control and on work understood?',
      fr: 'Un modèle de financement est-il choisi, et ses effets sur la maîtrise des coûts et sur la gestion sont-ils compris?',
    },
    evidence: { en: 'Record of the choice', fr: 'Consignation du choix' },
    blocker: 'if-money-moves',
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-fee-method',
    theme: 'finance',
    question: {
      en: 'Is the method that gives the price or the shares written down?',
      fr: 'La méthode qui donne le prix ou les parts est-elle écrite?',
    },
    evidence: { en: 'Formula and cost drivers', fr: 'Formule et inducteurs de coûts' },
    blocker: 'if-money-moves',
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-conditional',
    theme: 'finance',
    question: {
      en: 'If the funding depends on a decision, are the condition and the way out written?',
      fr: 'Si le financement dépend d’une décision, la condition et la porte de sortie sont-elles écrites?',
    },
    evidence: { en: 'Condition, decision body and date', fr: 'Condition, instance décisionnelle et date' },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-flex',
    theme: 'finance',
    question: {
      en: 'Can the financial arrangement adapt when things change?',
      fr: 'L’arrangement financier peut-il s’adapter aux changements?',
    },
    evidence: { en: 'Adjustment clause and dates', fr: 'Clause de rajustement et dates' },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-value',
    theme: 'finance',
    question: {
      en: 'Did each party decide, knowing the risks, that the agreement is worth it?',
      fr: 'Chaque partie a-t-elle conclu, en connaissant les risques, que l’entente en vaut la peine?',
    },
    evidence: { en: 'Decision record', fr: 'Compte rendu de décision' },
    blocker: null,
    collaborationOnly: false,
    source: auditCriterion,
  },
  {
    id: 'kc-results',
    theme: 'performance',
    question: {
      en: 'Are both outputs and outcomes stated?',
      fr: 'Les extrants et les résultats sont-ils énoncés?',
    },
    evidence: { en: 'Table of results', fr: 'Tableau des résultats' },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-standards',
    theme: 'performance',
    question: {
      en: 'Are service standards and client satisfaction both measured?',
      fr: 'Mesure-t-on à la fois les normes de service et la satisfaction de la clientèle?',
    },
    evidence: { en: 'Measures with a target for each', fr: 'Mesures assorties d’une cible' },
    blocker: 'medium-or-complex',
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-measure-cost',
    theme: 'performance',
    question: {
      en: 'Is measurement affordable, and can cost, level and satisfaction be compared?',
      fr: 'La mesure est-elle abordable, et peut-on comparer coût, niveau et satisfaction?',
    },
    evidence: { en: 'Measurement plan', fr: 'Plan de mesure' },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
]
