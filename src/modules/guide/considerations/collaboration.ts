import { checklist2003 } from '../elements/sources.ts'
import type { Consideration } from './consideration.ts'

export const collaborationConsiderations: readonly Consideration[] = [
  {
    id: 'kc-collab-situation',
    theme: 'collaboration',
    question: {
      en: 'Does an analysis show that working together is the right choice?',
      fr: 'Une analyse montre-t-elle que la collaboration est le bon choix?',
    },
    evidence: { en: 'Situation analysis', fr: 'Analyse de la situation' },
    blocker: null,
    collaborationOnly: true,
    source: checklist2003,
  },
  {
    id: 'kc-collab-objectives',
    theme: 'collaboration',
    question: {
      en: 'Do the participants share written objectives?',
      fr: 'Les participants ont-ils des objectifs communs écrits?',
    },
    evidence: { en: 'List of shared objectives', fr: 'Liste des objectifs communs' },
    blocker: null,
    collaborationOnly: true,
    source: checklist2003,
  },
  {
    id: 'kc-collab-mandates',
    theme: 'collaboration',
    question: {
      en: 'Does each role stay within its participant’s mandate?',
      fr: 'Chaque rôle reste-t-il dans le mandat du participant?',
    },
    evidence: { en: 'Table of roles and mandates', fr: 'Tableau des rôles et des mandats' },
    blocker: null,
    collaborationOnly: true,
    source: checklist2003,
  },
  {
    id: 'kc-collab-expected',
    theme: 'collaboration',
    question: {
      en: 'Are the needs and expected results stated for each participant, for the group and for those it serves?',
      fr: 'Les besoins et les résultats attendus sont-ils énoncés pour chaque participant, pour le groupe et pour les bénéficiaires?',
    },
    evidence: { en: 'Table of needs and results', fr: 'Tableau des besoins et des résultats' },
    blocker: null,
    collaborationOnly: true,
    source: checklist2003,
  },
  {
    id: 'kc-collab-decisions',
    theme: 'collaboration',
    question: {
      en: 'Are joint decisions described, with what each answers for alone and what all answer for together?',
      fr: 'Les décisions communes sont-elles décrites, avec ce dont chacun répond seul et ce dont tous répondent ensemble?',
    },
    evidence: { en: 'Decision process and accountabilities', fr: 'Processus décisionnel et responsabilités' },
    blocker: null,
    collaborationOnly: true,
    source: checklist2003,
  },
  {
    id: 'kc-collab-risk',
    theme: 'collaboration',
    question: {
      en: 'Is each risk given to a participant?',
      fr: 'Chaque risque est-il confié à un participant?',
    },
    evidence: { en: 'Risk register with owners', fr: 'Registre des risques avec responsables' },
    blocker: null,
    collaborationOnly: true,
    source: checklist2003,
  },
  {
    id: 'kc-collab-measures',
    theme: 'collaboration',
    question: {
      en: 'Are there measures of the shared results?',
      fr: 'Y a-t-il des mesures des résultats communs?',
    },
    evidence: { en: 'Measures and targets', fr: 'Mesures et cibles' },
    blocker: null,
    collaborationOnly: true,
    source: checklist2003,
  },
  {
    id: 'kc-collab-contributions',
    theme: 'collaboration',
    question: {
      en: 'Is it written what each brings: programs, expertise, information, money, staff, premises or equipment?',
      fr: 'Est-il écrit ce que chacun apporte\u00a0: programmes, expertise, information, argent, personnel, locaux ou équipement?',
    },
    evidence: { en: 'Table of contributions', fr: 'Tableau des contributions' },
    blocker: null,
    collaborationOnly: true,
    source: checklist2003,
  },
  {
    id: 'kc-collab-benefits',
    theme: 'collaboration',
    question: {
      en: 'Is it agreed how the benefits are divided?',
      fr: 'Le partage des avantages est-il convenu?',
    },
    evidence: { en: 'Rule of division', fr: 'Règle de partage' },
    blocker: null,
    collaborationOnly: true,
    source: checklist2003,
  },
  {
    id: 'kc-collab-accounts',
    theme: 'collaboration',
    question: {
      en: 'Are accounting, audit and evaluation arranged?',
      fr: 'La comptabilité, l’audit et l’évaluation sont-ils organisés?',
    },
    evidence: { en: 'Procedures', fr: 'Procédures' },
    blocker: null,
    collaborationOnly: true,
    source: checklist2003,
  },
]
