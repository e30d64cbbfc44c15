export const words = {
  title: { en: 'Positions named for a party', fr: 'Postes nommés pour une partie' },
  lead: {
    en: 'A party that does not use Entente yet cannot add its own positions. Name here the positions that sign and answer for it, as it told you: the documents, considerations and milestones can then name them.',
    fr: 'Une partie qui n’utilise pas encore Entente ne peut pas ajouter ses propres postes. Nommez ici les postes de celles et ceux qui signent et répondent pour elle, comme elle vous l’a dit\u00a0: les documents, les considérations et les jalons pourront alors les désigner.',
  },
  later: {
    en: 'Once its own people are here, they alone correct this list.',
    fr: 'Dès que son propre personnel sera ici, lui seul corrigera cette liste.',
  },
  add: { en: 'Name a position', fr: 'Nommer un poste' },
  none: { en: 'No position is named yet.', fr: 'Aucun poste n’est encore nommé.' },
  everybody: {
    en: 'Every party uses Entente and keeps its own positions, under Organization.',
    fr: 'Chaque partie utilise Entente et tient ses propres postes, sous Organisation.',
  },
  position: { en: 'Position', fr: 'Poste' },
  party: { en: 'Party', fr: 'Partie' },
  choose: { en: 'Choose a party', fr: 'Choisir une partie' },
  holder: { en: 'Who holds it now', fr: 'Titulaire actuel' },
  held: { en: 'Held by', fr: 'Titulaire' },
  email: { en: 'E-mail address', fr: 'Adresse de courriel' },
  phone: { en: 'Telephone', fr: 'Téléphone' },
  contact: { en: 'E-mail and telephone', fr: 'Courriel et téléphone' },
  remove: { en: 'Remove this position', fr: 'Retirer ce poste' },
  removeQuestion: {
    en: (title: string) => `Remove the position “${title}”?`,
    fr: (title: string) => `Retirer le poste «\u00a0${title}\u00a0»?`,
  },
  own: { en: 'Your organization', fr: 'Votre organisation' },
  ownWhy: {
    en: 'Another party named these positions before your organization used Entente. Correct them, remove them, or take them over: texts that name them keep naming them.',
    fr: 'Une autre partie a nommé ces postes avant que votre organisation utilise Entente. Corrigez-les, retirez-les ou reprenez-les\u00a0: les textes qui les désignent continueront de le faire.',
  },
  takeOver: {
    en: 'Take over as a position of your organization',
    fr: 'Reprendre comme poste de votre organisation',
  },
  theirs: {
    en: 'The people of this party use Entente now: they correct its positions themselves.',
    fr: 'Le personnel de cette partie utilise maintenant Entente\u00a0: il en corrige lui-même les postes.',
  },
} as const
