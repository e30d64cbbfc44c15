import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  title: { en: 'Levels put to work', fr: 'Niveaux mis en service' },
  lead: {
    en: 'Each level of the agreement becomes a measure: facts come in, the clock counts, and both parties see the same result.',
    fr: 'Chaque niveau de l’entente devient une mesure\u00a0: les faits arrivent, l’horloge compte, et les deux parties voient le même résultat.',
  },
  from: (version: number) => ({
    en: `The levels below are those of version ${version} of the agreement.`,
    fr: `Les niveaux ci-dessous sont ceux de la version ${version} de l’entente.`,
  }),
  noVersion: {
    en: 'No version of this agreement was frozen yet. Freeze one, then its levels can run.',
    fr: 'Aucune version de cette entente n’a encore été figée. Figez-en une\u00a0: ses niveaux pourront alors être mis en marche.',
  },
  noLevel: {
    en: 'This version promises no service level. Add one to the element “Service levels and standards”.',
    fr: 'Cette version ne promet aucun niveau de service. Ajoutez-en un à l’élément «\u00a0Niveaux et normes de service\u00a0».',
  },
  agreement: { en: 'To the agreement', fr: 'Vers l’entente' },
  level: { en: 'Level', fr: 'Niveau' },
  document: { en: 'Document', fr: 'Document' },
  state: { en: 'State', fr: 'État' },
  runs: { en: 'Runs', fr: 'En marche' },
  waits: { en: 'Not set running', fr: 'À mettre en marche' },
  newer: { en: 'A newer version is not taken over', fr: 'Version plus récente non reprise' },
  missing: { en: 'What is still missing', fr: 'Ce qu’il manque encore' },
  nothing: { en: 'Nothing', fr: 'Rien' },
  since: { en: 'In force since', fr: 'En vigueur depuis' },
  act: { en: 'What you can do', fr: 'Ce que vous pouvez faire' },
  set: { en: 'Set this level running', fr: 'Mettre ce niveau en marche' },
  change: { en: 'Change the rule', fr: 'Modifier la règle' },
  read: { en: 'Read the rule', fr: 'Lire la règle' },
  stillFeed: { en: 'a source of facts', fr: 'une source de faits' },
  stillEvents: { en: 'the names of its events', fr: 'les noms de ses événements' },
  stillCalendar: { en: 'a calendar', fr: 'un calendrier' },
  save: { en: 'Save the rule', fr: 'Enregistrer la règle' },
  saved: {
    en: 'The rule is saved. Both parties see it.',
    fr: 'La règle est enregistrée. Les deux parties la voient.',
  },
  rules: { en: 'Rules over time', fr: 'Règles au fil du temps' },
  number: { en: 'Rule', fr: 'Règle' },
  origin: { en: 'Decided by', fr: 'Décidée par' },
  conflict: {
    en: 'Somebody gave this level another rule while you were typing. Reading it first, save again only if yours should follow it.',
    fr: 'Quelqu’un a donné une autre règle à ce niveau pendant votre saisie. Lisez-la d’abord, puis n’enregistrez que si la vôtre doit la suivre.',
  },
  promise: { en: 'The promise', fr: 'L’engagement' },
  name: { en: 'The promise in one sentence', fr: 'L’engagement en une phrase' },
  kind: { en: 'Kind', fr: 'Nature' },
  channel: { en: 'Channel', fr: 'Mode de prestation' },
  evidence: { en: 'How is it measured?', fr: 'Comment est-il mesuré?' },
  facts: { en: 'Where the facts come from', fr: 'D’où viennent les faits' },
  feed: { en: 'Source of facts', fr: 'Source des faits' },
  newFeed: {
    en: 'A new one, named after the source of the data',
    fr: 'Une nouvelle, du nom de la source des données',
  },
  clockPart: { en: 'For cases: the clock', fr: 'Pour les dossiers\u00a0: l’horloge' },
  clock: { en: 'Which clock?', fr: 'Quelle horloge?' },
  opened: { en: 'Events that open a case', fr: 'Événements qui ouvrent un dossier' },
  closed: { en: 'Events that close it', fr: 'Événements qui le ferment' },
  responded: {
    en: 'Events that are an answer to the client',
    fr: 'Événements qui constituent une réponse au client',
  },
  reopened: { en: 'Events that open it again', fr: 'Événements qui le rouvrent' },
  names: {
    en: 'As your source names them, separated by commas; a file with one row for each case says opened, closed, paused and resumed',
    fr: 'Tels que votre source les nomme, séparés par des virgules; un fichier d’une ligne par dossier dit opened, closed, paused et resumed',
  },
  told: {
    en: 'How your sources name their events',
    fr: 'Comment vos sources nomment leurs événements',
  },
  asTyped: { en: 'If the events are yet to come', fr: 'Si ces événements restent à venir' },
  asTypedYes: {
    en: 'Keep the names as they are typed: the source will use them',
    fr: 'Garder les noms tels que saisis\u00a0: la source les emploiera',
  },
  pauses: { en: 'Pauses of the clock', fr: 'Pauses de l’horloge' },
  pausesHint: {
    en: 'One a line: event that starts it | event that ends it | reason in English | reason in French | who causes it, client or provider | most working hours for a case | most working hours for a case in a month. The last three may be left out.',
    fr: 'Une par ligne\u00a0: événement d’ouverture | événement de fermeture | motif en anglais | motif en français | qui la cause, partie cliente ou partie fournisseuse | maximum d’heures ouvrables par dossier | maximum d’heures ouvrables par dossier et par mois. Les trois derniers sont facultatifs.',
  },
  pauseCase: {
    en: 'Most working hours of pause for a case, all reasons together',
    fr: 'Maximum d’heures ouvrables de pause par dossier, tous motifs confondus',
  },
  pauseCaseHint: {
    en: 'Beyond that the clock runs, whoever causes the wait. Leave blank for no limit.',
    fr: 'Au-delà, l’horloge tourne, peu importe qui cause l’attente. Laissez vide s’il n’y a pas de limite.',
  },
  pauseMonth: {
    en: 'Most working hours of pause for a case in a calendar month, all reasons together',
    fr: 'Maximum d’heures ouvrables de pause par dossier et par mois civil, tous motifs confondus',
  },
  pauseMonthHint: {
    en: 'Counted for each case by itself: the pauses of one never use up those of another.',
    fr: 'Compté pour chaque dossier séparément\u00a0: les pauses de l’un n’entament jamais celles d’un autre.',
  },
  calendar: { en: 'Calendar', fr: 'Calendrier' },
  calendarHint: {
    en: 'What “working day” and “working hour” mean for this level',
    fr: 'Le sens de «\u00a0jour ouvrable\u00a0» et «\u00a0heure ouvrable\u00a0» pour ce niveau',
  },
  count: { en: 'Time limit', fr: 'Délai maximal' },
  unit: { en: 'Counted in', fr: 'Compté en' },
  countedBy: {
    en: 'A case counts in the period in which it was',
    fr: 'Un dossier compte dans la période où il a été',
  },
  valuePart: { en: 'For values: the threshold', fr: 'Pour les valeurs\u00a0: le seuil' },
  threshold: { en: 'Threshold', fr: 'Seuil' },
  thresholdUnit: { en: 'Unit', fr: 'Unité' },
  better: { en: 'Which side is better?', fr: 'Quel côté est le meilleur?' },
  yardstick: { en: 'When the promise is kept', fr: 'Quand l’engagement est tenu' },
  target: { en: 'Target, in percent', fr: 'Cible, en pourcentage' },
  window: { en: 'Period', fr: 'Période' },
  days: { en: 'Days of the rolling period', fr: 'Jours de la période mobile' },
  minimum: { en: 'Fewest measured cases', fr: 'Nombre minimal de cas mesurés' },
  minimumHint: { en: 'With fewer, nothing is declared', fr: 'En deçà, rien n’est déclaré' },
  allowed: { en: 'Misses allowed', fr: 'Écarts tolérés' },
  allowedHint: {
    en: 'With so many misses or fewer, the period is met whatever its percentage',
    fr: 'Jusqu’à ce nombre d’écarts, la période est conforme, quel que soit le pourcentage',
  },
  methodPart: { en: 'Method and report', fr: 'Méthode et rapport' },
  formula: { en: 'Formula', fr: 'Formule' },
  source: { en: 'Source of the data', fr: 'Source des données' },
  frequency: { en: 'How often it is measured', fr: 'Fréquence de la mesure' },
  owner: { en: 'Who answers for the figure', fr: 'Qui répond du chiffre' },
  gap: { en: 'What a period without data means', fr: 'Ce que signifie une période sans données' },
  conditions: { en: 'Normal conditions', fr: 'Conditions normales' },
  report: { en: 'Reported in', fr: 'Rapport où figure le résultat' },
  begins: { en: 'The rule holds from', fr: 'La règle prend effet le' },
  beginsHint: {
    en: 'Cases opened before that day keep the rule they were opened under.',
    fr: 'Les dossiers ouverts avant ce jour gardent la règle de leur ouverture.',
  },
} as const

