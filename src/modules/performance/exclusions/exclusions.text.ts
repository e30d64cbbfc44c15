import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Exclusion } from '../engine/exclusions.ts'

export const words = {
  title: { en: 'What is left out of the calculation', fr: 'Ce qui est exclu du calcul' },
  lead: {
    en: 'Only a ground agreed beforehand, or the consent of both parties, takes something out. Results are always shown with and without.',
    fr: 'Seul un motif convenu d’avance, ou l’accord des deux parties, exclut quelque chose. Les résultats sont toujours présentés avec et sans les exclusions.',
  },
  none: {
    en: 'Nothing is left out, and nothing was proposed.',
    fr: 'Rien n’est exclu, et rien n’a été proposé.',
  },
  grounds: { en: 'What the rule provides for', fr: 'Ce que prévoit la règle' },
  noGround: {
    en: 'It provides for no exclusion: each needs the consent of both parties.',
    fr: 'Elle ne prévoit aucune exclusion\u00a0: il faut chaque fois l’accord des deux parties.',
  },
  figures: {
    en: 'The figure, with and without what is left out',
    fr: 'Le chiffre, avec et sans ce qui est exclu',
  },
  propose: { en: 'Propose an exclusion', fr: 'Proposer une exclusion' },
  ground: { en: 'Ground', fr: 'Motif prévu' },
  other: {
    en: 'Another ground, which both parties must accept',
    fr: 'Autre motif, que les deux parties doivent accepter',
  },
  agreed: {
    beforehand: { en: 'agreed beforehand: counts at once', fr: 'convenu d’avance\u00a0: compte aussitôt' },
    'both-parties': { en: 'counts when both accept', fr: 'compte lorsque les deux l’acceptent' },
  },
  start: { en: 'It began on', fr: 'Début' },
  end: { en: 'It ended on', fr: 'Fin' },
  time: { en: 'At', fr: 'Heure' },
  timeHint: {
    en: 'For example 14:30; empty means midnight at the beginning of the day',
    fr: 'Par exemple 14:30; vide signifie minuit au début du jour',
  },
  orCases: { en: 'Or the numbers of single cases', fr: 'Ou les numéros de dossiers isolés' },
  casesHint: { en: 'One a line', fr: 'Un par ligne' },
  reason: { en: 'What happened', fr: 'Ce qui s’est passé' },
  evidence: { en: 'Evidence', fr: 'Preuve' },
  evidenceHint: {
    en: 'Where it is: a message, a record number',
    fr: 'Où elle se trouve\u00a0: un message, un numéro de dossier',
  },
  cases: { en: 'Cases', fr: 'Dossiers' },
  between: {
    en: (start: string, end: string) => `From ${start} to ${end}`,
    fr: (start: string, end: string) => `Du ${start} au ${end}`,
  },
  proposedBy: { en: 'Proposed by', fr: 'Proposé par' },
  clause: { en: 'under clause', fr: 'selon la clause' },
  answer: { en: 'Your reason', fr: 'Votre motif' },
  answerHint: { en: 'Needed to refuse', fr: 'Nécessaire pour refuser' },
  accept: { en: 'Accept the exclusion', fr: 'Accepter l’exclusion' },
  refuse: { en: 'Refuse it', fr: 'La refuser' },
  withdraw: { en: 'Take the proposal back', fr: 'Retirer la proposition' },
  done: { en: 'It is recorded. Both parties see it.', fr: 'C’est consigné. Les deux parties le voient.' },
  conflict: {
    en: 'This proposal was answered meanwhile. Its state below is the one that counts.',
    fr: 'On a répondu à cette proposition entre-temps. L’état ci-dessous est celui qui compte.',
  },
} as const

export const stateNames: { readonly [state in Exclusion['state']]: Bilingual } = {
  beforehand: { en: 'Left out: agreed beforehand', fr: 'Exclu\u00a0: convenu d’avance' },
  accepted: { en: 'Left out: both parties agree', fr: 'Exclu\u00a0: accord des deux parties' },
  proposed: {
    en: 'Counts until the other party accepts',
    fr: 'Compté tant que l’autre partie n’accepte pas',
  },
  refused: { en: 'Counts: refused', fr: 'Compté\u00a0: refusé' },
  withdrawn: { en: 'Counts: taken back', fr: 'Compté\u00a0: proposition retirée' },
}
