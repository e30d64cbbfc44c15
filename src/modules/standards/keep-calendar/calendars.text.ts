import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { LineField } from './calendar-lines.ts'

export const words = {
  title: { en: 'Working calendars', fr: 'Calendriers de travail' },
  lead: {
    en: 'A calendar says when your people work: it is what “working day” means in your agreements, and what every service clock counts with.',
    fr: 'Un calendrier dit quand votre personnel travaille\u00a0: il donne son sens à «\u00a0jour ouvrable\u00a0» dans vos ententes, et toute horloge de service compte avec lui.',
  },
  add: { en: 'Add a calendar', fr: 'Ajouter un calendrier' },
  change: { en: 'Change the calendar', fr: 'Modifier le calendrier' },
  none: {
    en: 'There is no calendar yet. Until you add one, agreements can use the office hours of a province or territory.',
    fr: 'Il n’y a encore aucun calendrier. D’ici là, les ententes peuvent suivre les heures de bureau d’une province ou d’un territoire.',
  },
  rules: { en: 'Holidays by jurisdiction', fr: 'Jours fériés par administration' },
  calendar: { en: 'Calendar', fr: 'Calendrier' },
  name: { en: 'Name of the calendar', fr: 'Nom du calendrier' },
  zone: { en: 'Time zone', fr: 'Fuseau horaire' },
  since: { en: 'In force since', fr: 'En vigueur depuis' },
  sinceDay: {
    en: (day: string) => `in force since ${day}`,
    fr: (day: string) => `en vigueur depuis le ${day}`,
  },
  fromDay: {
    en: (day: string) => `in force from ${day}`,
    fr: (day: string) => `en vigueur à partir du ${day}`,
  },
  notYet: { en: 'Not in force yet', fr: 'Pas encore en vigueur' },
  state: { en: 'State', fr: 'État' },
  offered: { en: 'Offered', fr: 'Proposé' },
  retired: { en: 'Retired', fr: 'Retiré' },
  retire: { en: 'Retire the calendar', fr: 'Retirer le calendrier' },
  offerAgain: { en: 'Offer the calendar again', fr: 'Proposer de nouveau le calendrier' },
  retireWhy: {
    en: 'A retired calendar is no longer offered in new agreements. What names it keeps running.',
    fr: 'Un calendrier retiré n’est plus proposé dans les nouvelles ententes. Ce qui le nomme continue de s’en servir.',
  },
  week: { en: 'Working hours of each day', fr: 'Heures ouvrables de chaque jour' },
  weekHint: {
    en: 'For example 9:00–12:00, 13:00–17:00. Past midnight: 22:00–6:00. All day: 0:00–24:00. Leave a day that is not worked empty.',
    fr: 'Par exemple 9:00–12:00, 13:00–17:00. Au-delà de minuit\u00a0: 22:00–6:00. Toute la journée\u00a0: 0:00–24:00. Laissez vide un jour non travaillé.',
  },
  regions: { en: 'Whose holidays are followed?', fr: 'De quelle administration suit-on les jours fériés?' },
  regionsHint: {
    en: 'Choose one or more, or none. Their dates are worked out for each year.',
    fr: 'Choisissez-en une ou plusieurs, ou aucune. Leurs dates sont calculées pour chaque année.',
  },
  basis: { en: 'Which of their holidays?', fr: 'Lesquels de leurs jours fériés?' },
  observed: { en: 'Days off', fr: 'Jours de congé' },
  observedHint: {
    en: 'Untick a holiday on which this office works.',
    fr: 'Décochez un jour férié où ce bureau travaille.',
  },
  own: { en: 'Your own yearly holidays', fr: 'Vos propres jours fériés annuels' },
  ownHint: {
    en: 'Rules that give a date in every year they are in effect. Save to get one more empty row.',
    fr: 'Des règles qui donnent une date chaque année où elles ont effet. Enregistrez pour obtenir une autre rangée vide.',
  },
  ownRow: { en: 'Own holiday', fr: 'Jour férié propre' },
  ownKind: { en: 'Rule', fr: 'Règle' },
  ownMonth: { en: 'Month', fr: 'Mois' },
  ownDay: {
    en: 'Day of the month, which weekday (1 to 4), or days from Easter',
    fr: 'Quantième, rang du jour de la semaine (1 à 4) ou jours depuis Pâques',
  },
  ownWeekday: { en: 'Weekday', fr: 'Jour de la semaine' },
  ownMoves: {
    en: 'On a weekend, the next free weekday is off',
    fr: 'La fin de semaine, le prochain jour de semaine libre est chômé',
  },
  ownSince: { en: 'First year', fr: 'Première année' },
  ownUntil: { en: 'Last year', fr: 'Dernière année' },
  ownName: { en: 'Name of the day', fr: 'Nom du jour' },
  from: { en: 'In force from', fr: 'En vigueur à partir du' },
  fromHint: {
    en: 'What was opened before that day keeps the calendar it was opened under.',
    fr: 'Ce qui a été ouvert avant ce jour garde le calendrier de son ouverture.',
  },
  decidedBy: { en: 'Decided by', fr: 'Décidé par' },
  decidedByHint: {
    en: 'The amendment, the committee or the person, with the date.',
    fr: 'L’avenant, le comité ou la personne, avec la date.',
  },
  reason: { en: 'Reason for the change', fr: 'Motif de la modification' },
  save: { en: 'Save the calendar', fr: 'Enregistrer le calendrier' },
  saved: { en: 'The calendar is saved.', fr: 'Le calendrier est enregistré.' },
  conflict: {
    en: 'Somebody changed this calendar while you were typing',
    fr: 'Quelqu’un a modifié ce calendrier pendant votre saisie',
  },
  conflictWhy: {
    en: 'Here is what is saved now. What you typed is still in the form; saving it adds another version.',
    fr: 'Voici ce qui est maintenant enregistré. Votre saisie se trouve encore dans le formulaire; l’enregistrer ajoutera une autre version.',
  },
  versions: { en: 'Versions', fr: 'Versions' },
  version: { en: 'Version', fr: 'Version' },
  year: { en: 'Days off in', fr: 'Jours de congé en' },
  yearBefore: { en: 'Year before', fr: 'Année précédente' },
  yearAfter: { en: 'Year after', fr: 'Année suivante' },
  noDays: {
    en: 'No holiday of a jurisdiction is followed.',
    fr: 'Aucun jour férié d’une administration n’est suivi.',
  },
  date: { en: 'Date', fr: 'Date' },
  weekday: { en: 'Weekday', fr: 'Jour' },
  english: { en: 'English name', fr: 'Nom anglais' },
  french: { en: 'French name', fr: 'Nom français' },
  source: { en: 'Source', fr: 'Source' },
  rule: { en: 'Rule', fr: 'Règle' },
  effect: { en: 'In effect', fr: 'En effet' },
  always: { en: 'Every year', fr: 'Chaque année' },
  workingDays: { en: 'Working days by month', fr: 'Jours ouvrables par mois' },
  month: { en: 'Month', fr: 'Mois' },
  days: { en: 'Working days', fr: 'Jours ouvrables' },
  rulesLead: {
    en: 'The dated rules that come with Entente, with the text that gives each day and the years in which it has effect.',
    fr: 'Les règles datées livrées avec Entente, avec le texte qui accorde chaque jour et les années où il a effet.',
  },
  basisOf: { en: 'Who gives it', fr: 'Qui l’accorde' },
} as const satisfies { readonly [word: string]: Bilingual<string | ((day: string) => string)> }

