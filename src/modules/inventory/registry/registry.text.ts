/** Words that several pages of the registry share. */
export const words = {
  none: { en: 'Not given', fr: 'Non précisé' },
  codesTyped: {
    en: 'Write the codes, separated by commas, such as ABC01, ABC02.',
    fr: 'Écrivez les codes, séparés par des virgules, par exemple ABC01, ABC02.',
  },
  unlisted: {
    en: 'Not in the list of programs of your organization',
    fr: 'Absent de la liste des programmes de votre organisation',
  },
  answers: {
    number: { en: 'A number', fr: 'Un nombre' },
    NA: { en: 'Not offered (NA)', fr: 'Non offert (NA)' },
    ND: { en: 'Offered, not counted (ND)', fr: 'Offert, non compté (ND)' },
  },
  numberOf: {
    en: (label: string) => `${label}: the number`,
    fr: (label: string) => `${label}\u00a0: le nombre`,
  },
  inOther: {
    en: { en: 'Write it in English.', fr: 'À rédiger en anglais.' },
    fr: { en: 'Write it in French.', fr: 'À rédiger en français.' },
  },
  longest: {
    en: (count: string) => `At most ${count} characters.`,
    fr: (count: string) => `Au plus ${count} caractères.`,
  },
  lastYear: {
    en: (value: string) => `The year before: ${value}.`,
    fr: (value: string) => `L’exercice précédent\u00a0: ${value}.`,
  },
  service: { en: 'Service', fr: 'Service' },
  standard: { en: 'Service standard', fr: 'Norme de service' },
  standards: { en: 'Service standards', fr: 'Normes de service' },
  number: { en: 'Number', fr: 'Numéro' },
  topics: { en: 'Topics', fr: 'Sujets' },
  complete: { en: 'Complete', fr: 'Complet' },
  toFill: {
    en: (count: number) => `${count} to fill in`,
    fr: (count: number) => `${count} à remplir`,
  },
  wrong: { en: (count: number) => `${count} to correct`, fr: (count: number) => `${count} à corriger` },
  warned: { en: (count: number) => `${count} to check`, fr: (count: number) => `${count} à vérifier` },
  save: { en: 'Save and continue', fr: 'Enregistrer et continuer' },
  later: { en: 'Save and finish later', fr: 'Enregistrer et terminer plus tard' },
  cancel: { en: 'Back without saving', fr: 'Revenir sans enregistrer' },
  addStandard: { en: 'Add a standard', fr: 'Ajouter une norme' },
  noStandard: {
    en: 'No standard yet. Each service should promise something clients can check.',
    fr: 'Aucune norme pour l’instant. Chaque service devrait prendre un engagement que la clientèle peut vérifier.',
  },
  history: { en: 'Year after year', fr: 'D’un exercice à l’autre' },
  remove: { en: 'Remove from this year', fr: 'Retirer de cet exercice' },
  findings: { en: 'What the rules say', fr: 'Ce que disent les règles' },
  nothingWrong: { en: 'No rule is broken.', fr: 'Aucune règle n’est enfreinte.' },
  untitled: { en: '(no name yet)', fr: '(sans nom)' },
  unwritten: { en: '(no text yet)', fr: '(sans texte)' },
  exception: {
    legend: {
      en: 'Does something keep it off line?',
      fr: 'Quelque chose empêche-t-il de l’offrir en ligne?',
    },
    hint: {
      en: 'Not part of the official file: it stays with your organization and explains why a point is not online.',
      fr: 'Ne figure pas dans le fichier officiel\u00a0: cette réponse reste dans votre organisation et explique pourquoi un point n’est pas en ligne.',
    },
    none: { en: 'No', fr: 'Non' },
    legal: { en: 'Yes, a law', fr: 'Oui, une loi' },
    security: { en: 'Yes, security', fr: 'Oui, la sécurité' },
    reason: { en: 'The reason', fr: 'Le motif' },
  },
} as const