function named<const Code extends string>(names: { readonly [code in Code]: Bilingual }) {
  return names
}

export const kindNames = named({
  access: { en: 'Access', fr: 'Accès' },
  timeliness: { en: 'Timeliness', fr: 'Délai' },
  accuracy: { en: 'Accuracy', fr: 'Exactitude' },
  availability: { en: 'Availability', fr: 'Disponibilité' },
  satisfaction: { en: 'Satisfaction', fr: 'Satisfaction' },
  cost: { en: 'Cost', fr: 'Coût' },
  other: { en: 'Other', fr: 'Autre' },
})

export const evidenceNames = named({
  cases: {
    en: 'Case by case: events are put together into cases, and a clock judges each',
    fr: 'Dossier par dossier\u00a0: les événements forment des dossiers, et une horloge juge chacun',
  },
  counts: {
    en: 'By counting: so many of so many (accuracy samples, availability, answers to a survey)',
    fr: 'Par décompte\u00a0: tant sur tant (échantillons d’exactitude, disponibilité, réponses à un sondage)',
  },
  values: {
    en: 'By a value that is read and held against a threshold (a cost, an average)',
    fr: 'Par une valeur relevée et comparée à un seuil (un coût, une moyenne)',
  },
})

export const clockNames = named({
  'first-response': { en: 'To the first answer', fr: 'Jusqu’à la première réponse' },
  update: { en: 'From one answer to the next', fr: 'D’une réponse à la suivante' },
  resolution: { en: 'To the end of the case', fr: 'Jusqu’à la fin du dossier' },
})

