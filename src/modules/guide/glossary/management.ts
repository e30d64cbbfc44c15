import type { Source } from '../source.ts'
import type { GlossaryTerm } from './term.ts'

/** The glossary published with the guideline belongs to the 2014 generation of policy. The definitions are ours. */
const glossary: Source = {
  instrument: '25761',
  section: 'glossary',
  generation: '2014',
  status: 'not-withdrawn',
  established: true,
}

export const managementTerms: readonly GlossaryTerm[] = [
  {
    id: 'user-engagement-approach',
    term: { en: 'User engagement approach', fr: 'Approche de mobilisation des utilisateurs' },
    definition: {
      en: 'The actions by which an organization makes its e-services known to clients and encourages them to use them.',
      fr: 'Mesures par lesquelles une organisation fait connaître ses services électroniques à sa clientèle et l’encourage à s’en servir.',
    },
    source: glossary,
  },
  {
    id: 'alternative-service-delivery',
    term: { en: 'Alternative service delivery', fr: 'Diversification des modes de prestation de services' },
    also: { en: ['ASD'], fr: ['DMPS'] },
    definition: {
      en: 'The choice of another way to deliver a program or service than doing it directly: agency, delegation, partnership, purchase, franchise, transfer or privatization.',
      fr: 'Choix d’une autre façon de réaliser un programme ou de fournir un service que la prestation directe\u00a0: agence, délégation, partenariat, achat, franchisage, cession ou privatisation.',
    },
    source: glossary,
  },
  {
    id: 'better-service-experience',
    term: { en: 'Better service experience', fr: 'Expérience améliorée concernant les services' },
    also: { en: ['service experience'], fr: ['expérience de service'] },
    definition: {
      en: 'Service that clients find faster, more exact, easier to reach and to use, from staff who know their work and are courteous.',
      fr: 'Service que les clients trouvent plus rapide, plus exact, plus facile d’accès et d’emploi, rendu par un personnel compétent et courtois.',
    },
    source: glossary,
  },
  {
    id: 'channel-integration',
    term: { en: 'Channel integration', fr: 'Intégration des modes de prestation' },
    definition: {
      en: 'Joining, in one place or by links, what an organization knows of a client and how it is used across channels, so as to see the client as a whole.',
      fr: 'Réunion, en un même lieu ou par des liens, de ce qu’une organisation sait d’un client et de l’usage qui en est fait d’un mode à l’autre, pour en avoir une vue d’ensemble.',
    },
    source: glossary,
  },
  {
    id: 'feedback-resolution-mechanism',
    term: {
      en: 'Feedback and service issue resolution mechanism',
      fr: 'Mécanisme de rétroaction et de résolution des problèmes de service',
    },
    also: { en: ['client feedback mechanism'], fr: ['mécanisme de rétroaction'] },
    definition: {
      en: 'The ways, formal or not, in which an organization hears clients and settles their service problems. Decisions and appeals go elsewhere.',
      fr: 'Moyens, officiels ou non, par lesquels une organisation écoute sa clientèle et règle ses problèmes de service. Les décisions et les appels suivent une autre voie.',
    },
    source: glossary,
  },
  {
    id: 'gc-service-direction',
    term: {
      en: 'Government of Canada service direction',
      fr: 'Orientation des services du gouvernement du Canada',
    },
    also: { en: ['GC service direction'], fr: ['orientation des services du GC'] },
    definition: {
      en: 'Where the government as a whole wants its services to go, as read in its policy, budgets, Throne speeches and strategies.',
      fr: 'Voie que le gouvernement dans son ensemble veut donner à ses services, telle qu’elle ressort de sa politique, des budgets, des discours du Trône et des stratégies.',
    },
    source: glossary,
  },
  {
    id: 'learning-opportunities',
    term: { en: 'Learning opportunities', fr: 'Possibilités d’apprentissage' },
    definition: {
      en: 'The occasions, formal or not, to learn how services are designed and delivered: sessions, videos, shared pages, briefings, notices at sign-in, bulletins.',
      fr: 'Occasions, officielles ou non, d’apprendre comment les services sont conçus et fournis\u00a0: séances, vidéos, pages communes, exposés, avis à la connexion, bulletins.',
    },
    source: glossary,
  },
  {
    id: 'service-management-strategy',
    term: {
      en: 'Departmental service management strategy',
      fr: 'Stratégie de gestion des services ministériels',
    },
    also: { en: ['service management strategy'], fr: ['stratégie de gestion des services'] },
    definition: {
      en: 'A plan over several years for managing and improving an organization’s services: yearly objectives and measures, governance, risks, priorities and targets.',
      fr: 'Plan pluriannuel pour gérer et améliorer les services d’une organisation\u00a0: objectifs annuels et mesures, gouvernance, risques, priorités et cibles.',
    },
    source: glossary,
  },
]
