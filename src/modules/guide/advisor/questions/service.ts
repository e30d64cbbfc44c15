import type { Question } from '../question.ts'

export const serviceQuestions: readonly Question[] = [
  {
    name: 'informationExchangeOnly',
    topic: 'service',
    kind: 'boolean',
    neutral: false,
    text: {
      en: 'Do the parties only exchange personal information, without any service?',
      fr: 'Les parties s’échangent-elles seulement des renseignements personnels, sans aucun service?',
    },
    why: {
      en: 'An exchange alone calls for an information sharing arrangement, not a service agreement.',
      fr: 'Un simple échange demande une entente d’échange de renseignements, et non une entente de services.',
    },
  },
  {
    name: 'nbServices',
    topic: 'service',
    kind: 'integer',
    least: 0,
    trials: [1, 2, 3],
    neutral: 1,
    text: { en: 'How many services are covered?', fr: 'Combien de services sont visés?' },
    why: {
      en: 'Several services share their governance and finance in one frame, and each keeps levels of its own.',
      fr: 'Plusieurs services partagent la gouvernance et les finances dans un même cadre; chacun garde ses propres niveaux.',
    },
  },
  {
    name: 'novelty',
    topic: 'service',
    kind: 'choice',
    neutral: 'existing-stable',
    text: { en: 'How new is the service?', fr: 'Le service est-il nouveau?' },
    why: {
      en: 'A new service has no past costs or levels to lean on.',
      fr: 'Un nouveau service n’a ni coûts ni niveaux antérieurs sur lesquels s’appuyer.',
    },
    options: [
      {
        code: 'existing-stable',
        label: { en: 'It exists and stays as it is', fr: 'Il existe et reste tel quel' },
      },
      { code: 'existing-changed', label: { en: 'It exists and will change', fr: 'Il existe et va changer' } },
      { code: 'new', label: { en: 'It is new', fr: 'Il est nouveau' } },
    ],
  },
  {
    name: 'scopeClarity',
    topic: 'service',
    kind: 'choice',
    neutral: 'full',
    text: {
      en: 'How well is the scope known: what, for whom, where, when and how?',
      fr: 'La portée est-elle bien connue\u00a0: quoi, pour qui, où, quand et comment?',
    },
    why: {
      en: 'Levels cannot be promised for a service that nobody can describe yet.',
      fr: 'On ne peut promettre de niveaux pour un service que personne ne sait encore décrire.',
    },
    options: [
      { code: 'full', label: { en: 'In detail', fr: 'En détail' } },
      { code: 'partial', label: { en: 'In part', fr: 'En partie' } },
      { code: 'unknown', label: { en: 'Not yet', fr: 'Pas encore' } },
    ],
  },
  {
    name: 'existingMA',
    topic: 'service',
    kind: 'boolean',
    neutral: false,
    text: {
      en: 'Is there already a master agreement between these parties?',
      fr: 'Existe-t-il déjà un accord-cadre entre ces parties?',
    },
    why: {
      en: 'One more service can then be added without negotiating the frame again.',
      fr: 'On peut alors ajouter un service sans renégocier le cadre.',
    },
  },
  {
    name: 'sameParties',
    topic: 'service',
    kind: 'boolean',
    neutral: true,
    text: {
      en: 'Are its parties exactly the ones of this agreement?',
      fr: 'Ses parties sont-elles exactement celles de la présente entente?',
    },
    why: {
      en: 'A frame binds only those who signed it.',
      fr: 'Un cadre ne lie que ceux qui l’ont signé.',
    },
  },
  {
    name: 'coveredByMA',
    topic: 'service',
    kind: 'boolean',
    neutral: true,
    text: {
      en: 'Does its scope already admit this service?',
      fr: 'Sa portée admet-elle déjà ce service?',
    },
    why: {
      en: 'If not, the master agreement has to be amended as well.',
      fr: 'Sinon, il faut aussi modifier l’accord-cadre par un avenant.',
    },
  },
]
