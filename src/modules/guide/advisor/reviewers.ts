import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Tier } from '../element.ts'
import { type Answers, isSensitive, movesMoney } from './answers.ts'

export type Reviewer = { readonly role: string; readonly name: Bilingual; readonly why: Bilingual }

type ReviewerRule = Reviewer & { readonly applies: (answers: Answers, tier: Tier) => boolean }

/** Who should read the draft before it is signed. Ours: editable data. */
const reviewerRules: readonly ReviewerRule[] = [
  {
    role: 'program-owner',
    applies: () => true,
    name: { en: 'Program owner', fr: 'Responsable du programme' },
    why: {
      en: 'The program owner stays accountable for the program.',
      fr: 'Cette personne continue de répondre du programme.',
    },
  },
  {
    role: 'finance',
    applies: movesMoney,
    name: { en: 'Chief financial officer', fr: 'Direction des finances' },
    why: {
      en: 'Money moves: the authority, the price and the commitment must hold.',
      fr: 'De l’argent circule\u00a0: le pouvoir, le prix et l’engagement doivent être valides.',
    },
  },
  {
    role: 'legal',
    applies: (answers, tier) =>
      tier === 'complex' ||
      answers.crossJurisdiction ||
      answers.legallyBindingWanted ||
      answers.delegatedPowers ||
      answers.statutoryAuthority !== 'clear' ||
      answers.transfers.intellectualProperty,
    name: { en: 'Legal services', fr: 'Services juridiques' },
    why: {
      en: 'Authority, legal nature or liability is in question.',
      fr: 'Les pouvoirs, la nature juridique ou la responsabilité sont en jeu.',
    },
  },
  {
    role: 'privacy',
    applies: (answers) => answers.personalInformation || answers.informationExchangeOnly,
    name: {
      en: 'Privacy and access to information',
      fr: 'Protection de la vie privée et accès à l’information',
    },
    why: {
      en: 'Personal information is handled.',
      fr: 'Des renseignements personnels sont en cause.',
    },
  },
  {
    role: 'security',
    applies: (answers) => isSensitive(answers) || answers.thirdPartySubcontract,
    name: { en: 'Security', fr: 'Sécurité' },
    why: {
      en: 'Sensitive information or outside workers need safeguards.',
      fr: 'De l’information sensible ou du personnel de l’extérieur exige des mesures de protection.',
    },
  },
  {
    role: 'official-languages',
    applies: (answers) => answers.publicFacing || answers.servesExternalClients || answers.crossJurisdiction,
    name: { en: 'Official languages', fr: 'Langues officielles' },
    why: {
      en: 'The service or the agreement itself must be equal in both languages.',
      fr: 'Le service ou l’entente elle-même doit être de qualité égale dans les deux langues.',
    },
  },
  {
    role: 'accessibility',
    applies: (answers) => answers.publicFacing || answers.servesExternalClients,
    name: { en: 'Accessibility', fr: 'Accessibilité' },
    why: {
      en: 'People outside will use the service.',
      fr: 'Des personnes de l’extérieur utiliseront le service.',
    },
  },
  {
    role: 'human-resources',
    applies: (answers) => answers.transfers.staff,
    name: { en: 'Human resources', fr: 'Ressources humaines' },
    why: { en: 'Staff move.', fr: 'Du personnel change d’organisation.' },
  },
  {
    role: 'materiel-procurement',
    applies: (answers) =>
      answers.transfers.assets || answers.transfers.contracts || answers.thirdPartySubcontract,
    name: { en: 'Materiel and procurement', fr: 'Matériel et approvisionnement' },
    why: { en: 'Property or contracts are involved.', fr: 'Des biens ou des contrats sont en cause.' },
  },
  {
    role: 'internal-audit',
    applies: (answers, tier) => tier === 'complex' || answers.delegatedPowers,
    name: { en: 'Internal audit, for advice', fr: 'Audit interne, à titre de conseil' },
    why: {
      en: 'The controls will be audited: it is easier to build them in now.',
      fr: 'Les contrôles seront audités\u00a0: il est plus simple de les prévoir maintenant.',
    },
  },
]

export function reviewersFor(answers: Answers, tier: Tier): readonly Reviewer[] {
  return reviewerRules
    .filter((rule) => rule.applies(answers, tier))
    .map(({ role, name, why }) => ({ role, name, why }))
}
