/** What the advice and the choice made instead of it say. */
export const words = {
  title: { en: 'Which agreement fits', fr: 'L’entente qui convient' },
  lead: {
    en: 'Answer eight short pages. You can leave a question open and change any answer later; the advice follows.',
    fr: 'Répondez à huit courtes pages. Vous pouvez laisser une question ouverte et changer toute réponse plus tard; le conseil suit.',
  },
  start: { en: 'Start the questions', fr: 'Commencer les questions' },
  outOfScope: {
    en: 'A service agreement is not the right instrument',
    fr: 'Une entente de services n’est pas le bon instrument',
  },
  why: { en: 'Why', fr: 'Pourquoi' },
  assumptions: {
    en: (count: number) => `Taken for granted until you answer (${count})`,
    fr: (count: number) => `Tenu pour acquis en attendant vos réponses (${count})`,
  },
  change: {
    en: (count: number) => `What would change the advice (${count})`,
    fr: (count: number) => `Ce qui changerait le conseil (${count})`,
  },
  offRamps: { en: 'Ways out to provide for', fr: 'Portes de sortie à prévoir' },
  reviewers: { en: 'Who should review the draft', fr: 'Qui devrait examiner le projet' },
  reviews: { en: 'Reviews to plan', fr: 'Examens à prévoir' },
  required: {
    en: (count: number) => `The ${count} elements required`,
    fr: (count: number) => `Les ${count} éléments obligatoires`,
  },
  chosen: {
    en: (tier: string) => `Chosen instead of the advice: ${tier}.`,
    fr: (tier: string) => `Choix retenu à la place du conseil\u00a0: ${tier}.`,
  },
  write: { en: 'Write the documents', fr: 'Rédiger les documents' },
  create: { en: 'Create the documents', fr: 'Créer les documents' },
  whoCreates: {
    en: 'A drafter or a relationship manager can create the documents.',
    fr: 'Une personne qui rédige ou qui gère la relation peut créer les documents.',
  },
  override: { en: 'Choose otherwise, with a reason', fr: 'Choisir autrement, avec un motif' },
  answers: { en: 'Change an answer', fr: 'Changer une réponse' },
  overrideTitle: { en: 'Choose otherwise', fr: 'Choisir autrement' },
  overrideWhy: {
    en: 'The advice stays in the file beside your choice and its reason.',
    fr: 'Le conseil reste au dossier, à côté de votre choix et de son motif.',
  },
  tier: { en: 'Tier', fr: 'Volet' },
  documents: { en: 'Documents', fr: 'Documents' },
  reason: { en: 'Reason', fr: 'Motif' },
  saveChoice: { en: 'Save the choice', fr: 'Enregistrer le choix' },
  back: { en: 'Back to the advice', fr: 'Retour au conseil' },
} as const
