import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  title: { en: 'Start a negotiation', fr: 'Entamer une négociation' },
  lead: {
    en: 'A shared draft is made from what you read: what it already says, in its own words, and what is missing as proposals. The other organization sees it as soon as you start.',
    fr: 'Un projet commun est créé à partir de ce que vous avez lu\u00a0: ce que le texte dit déjà, dans ses propres mots, et ce qui manque, sous forme de propositions. L’autre organisation le voit dès que vous commencez.',
  },
  what: { en: 'The agreement', fr: 'L’entente' },
  name: { en: 'Title', fr: 'Titre' },
  type: { en: 'Document', fr: 'Document' },
  tier: { en: 'Tier', fr: 'Volets' },
  who: { en: 'The organizations', fr: 'Les organisations' },
  kind: { en: 'How do they work together?', fr: 'Comment travaillent-elles ensemble?' },
  mine: { en: 'Your organization', fr: 'Votre organisation' },
  role: { en: 'Its role', fr: 'Son rôle' },
  other: {
    en: (name: string) => (name ? `The draft names: ${name}` : 'Other organization'),
    fr: (name: string) => (name ? `Le projet nomme\u00a0: ${name}` : 'Autre organisation'),
  },
  organization: { en: 'Organization', fr: 'Organisation' },
  nobody: { en: 'Leave out', fr: 'Ne pas retenir' },
  unlisted: {
    en: 'An organization that is not in the list',
    fr: 'Une organisation qui n’est pas dans la liste',
  },
  unlistedName: { en: 'Its name', fr: 'Son nom' },
  legalForm: { en: 'What it is in law', fr: 'Sa forme juridique' },
  facts: { en: 'Facts to take over', fr: 'Données à reprendre' },
  factsHint: {
    en: 'Tick only those that you have read in the text: they become the values of the agreement, in both languages.',
    fr: 'Ne cochez que celles que vous avez lues dans le texte\u00a0: elles deviennent les valeurs de l’entente, dans les deux langues.',
  },
  wording: { en: 'Wording of the draft', fr: 'Formulation du projet' },
  takeOver: {
    en: 'Take over the passages found, as they are worded',
    fr: 'Reprendre les passages trouvés, tels qu’ils sont formulés',
  },
  proposals: { en: 'Elements to propose', fr: 'Éléments à proposer' },
  proposalsHint: {
    en: 'Each is drafted from your clause library or the guide, and marked as your proposal with its reason.',
    fr: 'Chacun est rédigé à partir de votre bibliothèque de clauses ou du guide, et marqué comme votre proposition avec son motif.',
  },
  required: { en: 'required, missing', fr: 'requis, absent' },
  uncertain: { en: 'required, not certain', fr: 'requis, sans certitude' },
  recommended: { en: 'recommended, missing', fr: 'recommandé, absent' },
  start: { en: 'Start the negotiation', fr: 'Entamer la négociation' },
  chooseOther: {
    en: 'Choose at least one other organization',
    fr: 'Choisissez au moins une autre organisation',
  },
  twice: {
    en: 'Choose each organization once',
    fr: 'Choisissez chaque organisation une seule fois',
  },
  private: {
    en: 'A business, an association or a person needs another instrument: a contract',
    fr: 'Une entreprise, une association ou un particulier demande un autre instrument\u00a0: un contrat',
  },
  bothNames: {
    en: 'Enter the name of the organization in both languages, even if it is the same',
    fr: 'Saisissez le nom de l’organisation dans les deux langues, même s’il est identique',
  },
  chooseForm: {
    en: 'Choose what the organization is in law',
    fr: 'Choisissez la forme juridique de l’organisation',
  },
  tooLong: { en: 'Shorten to 300 characters', fr: 'Ramenez à 300 caractères' },
  chooseType: { en: 'Choose a document', fr: 'Choisissez un document' },
} as const satisfies Record<string, Bilingual<unknown>>
