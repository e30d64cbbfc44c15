export const words = {
  title: { en: 'Milestones', fr: 'Jalons' },
  lead: {
    en: 'The way from how things are done today to the service that was agreed.',
    fr: 'Le chemin de la façon de faire actuelle jusqu’au service convenu.',
  },
  add: { en: 'Add a milestone', fr: 'Ajouter un jalon' },
  none: { en: 'No milestone is planned yet.', fr: 'Aucun jalon n’est encore prévu.' },
  milestone: { en: 'Milestone', fr: 'Jalon' },
  start: { en: 'Start', fr: 'Début' },
  end: { en: 'End', fr: 'Fin' },
  owner: { en: 'Who answers for it', fr: 'Qui en répond' },
  nobody: { en: 'Nobody yet', fr: 'Personne encore' },
  remove: { en: 'Remove this milestone', fr: 'Retirer ce jalon' },
  removeQuestion: {
    en: (title: string) => `Remove the milestone “${title}”?`,
    fr: (title: string) => `Retirer le jalon «\u00a0${title}\u00a0»?`,
  },
} as const
