import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  name: { en: 'Title', fr: 'Titre' },
  type: { en: 'Document', fr: 'Document' },
  parties: { en: 'Parties', fr: 'Parties' },
  party: {
    en: (number: number) => `Party ${number}`,
    fr: (number: number) => `Partie ${number}`,
  },
  partyName: { en: 'Name in the agreement', fr: 'Nom dans l’entente' },
  partyIs: { en: 'Registered organization', fr: 'Organisation inscrite' },
  unregistered: { en: 'None of these', fr: 'Aucune de celles-ci' },
  start: { en: 'Comes into force', fr: 'Entrée en vigueur' },
  end: { en: 'Ends', fr: 'Fin' },
  endHint: {
    en: 'Leave empty when it runs until somebody ends it',
    fr: 'Laissez vide si elle dure jusqu’à ce que quelqu’un y mette fin',
  },
  amount: { en: 'Amount, in Canadian dollars', fr: 'Montant, en dollars canadiens' },
  amountHint: { en: 'For example, 118,000.50', fr: 'Par exemple\u00a0: 118\u00a0000,50' },
  note: { en: 'Note', fr: 'Remarque' },
  stated: { en: 'What the text says', fr: 'Ce que dit le texte' },
  statedHint: {
    en: 'Confirmed by whoever recorded the agreement. Empty a line to remove it.',
    fr: 'Confirmé par la personne qui a inscrit l’entente. Videz une ligne pour la retirer.',
  },
  passage: { en: 'The passage', fr: 'Le passage' },
  longStated: {
    en: 'Shorten to 500 characters, without controls',
    fr: 'Ramenez à 500 caractères, sans caractères de contrôle',
  },
  giveTitle: {
    en: 'Enter a title in English, in French or in both',
    fr: 'Saisissez un titre en français, en anglais ou dans les deux langues',
  },
  longTitle: {
    en: 'Shorten to 300 characters, without controls',
    fr: 'Ramenez à 300 caractères, sans caractères de contrôle',
  },
  giveType: { en: 'Choose what document it is', fr: 'Choisissez de quel document il s’agit' },
  giveParty: { en: 'Name at least one party', fr: 'Nommez au moins une partie' },
  noSuchDay: { en: 'Enter a day that exists', fr: 'Saisissez un jour qui existe' },
  endsBefore: {
    en: 'Enter an end on or after the day it comes into force',
    fr: 'Saisissez une fin qui n’est pas antérieure à l’entrée en vigueur',
  },
  noAmount: { en: 'Enter an amount such as 118,000.50', fr: 'Saisissez un montant comme 118\u00a0000,50' },
  longNote: {
    en: 'Shorten the note to 4,000 characters, without controls',
    fr: 'Ramenez la note à 4\u00a0000 caractères, sans caractères de contrôle',
  },
  none: { en: 'Not stated', fr: 'Non précisé' },
  openEnded: { en: 'Until somebody ends it', fr: 'Jusqu’à ce que quelqu’un y mette fin' },
  files: { en: 'Files', fr: 'Fichiers' },
  fingerprint: { en: 'Fingerprint (SHA-256)', fr: 'Empreinte (SHA-256)' },
  recordedBy: { en: 'Recorded', fr: 'Inscrite' },
  caption: { en: 'Made elsewhere, recorded here', fr: 'Conclue ailleurs, inscrite ici' },
  change: { en: 'Change', fr: 'Modifier' },
  changeTitle: { en: 'Change what is recorded', fr: 'Modifier l’inscription' },
  save: { en: 'Save', fr: 'Enregistrer' },
  saved: { en: 'The change is saved.', fr: 'La modification est enregistrée.' },
  recorded: { en: 'The agreement is in the register.', fr: 'L’entente est inscrite au registre.' },
  remove: { en: 'Remove from the register', fr: 'Retirer du registre' },
  removeTitle: { en: 'Remove this agreement from the register?', fr: 'Retirer cette entente du registre?' },
  removeWhy: {
    en: 'What is recorded and its files are erased for good. The trail keeps that you removed it.',
    fr: 'L’inscription et ses fichiers sont supprimés pour de bon. Le journal garde la trace de ce retrait.',
  },
  keep: { en: 'Leave it there', fr: 'L’y laisser' },
  conflict: {
    en: 'Somebody changed this entry while you were typing. What you typed is still in the form; save again to replace the other change.',
    fr: 'Quelqu’un a modifié cette inscription pendant votre saisie. Votre saisie se trouve encore dans le formulaire; enregistrez de nouveau pour remplacer l’autre modification.',
  },
  untitled: { en: 'Agreement without a title', fr: 'Entente sans titre' },
} as const satisfies Record<string, Bilingual<unknown>>

export const recordDeeds = {
  'agreement-recorded': {
    en: 'Recorded an agreement made elsewhere',
    fr: 'A inscrit une entente conclue ailleurs',
  },
  'record-changed': { en: 'Changed an entry of the register', fr: 'A modifié une inscription au registre' },
  'record-removed': { en: 'Removed an entry from the register', fr: 'A retiré une inscription du registre' },
} as const
