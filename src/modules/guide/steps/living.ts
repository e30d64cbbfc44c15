import { ententeDesign, guideline2012 } from '../elements/sources.ts'
import type { Step } from './step.ts'

export const livingSteps: readonly Step[] = [
  {
    number: 8,
    id: 'operate',
    name: { en: 'Operate, measure and report', fr: 'Exploiter, mesurer et rendre compte' },
    inputs: [
      { en: 'Service levels', fr: 'Niveaux de service' },
      { en: 'Measures', fr: 'Mesures' },
    ],
    activities: [
      { en: 'Receive and do the work', fr: 'Recevoir les demandes et faire le travail' },
      {
        en: 'Measure, ask clients, settle accounts',
        fr: 'Mesurer, interroger la clientèle, régler les comptes',
      },
      { en: 'Resolve issues and hold the meetings', fr: 'Régler les problèmes et tenir les réunions' },
    ],
    outputs: [
      { en: 'Reports and scorecards', fr: 'Rapports et tableaux de bord' },
      { en: 'Invoices and minutes', fr: 'Factures et comptes rendus' },
    ],
    documents: [],
    gate: {
      id: 'G8',
      question: {
        en: 'At each review: continue, improve, amend or end?',
        fr: 'À chaque examen\u00a0: continuer, améliorer, modifier ou mettre fin?',
      },
      outcomes: ['proceed', 'rework', 'off-ramp', 'reclassify'],
      offRamps: [{ en: 'Give notice', fr: 'Donner un préavis' }],
    },
    source: guideline2012('5'),
  },
  {
    number: 9,
    id: 'review',
    name: { en: 'Review, amend and renew', fr: 'Revoir, modifier et renouveler' },
    inputs: [
      { en: 'Results and costs', fr: 'Résultats et coûts' },
      { en: 'Changes asked for', fr: 'Modifications demandées' },
    ],
    activities: [
      {
        en: 'Review a master agreement twice in the first year, then every year',
        fr: 'Examiner l’accord-cadre deux fois la première année, puis chaque année',
      },
      { en: 'Bring prices back to actual costs', fr: 'Rapprocher les prix des coûts réels' },
      { en: 'Number each amendment', fr: 'Numéroter chaque avenant' },
    ],
    outputs: [
      { en: 'Amended version', fr: 'Version modifiée' },
      { en: 'Renewal decision', fr: 'Décision de renouvellement' },
    ],
    documents: ['AMD'],
    gate: {
      id: 'G9',
      question: { en: 'Is it worth renewing?', fr: 'Vaut-il la peine de renouveler?' },
      outcomes: ['proceed', 'rework', 'off-ramp', 'reclassify'],
      offRamps: [{ en: 'Let it end', fr: 'Laisser l’entente prendre fin' }],
    },
    source: guideline2012('5'),
  },
  {
    number: 10,
    id: 'exit',
    name: { en: 'End the relationship', fr: 'Mettre fin à la relation' },
    inputs: [
      { en: 'Notice or end date', fr: 'Préavis ou date de fin' },
      { en: 'Exit plan', fr: 'Plan de retrait' },
    ],
    activities: [
      { en: 'Wind the service down', fr: 'Cesser graduellement le service' },
      { en: 'Return people, assets and data', fr: 'Rendre le personnel, les biens et les données' },
      {
        en: 'Settle accounts, dispose of records, record the lessons',
        fr: 'Régler les comptes, disposer des documents, consigner les leçons',
      },
    ],
    outputs: [{ en: 'Closure report', fr: 'Rapport de clôture' }],
    documents: [],
    gate: {
      id: 'G10',
      question: { en: 'Is everything returned, paid and filed?', fr: 'Tout est-il rendu, payé et classé?' },
      outcomes: ['proceed', 'rework'],
      offRamps: [],
    },
    source: ententeDesign,
  },
]
