export const words = {
  title: { en: 'Try a target on past facts', fr: 'Essayer une cible sur des faits passés' },
  lead: {
    en: 'Before anyone agrees on a target: what it would have meant for the requests you already have. The engine is the one that computes live results.',
    fr: 'Avant de convenir d’une cible\u00a0: ce qu’elle aurait donné pour les demandes que vous avez déjà. Le moteur est celui qui calcule les résultats courants.',
  },
  choose: { en: 'Which facts?', fr: 'Quels faits?' },
  chooseHint: {
    en: 'A promise that runs, or a log that you loaded and no agreement speaks of yet',
    fr: 'Un engagement en marche, ou un journal que vous avez chargé et dont aucune entente ne parle encore',
  },
  open: { en: 'Try with these facts', fr: 'Essayer avec ces faits' },
  none: {
    en: 'There are no past facts yet. Load a log first; then come back and try targets on it.',
    fr: 'Il n’y a pas encore de faits passés. Chargez d’abord un journal; revenez ensuite y essayer des cibles.',
  },
  run: { en: 'Compute', fr: 'Calculer' },
  pausesToo: { en: 'Pauses stop the clock', fr: 'Les pauses arrêtent l’horloge' },
  pauses: { en: 'Pauses of the clock', fr: 'Pauses de l’horloge' },
  other: { en: 'Other facts', fr: 'D’autres faits' },
  result: { en: 'What it would have given', fr: 'Ce que cela aurait donné' },
  noFacts: {
    en: 'No fact falls under this rule. Check the names of the events.',
    fr: 'Aucun fait ne relève de cette règle. Vérifiez les noms des événements.',
  },
  soFar: { en: 'Rules so far', fr: 'Règles jusqu’ici' },
  tried: { en: 'Rule tried', fr: 'Règle essayée' },
  triedTarget: { en: 'Target tried', fr: 'Cible essayée' },
  period: { en: 'Period', fr: 'Période' },
  met: { en: 'Met', fr: 'Conforme' },
  missed: { en: 'Missed', fr: 'Écart' },
  undecided: { en: 'Not judged', fr: 'Non jugé' },
  running: { en: 'not over yet', fr: 'en cours' },
  sample: { en: 'Measured', fr: 'Mesurés' },
  events: { en: 'Events of this log', fr: 'Événements de ce journal' },
  alone: {
    en: (missed: number, of: number) => `The rule tried would have missed ${missed} of ${of} periods.`,
    fr: (missed: number, of: number) =>
      `La règle essayée aurait été en écart dans ${missed} des ${of} périodes.`,
  },
  both: {
    en: (missed: number, of: number, before: number, ofBefore: number) =>
      `The rule tried would have missed ${missed} of ${of} periods; the rules so far missed ${before} of ${ofBefore}.`,
    fr: (missed: number, of: number, before: number, ofBefore: number) =>
      `La règle essayée aurait été en écart dans ${missed} des ${of} périodes; les règles jusqu’ici l’ont été dans ${before} des ${ofBefore}.`,
  },
} as const
