import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  title: { en: 'Service standards', fr: 'Normes de service' },
  lead: {
    en: 'A service standard is what you promise the clients of a service in normal conditions, and how anyone can tell whether you keep it. Everyone may read yours.',
    fr: 'Une norme de service est ce que vous promettez à la clientèle d’un service en temps normal, et la manière de savoir si vous tenez parole. Tout le monde peut lire les vôtres.',
  },
  add: { en: 'Add a standard', fr: 'Ajouter une norme' },
  fromInventory: { en: 'Take standards over from the inventory', fr: 'Reprendre des normes du répertoire' },
  change: { en: 'Revise the standard', fr: 'Réviser la norme' },
  review: { en: 'Record the yearly review', fr: 'Consigner l’examen annuel' },
  none: {
    en: 'There is no standard yet. Add one, or take those of your inventory over.',
    fr: 'Il n’y a encore aucune norme. Ajoutez-en une ou reprenez celles de votre répertoire.',
  },
  standard: { en: 'Standard', fr: 'Norme' },
  service: { en: 'Service', fr: 'Service' },
  serviceHint: {
    en: 'The service of your inventory whose clients read this promise',
    fr: 'Le service de votre répertoire dont la clientèle lit cet engagement',
  },
  noService: { en: 'No service of the inventory', fr: 'Aucun service du répertoire' },
  code: { en: 'Number of the standard in the inventory', fr: 'Numéro de la norme dans le répertoire' },
  kind: { en: 'Kind', fr: 'Nature' },
  statement: { en: 'What you promise, in one sentence', fr: 'Ce que vous promettez, en une phrase' },
  channel: { en: 'Channel', fr: 'Mode de prestation' },
  promise: { en: 'The promise', fr: 'L’engagement' },
  inFigures: { en: 'Promise', fr: 'Engagement' },
  time: { en: 'If it is about time', fr: 'S’il s’agit de temps' },
  count: { en: 'Time limit', fr: 'Délai maximal' },
  unit: { en: 'Counted in', fr: 'Compté en' },
  calendar: { en: 'Calendar', fr: 'Calendrier' },
  calendarHint: {
    en: 'What “working day” and “working hour” mean for this standard',
    fr: 'Le sens de «\u00a0jour ouvrable\u00a0» et «\u00a0heure ouvrable\u00a0» pour cette norme',
  },
  start: { en: 'The clock starts when', fr: 'Le calcul commence quand' },
  stop: { en: 'The clock stops when', fr: 'Le calcul se termine quand' },
  pauses: { en: 'The clock pauses while', fr: 'Le calcul est suspendu pendant que' },
  other: { en: 'If it is about something else', fr: 'S’il s’agit d’autre chose' },
  threshold: { en: 'Threshold', fr: 'Seuil' },
  thresholdHint: {
    en: 'A number that can be read: a score, a price, a number of mistakes',
    fr: 'Un nombre qu’on peut relever\u00a0: une note, un prix, un nombre d’erreurs',
  },
  thresholdUnit: { en: 'Unit', fr: 'Unité' },
  better: { en: 'Which side is better?', fr: 'Quel côté est le meilleur?' },
  yardstick: { en: 'When the promise is kept', fr: 'Quand l’engagement est tenu' },
  target: { en: 'Target, in percent', fr: 'Cible, en pourcentage' },
  targetHint: { en: 'How often it is kept', fr: 'À quelle fréquence il est tenu' },
  window: { en: 'Period', fr: 'Période' },
  days: { en: 'Days of the rolling period', fr: 'Jours de la période mobile' },
  conditions: { en: 'Normal conditions', fr: 'Conditions normales' },
  conditionsHint: {
    en: 'And what is outside them: disasters, strikes, peaks',
    fr: 'Et ce qui en sort\u00a0: sinistres, grèves, périodes de pointe',
  },
  exclusions: { en: 'What does not count', fr: 'Ce qui ne compte pas' },
  method: { en: 'How it is measured and reported', fr: 'Mesure et rapport' },
  formula: { en: 'Formula', fr: 'Formule' },
  source: { en: 'Source of the data', fr: 'Source des données' },
  frequency: { en: 'How often it is measured', fr: 'Fréquence de la mesure' },
  owner: { en: 'Who answers for the figure', fr: 'Qui répond du chiffre' },
  gap: { en: 'What a period without data means', fr: 'Ce que signifie une période sans données' },
  report: { en: 'Who reports it, where and how often', fr: 'Qui en fait rapport, où et à quelle fréquence' },
  from: { en: 'In force from', fr: 'En vigueur à partir du' },
  fromHint: {
    en: 'What was opened before that day is held against the version of its day.',
    fr: 'Ce qui a été ouvert avant ce jour est jugé selon la version de son jour.',
  },
  reviewBy: { en: 'Next review, no later than', fr: 'Prochain examen, au plus tard le' },
  reviewByHint: {
    en: 'A standard is reviewed every year. Left empty, one year after it starts, or after today if it has started.',
    fr: 'Une norme s’examine chaque année. Sans date, un an après son entrée en vigueur, ou après aujourd’hui si elle est déjà en vigueur.',
  },
  nextByHint: {
    en: 'A standard is reviewed every year. Left empty, one year after today.',
    fr: 'Une norme s’examine chaque année. Sans date, dans un an.',
  },
  decidedBy: { en: 'Decided by', fr: 'Décidée par' },
  reason: { en: 'Reason for the change', fr: 'Motif de la modification' },
  save: { en: 'Save the standard', fr: 'Enregistrer la norme' },
  saved: { en: 'The standard is saved.', fr: 'La norme est enregistrée.' },
  reviewed: { en: 'The review is recorded.', fr: 'L’examen est consigné.' },
  conflict: {
    en: 'Somebody changed this standard while you were typing',
    fr: 'Quelqu’un a modifié cette norme pendant votre saisie',
  },
  conflictWhy: {
    en: 'Here is what is saved now. What you typed is still in the form; saving it adds another version.',
    fr: 'Voici ce qui est maintenant enregistré. Votre saisie se trouve encore dans le formulaire; l’enregistrer ajoutera une autre version.',
  },
  state: { en: 'State', fr: 'État' },
  inForce: { en: 'In force', fr: 'En vigueur' },
  notYet: { en: 'Not in force yet', fr: 'Pas encore en vigueur' },
  retired: { en: 'Retired', fr: 'Retirée' },
  retire: { en: 'Retire the standard', fr: 'Retirer la norme' },
  resume: { en: 'Put the standard back in force', fr: 'Remettre la norme en vigueur' },
  retireWhy: {
    en: 'A retired standard is no longer promised. Its past, and agreements that name it, stay as they are.',
    fr: 'Une norme retirée n’est plus promise. Son passé et les ententes qui la nomment demeurent tels quels.',
  },
  since: { en: 'In force since', fr: 'En vigueur depuis' },
  nextReview: { en: 'Next review', fr: 'Prochain examen' },
  overdue: { en: 'Review overdue', fr: 'Examen en retard' },
  toRevise: { en: 'To be revised', fr: 'À réviser' },
  lastReview: { en: 'Last review', fr: 'Dernier examen' },
  reviews: { en: 'Yearly reviews', fr: 'Examens annuels' },
  noReview: {
    en: 'It was not reviewed since it was written.',
    fr: 'Elle n’a pas été examinée depuis sa rédaction.',
  },
  reviewLead: {
    en: 'Read the standard and its results as a whole. Does it still say what clients need and what you can keep?',
    fr: 'Relisez la norme et ses résultats dans leur ensemble. Dit-elle encore ce dont la clientèle a besoin et ce que vous pouvez tenir?',
  },
  outcome: { en: 'What did the review find?', fr: 'Qu’a conclu l’examen?' },
  note: { en: 'Why', fr: 'Pourquoi' },
  noteHint: { en: 'Everyone may read it', fr: 'Tout le monde peut le lire' },
  saveReview: { en: 'Record the review', fr: 'Consigner l’examen' },
  versions: { en: 'Versions', fr: 'Versions' },
  version: { en: 'Version', fr: 'Version' },
  date: { en: 'Date', fr: 'Date' },
  whoseCalendar: { en: 'Working hours that count', fr: 'Heures ouvrables qui comptent' },
  toService: { en: 'The service', fr: 'Le service' },
  ours: { en: 'All our standards', fr: 'Toutes nos normes' },
  takeTitle: { en: 'Standards of the inventory', fr: 'Normes du répertoire' },
  takeLead: {
    en: 'Each row becomes a standard once you have said how it is measured. What the row says already is filled in.',
    fr: 'Chaque ligne devient une norme une fois que vous avez dit comment elle se mesure. Ce que la ligne dit déjà est rempli.',
  },
  take: { en: 'Take over', fr: 'Reprendre' },
  taken: { en: 'Kept already', fr: 'Déjà tenue' },
  noRow: {
    en: 'Your inventory has no standard that could be taken over.',
    fr: 'Votre répertoire ne compte aucune norme à reprendre.',
  },
  year: { en: 'Fiscal year', fr: 'Exercice' },
} as const satisfies { readonly [word: string]: Bilingual }

