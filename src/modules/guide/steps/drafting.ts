import { ententeDesign, guideline2012 } from '../elements/sources.ts'
import type { Step } from './step.ts'

export const draftingSteps: readonly Step[] = [
  {
    number: 4,
    id: 'frame',
    name: { en: 'Negotiate the frame', fr: 'Négocier le cadre' },
    inputs: [
      { en: 'Agreement plan', fr: 'Plan de l’entente' },
      { en: 'Costing and governance options', fr: 'Coûts et options de gouvernance' },
    ],
    activities: [
      {
        en: 'Draft scope, authorities, governance, finance, disputes, change and exit',
        fr: 'Rédiger la portée, les pouvoirs, la gouvernance, les finances, les différends, les modifications et le retrait',
      },
      {
        en: 'Exchange proposals in both languages',
        fr: 'Échanger des propositions dans les deux langues',
      },
    ],
    outputs: [
      {
        en: 'Agreed draft of the memorandum or master agreement',
        fr: 'Ébauche convenue du protocole ou de l’accord-cadre',
      },
    ],
    documents: ['MOU', 'MA'],
    gate: {
      id: 'G4',
      question: {
        en: 'Have legal, financial, privacy, security and language reviews been passed?',
        fr: 'Les examens juridique, financier, linguistique, de la vie privée et de la sécurité sont-ils concluants?',
      },
      outcomes: ['proceed', 'rework', 'off-ramp', 'reclassify'],
      offRamps: [
        {
          en: 'Stop if conditional funding is refused',
          fr: 'Arrêter si le financement conditionnel est refusé',
        },
      ],
    },
    source: guideline2012('2'),
  },
  {
    number: 5,
    id: 'service-levels',
    name: { en: 'Define the service levels', fr: 'Définir les niveaux de service' },
    inputs: [
      { en: 'The agreed frame', fr: 'Le cadre convenu' },
      { en: 'The baseline', fr: 'Les données de référence' },
    ],
    activities: [
      {
        en: 'Describe packages, hours, levels, targets, priorities and recovery',
        fr: 'Décrire les offres, les heures, les niveaux, les cibles, les priorités et la reprise',
      },
      {
        en: 'Settle how each level is measured and reported',
        fr: 'Fixer la façon de mesurer chaque niveau et d’en rendre compte',
      },
      { en: 'List prices and contacts', fr: 'Énumérer les prix et les contacts' },
    ],
    outputs: [
      {
        en: 'Agreed draft of each service level agreement',
        fr: 'Ébauche convenue de chaque document sur les niveaux de service',
      },
    ],
    documents: ['SLA', 'ANX'],
    gate: {
      id: 'G5',
      question: {
        en: 'Can the levels be paid for and measured?',
        fr: 'Les niveaux sont-ils abordables et mesurables?',
      },
      outcomes: ['proceed', 'rework', 'off-ramp', 'reclassify'],
      offRamps: [
        { en: 'Take a smaller package', fr: 'Choisir une offre plus modeste' },
        { en: 'Wait', fr: 'Attendre' },
      ],
    },
    source: guideline2012('5'),
  },
  {
    number: 6,
    id: 'sign',
    name: { en: 'Approve and sign', fr: 'Approuver et signer' },
    inputs: [
      { en: 'Complete drafts in English and French', fr: 'Ébauches complètes en français et en anglais' },
    ],
    activities: [
      { en: 'Check that nothing is missing', fr: 'Vérifier que rien ne manque' },
      {
        en: 'Check the commitment of funds and each delegation',
        fr: 'Vérifier l’engagement des fonds et chaque délégation',
      },
      { en: 'Sign, register and publish a summary', fr: 'Signer, inscrire au registre et publier un résumé' },
    ],
    outputs: [
      {
        en: 'Signed and sealed documents, registered',
        fr: 'Documents signés, scellés et inscrits au registre',
      },
    ],
    documents: ['LOA', 'MOU', 'MA', 'SLA', 'ISA'],
    gate: {
      id: 'G6',
      question: {
        en: 'Is every required element complete in both languages, and may each person sign?',
        fr: 'Tous les éléments requis sont-ils complets dans les deux langues, et chaque personne peut-elle signer?',
      },
      outcomes: ['proceed', 'rework', 'off-ramp', 'reclassify'],
      offRamps: [{ en: 'Do not sign', fr: 'Ne pas signer' }],
    },
    source: ententeDesign,
  },
  {
    number: 7,
    id: 'implement',
    name: { en: 'Implement and make the transition', fr: 'Mettre en œuvre et faire la transition' },
    inputs: [
      { en: 'Signed documents', fr: 'Documents signés' },
      { en: 'Transition plan', fr: 'Plan de transition' },
    ],
    activities: [
      {
        en: 'Move people, assets, data and contracts from today’s state to the agreed one',
        fr: 'Faire passer personnel, biens, données et contrats de l’état actuel à l’état convenu',
      },
      { en: 'Train, inform and test readiness', fr: 'Former, informer et vérifier l’état de préparation' },
    ],
    outputs: [{ en: 'Transition report and acceptance', fr: 'Rapport de transition et acceptation' }],
    documents: ['ANX'],
    gate: {
      id: 'G7',
      question: { en: 'Is everything ready to start?', fr: 'Tout est-il prêt pour le démarrage?' },
      outcomes: ['proceed', 'rework', 'off-ramp'],
      offRamps: [
        { en: 'Go back to the former arrangement', fr: 'Revenir à l’ancien fonctionnement' },
        { en: 'Extend the transition', fr: 'Prolonger la transition' },
      ],
    },
    source: guideline2012('5'),
  },
]
