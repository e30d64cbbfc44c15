import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** Done by those who run Entente, on its command line. */
export const operatorsGavePassword = 'operators-gave-password'

/** What an audit entry's action is called. Modules that audit other actions register their words at start. */
const deeds = new Map<string, Bilingual>([
  ['add-person', { en: 'Added a person', fr: 'A ajouté une personne' }],
  ['change-roles', { en: 'Changed somebody’s roles', fr: 'A modifié les rôles d’une personne' }],
  ['add-position', { en: 'Added a position', fr: 'A ajouté un poste' }],
  ['change-position', { en: 'Changed a position', fr: 'A modifié un poste' }],
  ['add-incumbent', { en: 'Said who holds a position', fr: 'A inscrit la personne titulaire d’un poste' }],
  ['abolish-position', { en: 'Abolished a position', fr: 'A aboli un poste' }],
  [
    'end-incumbent',
    {
      en: 'Ended somebody’s period in a position',
      fr: 'A mis fin à la période d’une personne dans un poste',
    },
  ],
  ['change-incumbent', { en: 'Corrected or ended a period', fr: 'A corrigé ou terminé une période' }],
  [
    'remove-incumbent',
    { en: 'Removed a period typed by mistake', fr: 'A retiré une période saisie par erreur' },
  ],
  [
    'remove-person',
    { en: 'Removed a person from the organization', fr: 'A retiré une personne de l’organisation' },
  ],
  [
    'give-password',
    { en: 'Gave a person a new password', fr: 'A donné un nouveau mot de passe à une personne' },
  ],
  [
    'reset-password',
    {
      en: 'Chose a new password by a link sent to their address',
      fr: 'A choisi un nouveau mot de passe au moyen d’un lien envoyé à son adresse',
    },
  ],
  ['change-password', { en: 'Changed their own password', fr: 'A changé son propre mot de passe' }],
  [
    operatorsGavePassword,
    { en: 'Gave a person a new password', fr: 'A donné un nouveau mot de passe à une personne' },
  ],
  ['add-token', { en: 'Made a token for a program', fr: 'A créé un jeton pour un programme' }],
  ['revoke-token', { en: 'Revoked a token', fr: 'A révoqué un jeton' }],
  ['change-settings', { en: 'Changed the settings', fr: 'A modifié les paramètres' }],
])

export function nameDeeds(more: Readonly<Record<string, Bilingual>>): void {
  for (const [action, name] of Object.entries(more)) deeds.set(action, name)
}

/** Who did what no member of an organization did by hand. */
export function doerOf(action: string): Bilingual {
  return action === operatorsGavePassword ? words.operators : words.rule
}

export function deedName(action: string): Bilingual {
  return deeds.get(action) ?? { en: action, fr: action }
}

const words = {
  operators: { en: 'Those who run Entente', fr: 'L’équipe qui exploite Entente' },
  rule: { en: 'By its rule', fr: 'En vertu de la règle' },
} satisfies Record<string, Bilingual>
