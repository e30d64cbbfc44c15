import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { DocumentType, Tier } from '../element.ts'
import { ententeDesign, guideline2012, statute } from '../elements/sources.ts'
import type { Source } from '../source.ts'
import { type Answers, isSensitive, yearlyValue } from './answers.ts'
import type { AdvisorSettings } from './settings.ts'

export type Effect =
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'only'; readonly documents: readonly DocumentType[] }
  | { readonly kind: 'under-existing-master' }
  | { readonly kind: 'at-least'; readonly tier: Tier }
  | { readonly kind: 'letter' }
  | { readonly kind: 'defer-levels' }
  | { readonly kind: 'legal-review' }

export type HardRule = {
  readonly id: `H${number}`
  readonly applies: (answers: Answers, settings: AdvisorSettings) => boolean
  readonly effects: readonly Effect[]
  readonly reason: Bilingual
  readonly source: Source
}

/** What settles the case at once comes first; the others add up, and can only raise the tier. */
export const hardRules: readonly HardRule[] = [
  {
    id: 'H1',
    applies: (answers) => answers.privateParty,
    effects: [{ kind: 'out-of-scope' }],
    reason: {
      en: 'A party is private: use a contract, a grant or a contribution agreement instead of a service agreement.',
      fr: 'Une partie est privée\u00a0: il faut un contrat, une subvention ou une entente de contribution plutôt qu’une entente de services.',
    },
    source: guideline2012('1'),
  },
  {
    id: 'H2',
    applies: (answers) =>
      answers.informationExchangeOnly || (answers.nbServices === 0 && answers.personalInformation),
    effects: [{ kind: 'only', documents: ['ISA'] }],
    reason: {
      en: 'The parties only exchange personal information: an information sharing arrangement is enough.',
      fr: 'Les parties s’échangent seulement des renseignements personnels\u00a0: une entente d’échange de renseignements suffit.',
    },
    source: ententeDesign,
  },
  {
    id: 'H3',
    applies: (answers) => answers.existingMA && answers.nbServices === 1 && answers.sameParties,
    effects: [{ kind: 'under-existing-master' }, { kind: 'at-least', tier: 'medium' }],
    reason: {
      en: 'A master agreement already joins these parties: add a service level agreement under it.',
      fr: 'Un accord-cadre lie déjà ces parties\u00a0: ajoutez-y les niveaux de service, dans un document à part.',
    },
    source: ententeDesign,
  },
  {
    id: 'H4',
    applies: (answers) =>
      answers.relationship === 'collaborative' &&
      (answers.nbParties >= 3 || answers.fundingModel === 'pooled'),
    effects: [{ kind: 'at-least', tier: 'complex' }],
    reason: {
      en: 'A collaboration of three parties or more, or with pooled money, needs a frame at three levels.',
      fr: 'Une collaboration d’au moins trois parties, ou dotée d’un fonds commun, exige un cadre en trois volets.',
    },
    source: guideline2012('4'),
  },
  {
    id: 'H5',
    applies: ({ transfers, statutoryAuthority }) =>
      transfers.staff || transfers.appropriation || statutoryAuthority === 'needs-OIC-or-TB',
    effects: [{ kind: 'at-least', tier: 'complex' }],
    reason: {
      en: 'Staff or voted money moves, or the authority has yet to be granted: the case is complex.',
      fr: 'Du personnel ou des crédits sont transférés, ou le pouvoir reste à obtenir\u00a0: le cas est complexe.',
    },
    source: ententeDesign,
  },
  {
    id: 'H6',
    applies: (answers) => answers.nbServices >= 3,
    effects: [{ kind: 'at-least', tier: 'complex' }],
    reason: {
      en: 'Three services or more share one frame, and each gets levels of its own.',
      fr: 'Trois services ou plus partagent un même cadre, et chacun a ses propres niveaux.',
    },
    source: guideline2012('4'),
  },
  {
    id: 'H6',
    applies: (answers) => answers.nbServices === 2,
    effects: [{ kind: 'at-least', tier: 'medium' }],
    reason: {
      en: 'Two services need common terms and separate levels.',
      fr: 'Deux services exigent des modalités communes et des niveaux distincts.',
    },
    source: guideline2012('4'),
  },
  {
    id: 'H7',
    applies: (answers) => answers.delegatedPowers || servesPublicOnBehalf(answers),
    effects: [{ kind: 'at-least', tier: 'medium' }],
    reason: {
      en: 'One party acts with the powers or in the name of another: who answers for what must be written in detail.',
      fr: 'Une partie agit avec les pouvoirs ou au nom d’une autre\u00a0: il faut écrire en détail qui répond de quoi.',
    },
    source: ententeDesign,
  },
  {
    id: 'H8',
    applies: (answers) => answers.personalInformation || isSensitive(answers),
    effects: [{ kind: 'at-least', tier: 'medium' }],
    reason: {
      en: 'Personal information, or information at Protected B or above, needs its own arrangement and firm safeguards.',
      fr: 'Les renseignements personnels, ou l’information de niveau Protégé B ou plus, exigent une entente distincte et des protections fermes.',
    },
    source: statute('P-21', '7-8'),
  },
  {
    id: 'H9',
    applies: (answers, { value }) =>
      !answers.recurring &&
      answers.durationMonths <= 6 &&
      answers.riskLevel === 'low' &&
      yearlyValue(answers) < value.low,
    effects: [{ kind: 'letter' }],
    reason: {
      en: 'The task is short, done once, of low risk and of small value: a letter of agreement is enough, unless something else calls for more.',
      fr: 'La tâche est brève, ponctuelle, peu risquée et de faible valeur\u00a0: une lettre d’entente suffit, à moins qu’un autre facteur exige davantage.',
    },
    source: ententeDesign,
  },
  {
    id: 'H10',
    applies: (answers) => answers.scopeClarity === 'unknown',
    effects: [{ kind: 'defer-levels' }],
    reason: {
      en: 'The scope is not known yet: agree now on the analysis or pilot and its ways out, and set service levels later.',
      fr: 'La portée n’est pas encore connue\u00a0: convenez maintenant de l’analyse ou du projet pilote et des portes de sortie, et fixez plus tard les niveaux de service.',
    },
    source: guideline2012('2'),
  },
  {
    id: 'H11',
    applies: (answers) => answers.crossJurisdiction,
    effects: [{ kind: 'legal-review' }],
    reason: {
      en: 'The parties are different governments or legal persons: legal services must say whether the agreement binds in law, and whether both language versions must be equally authoritative.',
      fr: 'Les parties sont des gouvernements ou des personnes morales distincts\u00a0: les services juridiques doivent dire si l’entente lie en droit et si les deux versions linguistiques doivent faire également autorité.',
    },
    source: statute('O-3.01', '10'),
  },
  {
    id: 'H11',
    applies: (answers) => answers.legallyBindingWanted && !answers.crossJurisdiction,
    effects: [{ kind: 'legal-review' }],
    reason: {
      en: 'The parties want a binding agreement: legal services must confirm that they can make one.',
      fr: 'Les parties veulent une entente exécutoire\u00a0: les services juridiques doivent confirmer qu’elles peuvent en conclure une.',
    },
    source: ententeDesign,
  },
]

function servesPublicOnBehalf(answers: Answers): boolean {
  return answers.relationship === 'on-behalf' && (answers.publicFacing || answers.servesExternalClients)
}
