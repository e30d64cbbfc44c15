import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  review: { en: 'Review a draft', fr: 'Examiner un projet d’entente' },
  reviewLead: {
    en: 'Drop a draft from the other side, or an agreement you already have. In less than a minute you know what is in it, what is missing, what is vague and what contradicts itself, each with its passage.',
    fr: 'Déposez le projet de l’autre partie ou une entente que vous avez déjà. En moins d’une minute, vous savez ce qui s’y trouve, ce qui manque, ce qui reste vague et ce qui se contredit, passages à l’appui.',
  },
  comparison: { en: 'Compare versions', fr: 'Comparer des versions' },
  comparisonLead: {
    en: 'Two versions give the list of what changed, clause by clause. More of them give the history of the text; with both languages, also the dates on which only one was changed.',
    fr: 'Deux versions donnent la liste de ce qui a changé, clause par clause. Un plus grand nombre donne l’histoire du texte; dans les deux langues, elles donnent aussi les dates où une seule a été modifiée.',
  },
  languages: { en: 'Compare both languages', fr: 'Comparer les deux langues' },
  languagesLead: {
    en: 'The two versions are set side by side, clause by clause: numbers, dates, amounts, parties, references and the strength of each verb must say the same.',
    fr: 'Les deux versions sont mises côte à côte, clause par clause\u00a0: les nombres, les dates, les montants, les parties, les renvois et la force de chaque verbe doivent dire la même chose.',
  },
  file: { en: 'The draft', fr: 'Le projet d’entente' },
  fileHint: {
    en: 'DOCX, PDF, HTML, Markdown or plain text, in English, in French or in both; 50 MB at most',
    fr: 'DOCX, PDF, HTML, Markdown ou texte brut, en français, en anglais ou dans les deux langues; 50 Mo au plus',
  },
  other: { en: 'The same text in the other language', fr: 'Le même texte dans l’autre langue' },
  otherHint: {
    en: 'If it is in a file of its own: you will see where the two differ',
    fr: 'S’il se trouve dans un fichier distinct\u00a0: vous verrez où les deux diffèrent',
  },
  oneVersion: {
    en: 'One version, or the file that holds both',
    fr: 'Une version, ou le fichier qui contient les deux',
  },
  otherVersion: { en: 'The version in the other language', fr: 'La version dans l’autre langue' },
  oldest: { en: 'The earlier version', fr: 'La version antérieure' },
  next: { en: 'The version after it', fr: 'La version suivante' },
  later: { en: 'Later versions', fr: 'Les versions ultérieures' },
  laterHint: {
    en: 'Several files can be chosen; they follow one another in the order of their names',
    fr: 'Vous pouvez choisir plusieurs fichiers; ils se suivent dans l’ordre de leurs noms',
  },
  twins: { en: 'The versions in the other language', fr: 'Les versions dans l’autre langue' },
  twinsHint: {
    en: 'For a text kept in both languages: you will see on which dates only one of them was changed. Every name then begins with the date of the version, such as 2027-04-01_first.docx',
    fr: 'Pour un texte tenu dans les deux langues\u00a0: vous verrez à quelles dates une seule a été modifiée. Chaque nom de fichier commence alors par la date de la version, comme 2027-04-01_premiere.docx',
  },
  start: { en: 'Review the draft', fr: 'Examiner le projet' },
  compare: { en: 'Compare', fr: 'Comparer' },
  sending: {
    en: 'The file is being sent and read. This takes a few seconds; a long PDF, up to half a minute.',
    fr: 'Le fichier est en cours d’envoi et de lecture. Comptez quelques secondes; pour un long PDF, jusqu’à une demi-minute.',
  },
  privacy: {
    en: 'The file is read here, by a program with no access to the network. Only your organization sees it; it is erased after 24 hours unless you keep it.',
    fr: 'Le fichier est lu ici, par un programme sans accès au réseau. Seule votre organisation le voit; il est supprimé après 24 heures, sauf si vous le conservez.',
  },
  sampleTitle: { en: 'No draft at hand?', fr: 'Aucun projet sous la main?' },
  sampleLead: {
    en: 'Try with an invented draft, with the faults that real ones have.',
    fr: 'Essayez avec un projet fictif, qui a les défauts des vrais.',
  },
  sample: { en: 'Try with a sample', fr: 'Essayer avec un exemple' },
  sampleFile: { en: 'See the sample first (DOCX)', fr: 'Voir d’abord l’exemple (DOCX)' },
  alsoTitle: { en: 'Also', fr: 'Aussi' },
  mine: { en: 'What your organization has had read', fr: 'Ce que votre organisation a fait lire' },
  none: {
    en: 'Nothing yet. What you have read appears here.',
    fr: 'Rien pour l’instant. Ce que vous ferez lire paraîtra ici.',
  },
  what: { en: 'Files', fr: 'Fichiers' },
  kind: { en: 'Work', fr: 'Travail' },
  when: { en: 'Read', fr: 'Lu' },
  state: { en: 'State', fr: 'État' },
  kept: { en: 'Kept', fr: 'Conservé' },
  waiting: { en: 'Being read', fr: 'En lecture' },
  until: { en: 'Until', fr: 'Jusqu’au' },
  chooseFile: { en: 'Choose a file', fr: 'Choisissez un fichier' },
  chooseTwo: {
    en: 'Choose at least two versions to compare',
    fr: 'Choisissez au moins deux versions à comparer',
  },
  tooMany: {
    en: 'Choose 32 versions at most',
    fr: 'Choisissez au plus 32 versions',
  },
  busy: {
    en: 'Many files are being read at the moment. Try again in a minute.',
    fr: 'Beaucoup de fichiers sont en cours de lecture. Réessayez dans une minute.',
  },
  erased: {
    en: 'The files and what was found in them are erased.',
    fr: 'Les fichiers et ce qui y a été trouvé sont supprimés.',
  },
} as const satisfies Record<string, Bilingual<unknown>>

export const kindNames = {
  review: { en: 'Review', fr: 'Examen' },
  comparison: { en: 'Versions compared', fr: 'Comparaison de versions' },
  languages: { en: 'Languages compared', fr: 'Comparaison des langues' },
} as const
