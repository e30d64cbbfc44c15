import type { Bilingual } from '../../kernel/language/bilingual.ts'

export const words = {
  services: { en: 'Services and what surrounds them', fr: 'Les services et ce qui les entoure' },
  servicesLead: {
    en: 'Each service has a file: who it serves, who delivers it and how, what it offers, what it rests on.',
    fr: 'Chaque service a un dossier\u00a0: à qui il s’adresse, qui le rend et comment, ce qu’il offre, ce sur quoi il repose.',
  },
  noService: {
    en: 'Your organization has no service yet. Register one in the inventory first.',
    fr: 'Votre organisation n’a encore aucun service. Inscrivez-en d’abord un au répertoire.',
  },
  service: { en: 'Service', fr: 'Service' },
  file: { en: 'File of the service', fr: 'Dossier du service' },
  topics: { en: 'Topics', fr: 'Sujets' },
  topic: { en: 'Topic', fr: 'Sujet' },
  filled: { en: 'Filled in', fr: 'Rempli' },
  empty: { en: 'Not yet', fr: 'À remplir' },
  standing: { en: 'Where it stands', fr: 'État' },
  save: { en: 'Save', fr: 'Enregistrer' },
  saved: { en: 'What you typed is saved.', fr: 'Votre saisie est enregistrée.' },
  signedOff: { en: 'The choice is signed off.', fr: 'Le choix est approuvé.' },
  history: { en: 'Earlier states', fr: 'États antérieurs' },
  state: { en: 'State', fr: 'État' },
  savedBy: { en: 'Saved by', fr: 'Enregistré par' },
  savedAt: { en: 'When', fr: 'Moment' },
  theirs: {
    en: 'Somebody saved this page while you were writing. Your text is below, theirs follows it. Put together what must stay, then save again.',
    fr: 'Quelqu’un a enregistré cette page pendant que vous écriviez. Votre texte est ci-dessous, le sien suit. Réunissez ce qui doit rester, puis enregistrez de nouveau.',
  },
  theirsTitle: { en: 'What was saved meanwhile', fr: 'Ce qui a été enregistré entre-temps' },
  readOnly: {
    en: 'You can read this page; changing it is up to those who keep the inventory.',
    fr: 'Vous pouvez lire cette page; la modifier revient aux personnes qui tiennent le répertoire.',
  },
  notYet: { en: 'Nothing is written here yet.', fr: 'Rien n’est encore écrit ici.' },
  ours: {
    en: 'This sheet is our proposal, not an official form.',
    fr: 'Cette fiche est notre proposition et non un formulaire officiel.',
  },
  signOff: { en: 'Sign this choice off', fr: 'Approuver ce choix' },
  signed: { en: 'Signed off', fr: 'Approuvé' },
  signedBy: {
    en: (name: string) => `Signed off by ${name}.`,
    fr: (name: string) => `Choix approuvé par ${name}.`,
  },
  ranking: { en: 'Priority services', fr: 'Services prioritaires' },
  impact: { en: 'What rests on what', fr: 'Ce qui repose sur quoi' },
  agreements: { en: 'Agreements it rests on', fr: 'Ententes sur lesquelles il repose' },
  noAgreement: { en: 'No agreement covers this service.', fr: 'Aucune entente ne vise ce service.' },
} satisfies Record<string, Bilingual<unknown>>
