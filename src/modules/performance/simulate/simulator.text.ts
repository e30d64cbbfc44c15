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
  pauses: { en: 'Pauses that stop the clock', fr: 'Pauses qui arrêtent l’horloge' },
  cap: {
    en: 'Most working hours a pause counts, for a case',
    fr: 'Maximum d’heures ouvrables de pause par dossier',
  },
  capMonth: {
    en: 'Most working hours a pause counts, for a case in a month',
    fr: 'Maximum d’heures ouvrables de pause par dossier et par mois',
  },
  capHint: {
    en: 'Leave empty to keep the limits that were agreed',
    fr: 'Laissez vide pour garder les limites convenues',
  },
  common: { en: 'For every rule tried', fr: 'Pour toutes les règles essayées' },
  rules: { en: 'Rules to compare', fr: 'Règles à comparer' },
  rulesHint: {
    en: 'Give the second and third a target to try them beside the first.',
    fr: 'Donnez une cible à la deuxième et à la troisième pour les essayer à côté de la première.',
  },
  rule: {
    en: (letter: string) => `Rule ${letter}`,
    fr: (letter: string) => `Règle ${letter}`,
  },
  compared: { en: 'The rules side by side', fr: 'Les règles côte à côte' },
  misses: { en: 'Periods missed', fr: 'Périodes en écart' },
  which: { en: 'Which ones', fr: 'Lesquelles' },
  noMiss: { en: 'none', fr: 'aucune' },
  overall: { en: 'Kept overall', fr: 'Tenu dans l’ensemble' },
  worst: { en: 'Worst period', fr: 'Pire période' },
  other: { en: 'Other facts', fr: 'D’autres faits' },
  result: { en: 'What it would have given', fr: 'Ce que cela aurait donné' },
  noFacts: {
    en: 'No fact falls under this rule. Check the names of the events.',
    fr: 'Aucun fait ne relève de cette règle. Vérifiez les noms des événements.',
  },
  soFar: { en: 'Rules so far', fr: 'Règles jusqu’ici' },
  triedTargets: { en: 'Target', fr: 'Cible' },
  within: {
    en: (share: string, limit: string) => `${share} within ${limit}`,
    fr: (share: string, limit: string) => `${share} en ${limit} ou moins`,
  },
  changedTo: { en: ', then ', fr: ', puis ' },
  triedTarget: { en: 'Target of rule A', fr: 'Cible de la règle A' },
  period: { en: 'Period', fr: 'Période' },
  met: { en: 'Met', fr: 'Conforme' },
  failed: { en: 'Missed', fr: 'Écart' },
  undecided: { en: 'Not judged', fr: 'Non jugé' },
  running: { en: 'not over yet', fr: 'en cours' },
  sample: { en: 'Measured', fr: 'Mesurés' },
  events: { en: 'Events of this log', fr: 'Événements de ce journal' },
  missed: {
    en: (name: string, missed: number, of: number) => `${name} would have missed ${missed} of ${of} periods.`,
    fr: (name: string, missed: number, of: number) =>
      `${name} aurait été en écart dans ${missed} des ${of} périodes.`,
  },
  missedSoFar: {
    en: (missed: number, of: number) => `The rules so far missed ${missed} of ${of}.`,
    fr: (missed: number, of: number) => `Les règles jusqu’ici l’ont été dans ${missed} des ${of}.`,
  },
} as const
