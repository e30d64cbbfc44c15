import { definePath } from '../../kernel/web/path.ts'

export const signInPath = definePath('/en/sign-in', '/fr/connexion')
export const demoSignInPath = definePath('/en/sign-in/demonstration', '/fr/connexion/demonstration')
export const forgottenPasswordPath = definePath(
  '/en/sign-in/forgotten-password',
  '/fr/connexion/mot-de-passe-oublie',
)
export const setPasswordPath = definePath(
  '/en/sign-in/new-password/:token',
  '/fr/connexion/nouveau-mot-de-passe/:token',
)
export const signOutPath = definePath('/en/sign-out', '/fr/deconnexion')
export const signOutEverywherePath = definePath('/en/sign-out/everywhere', '/fr/deconnexion/partout')
export const organizationPath = definePath('/en/organization', '/fr/organisation')
export const organizationSettingsPath = definePath('/en/organization/settings', '/fr/organisation/parametres')
export const addPersonPath = definePath('/en/organization/people/new', '/fr/organisation/personnes/ajout')
export const editPersonPath = definePath('/en/organization/people/:id', '/fr/organisation/personnes/:id')
export const removePersonPath = definePath(
  '/en/organization/people/:id/remove',
  '/fr/organisation/personnes/:id/retrait',
)
export const givePasswordPath = definePath(
  '/en/organization/people/:id/password',
  '/fr/organisation/personnes/:id/mot-de-passe',
)
export const addPositionPath = definePath('/en/organization/positions/new', '/fr/organisation/postes/ajout')
export const positionPath = definePath('/en/organization/positions/:id', '/fr/organisation/postes/:id')
export const whoCanPath = definePath('/en/organization/who-can-do-what', '/fr/organisation/qui-peut-quoi')
export const tokensPath = definePath('/en/organization/tokens', '/fr/organisation/jetons')
export const tokenPath = definePath('/en/organization/tokens/:token', '/fr/organisation/jetons/:token')
export const trailPath = definePath('/en/organization/history', '/fr/organisation/historique')
export const switchOrganizationPath = definePath('/en/organization/switch', '/fr/organisation/changer')
export const abolishPositionPath = definePath(
  '/en/organization/positions/:id/abolish',
  '/fr/organisation/postes/:id/abolition',
)
export const preferencesPath = definePath('/en/account/preferences', '/fr/compte/preferences')
export const passwordPath = definePath('/en/account/password', '/fr/compte/mot-de-passe')
export const trailFilePath = definePath(
  '/en/organization/history/file',
  '/fr/organisation/historique/fichier',
)
