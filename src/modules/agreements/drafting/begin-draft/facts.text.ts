/** What the page asks about the case itself. */
export const words = {
  law: {
    label: { en: 'Law that it acts under', fr: 'Loi qui fonde ses pouvoirs' },
    hint: { en: 'Its name, for example an act', fr: 'Son nom, par exemple celui d’une loi' },
  },
  delegation: {
    label: { en: 'Delegation of its signatory', fr: 'Délégation de son signataire' },
    hint: { en: 'Number of the instrument', fr: 'Numéro de l’instrument' },
  },
  costCentre: { label: { en: 'Cost centre', fr: 'Centre de coûts' } },
  start: { label: { en: 'Start date', fr: 'Date de début' } },
  end: { label: { en: 'End date', fr: 'Date de fin' } },
  serviceName: { label: { en: 'Service', fr: 'Service' } },
  service: {
    label: { en: 'What the service does', fr: 'Ce que fait le service' },
    hint: { en: 'One sentence', fr: 'Une phrase' },
  },
  volume: { label: { en: 'Requests expected in a year', fr: 'Demandes prévues en un an' } },
  levelStatement: { label: { en: 'Service level', fr: 'Niveau de service' } },
  levelLimit: { label: { en: 'Within', fr: 'Délai' } },
  levelTarget: { label: { en: 'Target, as a share of requests', fr: 'Cible, en part des demandes' } },
  sum: { label: { en: 'Sum for each fiscal year', fr: 'Somme pour chaque exercice' } },
  category: {
    label: { en: 'Highest category of information', fr: 'Catégorie d’information la plus élevée' },
  },
  usualLevel: { en: 'Requests are answered on time', fr: 'Les demandes reçoivent une réponse à temps' },
  endsBefore: {
    en: 'enter a date after the start date',
    fr: 'saisissez une date postérieure à la date de début',
  },
  serviceOf: {
    en: 'The service described in the inventory of services of the provider.',
    fr: 'Le service décrit dans le répertoire des services du fournisseur.',
  },
} as const
