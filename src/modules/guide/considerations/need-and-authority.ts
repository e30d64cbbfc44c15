import { chargingDirective, ententeDesign, guideline2012 } from '../elements/sources.ts'
import type { Consideration } from './consideration.ts'

export const needAndAuthorityConsiderations: readonly Consideration[] = [
  {
    id: 'kc-problem',
    theme: 'need',
    question: {
      en: 'Does the client say which problem or opportunity it has, and how the service answers it?',
      fr: 'Le client dit-il quel problème ou quelle occasion l’amène, et comment le service y répond?',
    },
    evidence: {
      en: 'Problem statement and expected outcomes',
      fr: 'Énoncé du problème et résultats attendus',
    },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-baseline-cost',
    theme: 'need',
    question: {
      en: 'Does the client know what the work costs it in full today?',
      fr: 'Le client connaît-il le coût complet actuel du travail?',
    },
    evidence: {
      en: 'Cost sheet by category, with staff numbers',
      fr: 'Feuille de coûts par catégorie, avec les effectifs',
    },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-baseline-level',
    theme: 'need',
    question: {
      en: 'Are today’s service levels known, and those that are wanted?',
      fr: 'Les niveaux de service actuels et souhaités sont-ils connus?',
    },
    evidence: { en: 'Measures of today and list of targets', fr: 'Mesures actuelles et liste des cibles' },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-non-negotiable',
    theme: 'need',
    question: {
      en: 'Is it written what cannot be negotiated: work kept in house, privacy, independence, deadlines, what is particular to a region or a function?',
      fr: 'Les exigences incontournables sont-elles écrites\u00a0: travail gardé à l’interne, vie privée, indépendance, échéances, particularités d’une région ou d’une fonction?',
    },
    evidence: {
      en: 'List with a reason and an owner for each',
      fr: 'Liste avec un motif et une personne responsable pour chacune',
    },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-provider-mandate',
    theme: 'authority',
    question: {
      en: 'Does the provider have the legal mandate to give this service?',
      fr: 'Le fournisseur a-t-il le mandat légal de rendre ce service?',
    },
    evidence: {
      en: 'Citation of the act, order in council or policy',
      fr: 'Renvoi à la loi, au décret ou à la politique',
    },
    blocker: 'always',
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-charge-authority',
    theme: 'authority',
    question: {
      en: 'May the provider charge for the service and, if it needs to, spend what it receives?',
      fr: 'Le fournisseur peut-il imputer le coût du service et, au besoin, dépenser ce qu’il reçoit?',
    },
    evidence: {
      en: 'Section of the act, net voting, revolving fund or other authority',
      fr: 'Article de loi, crédit net, fonds renouvelable ou autre pouvoir',
    },
    blocker: 'if-money-moves',
    collaborationOnly: false,
    source: chargingDirective,
  },
  {
    id: 'kc-client-authority',
    theme: 'authority',
    question: {
      en: 'Does the client have the authority and the voted money to buy the service?',
      fr: 'Le client a-t-il le pouvoir et les crédits pour acheter le service?',
    },
    evidence: {
      en: 'Vote, delegation and commitment of funds',
      fr: 'Crédit, délégation et engagement des fonds',
    },
    blocker: 'if-money-moves',
    collaborationOnly: false,
    source: ententeDesign,
  },
  {
    id: 'kc-accountability',
    theme: 'authority',
    question: {
      en: 'Is it written who stays accountable for the program and which powers are delegated?',
      fr: 'Est-il écrit qui demeure responsable du programme et quels pouvoirs sont délégués?',
    },
    evidence: { en: 'Table of accountabilities', fr: 'Tableau des responsabilités' },
    blocker: 'always',
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-capacity',
    theme: 'authority',
    question: {
      en: 'Does the provider have the people and systems, even at peak times?',
      fr: 'Le fournisseur a-t-il le personnel et les systèmes voulus, même en période de pointe?',
    },
    evidence: {
      en: 'Capacity plan against forecast volumes',
      fr: 'Plan de capacité comparé aux volumes prévus',
    },
    blocker: null,
    collaborationOnly: false,
    source: ententeDesign,
  },
  {
    id: 'kc-cost-system',
    theme: 'authority',
    question: {
      en: 'Can the provider show how its prices come from its costs?',
      fr: 'Le fournisseur peut-il montrer comment ses prix découlent de ses coûts?',
    },
    evidence: {
      en: 'Costing method and rate card',
      fr: 'Méthode d’établissement des coûts et grille tarifaire',
    },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
  {
    id: 'kc-winwin',
    theme: 'need',
    question: {
      en: 'Is it shown what each party gains?',
      fr: 'L’avantage de chaque partie est-il démontré?',
    },
    evidence: { en: 'Statement of benefits for each party', fr: 'Énoncé des avantages pour chaque partie' },
    blocker: null,
    collaborationOnly: false,
    source: guideline2012('3'),
  },
]
