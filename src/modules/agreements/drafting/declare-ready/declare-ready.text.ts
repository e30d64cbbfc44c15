export const words = {
  title: { en: 'Declare it ready to sign', fr: 'La déclarer prête à signer' },
  lead: {
    en: 'This marks the documents as approved, freezes a version with its fingerprint and closes drafting until somebody reopens it.',
    fr: 'Les documents seront marqués comme approuvés, une version sera figée avec son empreinte, et la rédaction sera suspendue jusqu’à sa réouverture.',
  },
  readsLater: {
    en: 'A party that did not write reads before it signs: once this is declared, its people find the agreement under My work.',
    fr: 'Une partie qui n’a pas rédigé lit avant de signer\u00a0: après la déclaration, son personnel trouve l’entente sous Mon travail.',
  },
  gates: { en: 'Decisions that nobody recorded', fr: 'Décisions que personne n’a consignées' },
  gatesWhy: {
    en: 'The steps up to the signature each end at a gate. Nobody recorded what was decided at these:',
    fr: 'Chaque étape avant la signature se termine par un point de décision. Personne n’a consigné ce qui a été décidé à ceux-ci\u00a0:',
  },
  choice: { en: 'What should the file say?', fr: 'Que doit dire le dossier?' },
  record: {
    en: 'It was decided to go on at each of them',
    fr: 'Il a été décidé de poursuivre à chacun d’eux',
  },
  recordHint: {
    en: 'Recorded now, under your name, with this reason.',
    fr: 'Consigné maintenant, à votre nom, avec ce motif.',
  },
  leave: { en: 'They stay undecided', fr: 'Ils restent sans décision' },
  leaveHint: {
    en: 'The history and the relationship say so; they can still be decided later.',
    fr: 'L’historique et la relation l’indiquent; la décision pourra encore être prise plus tard.',
  },
  reason: { en: 'Reason of these decisions', fr: 'Motif de ces décisions' },
  reasonHint: {
    en: 'Not used when they stay undecided.',
    fr: 'Inutile quand ils restent sans décision.',
  },
  checks: { en: 'Checks', fr: 'Vérifications' },
  usualReason: {
    en: 'Decided on the way, and recorded when the agreement was declared ready to sign.',
    fr: 'Décidé en cours de route, et consigné quand l’entente a été déclarée prête à signer.',
  },
  oneByOne: { en: 'Decide them one by one instead', fr: 'Les décider plutôt un à un' },
  back: { en: 'Back to the checks', fr: 'Revenir aux vérifications' },
  now: { en: 'Where the relationship stands now', fr: 'Où en est maintenant la relation' },
  chooseGates: {
    en: 'Choose what the file should say about these decisions',
    fr: 'Choisissez ce que le dossier doit dire de ces décisions',
  },
  reasonMissing: {
    en: 'Enter the reason in this language: it stays in the file for both parties',
    fr: 'Saisissez le motif dans cette langue\u00a0: il reste au dossier pour toutes les parties',
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