export const ownKindNames = {
  fixed: { en: 'The same date each year', fr: 'La même date chaque année' },
  'nth-weekday': {
    en: 'First to fourth weekday of a month',
    fr: 'Premier au quatrième jour de semaine d’un mois',
  },
  easter: { en: 'So many days from Easter Day', fr: 'Tant de jours depuis Pâques' },
  once: { en: 'One date, in the first year only', fr: 'Une seule date, la première année' },
} as const satisfies { readonly [kind: string]: Bilingual }

export const lineWords: {
  readonly [field in LineField]: { readonly label: Bilingual; readonly hint: Bilingual }
} = {
  holidays: {
    label: { en: 'Single days not worked', fr: 'Jours isolés non travaillés' },
    hint: {
      en: 'One a line: 2027-06-25 | English name | French name. The names may be left out.',
      fr: 'Un par ligne\u00a0: 2027-06-25 | nom anglais | nom français. Les noms sont facultatifs.',
    },
  },
  annualHolidays: {
    label: { en: 'Days not worked every year', fr: 'Jours non travaillés chaque année' },
    hint: {
      en: 'One a line: 06-24 | English name | French name.',
      fr: 'Un par ligne\u00a0: 06-24 | nom anglais | nom français.',
    },
  },
  extraWorkingDates: {
    label: { en: 'Extra working days', fr: 'Jours ouvrables supplémentaires' },
    hint: {
      en: 'One a line: 2027-04-03 | 9:00–12:00 | English name | French name. Without hours, those of the week.',
      fr: 'Un par ligne\u00a0: 2027-04-03 | 9:00–12:00 | nom anglais | nom français. Sans heures, celles de la semaine.',
    },
  },
  specialHours: {
    label: { en: 'Half days and other special hours', fr: 'Demi-journées et autres heures particulières' },
    hint: {
      en: 'One a line, for one date or every year: 12-24 | 9:00–12:00 | English name | French name.',
      fr: 'Un par ligne, pour une date ou chaque année\u00a0: 12-24 | 9:00–12:00 | nom anglais | nom français.',
    },
  },
  closures: {
    label: { en: 'Closures of several days', fr: 'Fermetures de plusieurs jours' },
    hint: {
      en: 'One a line, first and last day: 2027-12-24 | 2028-01-02 | English name | French name.',
      fr: 'Une par ligne, premier et dernier jour\u00a0: 2027-12-24 | 2028-01-02 | nom anglais | nom français.',
    },
  },
  breaks: {
    label: { en: 'Parts of a day not worked', fr: 'Parties de jour non travaillées' },
    hint: {
      en: 'One a line: 2027-05-03 | 12:00–14:30 | English name | French name.',
      fr: 'Une par ligne\u00a0: 2027-05-03 | 12:00–14:30 | nom anglais | nom français.',
    },
  },
}
