import { ententeDesign, guideline2012 } from '../elements/sources.ts'
import type { Step } from './step.ts'

export const preparingSteps: readonly Step[] = [
  {
    number: 0,
    id: 'identify-need',
    name: { en: 'Identify the need and screen it', fr: 'Cerner le besoin et l’orienter' },
    inputs: [
      { en: 'A request or a mandate letter', fr: 'Une demande ou une lettre de mandat' },
      { en: 'The entry in the service inventory', fr: 'L’inscription au répertoire de services' },
      { en: 'The agreements that already exist', fr: 'Les ententes qui existent déjà' },
    ],
    activities: [
      { en: 'State the problem or the opportunity', fr: 'Énoncer le problème ou l’occasion à saisir' },
      {
        en: 'Check that every party is a public body and that there is a service',
        fr: 'Vérifier que toutes les parties sont publiques et qu’il y a bien un service',
      },
      {
        en: 'Look for an agreement that already covers it',
        fr: 'Chercher une entente qui couvre déjà le besoin',
      },
      { en: 'Check whether a provider is mandatory', fr: 'Vérifier si un fournisseur est imposé' },
    ],
    outputs: [
      { en: 'Intake record and screening result', fr: 'Fiche de réception et résultat du tri' },
      { en: 'A first idea of the tier', fr: 'Une première idée du volet' },
    ],
    documents: [],
    gate: {
      id: 'G0',
      question: {
        en: 'Is it in scope, new, and within the parties’ mandates?',
        fr: 'Le cas est-il visé, nouveau et conforme aux mandats des parties?',
      },
      outcomes: ['proceed', 'rework', 'off-ramp', 'reclassify'],
      offRamps: [
        { en: 'A contract, a grant or a contribution', fr: 'Un contrat, une subvention ou une contribution' },
        {
          en: 'An information sharing arrangement alone',
          fr: 'Une entente d’échange de renseignements seule',
        },
        {
          en: 'A service added to an existing master agreement',
          fr: 'Un service ajouté à un accord-cadre existant',
        },
        { en: 'Nothing', fr: 'Ne rien faire' },
      ],
    },
    source: ententeDesign,
  },
  {
    number: 1,
    id: 'shared-understanding',
    name: { en: 'Build a shared understanding', fr: 'Établir une compréhension commune' },
    inputs: [
      { en: 'Intake record', fr: 'Fiche de réception' },
      { en: 'Mandates and authorities of each party', fr: 'Mandats et pouvoirs de chaque partie' },
    ],
    activities: [
      { en: 'Exchange needs and capabilities', fr: 'Échanger sur les besoins et les capacités' },
      { en: 'Name a lead on each side', fr: 'Nommer une personne responsable de chaque côté' },
      {
        en: 'List assumptions, what cannot be negotiated, and risks',
        fr: 'Dresser la liste des hypothèses, des exigences incontournables et des risques',
      },
      {
        en: 'Agree on the calendar, the languages and the confidentiality of the talks',
        fr: 'Convenir du calendrier, des langues et de la confidentialité des échanges',
      },
    ],
    outputs: [
      { en: 'Letter of intent or draft memorandum', fr: 'Lettre d’intention ou ébauche de protocole' },
    ],
    documents: ['LOI', 'MOU'],
    gate: {
      id: 'G1',
      question: {
        en: 'Can each party gain, and are the authorities confirmed?',
        fr: 'Chaque partie peut-elle y gagner, et les pouvoirs sont-ils confirmés?',
      },
      outcomes: ['proceed', 'rework', 'off-ramp', 'reclassify'],
      offRamps: [{ en: 'Stop, at no cost', fr: 'Arrêter, sans frais' }],
    },
    source: guideline2012('2'),
  },
  {
    number: 2,
    id: 'analysis',
    name: { en: 'Analyse, with due diligence', fr: 'Analyser et faire le contrôle préalable' },
    inputs: [
      { en: 'The shared understanding', fr: 'La compréhension commune' },
      { en: 'Today’s costs and service levels', fr: 'Les coûts et les niveaux de service actuels' },
    ],
    activities: [
      {
        en: 'Compare the options and test feasibility',
        fr: 'Comparer les options et vérifier la faisabilité',
      },
      {
        en: 'Set the baseline: cost, volume, staff, assets, contracts, levels',
        fr: 'Établir la référence\u00a0: coûts, volumes, effectifs, biens, contrats, niveaux',
      },
      {
        en: 'Assess risk, privacy, security and official languages',
        fr: 'Évaluer les risques, la vie privée, la sécurité et les langues officielles',
      },
      {
        en: 'Cost the service and choose the funding model',
        fr: 'Établir les coûts et choisir le modèle de financement',
      },
    ],
    outputs: [
      { en: 'Options paper and business case', fr: 'Analyse des options et analyse de rentabilité' },
      { en: 'Baseline and risk register', fr: 'Données de référence et registre des risques' },
      { en: 'Plan of a pilot, if there is one', fr: 'Plan du projet pilote, s’il y en a un' },
    ],
    documents: [],
    gate: {
      id: 'G2',
      question: {
        en: 'Is an option chosen, and is it worth it for each party?',
        fr: 'Une option est-elle retenue, et en vaut-elle la peine pour chaque partie?',
      },
      outcomes: ['proceed', 'rework', 'off-ramp', 'reclassify'],
      offRamps: [
        { en: 'Abandon', fr: 'Abandonner' },
        { en: 'Try a pilot first', fr: 'Mener d’abord un projet pilote' },
        { en: 'Find another provider', fr: 'Chercher un autre fournisseur' },
        { en: 'Resize the service', fr: 'Revoir l’ampleur du service' },
      ],
    },
    source: guideline2012('2'),
  },
  {
    number: 3,
    id: 'structure',
    name: { en: 'Choose the structure of the agreement', fr: 'Choisir la structure de l’entente' },
    inputs: [
      { en: 'Answers to the advisor’s questions', fr: 'Réponses aux questions de l’outil de conseil' },
    ],
    activities: [
      { en: 'Read the advice and its reasons', fr: 'Lire le conseil et ses motifs' },
      {
        en: 'Choose the documents, the elements and the version of the guide they follow',
        fr: 'Choisir les documents, les éléments et la version du guide qui s’applique',
      },
      {
        en: 'Give each element an owner and a date',
        fr: 'Donner à chaque élément une personne responsable et une date',
      },
    ],
    outputs: [
      {
        en: 'Agreement plan: documents, elements, owners and dates',
        fr: 'Plan de l’entente\u00a0: documents, éléments, responsables et échéances',
      },
    ],
    documents: [],
    gate: {
      id: 'G3',
      question: { en: 'Do both sides accept the tier?', fr: 'Les parties acceptent-elles le volet?' },
      outcomes: ['proceed', 'rework', 'off-ramp', 'reclassify'],
      offRamps: [
        {
          en: 'Go up a tier when a light draft turns out to need heavy elements',
          fr: 'Passer au volet supérieur quand une ébauche légère exige des éléments lourds',
        },
      ],
    },
    source: guideline2012('4'),
  },
]
