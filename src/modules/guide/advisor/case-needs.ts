import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Need } from '../element.ts'
import { type Answers, isSensitive } from './answers.ts'

export type CaseNeed = {
  readonly id: string
  readonly applies: (answers: Answers) => boolean
  readonly elements: readonly string[]
  readonly need: Need
  readonly reason: Bilingual
}

/** What an answer makes necessary, whatever the tier. These only raise. Ours: editable data. */
export const caseNeeds: readonly CaseNeed[] = [
  {
    id: 'need-privacy',
    applies: (answers) =>
      answers.personalInformation || answers.informationExchangeOnly || isSensitive(answers),
    elements: ['privacy', 'security', 'information-management'],
    need: 'required',
    reason: {
      en: 'Personal or sensitive information is handled, so privacy, security and records have to be settled.',
      fr: 'Des renseignements personnels ou sensibles sont en cause\u00a0: il faut régler leur protection, la sécurité et la gestion des documents.',
    },
  },
  {
    id: 'need-pilot',
    applies: (answers) => answers.scopeClarity === 'unknown',
    elements: ['pilot', 'service-assumptions'],
    need: 'required',
    reason: {
      en: 'The scope is unknown, so the analysis or pilot, its end and its ways out must be written.',
      fr: 'La portée est inconnue\u00a0: il faut écrire l’analyse ou le projet pilote, sa fin et ses portes de sortie.',
    },
  },
  {
    id: 'need-conditional-funding',
    applies: (answers) => answers.statutoryAuthority === 'needs-OIC-or-TB',
    elements: ['conditional-funding'],
    need: 'required',
    reason: {
      en: 'A decision is still to come, so the agreement must say what happens if it is refused.',
      fr: 'Une décision reste à venir\u00a0: l’entente doit dire ce qui se passe en cas de refus.',
    },
  },
  {
    id: 'need-third-parties',
    applies: (answers) => answers.thirdPartySubcontract || answers.transfers.contracts,
    elements: ['third-parties'],
    need: 'required',
    reason: {
      en: 'Others do part of the work, so the duties that reach them must be named.',
      fr: 'D’autres font une partie du travail\u00a0: il faut nommer les obligations qui les visent.',
    },
  },
  {
    id: 'need-ip',
    applies: (answers) => answers.transfers.intellectualProperty,
    elements: ['ip'],
    need: 'required',
    reason: {
      en: 'Intellectual property changes hands, so owners and licences must be named.',
      fr: 'De la propriété intellectuelle change de mains\u00a0: il faut nommer les titulaires et les licences.',
    },
  },
  {
    id: 'need-transfer-plans',
    applies: ({ transfers }) =>
      transfers.staff || transfers.assets || transfers.contracts || transfers.appropriation,
    elements: ['transition-plan', 'exit-plan'],
    need: 'required',
    reason: {
      en: 'People, property or money move, so the way there and the way back must be planned.',
      fr: 'Des personnes, des biens ou de l’argent sont transférés\u00a0: il faut prévoir l’aller et le retour.',
    },
  },
  {
    id: 'need-audit',
    applies: (answers) => answers.delegatedPowers,
    elements: ['audit-evaluation'],
    need: 'required',
    reason: {
      en: 'Powers are delegated, so their use must be open to audit.',
      fr: 'Des pouvoirs sont délégués\u00a0: leur exercice doit pouvoir être vérifié.',
    },
  },
  {
    id: 'need-public-service',
    applies: (answers) => answers.publicFacing || answers.servesExternalClients,
    elements: ['official-languages', 'accessibility'],
    need: 'required',
    reason: {
      en: 'People outside are served, so languages of service and accessibility must be settled.',
      fr: 'Le service s’adresse à des personnes de l’extérieur\u00a0: il faut régler les langues de service et l’accessibilité.',
    },
  },
  {
    id: 'need-continuity',
    applies: (answers) => ['critical', 'essential'].includes(answers.serviceCriticality),
    elements: ['criticality', 'business-continuity', 'incident-problem'],
    need: 'required',
    reason: {
      en: 'An interruption would do serious harm, so incidents and recovery must be settled.',
      fr: 'Une interruption causerait un tort sérieux\u00a0: il faut régler les incidents et la reprise.',
    },
  },
  {
    id: 'need-joint-work',
    applies: (answers) => answers.nbProviders >= 2,
    elements: ['joint-procedures', 'decision-process'],
    need: 'recommended',
    reason: {
      en: 'Several parties provide the service, so they should agree on common procedures and decisions.',
      fr: 'Plusieurs parties fournissent le service\u00a0: elles devraient convenir de procédures et de décisions communes.',
    },
  },
  {
    id: 'need-liability',
    applies: (answers) => answers.crossJurisdiction || answers.legallyBindingWanted,
    elements: ['liability'],
    need: 'recommended',
    reason: {
      en: 'The parties may be bound in law, so liability and insurance should be settled.',
      fr: 'Les parties pourraient être liées en droit\u00a0: elles devraient régler la responsabilité et l’assurance.',
    },
  },
]
