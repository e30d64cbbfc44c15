export const words = {
  title: { en: 'Declare the agreement ready to sign', fr: 'Déclarer l’entente prête à signer' },
  declare: { en: 'Declare it ready to sign', fr: 'La déclarer prête à signer' },
  lead: {
    en: 'The documents become approved, a version is frozen with its fingerprint, and drafting closes until somebody reopens it.',
    fr: 'Les documents sont approuvés, une version est figée avec son empreinte, et la rédaction se ferme jusqu’à sa réouverture.',
  },
  readsLater: {
    en: 'Whoever has not read yet finds the agreement under My work, and reads it before signing.',
    fr: 'Qui n’a pas encore lu trouvera l’entente sous Mon travail et la lira avant de signer.',
  },
  gates: { en: 'Gates at which nobody recorded a decision', fr: 'Points de décision restés sans décision' },
  gatesWhy: {
    en: 'If it was decided to go on at each of them, the file says so under your name, with this reason. If not, the history says that they are undecided.',
    fr: 'S’il a été décidé de poursuivre à chacun d’eux, le dossier l’indique à votre nom, avec ce motif. Sinon, l’historique indique qu’ils restent sans décision.',
  },
  record: {
    en: 'Record these decisions and declare it ready',
    fr: 'Consigner ces décisions et la déclarer prête',
  },
  leave: {
    en: 'Declare it ready, and leave them undecided',
    fr: 'La déclarer prête en les laissant sans décision',
  },
  answered: { en: 'The answers are saved.', fr: 'Les réponses sont enregistrées.' },
  reason: { en: 'Reason', fr: 'Motif' },
  checks: { en: 'Checks', fr: 'Vérifications' },
  usualReason: {
    en: 'Decided on the way, and recorded when the agreement was declared ready to sign.',
    fr: 'Décidé en cours de route, et consigné quand l’entente a été déclarée prête à signer.',
  },
  oneByOne: { en: 'Decide them one by one', fr: 'Les décider un à un' },
  back: { en: 'Back to the checks', fr: 'Revenir aux vérifications' },
  now: { en: 'Where the relationship stands now', fr: 'Où en est maintenant la relation' },
  chooseGates: {
    en: 'Choose what the file should say about these decisions',
    fr: 'Choisissez ce que le dossier doit dire de ces décisions',
  },
  reasonMissing: {
    en: 'Enter the reason: it stays in the file for all parties',
    fr: 'Saisissez le motif\u00a0: il reste au dossier pour toutes les parties',
  },
  blockersLeft: {
    en: 'Questions about the relationship still block the signature. Answer them on the page of considerations, then declare the agreement ready.',
    fr: 'Des questions sur la relation bloquent encore la signature. Répondez-y à la page des considérations, puis déclarez l’entente prête.',
  },
  errorsLeft: {
    en: 'The agreement still has errors. Correct them, then declare it ready.',
    fr: 'L’entente contient encore des erreurs. Corrigez-les, puis déclarez-la prête.',
  },
  readingLeft: {
    en: 'A party that wrote in the agreement has not read what the others wrote. Once it has read, the agreement can be declared ready; the page of checks says who.',
    fr: 'Une partie qui a rédigé dans l’entente n’a pas lu ce que les autres ont écrit. Après sa lecture, l’entente pourra être déclarée prête; la page des vérifications dit de qui il s’agit.',
  },
} as const
