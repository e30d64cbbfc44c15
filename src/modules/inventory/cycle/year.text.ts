import { plural } from '../../../kernel/language/format.ts'

export const words = {
  title: {
    en: (year: string) => `Inventory of ${year}`,
    fr: (year: string) => `Répertoire de ${year}`,
  },
  moved: {
    en: 'Somebody moved the year on while you were reading. Here is where it stands now.',
    fr: 'Quelqu’un a fait avancer l’exercice pendant votre lecture. Voici où il en est maintenant.',
  },
  services: { en: 'Services', fr: 'Services' },
  standards: { en: 'Standards', fr: 'Normes' },
  completeness: { en: 'Filled in', fr: 'Rempli' },
  errors: { en: 'Errors', fr: 'Erreurs' },
  warnings: { en: 'Warnings', fr: 'Avertissements' },
  findings: { en: 'What the rules say', fr: 'Ce que disent les règles' },
  add: { en: 'Register a service', fr: 'Inscrire un service' },
  search: { en: 'Name or number', fr: 'Nom ou numéro' },
  onlyErrors: { en: 'Only those with errors', fr: 'Seulement ceux qui comportent des erreurs' },
  filter: { en: 'Filter', fr: 'Filtrer' },
  count: {
    en: (count: number) =>
      plural(count, 'en', { one: (n) => `${n} service shown.`, other: (n) => `${n} services shown.` }),
    fr: (count: number) =>
      plural(count, 'fr', { one: (n) => `${n} service affiché.`, other: (n) => `${n} services affichés.` }),
  },
  none: {
    en: 'No service here. Register one, load a file, or change the filter.',
    fr: 'Aucun service ici. Inscrivez-en un, chargez un fichier ou modifiez le filtre.',
  },
  allRestated: {
    en: (year: string) => `Corrections of ${year} as everyone sees them`,
    fr: (year: string) => `Les rectifications de ${year}, telles que tout le monde les voit`,
  },
  name: { en: 'Service', fr: 'Service' },
  number: { en: 'Number', fr: 'Numéro' },
  scope: { en: 'Scope', fr: 'Étendue' },
  state: { en: 'State', fr: 'État' },
  cycle: { en: 'Where the year stands', fr: 'Où en est l’exercice' },
  reasonNow: { en: 'Being corrected because:', fr: 'En cours de rectification\u00a0:' },
  reasonEn: { en: 'Reason in English', fr: 'Motif en anglais' },
  reasonFr: { en: 'Reason in French', fr: 'Motif en français' },
  next: {
    en: (roles: string) => `Next: ${roles}.`,
    fr: (roles: string) => `Prochaine étape\u00a0: ${roles}.`,
  },
  steps: { en: 'Who did what', fr: 'Qui a fait quoi' },
  noStep: { en: 'Nothing happened yet.', fr: 'Rien ne s’est encore passé.' },
  when: { en: 'When', fr: 'Quand' },
  who: { en: 'Who', fr: 'Qui' },
  what: { en: 'What', fr: 'Quoi' },
  why: { en: 'Why', fr: 'Pourquoi' },
  files: { en: 'Files of the year', fr: 'Fichiers de l’exercice' },
  filesWhy: {
    en: 'The official layout, as it was published: where nothing changed, byte for byte. The copies for spreadsheets put an apostrophe before cells that would run as formulas, and are therefore not for the centre.',
    fr: 'La présentation officielle, telle que publiée\u00a0: octet pour octet là où rien n’a changé. Les copies pour tableur mettent une apostrophe devant les cellules qui s’exécuteraient comme des formules; elles ne sont donc pas destinées à l’organisme central.',
  },
  unpublished: {
    en: 'The files are here once the year is published.',
    fr: 'Les fichiers se trouveront ici une fois l’exercice publié.',
  },
  file: {
    service: { en: 'Services (CSV file)', fr: 'Services (fichier CSV)' },
    'service-std': { en: 'Standards (CSV file)', fr: 'Normes (fichier CSV)' },
  },
  safe: {
    service: { en: 'Services, for a spreadsheet', fr: 'Services, pour un tableur' },
    'service-std': { en: 'Standards, for a spreadsheet', fr: 'Normes, pour un tableur' },
  },
} as const
