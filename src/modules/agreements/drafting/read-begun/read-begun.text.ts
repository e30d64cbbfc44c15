import { pluralPair } from '../../../../kernel/language/plural-pair.ts'

export const words = {
  title: { en: 'Read what was begun', fr: 'Lire ce qui a été commencé' },
  titleOthers: { en: 'Read before signing', fr: 'Lire avant de signer' },
  leadOthers: {
    en: 'Your organization has not read these clauses as they stand. Read them in both languages, and say so section by section: every party reads before anybody signs.',
    fr: 'Votre organisation n’a pas lu ces articles dans leur état actuel. Lisez-les dans les deux langues et dites-le section par section\u00a0: chaque partie lit avant que quiconque signe.',
  },
  mayReopen: {
    en: 'To change something now, drafting has to be reopened on the page of checks.',
    fr: 'Pour modifier quelque chose maintenant, il faut rouvrir la rédaction à la page des vérifications.',
  },
  lead: {
    en: 'Entente began these clauses from what you said and from its own standard wording, which is nobody’s official text. Read them in both languages; change what does not suit you.',
    fr: 'Entente a commencé ces articles d’après ce que vous avez dit et son propre libellé type, qui n’est le texte officiel de personne. Lisez-les dans les deux langues et modifiez ce qui ne vous convient pas.',
  },
  toRead: pluralPair(
    { one: '# clause to read', other: '# clauses to read' },
    { one: '# article à lire', other: '# articles à lire' },
  ),
  change: { en: 'Change', fr: 'Modifier' },
  section: { en: 'We have read this section', fr: 'Nous avons lu cette section' },
  whole: { en: 'We have read the whole document', fr: 'Nous avons lu tout le document' },
  nothing: {
    en: 'Your organization has nothing left to read in this document.',
    fr: 'Il ne reste rien à lire dans ce document pour votre organisation.',
  },
  whoHasRead: { en: 'Who has read the agreement', fr: 'Qui a lu l’entente' },
  bySection: { en: 'Who has read which section', fr: 'Qui a lu quelle section' },
  sectionName: { en: 'Section', fr: 'Section' },
  party: { en: 'Party', fr: 'Partie' },
  howFar: { en: 'Reading', fr: 'Lecture' },
  hasRead: { en: 'Has read everything', fr: 'A tout lu' },
  readsFile: {
    en: 'Does not use Entente yet: reads the file sent to it',
    fr: 'N’utilise pas encore Entente\u00a0: lit le fichier qu’on lui envoie',
  },
  read1: { en: 'Read', fr: 'Lue' },
  wrote: { en: 'Wrote it', fr: 'A rédigé le texte' },
  left: pluralPair(
    { one: '# clause left to read', other: '# clauses left to read' },
    { one: '# article à lire', other: '# articles à lire' },
  ),
  back: { en: 'Back to the documents', fr: 'Revenir aux documents' },
  other: { en: 'Read the next document: ', fr: 'Lire le document suivant\u00a0: ' },
  readings: { en: 'Who read what', fr: 'Qui a lu quoi' },
  element: { en: 'Element', fr: 'Élément' },
  who: { en: 'Read by', fr: 'Lu par' },
  when: { en: 'When', fr: 'Quand' },
  none: { en: 'Nobody has read anything yet.', fr: 'Personne n’a encore rien lu.' },
  read: pluralPair(
    { one: 'It is noted that you read # clause.', other: 'It is noted that you read # clauses.' },
    {
      one: 'Il est consigné que vous avez lu # article.',
      other: 'Il est consigné que vous avez lu # articles.',
    },
  ),
  readBefore: {
    en: 'Nothing more was noted: these clauses had been read or changed already.',
    fr: 'Rien de plus n’a été consigné\u00a0: ces articles étaient déjà lus ou modifiés.',
  },
  onlyDrafters: {
    en: 'You can read here; somebody of your organization who drafts, reviews, manages or signs notes that it was read.',
    fr: 'Vous pouvez lire ici; une personne de votre organisation qui rédige, examine, gère ou signe consigne la lecture.',
  },
} as const
