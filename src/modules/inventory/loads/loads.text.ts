import { plural } from '../../../kernel/language/format.ts'

export const words = {
  newTitle: { en: 'Load inventory files', fr: 'Charger des fichiers du répertoire' },
  newLead: {
    en: 'The official CSV files of your organization, of one year or several. They are checked first; nothing changes before you have seen what is in them.',
    fr: 'Les fichiers CSV officiels de votre organisation, pour un ou plusieurs exercices. Ils sont d’abord vérifiés; rien ne change avant que vous ayez vu ce qu’ils contiennent.',
  },
  service: { en: 'File of services', fr: 'Fichier des services' },
  'service-std': { en: 'File of service standards', fr: 'Fichier des normes de service' },
  fileHint: {
    en: 'CSV. Older layouts can be read too: you will say which column is which.',
    fr: 'Format CSV. Les anciennes présentations peuvent aussi être lues\u00a0: vous indiquerez à quoi correspond chaque colonne.',
  },
  whose: { en: 'Rows of other organizations', fr: 'Lignes d’autres organisations' },
  whoseHint: {
    en: 'The file that the whole government publishes holds yours among them.',
    fr: 'Le fichier que publie l’ensemble du gouvernement contient les vôtres parmi elles.',
  },
  ownRows: {
    en: 'Leave them out and read only ours',
    fr: 'Les laisser de côté et ne lire que les nôtres',
  },
  onlyOwn: {
    en: 'Only your organization’s rows were read.',
    fr: 'Seules les lignes de votre organisation ont été lues.',
  },
  send: { en: 'Check the files', fr: 'Vérifier les fichiers' },
  earlier: { en: 'Files loaded before', fr: 'Fichiers déjà chargés' },
  noEarlier: { en: 'No file yet.', fr: 'Aucun fichier pour l’instant.' },
  files: { en: 'Files', fr: 'Fichiers' },
  received: { en: 'Received', fr: 'Reçu' },
  state: { en: 'State', fr: 'État' },
  states: {
    waiting: { en: 'Being checked', fr: 'Vérification en cours' },
    checked: { en: 'Checked', fr: 'Vérifié' },
    importing: { en: 'Being imported', fr: 'Importation en cours' },
    imported: { en: 'Imported', fr: 'Importé' },
    failed: { en: 'Stopped', fr: 'Interrompu' },
  },
  rows: {
    en: (count: number) =>
      plural(count, 'en', { one: (n) => `${n} row read`, other: (n) => `${n} rows read` }),
    fr: (count: number) =>
      plural(count, 'fr', { one: (n) => `${n} ligne lue`, other: (n) => `${n} lignes lues` }),
  },
  leave: {
    en: 'You can leave this page: the work goes on, and the files stay in your list.',
    fr: 'Vous pouvez quitter cette page\u00a0: le travail se poursuit, et les fichiers restent dans votre liste.',
  },
  look: { en: 'See how far it is', fr: 'Voir où cela en est' },
  failedWhy: {
    en: 'The work stopped before its end and changed nothing.',
    fr: 'Le travail s’est arrêté avant la fin et n’a rien changé.',
  },
  retry: { en: 'Try again', fr: 'Réessayer' },
  years: { en: 'Years it publishes', fr: 'Exercices visés' },
  services: { en: 'Services', fr: 'Services' },
  standards: { en: 'Standards', fr: 'Normes' },
  errors: { en: 'Errors', fr: 'Erreurs' },
  warnings: { en: 'Warnings', fr: 'Avertissements' },
  notes: { en: 'Notes', fr: 'Remarques' },
  blockedWhy: {
    en: 'These files cannot be imported: some findings keep their rows from being told apart or trusted. Correct the files, then load them again.',
    fr: 'Ces fichiers ne peuvent pas être importés\u00a0: des constats empêchent de distinguer leurs lignes ou de s’y fier. Corrigez les fichiers, puis chargez-les de nouveau.',
  },
  importTitle: { en: 'Import the rows', fr: 'Importer les lignes' },
  importWhy: {
    en: (years: string) =>
      `They take the place of your rows of ${years} that are being written. Errors can be corrected afterwards, in the browser; the year is published only when none remains.`,
    fr: (years: string) =>
      `Elles remplacent vos lignes de ${years} en préparation. Les erreurs peuvent se corriger ensuite, dans le navigateur; l’exercice ne se publie que lorsqu’il n’en reste plus.`,
  },
  corrects: {
    en: (years: string) =>
      `${years} is published: these rows will correct it. Say why; everyone will read it.`,
    fr: (years: string) =>
      `L’exercice ${years} est publié\u00a0: ces lignes le corrigeront. Dites pourquoi; tout le monde le lira.`,
  },
  import: { en: 'Import these rows', fr: 'Importer ces lignes' },
  changes: { en: 'See what they change, cell by cell', fr: 'Voir ce qu’elles changent, cellule par cellule' },
  explain: {
    service: {
      en: 'Say what the columns of the file of services are',
      fr: 'Expliquer les colonnes du fichier des services',
    },
    'service-std': {
      en: 'Say what the columns of the file of standards are',
      fr: 'Expliquer les colonnes du fichier des normes',
    },
  },
  mapped: {
    en: 'It is read in another layout, column by column as explained.',
    fr: 'Il est lu selon une autre présentation, colonne par colonne, comme expliqué.',
  },
  findings: { en: 'Findings', fr: 'Constats' },
  download: { en: 'Download all findings (CSV)', fr: 'Télécharger tous les constats (CSV)' },
  noFinding: { en: 'Nothing to say about these rows.', fr: 'Rien à signaler pour ces lignes.' },
  found: {
    en: (count: number) =>
      plural(count, 'en', { one: (n) => `${n} finding.`, other: (n) => `${n} findings.` }),
    fr: (count: number) =>
      plural(count, 'fr', { one: (n) => `${n} constat.`, other: (n) => `${n} constats.` }),
  },
  many: {
    en: 'Only the first 50,000 findings are kept; correct these first.',
    fr: 'Seuls les 50\u00a0000 premiers constats sont conservés; corrigez d’abord ceux-là.',
  },
  file: { en: 'File', fr: 'Fichier' },
  row: { en: 'Row', fr: 'Ligne' },
  key: { en: 'Service or standard', fr: 'Service ou norme' },
  field: { en: 'Field', fr: 'Champ' },
  rule: { en: 'Rule', fr: 'Règle' },
  says: { en: 'Finding', fr: 'Constat' },
  severity: { en: 'Severity', fr: 'Gravité' },
  severities: {
    error: { en: 'Error', fr: 'Erreur' },
    warning: { en: 'Warning', fr: 'Avertissement' },
    info: { en: 'Note', fr: 'Remarque' },
  },
  all: { en: 'All', fr: 'Tous' },
  filter: { en: 'Filter', fr: 'Filtrer' },
  forget: { en: 'Forget these files', fr: 'Oublier ces fichiers' },
  forgetAsk: { en: 'Forget these files?', fr: 'Oublier ces fichiers?' },
  forgetWhy: {
    en: 'The files and their findings are deleted. Rows that were imported stay in their years.',
    fr: 'Les fichiers et leurs constats sont supprimés. Les lignes déjà importées restent dans leurs exercices.',
  },
  toYear: { en: (year: string) => `Go to ${year}`, fr: (year: string) => `Aller à ${year}` },
  reasonEn: { en: 'Reason in English', fr: 'Motif en anglais' },
  reasonFr: { en: 'Reason in French', fr: 'Motif en français' },
} as const
