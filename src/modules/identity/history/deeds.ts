import type { Bilingual } from '../../../kernel/language/bilingual.ts'

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
  ['add-token', { en: 'Made a token for a program', fr: 'A créé un jeton pour un programme' }],
  ['revoke-token', { en: 'Revoked a token', fr: 'A révoqué un jeton' }],
  ['change-settings', { en: 'Changed the settings', fr: 'A modifié les paramètres' }],
])

export function nameDeeds(more: Readonly<Record<string, Bilingual>>): void {
  for (const [action, name] of Object.entries(more)) deeds.set(action, name)
}

export function deedName(action: string): Bilingual {
  return deeds.get(action) ?? { en: action, fr: action }
}
