import type { Question } from '../question.ts'

export const userQuestions: readonly Question[] = [
  {
    name: 'publicFacing',
    topic: 'users',
    kind: 'boolean',
    neutral: false,
    text: {
      en: 'Does the public deal with the service directly?',
      fr: 'Le public a-t-il directement affaire au service?',
    },
    why: {
      en: 'Service to the public brings duties on official languages and accessibility.',
      fr: 'Servir le public entraîne des obligations en matière de langues officielles et d’accessibilité.',
    },
  },
  {
    name: 'servesExternalClients',
    topic: 'users',
    kind: 'boolean',
    neutral: false,
    text: {
      en: 'Are the people served outside the parties’ own organizations?',
      fr: 'Les personnes servies sont-elles extérieures aux organisations qui concluent l’entente?',
    },
    why: {
      en: 'Those people have no say in the agreement, so their interests have to be written into it.',
      fr: 'Ces personnes n’ont pas voix au chapitre; leurs intérêts doivent donc figurer dans l’entente.',
    },
  },
  {
    name: 'serviceCriticality',
    topic: 'users',
    kind: 'choice',
    neutral: 'normal',
    text: {
      en: 'What would an interruption do to the people who rely on the service?',
      fr: 'Quel effet une interruption aurait-elle sur les personnes qui comptent sur le service?',
    },
    why: {
      en: 'The more an interruption hurts, the more recovery has to be agreed in advance.',
      fr: 'Plus une interruption fait de tort, plus la reprise doit être convenue d’avance.',
    },
    options: [
      { code: 'normal', label: { en: 'Inconvenience (normal)', fr: 'Un désagrément (normal)' } },
      {
        code: 'priority',
        label: { en: 'Delays that matter (priority)', fr: 'Des retards notables (prioritaire)' },
      },
      { code: 'critical', label: { en: 'Serious harm (critical)', fr: 'Un tort sérieux (critique)' } },
      {
        code: 'essential',
        label: {
          en: 'Danger to health or safety (essential)',
          fr: 'Un danger pour la santé ou la sécurité (essentiel)',
        },
      },
    ],
  },
  {
    name: 'thirdPartySubcontract',
    topic: 'users',
    kind: 'boolean',
    neutral: false,
    text: {
      en: 'Will a contractor or another organization do part of the work?',
      fr: 'Un sous-traitant ou une autre organisation fera-t-il une partie du travail?',
    },
    why: {
      en: 'The provider’s duties have to reach those who work for it.',
      fr: 'Les obligations du fournisseur doivent suivre jusqu’à ceux qui travaillent pour lui.',
    },
  },
  {
    name: 'durationMonths',
    topic: 'time',
    kind: 'integer',
    least: 0,
    trials: [6, 12, 13, 37],
    neutral: 12,
    text: { en: 'How many months should it last?', fr: 'Combien de mois doit-elle durer?' },
    why: {
      en: 'The longer an agreement lasts, the more it needs reviews and ways to change.',
      fr: 'Plus une entente dure, plus il lui faut des examens et des façons d’évoluer.',
    },
  },
  {
    name: 'recurring',
    topic: 'time',
    kind: 'boolean',
    neutral: false,
    text: { en: 'Is the service ongoing or repeated?', fr: 'Le service est-il continu ou répété?' },
    why: {
      en: 'A one-off task can be settled in a letter.',
      fr: 'Une tâche ponctuelle peut se régler par une lettre.',
    },
  },
  {
    name: 'riskLevel',
    topic: 'risk',
    kind: 'choice',
    neutral: 'low',
    text: {
      en: 'How high is the risk, from its likelihood and its impact?',
      fr: 'Quel est le niveau de risque, selon la probabilité et l’incidence?',
    },
    why: {
      en: 'Risk counts double: it is what an agreement manages first.',
      fr: 'Le risque compte en double\u00a0: c’est la première chose qu’une entente sert à gérer.',
    },
    options: [
      { code: 'low', label: { en: 'Low', fr: 'Faible' } },
      { code: 'moderate', label: { en: 'Moderate', fr: 'Modéré' } },
      { code: 'high', label: { en: 'High', fr: 'Élevé' } },
    ],
  },
]