export const countedByNames = named({
  opened: { en: 'opened', fr: 'ouvert' },
  closed: { en: 'closed', fr: 'fermé' },
  due: { en: 'due', fr: 'échu' },
})

/** What the lists of a rule and the controls of their rows are called. */
export const rowWords = {
  remove: { en: 'Remove', fr: 'Retirer' },
  choose: { en: 'Choose', fr: 'Choisissez' },
  nobody: { en: 'Not said', fr: 'Non précisé' },
  pauses: {
    label: words.pauses,
    hint: {
      en: 'What stops the clock of a case, and for how long at most. Limits are working hours; leave them blank where there is none.',
      fr: 'Ce qui arrête l’horloge d’un dossier, et pour combien de temps au plus. Les limites sont en heures ouvrables; laissez-les vides s’il n’y en a pas.',
    },
    add: { en: 'Add a pause', fr: 'Ajouter une pause' },
    one: { en: (number: number) => `Pause ${number}`, fr: (number: number) => `Pause ${number}` },
    controls: {
      start: { label: { en: 'Event that starts it', fr: 'Événement qui l’ouvre' } },
      end: { label: { en: 'Event that ends it', fr: 'Événement qui la ferme' } },
      en: { label: { en: 'Reason, in English', fr: 'Motif, en anglais' } },
      fr: { label: { en: 'Reason, in French', fr: 'Motif, en français' } },
      caused: { label: { en: 'Who causes it', fr: 'Qui la cause' } },
      case: { label: { en: 'Most hours for a case', fr: 'Maximum d’heures par dossier' } },
      month: {
        label: { en: 'Most hours for a case in a month', fr: 'Maximum d’heures par dossier et par mois' },
      },
    },
  },
  exclusions: {
    label: { en: 'What may be left out', fr: 'Ce qui peut être exclu' },
    hint: {
      en: 'Circumstances in which a result does not count, if the parties agree to it as the agreement says.',
      fr: 'Circonstances dans lesquelles un résultat ne compte pas, si les parties en conviennent comme le prévoit l’entente.',
    },
    add: { en: 'Add an exclusion', fr: 'Ajouter une exclusion' },
    one: { en: (number: number) => `Exclusion ${number}`, fr: (number: number) => `Exclusion ${number}` },
    controls: {
      en: { label: { en: 'Reason, in English', fr: 'Motif, en anglais' } },
      fr: { label: { en: 'Reason, in French', fr: 'Motif, en français' } },
      agreed: { label: { en: 'How it is agreed', fr: 'Comment on en convient' } },
      clause: { label: { en: 'Clause', fr: 'Clause' } },
    },
  },
  consequences: {
    label: { en: 'What a miss leads to', fr: 'Ce qu’entraîne un écart' },
    hint: {
      en: 'What the agreement says must follow, and after how many missed periods.',
      fr: 'Les suites que l’entente prévoit, et après combien de périodes non conformes.',
    },
    add: { en: 'Add a consequence', fr: 'Ajouter une conséquence' },
    one: {
      en: (number: number) => `Consequence ${number}`,
      fr: (number: number) => `Conséquence ${number}`,
    },
    controls: {
      kind: { label: { en: 'What follows', fr: 'Suite prévue' } },
      misses: { label: { en: 'Periods missed', fr: 'Périodes non conformes' } },
      within: { label: { en: 'Out of how many periods', fr: 'Sur combien de périodes' } },
      clause: { label: { en: 'Clause', fr: 'Clause' } },
      amount: {
        label: { en: 'Amount', fr: 'Montant' },
        hint: {
          en: 'In dollars, or as a percentage: 2.5%',
          fr: 'En dollars, ou en pourcentage\u00a0: 2,5\u00a0%',
        },
      },
      cap: { label: { en: 'Most in a fiscal year, in dollars', fr: 'Maximum par exercice, en dollars' } },
    },
  },
} as const
