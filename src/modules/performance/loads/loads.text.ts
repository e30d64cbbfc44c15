import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { formatNumber, plural } from '../../../kernel/language/format.ts'
import type { LoadState } from './queries.ts'

export const words = {
  feeds: { en: 'Sources of facts', fr: 'Sources de faits' },
  feedsLead: {
    en: 'Results are computed from facts. A source is a system, a file that arrives every month, or a person who counts; each fact says where it comes from.',
    fr: 'Les résultats sont calculés à partir de faits. Une source est un système, un fichier qui arrive chaque mois ou une personne qui compte; chaque fait dit d’où il vient.',
  },
  noFeed: { en: 'No source yet. Add the first one.', fr: 'Aucune source encore. Ajoutez la première.' },
  feed: { en: 'Source', fr: 'Source' },
  owner: { en: 'Answered for by', fr: 'Organisation responsable' },
  lastFact: { en: 'Last fact recorded', fr: 'Dernier fait consigné' },
  never: { en: 'none yet', fr: 'aucun encore' },
  addFeed: { en: 'Add a source', fr: 'Ajouter une source' },
  nameEn: { en: 'Name in English', fr: 'Nom en anglais' },
  nameFr: { en: 'Name in French', fr: 'Nom en français' },
  parties: { en: 'Who else sees its facts?', fr: 'Qui d’autre voit ses faits?' },
  partiesHint: {
    en: 'Organizations you have a relationship with. They see the facts, and change none.',
    fr: 'Des organisations avec lesquelles vous avez une relation. Elles voient les faits, sans pouvoir les modifier.',
  },
  byHand: { en: 'Counted by hand', fr: 'Compté à la main' },
  byHandWhy: {
    en: 'Promises whose facts are counts or values. Somebody enters them with their evidence.',
    fr: 'Des engagements dont les faits sont des dénombrements ou des valeurs. Une personne les saisit, avec leur preuve.',
  },
  byProgram: { en: 'By a program', fr: 'Par un programme' },
  byProgramWhy: {
    en: 'A program sends events and counts to this address with a token of your organization.',
    fr: 'Un programme envoie des événements et des dénombrements à cette adresse, avec un jeton de votre organisation.',
  },
  api: { en: 'How to send them', fr: 'Comment les envoyer' },
  byFile: { en: 'By a file', fr: 'Par un fichier' },
  byFileWhy: {
    en: 'A CSV file, one row for each case or one for each event. Bring the same file twice and nothing is counted twice.',
    fr: 'Un fichier CSV, une ligne par dossier ou une ligne par événement. Le même fichier envoyé deux fois ne compte rien deux fois.',
  },
  file: { en: 'CSV file', fr: 'Fichier CSV' },
  fileHint: {
    en: 'Up to 4 GB. Commas, semicolons, tabs or bars; UTF-8, Windows or UTF-16.',
    fr: 'Jusqu’à 4 Go. Virgules, points-virgules, tabulations ou barres; UTF-8, Windows ou UTF-16.',
  },
  bring: { en: 'Send the file', fr: 'Envoyer le fichier' },
  files: { en: 'Files', fr: 'Fichiers' },
  noFile: { en: 'No file yet.', fr: 'Aucun fichier encore.' },
  state: { en: 'State', fr: 'État' },
  rows: { en: 'Rows', fr: 'Lignes' },
  new: { en: 'New events', fr: 'Nouveaux événements' },
  rejected: { en: 'Rejected rows', fr: 'Lignes rejetées' },
  broughtBy: { en: 'Brought by', fr: 'Envoyé par' },
  when: { en: 'When', fr: 'Quand' },
  latest: { en: 'Latest facts', fr: 'Derniers faits' },
  noFact: { en: 'No fact yet.', fr: 'Aucun fait encore.' },
  case: { en: 'Number of the case', fr: 'Numéro du dossier' },
  subject: { en: 'Case or days', fr: 'Dossier ou jours' },
  fact: { en: 'Fact', fr: 'Fait' },
  activity: { en: 'What happened', fr: 'Ce qui s’est passé' },
  happened: { en: 'Happened', fr: 'Moment' },
  recorded: { en: 'Recorded', fr: 'Consigné' },
  note: { en: 'Note', fr: 'Remarque' },
  corrects: {
    en: (id: string) => `Corrects ${id}`,
    fr: (id: string) => `Corrige ${id}`,
  },
  takenBack: { en: 'Taken back', fr: 'Retiré' },
  mapping: { en: 'How is the file read?', fr: 'Comment lire le fichier?' },
  mappingLead: {
    en: 'Say what the columns mean. The source remembers it for the next file.',
    fr: 'Dites ce que signifient les colonnes. La source s’en souvient pour le prochain fichier.',
  },
  preview: { en: 'First rows', fr: 'Premières lignes' },
  noRow: { en: 'The file has no row below its header.', fr: 'Le fichier n’a aucune ligne sous son en-tête.' },
  tooWide: {
    en: (found: string, most: string) =>
      `The first line names ${found} columns, and at most ${most} can be explained. Export only the columns that count, then bring the new file.`,
    fr: (found: string, most: string) =>
      `La première ligne nomme ${found} colonnes; on peut en expliquer au plus ${most}. Exportez seulement les colonnes utiles, puis apportez le nouveau fichier.`,
  },
  kind: { en: 'What is a row?', fr: 'Qu’est-ce qu’une ligne?' },
  kindCases: { en: 'A case', fr: 'Un dossier' },
  kindCasesHint: {
    en: 'With the times at which it was opened and closed.',
    fr: 'Avec les moments où il a été ouvert et fermé.',
  },
  kindEvents: { en: 'An event of a case', fr: 'Un événement d’un dossier' },
  kindEventsHint: {
    en: 'With what happened and when; a case has several rows.',
    fr: 'Avec ce qui s’est passé et quand; un dossier a plusieurs lignes.',
  },
  ifCases: { en: 'If a row is a case', fr: 'Si une ligne est un dossier' },
  ifCasesWhy: {
    en: 'The rule of a measure then knows the events “opened”, “closed”, “paused” and “resumed”.',
    fr: 'La règle d’une mesure connaît alors les événements «\u00a0opened\u00a0» (ouvert), «\u00a0closed\u00a0» (fermé), «\u00a0paused\u00a0» (pause) et «\u00a0resumed\u00a0» (reprise).',
  },
  ifEvents: { en: 'If a row is an event', fr: 'Si une ligne est un événement' },
  both: { en: 'In both cases', fr: 'Dans les deux cas' },
  notThere: { en: 'Not in the file', fr: 'Absent du fichier' },
  id: { en: 'Number of the case', fr: 'Numéro du dossier' },
  opened: { en: 'When it was opened', fr: 'Moment de l’ouverture' },
  closed: { en: 'When it was closed', fr: 'Moment de la fermeture' },
  due: { en: 'When it was due, as the source says', fr: 'Échéance donnée par le système d’origine' },
  status: { en: 'Status', fr: 'Statut' },
  closedWordsHint: {
    en: 'Separate several with |; all others mean open. Left blank: closed, resolved, completed, done and the like.',
    fr: 'Séparez-les par | s’il y en a plusieurs; tous les autres veulent dire «\u00a0ouvert\u00a0». Sans réponse\u00a0: fermé, résolu, terminé et semblables.',
  },
  closedWords: { en: 'Statuses that mean closed', fr: 'Statuts qui veulent dire «\u00a0fermé\u00a0»' },
  listHint: { en: 'Separate several with |', fr: 'Séparez-les par | s’il y en a plusieurs' },
  pausedFrom: { en: 'When a pause began', fr: 'Début d’une pause' },
  pausedTo: { en: 'When it ended', fr: 'Fin de la pause' },
  time: { en: 'When it happened', fr: 'Moment de l’événement' },
  eventId: { en: 'Number of the event', fr: 'Numéro de l’événement' },
  eventIdHint: {
    en: 'Without it an event is known by its case, what happened and when.',
    fr: 'Sinon, un événement se reconnaît à son dossier, à ce qui s’est passé et au moment.',
  },
  channel: { en: 'Channel', fr: 'Mode de prestation' },
  channelHint: {
    en: 'A promise for one channel counts the cases of that channel. Each word of the column is asked about.',
    fr: 'Un engagement qui vise un seul mode compte les dossiers de ce mode. On vous demandera ce que désigne chaque mot de la colonne.',
  },
  channelWords: {
    en: (column: string) => `Which channel does each word of “${column}” mean?`,
    fr: (column: string) => `Quel mode de prestation chaque mot de «\u00a0${column}\u00a0» désigne-t-il?`,
  },
  channelWord: { en: (word: string) => `“${word}”`, fr: (word: string) => `«\u00a0${word}\u00a0»` },
  chooseChannel: { en: 'Choose a channel', fr: 'Choisissez un mode' },
  keepWord: {
    en: (word: string) => `None of these: keep “${word}”`,
    fr: (word: string) => `Aucun de ceux-là\u00a0: garder «\u00a0${word}\u00a0»`,
  },
  timeZoneHint: {
    en: 'The clocks that the file was written by, such as America/Halifax',
    fr: 'L’horloge selon laquelle le fichier a été écrit, par exemple America/Halifax',
  },
  excluded: { en: 'What marks a case as left out', fr: 'Ce qui marque un dossier comme exclu' },
  excludedHint: {
    en: 'A mark counts only when the rule agrees on that exclusion beforehand.',
    fr: 'Une marque ne compte que si la règle convient d’avance de cette exclusion.',
  },
  excludedWords: { en: 'Values that mean left out', fr: 'Valeurs qui veulent dire «\u00a0exclu\u00a0»' },
  excludedCode: { en: 'Code of the exclusion', fr: 'Code de l’exclusion' },
  excludedAs: { en: 'Which agreed exclusion is it?', fr: 'De quelle exclusion convenue s’agit-il?' },
  chooseExclusion: { en: 'Choose an exclusion', fr: 'Choisissez une exclusion' },
  excludedCodeHint: {
    en: 'As the rule of the measure writes it, such as planned-maintenance',
    fr: 'Tel que la règle de la mesure l’écrit, par exemple planned-maintenance',
  },
  timeZone: { en: 'Time zone of times without offset', fr: 'Fuseau horaire des heures sans décalage' },
  dateFormat: { en: 'How times are written', fr: 'Écriture des dates et heures' },
  dateFormatHint: {
    en: 'Leave empty for 2027-04-01 09:30. Otherwise with D for the day, M the month, Y the year, H the hour, m the minute, s the second and A for a.m. or p.m., such as DD/MM/YYYY HH:mm; other letters in brackets, such as H [h] mm. Separate several ways with |.',
    fr: 'Laissez vide pour 2027-04-01 09:30. Sinon avec D pour le jour, M le mois, Y l’année, H l’heure, m la minute, s la seconde et A pour a.m. ou p.m., par exemple DD/MM/YYYY HH:mm; les autres lettres entre crochets, par exemple H [h] mm. Séparez plusieurs façons par |.',
  },
  blank: { en: 'Words that stand for an empty cell', fr: 'Mots qui veulent dire «\u00a0vide\u00a0»' },
  load: { en: 'Load the rows', fr: 'Charger les lignes' },
  queued: {
    en: 'The file is kept and its rows are being loaded. You may leave this page; nothing will be lost.',
    fr: 'Le fichier est conservé et ses lignes sont en cours de chargement. Vous pouvez quitter cette page; rien ne se perdra.',
  },
  soFar: {
    en: (rows: number) =>
      plural(rows, 'en', { one: (n) => `${n} row read so far`, other: (n) => `${n} rows read so far` }),
    fr: (rows: number) =>
      plural(rows, 'fr', {
        one: (n) => `${n} ligne lue jusqu’ici`,
        other: (n) => `${n} lignes lues jusqu’ici`,
      }),
  },
  look: { en: 'See how far it is', fr: 'Voir où en est le chargement' },
  failed: { en: 'Nothing was loaded', fr: 'Rien n’a été chargé' },
  loaded: { en: 'The rows are loaded', fr: 'Les lignes sont chargées' },
  known: { en: 'Events known already', fr: 'Événements déjà connus' },
  corrected: { en: 'Corrections of earlier files', fr: 'Corrections de fichiers précédents' },
  rejectedWhy: {
    en: 'These rows were not counted. Correct them at the source and bring the file again: the others will not count twice.',
    fr: 'Ces lignes n’ont pas été comptées. Corrigez-les à la source et renvoyez le fichier\u00a0: les autres ne compteront pas deux fois.',
  },
  noted: { en: 'Rows read by a choice', fr: 'Lignes lues selon un choix' },
  notedWhy: {
    en: 'These rows count. Each was read in one of the ways it could be; correct it at the source if it means another.',
    fr: 'Ces lignes comptent. Chacune pouvait se lire de plus d’une façon; si elle veut dire autre chose, corrigez-la à la source.',
  },
  uses: { en: 'What counts these facts', fr: 'Ce que ces faits mesurent' },
  noUse: {
    en: 'No promise counts them yet. On the scorecard of an agreement, “Levels put to work” sets one running with this source.',
    fr: 'Aucun engagement ne les compte encore. Dans le tableau de rendement d’une entente, «\u00a0Niveaux mis en service\u00a0» permet d’en mettre un en marche avec cette source.',
  },
  tryOut: { en: 'Try a target on these facts', fr: 'Essayer une cible sur ces faits' },
  row: { en: 'Row', fr: 'Ligne' },
  reason: { en: 'Reason', fr: 'Raison' },
  firstOf: {
    en: (shown: number, all: number) =>
      `The first ${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')}.`,
    fr: (shown: number, all: number) =>
      `Les ${formatNumber(shown, 'fr')} premières sur ${formatNumber(all, 'fr')}.`,
  },
  download: { en: 'All rejected rows (CSV)', fr: 'Toutes les lignes rejetées (CSV)' },
  fingerprint: { en: 'Fingerprint (SHA-256)', fr: 'Empreinte (SHA-256)' },
  readerOnly: {
    en: 'You see the facts of this source; only the organization that answers for it adds to them.',
    fr: 'Vous voyez les faits de cette source; seule l’organisation responsable peut en ajouter.',
  },
  doneFeed: { en: 'The source is added.', fr: 'La source est ajoutée.' },
} satisfies Record<string, Bilingual<unknown>>

export const stateWords: { readonly [state in LoadState]: Bilingual } = {
  received: { en: 'To be mapped', fr: 'Colonnes à préciser' },
  queued: { en: 'Loading', fr: 'En chargement' },
  done: { en: 'Loaded', fr: 'Chargé' },
  failed: { en: 'Not loaded', fr: 'Non chargé' },
}
