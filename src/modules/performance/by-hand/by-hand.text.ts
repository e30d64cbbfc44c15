import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  title: { en: 'Counted by hand', fr: 'Compté à la main' },
  lead: {
    en: 'For promises that no system measures. Each entry stays as it is, with its evidence; a mistake is corrected by another entry.',
    fr: 'Pour les engagements qu’aucun système ne mesure. Chaque entrée demeure telle quelle, avec sa preuve; une erreur se corrige par une autre entrée.',
  },
  result: { en: 'The result and its periods', fr: 'Le résultat et ses périodes' },
  entries: { en: 'Entries', fr: 'Entrées' },
  none: { en: 'No entry yet.', fr: 'Aucune entrée encore.' },
  days: { en: 'Days', fr: 'Jours' },
  to: {
    en: (first: string, last: string) => `${first} to ${last}`,
    fr: (first: string, last: string) => `du ${first} au ${last}`,
  },
  figures: { en: 'Figures', fr: 'Chiffres' },
  of: {
    en: (met: string, all: string) => `${met} of ${all}`,
    fr: (met: string, all: string) => `${met} sur ${all}`,
  },
  asked: {
    en: (figures: string, asked: string) => `${figures} who answered; ${asked} were asked`,
    fr: (figures: string, asked: string) => `${figures} qui ont répondu; ${asked} ont été interrogés`,
  },
  divided: {
    en: (total: string, units: string) => `${total} for ${units} units`,
    fr: (total: string, units: string) => `${total} pour ${units} unités`,
  },
  takenBack: { en: 'Taken back', fr: 'Retirée' },
  evidence: { en: 'Evidence', fr: 'Preuve' },
  standing: { en: 'Counts', fr: 'Compte' },
  stands: { en: 'Yes', fr: 'Oui' },
  replaced: { en: 'Replaced', fr: 'Remplacée' },
  recorded: { en: 'Recorded', fr: 'Consignée' },
  correct: { en: 'Correct', fr: 'Corriger' },
  correctThis: {
    en: (days: string) => `Correct the entry of ${days}`,
    fr: (days: string) => `Corriger l’entrée\u00a0: ${days}`,
  },
  add: { en: 'Add an entry', fr: 'Ajouter une entrée' },
  correctTitle: { en: 'Correct an entry', fr: 'Corriger une entrée' },
  correctWhy: {
    en: 'The entry you correct stays visible, marked as replaced.',
    fr: 'L’entrée corrigée reste visible, avec la mention «\u00a0remplacée\u00a0».',
  },
  first: { en: 'First day', fr: 'Premier jour' },
  last: { en: 'Last day', fr: 'Dernier jour' },
  note: { en: 'Where does the figure come from?', fr: 'D’où vient le chiffre?' },
  reason: {
    en: 'Why is it corrected, and by what evidence?',
    fr: 'Pourquoi cette correction, et sur quelle preuve?',
  },
  save: { en: 'Record', fr: 'Consigner' },
  takeBack: {
    en: 'Take the entry back instead: it was a mistake',
    fr: 'Plutôt retirer l’entrée\u00a0: elle était une erreur',
  },
  readerOnly: {
    en: 'You see these entries; the organization that answers for the measure adds to them.',
    fr: 'Vous voyez ces entrées; l’organisation responsable de la mesure peut en ajouter.',
  },
  done: {
    en: 'The entry is recorded, and the result is up to date.',
    fr: 'L’entrée est consignée et le résultat est à jour.',
  },
  feed: {
    en: (name: string) => `By hand: ${name}`.slice(0, 200),
    fr: (name: string) => `À la main\u00a0: ${name}`.slice(0, 200),
  },
  needFirst: {
    en: 'Enter a first day that exists, such as 4 1 2027',
    fr: 'Saisissez un premier jour qui existe, comme 1 4 2027',
  },
  needLast: {
    en: 'Enter a last day on or after the first day',
    fr: 'Saisissez un dernier jour égal ou postérieur au premier',
  },
  overlap: {
    en: (days: string): string =>
      `An entry for some of these days counts already (${days}): correct that one, enter other days, or confirm below that both count`,
    fr: (days: string): string =>
      `Une entrée compte déjà pour une partie de ces jours (${days})\u00a0: corrigez-la, saisissez d’autres jours ou confirmez plus bas que les deux comptent`,
  },
  overlapSource: {
    en: 'The source of this promise has told of some of these days already: enter other days, or confirm below that both count',
    fr: 'La source de cet engagement a déjà signalé des chiffres pour une partie de ces jours\u00a0: saisissez d’autres jours ou confirmez plus bas que les deux comptent',
  },
  beside: { en: 'Entries for the same days', fr: 'Entrées pour les mêmes jours' },
  besideYes: {
    en: 'Both count: they were counted apart',
    fr: 'Les deux comptent\u00a0: elles ont été comptées séparément',
  },
  future: { en: 'Enter days that are over', fr: 'Saisissez des jours passés' },
  needNumber: { en: 'Enter a number such as 194 or 99.95', fr: 'Saisissez un nombre comme 194 ou 99,95' },
  needNote: {
    en: 'Say where the figure comes from (at most 200 characters)',
    fr: 'Dites d’où vient le chiffre (au plus 200 caractères)',
  },
  needReason: {
    en: 'Say why it is corrected (at most 200 characters)',
    fr: 'Dites pourquoi vous corrigez (au plus 200 caractères)',
  },
} satisfies Record<string, Bilingual<unknown>>
