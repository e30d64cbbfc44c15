import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  title: { en: 'Proposals', fr: 'Propositions' },
  lead: {
    en: 'Elements that one party proposes to the others. A proposal is part of the draft until it is declined.',
    fr: 'Éléments qu’une partie propose aux autres. Une proposition fait partie du projet tant qu’elle n’est pas refusée.',
  },
  none: {
    en: 'Nothing is proposed. Proposals come from the review of a draft.',
    fr: 'Rien n’est proposé. Les propositions viennent de l’examen d’un projet.',
  },
  theirs: {
    en: (organization: string) => `${organization} proposes this element`,
    fr: (organization: string) => `${organization} propose cet élément`,
  },
  yours: {
    en: 'Your organization proposes this element; the other party has not answered yet',
    fr: 'Votre organisation propose cet élément; l’autre partie n’a pas encore répondu',
  },
  answer: { en: 'Answer the proposal', fr: 'Répondre à la proposition' },
  see: { en: 'See the proposal', fr: 'Voir la proposition' },
  waiting: { en: 'Waiting for an answer', fr: 'En attente de réponse' },
  settledTitle: { en: 'Settled', fr: 'Réglées' },
  by: {
    en: (person: string, organization: string) => `Proposed by ${person} (${organization})`,
    fr: (person: string, organization: string) => `Proposé par ${person} (${organization})`,
  },
  open: { en: 'Read and change the element', fr: 'Lire et modifier l’élément' },
  reason: { en: 'Your reason', fr: 'Votre motif' },
  accept: { en: 'Accept', fr: 'Accepter' },
  decline: { en: 'Decline', fr: 'Refuser' },
  withdraw: { en: 'Withdraw', fr: 'Retirer' },
  of: {
    en: (element: string) => `of “${element}”`,
    fr: (element: string) => `de «\u00a0${element}\u00a0»`,
  },
  accepted: { en: 'Accepted', fr: 'Acceptée' },
  declined: { en: 'Declined', fr: 'Refusée' },
  withdrawn: { en: 'Withdrawn', fr: 'Retirée' },
  done: { en: 'Your answer is recorded.', fr: 'Votre réponse est consignée.' },
  started: {
    en: 'The negotiation is open. Your proposals wait for an answer.',
    fr: 'La négociation est ouverte. Vos propositions attendent une réponse.',
  },
  giveReason: {
    en: 'Enter the reason: the other party will read it',
    fr: 'Saisissez le motif\u00a0: l’autre partie le lira',
  },
  shorter: { en: 'Shorten the reason to 2,000 characters', fr: 'Ramenez le motif à 2\u00a0000 caractères' },
  characters: {
    en: 'Remove the control characters from the reason',
    fr: 'Retirez du motif les caractères de contrôle',
  },
  onlyOwn: {
    en: 'Only the organization that made a proposal can withdraw it. You can decline it.',
    fr: 'Seule l’organisation qui a fait une proposition peut la retirer. Vous pouvez la refuser.',
  },
  notOwn: {
    en: 'Another party answers the proposals of your organization. You can withdraw them.',
    fr: 'Il revient à une autre partie de répondre aux propositions de votre organisation. Vous pouvez les retirer.',
  },
  conflict: {
    en: 'Somebody settled this proposal before you. Here is how it stands now.',
    fr: 'Quelqu’un a réglé cette proposition avant vous. Voici où elle en est.',
  },
} as const satisfies Record<string, Bilingual<unknown>>

export const proposalDeeds = {
  'proposal-accepted': { en: 'Accepted a proposal', fr: 'A accepté une proposition' },
  'proposal-declined': { en: 'Declined a proposal', fr: 'A refusé une proposition' },
  'proposal-withdrawn': { en: 'Withdrew a proposal', fr: 'A retiré une proposition' },
  'element-proposed': { en: 'Proposed an element', fr: 'A proposé un élément' },
  'element-taken-over': {
    en: 'Took over the wording of the reviewed draft',
    fr: 'A repris la formulation du projet examiné',
  },
} as const
