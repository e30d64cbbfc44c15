import type { Bilingual } from '../../../kernel/language/bilingual.ts'

export const words = {
  title: { en: 'Tokens for programs', fr: 'Jetons pour les programmes' },
  lead: {
    en: 'A program sends facts and reads results with a token of the organization. Each program gets its own, so that one can be stopped without the others.',
    fr: 'Un programme envoie des faits et consulte des résultats au moyen d’un jeton de l’organisation. Chaque programme a le sien\u00a0: on peut ainsi en arrêter un sans toucher aux autres.',
  },
  describes: { en: 'What the API can do', fr: 'Ce que l’API permet' },
  none: { en: 'No token yet.', fr: 'Aucun jeton encore.' },
  program: { en: 'Program', fr: 'Programme' },
  state: { en: 'State', fr: 'État' },
  may: { en: 'May', fr: 'Permet' },
  until: { en: 'Works until', fr: 'Valide jusqu’au' },
  lastUsed: { en: 'Last used', fr: 'Dernière utilisation' },
  never: { en: 'never', fr: 'jamais' },
  madeBy: { en: 'Made by', fr: 'Créé par' },
  works: { en: 'Works', fr: 'Valide' },
  revoked: { en: 'Revoked', fr: 'Révoqué' },
  expired: { en: 'Expired', fr: 'Expiré' },
  add: { en: 'Make a token', fr: 'Créer un jeton' },
  name: { en: 'Which program will use it?', fr: 'Quel programme l’utilisera?' },
  nameHint: {
    en: 'For example: permit tracking system',
    fr: 'Par exemple\u00a0: système de suivi des permis',
  },
  scopes: { en: 'What may it do?', fr: 'Que permet-il?' },
  lifetime: { en: 'How long does it work?', fr: 'Combien de temps est-il valide?' },
  days: {
    en: (days: string) => `${days} days`,
    fr: (days: string) => `${days} jours`,
  },
  made: { en: 'The token is made', fr: 'Le jeton est créé' },
  copy: {
    en: 'Copy it now and keep it where secrets are kept. It is stored nowhere and will not be shown again.',
    fr: 'Copiez-le maintenant et gardez-le là où vous gardez les secrets. Il n’est conservé nulle part et ne sera plus affiché.',
  },
  secret: { en: 'Token', fr: 'Jeton' },
  again: {
    en: 'This form was already sent. The token was shown then and cannot be shown again; revoke it and make another if it was not copied.',
    fr: 'Ce formulaire a déjà été envoyé. Le jeton a été affiché à ce moment et ne peut plus l’être; s’il n’a pas été copié, révoquez-le et créez-en un autre.',
  },
  back: { en: 'Back to the tokens', fr: 'Retour aux jetons' },
  revoke: { en: 'Revoke this token', fr: 'Révoquer ce jeton' },
  revokeWhy: {
    en: 'The program that uses it is refused from its next request on. This cannot be undone.',
    fr: 'Le programme qui l’utilise sera refusé dès sa prochaine demande. On ne peut pas revenir en arrière.',
  },
  doneRevoked: { en: 'The token is revoked.', fr: 'Le jeton est révoqué.' },
} satisfies Record<string, Bilingual<unknown>>
