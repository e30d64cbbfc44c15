import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  report: { en: 'What is in the draft', fr: 'Ce que contient le projet' },
  found: { en: 'What the program found', fr: 'Ce que le programme a trouvé' },
  because: { en: 'Words that spoke for it', fr: 'Mots qui ont compté' },
  noPassage: {
    en: 'No passage speaks of it.',
    fr: 'Aucun passage n’en parle.',
  },
  helpTitle: { en: 'What a good answer says', fr: 'Ce que dit une bonne réponse' },
  decide: { en: 'What do you decide?', fr: 'Que décidez-vous?' },
  present: { en: 'The text deals with it', fr: 'Le texte en traite' },
  absent: { en: 'The text does not deal with it', fr: 'Le texte n’en traite pas' },
  uncertain: { en: 'Not settled yet', fr: 'À trancher plus tard' },
  reason: { en: 'Reason', fr: 'Motif' },
  reasonHint: {
    en: 'Needed when you decide otherwise than the program',
    fr: 'Nécessaire si votre décision diffère de celle du programme',
  },
  save: { en: 'Record the decision', fr: 'Consigner la décision' },
  chooseState: { en: 'Choose what you decide', fr: 'Choisissez votre décision' },
  giveReason: {
    en: 'Enter the reason: your decision differs from what the program found',
    fr: 'Saisissez le motif\u00a0: votre décision diffère de ce que le programme a trouvé',
  },
  shorter: { en: 'Shorten the reason to 2,000 characters', fr: 'Ramenez le motif à 2\u00a0000 caractères' },
  characters: {
    en: 'Remove the control characters from the reason',
    fr: 'Retirez du motif les caractères de contrôle',
  },
  history: { en: 'Decisions', fr: 'Décisions' },
  conflictTitle: {
    en: 'Somebody decided while you were typing',
    fr: 'Quelqu’un a tranché pendant votre saisie',
  },
  conflictWhy: {
    en: 'The latest decision is below. What you typed is still in the form; record it again if you maintain it.',
    fr: 'La dernière décision figure plus bas. Votre saisie se trouve encore dans le formulaire; consignez-la de nouveau si vous la maintenez.',
  },
} as const satisfies Record<string, Bilingual>
