export const words = {
  next: { en: 'What happens next', fr: 'La suite' },
  forecast: { en: 'How the period will probably end', fr: 'Fin probable de la période' },
  pauses: { en: 'When the clock stood still', fr: 'Arrêts de l’horloge' },
  pausesTotal: {
    en: (time: string, period: string) => `${time} of working time in all, ${period}.`,
    fr: (time: string, period: string) => `${time} de temps ouvrable en tout, ${period}.`,
  },
  reason: { en: 'Reason', fr: 'Motif' },
  causedBy: { en: 'Caused by', fr: 'Imputable à' },
  cases: { en: 'Cases', fr: 'Dossiers' },
  stopped: { en: 'Clock stopped', fr: 'Horloge arrêtée' },
  refused: { en: 'Claimed, not counted', fr: 'Demandé, non compté' },
  parties: {
    client: { en: 'the client', fr: 'l’organisation cliente' },
    provider: { en: 'the provider', fr: 'l’organisation fournisseuse' },
  },
  exclusions: { en: 'What was left out', fr: 'Ce qui est exclu' },
  without: {
    en: (number: string, counts: string) => `Without what was left out: ${number} (${counts}).`,
    fr: (number: string, counts: string) => `Sans ce qui est exclu\u00a0: ${number} (${counts}).`,
  },
  with: {
    en: (number: string, counts: string) => `With everything counted: ${number} (${counts}).`,
    fr: (number: string, counts: string) => `En comptant tout\u00a0: ${number} (${counts}).`,
  },
  causes: { en: 'Where the misses came from', fr: 'D’où viennent les écarts' },
  channel: {
    en: (channel: string, count: string) => `Channel: ${channel}, ${count}.`,
    fr: (channel: string, count: string) => `Mode de prestation\u00a0: ${channel}, ${count}.`,
  },
  late: { en: 'After its due time', fr: 'Après l’échéance' },
  bands: {
    hour: { en: 'Up to an hour', fr: 'Une heure au plus' },
    day: { en: 'Up to a day', fr: 'Un jour au plus' },
    week: { en: 'Up to a week', fr: 'Une semaine au plus' },
    longer: { en: 'More than a week', fr: 'Plus d’une semaine' },
    'still-open': { en: 'Past due and still open', fr: 'Échu et toujours ouvert' },
  },
} as const