export const outcomeNames = {
  kept: { en: 'It stays as it is', fr: 'Elle demeure telle quelle' },
  'to-revise': { en: 'It has to be revised', fr: 'Elle doit être révisée' },
} as const satisfies { readonly [outcome: string]: Bilingual }

/** What is wrong with a field, by the name of its control. */
export const faults: { readonly [field: string]: Bilingual } & {
  readonly [known in
    | 'other'
    | 'again'
    | 'forbidden'
    | 'taken'
    | 'service'
    | 'calendar'
    | 'codeAlone']: Bilingual
} & { readonly [known in 'outcome' | 'long' | 'from' | 'fromToday']: Bilingual } = {
  kind: { en: 'Choose the kind of the standard', fr: 'Choisissez la nature de la norme' },
  ...bothSides(
    'statement',
    'Say in one sentence what you promise',
    'Dites en une phrase ce que vous promettez',
  ),
  channel: { en: 'Choose a channel of the list', fr: 'Choisissez un mode de la liste' },
  count: {
    en: 'Enter the time limit as a whole number, such as 10; a standard about time needs one',
    fr: 'Saisissez le délai en nombre entier, comme 10; une norme sur le temps en demande un',
  },
  calendar: {
    en: 'Choose one of your own calendars, or the office hours of the list',
    fr: 'Choisissez un de vos propres calendriers ou des heures de bureau de la liste',
  },
  ...bothSides('start', 'Say what starts the clock', 'Dites ce qui fait commencer le calcul'),
  ...bothSides('stop', 'Say what stops the clock', 'Dites ce qui termine le calcul'),
  ...bothSides(
    'pauses',
    'Say when the clock pauses, in both languages or in neither',
    'Dites quand le calcul est suspendu, dans les deux langues ou dans aucune',
  ),
  threshold: {
    en: 'Enter the threshold as a number, such as 4.5',
    fr: 'Saisissez le seuil en chiffres, comme 4,5',
  },
  ...bothSides('threshold-unit', 'Name the unit of the threshold', 'Nommez l’unité du seuil'),
  better: { en: 'Say which side of the threshold is better', fr: 'Dites quel côté du seuil est le meilleur' },
  target: {
    en: 'Enter a target between 0 and 100, such as 95',
    fr: 'Saisissez une cible de 0 à 100, comme 95',
  },
  window: { en: 'Choose a period', fr: 'Choisissez une période' },
  days: {
    en: 'Enter the days of the rolling period, from 1 to 3,660',
    fr: 'Saisissez les jours de la période mobile, de 1 à 3\u00a0660',
  },
  ...bothSides('conditions', 'Say what normal conditions are', 'Dites ce que sont les conditions normales'),
  ...bothSides(
    'exclusions',
    'Say what does not count, in both languages or in neither',
    'Dites ce qui ne compte pas, dans les deux langues ou dans aucune',
  ),
  ...bothSides('formula', 'Give the formula', 'Donnez la formule'),
  ...bothSides('source', 'Name the source of the data', 'Nommez la source des données'),
  frequency: { en: 'Say how often it is measured', fr: 'Dites à quelle fréquence elle se mesure' },
  ...bothSides(
    'owner',
    'Name the position that answers for the figure',
    'Nommez le poste qui répond du chiffre',
  ),
  ...bothSides(
    'gap',
    'Say what a period without data means',
    'Dites ce que signifie une période sans données',
  ),
  ...bothSides(
    'report',
    'Say who reports the result, and where',
    'Dites qui fait rapport du résultat, et où',
  ),
  ...bothSides('reason', 'Say why it changes', 'Dites pourquoi elle change'),
  ...bothSides('note', 'Say what the review rests on', 'Dites sur quoi repose l’examen'),
  outcome: { en: 'Say what the review found', fr: 'Dites ce qu’a conclu l’examen' },
  service: { en: 'Choose a service of your inventory', fr: 'Choisissez un service de votre répertoire' },
  codeAlone: {
    en: 'Choose the service first: the number is that of one of its standards',
    fr: 'Choisissez d’abord le service\u00a0: le numéro est celui d’une de ses normes',
  },
  taken: {
    en: 'Another standard in force has this number for the same service. Revise that one, or retire it first',
    fr: 'Une autre norme en vigueur porte ce numéro pour le même service. Révisez-la ou retirez-la d’abord',
  },
  from: {
    en: 'Enter a date that exists from which the standard applies, such as 4 1 2027',
    fr: 'Saisissez une date d’application qui existe, comme 1 4 2027',
  },
  fromToday: {
    en: 'Enter today or a later date: a change never reaches back',
    fr: 'Saisissez la date d’aujourd’hui ou une date ultérieure\u00a0: un changement n’est jamais rétroactif',
  },
  again: { en: 'Open the form again, then send it', fr: 'Rouvrez le formulaire, puis envoyez-le' },
  long: {
    en: 'Shorten this text to 2,000 characters at most',
    fr: 'Ramenez ce texte à 2\u00a0000 caractères au plus',
  },
  forbidden: {
    en: 'Type this text again without control characters',
    fr: 'Saisissez de nouveau ce texte, sans caractères de contrôle',
  },
  other: { en: 'Check this field', fr: 'Vérifiez ce champ' },
}

/** The same fault on the two sides of a text, each naming its language. */
function bothSides(field: string, en: string, fr: string): { readonly [field: string]: Bilingual } {
  return {
    [`${field}-en`]: { en: `${en} (English)`, fr: `${fr} (anglais)` },
    [`${field}-fr`]: { en: `${en} (French)`, fr: `${fr} (français)` },
  }
}
