import type { Bilingual } from '../../kernel/language/bilingual.ts'

/** The roles a member may hold in an organization, several at once. */
export const roles = [
  { code: 'drafter', label: { en: 'Drafter', fr: 'Rédaction' } },
  { code: 'legal', label: { en: 'Legal reviewer', fr: 'Examen juridique' } },
  { code: 'finance', label: { en: 'Finance reviewer', fr: 'Examen financier' } },
  { code: 'privacy', label: { en: 'Privacy reviewer', fr: 'Examen (vie privée)' } },
  { code: 'security', label: { en: 'Security reviewer', fr: 'Examen (sécurité)' } },
  {
    code: 'official-languages',
    label: { en: 'Official languages reviewer', fr: 'Examen (langues officielles)' },
  },
  { code: 'signatory', label: { en: 'Signatory', fr: 'Signature' } },
  { code: 'manager', label: { en: 'Relationship manager', fr: 'Gestion de la relation' } },
  { code: 'registrar', label: { en: 'Registry administrator', fr: 'Administration du registre' } },
  { code: 'analyst', label: { en: 'Performance analyst', fr: 'Analyse du rendement' } },
  { code: 'auditor', label: { en: 'Auditor (reads only)', fr: 'Vérification (lecture seule)' } },
] as const satisfies readonly { code: string; label: Bilingual }[]

export type Role = (typeof roles)[number]['code']

/** Where a relationship stands, as far as permissions are concerned. */
export const states = [
  { code: 'open', label: { en: 'In progress', fr: 'En cours' } },
  { code: 'ready', label: { en: 'Ready to sign', fr: 'Prête à signer' } },
  { code: 'closed', label: { en: 'Closed', fr: 'Fermée' } },
] as const satisfies readonly { code: string; label: Bilingual }[]

export type State = (typeof states)[number]['code']

type Rule = {
  readonly action: string
  readonly label: Bilingual
  readonly roles: readonly Role[]
  /** Empty for what concerns the organization and not one relationship. */
  readonly states: readonly State[]
}

const everyRole = roles.map((role) => role.code)
const writers: readonly Role[] = ['drafter', 'manager']
const reviewers: readonly Role[] = ['legal', 'finance', 'privacy', 'security', 'official-languages']

/** What each role may do in each state: the one table that code, pages, tests and "who can do what" read. */
export const permissions = [
  {
    action: 'read',
    label: { en: 'Read a relationship and its documents', fr: 'Consulter une relation et ses documents' },
    roles: everyRole,
    states: ['open', 'ready', 'closed'],
  },
  {
    action: 'open-relationship',
    label: {
      en: 'Open a relationship with another organization',
      fr: 'Ouvrir une relation avec une autre organisation',
    },
    roles: ['drafter', 'manager', 'registrar'],
    states: [],
  },
  {
    action: 'describe',
    label: {
      en: 'State the need, answer the advisor, weigh options and considerations',
      fr: 'Décrire le besoin, répondre au conseiller, soupeser les options et les considérations',
    },
    roles: [...writers, ...reviewers],
    states: ['open'],
  },
  {
    action: 'decide-gate',
    label: { en: 'Record the decision at a gate', fr: 'Consigner la décision à un point de décision' },
    roles: ['manager', 'signatory'],
    states: ['open', 'ready'],
  },
  {
    action: 'reopen',
    label: {
      en: 'Reopen what was closed or ready to sign',
      fr: 'Rouvrir ce qui était fermé ou prêt à signer',
    },
    roles: ['manager', 'signatory'],
    states: ['ready', 'closed'],
  },
  {
    action: 'draft',
    label: { en: 'Write the elements of a document', fr: 'Rédiger les éléments d’un document' },
    roles: [...writers, ...reviewers],
    states: ['open'],
  },
  {
    action: 'choose-documents',
    label: {
      en: 'Create the documents or change the set',
      fr: 'Créer les documents ou en changer l’ensemble',
    },
    roles: writers,
    states: ['open'],
  },
  {
    action: 'save-version',
    label: { en: 'Freeze a version', fr: 'Figer une version' },
    roles: writers,
    states: ['open', 'ready'],
  },
  {
    action: 'note-reading',
    label: {
      en: 'Say that the organization has read the text',
      fr: 'Consigner que l’organisation a lu le texte',
    },
    roles: [...writers, ...reviewers, 'signatory'],
    states: ['open', 'ready'],
  },
  {
    action: 'declare-ready',
    label: { en: 'Declare an agreement ready to sign', fr: 'Déclarer une entente prête à signer' },
    roles: ['manager'],
    states: ['open'],
  },
  {
    action: 'note',
    label: { en: 'Keep private notes of the organization', fr: 'Tenir les notes internes de l’organisation' },
    roles: [...writers, ...reviewers, 'signatory'],
    states: ['open', 'ready', 'closed'],
  },
  {
    action: 'edit-clauses',
    label: { en: 'Change the clause library', fr: 'Modifier la bibliothèque de clauses' },
    roles: ['legal', 'registrar'],
    states: [],
  },
  {
    action: 'manage-organization',
    label: {
      en: 'Manage people, positions and settings of the organization',
      fr: 'Gérer les personnes, les postes et les paramètres de l’organisation',
    },
    roles: ['registrar'],
    states: [],
  },
  {
    action: 'review-draft',
    label: {
      en: 'Have the other side’s draft reviewed',
      fr: 'Faire examiner l’ébauche de l’autre partie',
    },
    roles: [...writers, ...reviewers, 'registrar'],
    states: [],
  },
  {
    action: 'record-legacy',
    label: {
      en: 'Record an existing agreement in the register',
      fr: 'Inscrire une entente existante au registre',
    },
    roles: ['manager', 'registrar'],
    states: [],
  },
  {
    action: 'edit-inventory',
    label: { en: 'Register services and their figures', fr: 'Inscrire les services et leurs chiffres' },
    roles: ['registrar', 'analyst'],
    states: [],
  },
  {
    action: 'approve-inventory',
    label: { en: 'Approve the year’s inventory', fr: 'Approuver le répertoire de l’exercice' },
    roles: ['manager', 'signatory'],
    states: [],
  },
  {
    action: 'publish-inventory',
    label: { en: 'Publish the inventory', fr: 'Publier le répertoire' },
    roles: ['registrar'],
    states: [],
  },
  {
    action: 'manage-standards',
    label: {
      en: 'Set working calendars, service standards and the rules of measures',
      fr: 'Établir les calendriers de travail, les normes de service et les règles de mesure',
    },
    roles: ['manager', 'analyst'],
    states: [],
  },
  {
    action: 'record-facts',
    label: {
      en: 'Load and record the facts that results are computed from',
      fr: 'Charger et consigner les faits à l’origine des résultats',
    },
    roles: ['analyst'],
    states: [],
  },
  {
    action: 'manage-tokens',
    label: { en: 'Give programs access to the API', fr: 'Donner à des programmes l’accès à l’API' },
    roles: ['registrar'],
    states: [],
  },
  {
    action: 'settle-results',
    label: {
      en: 'Propose or accept exclusions and monthly statements',
      fr: 'Proposer ou accepter les exclusions et les relevés mensuels',
    },
    roles: ['manager'],
    states: [],
  },
  {
    action: 'publish-performance',
    label: { en: 'Show a measure to the public', fr: 'Rendre une mesure publique' },
    roles: ['manager'],
    states: [],
  },
] as const satisfies readonly Rule[]

export type Action = (typeof permissions)[number]['action']

/** Whether any of these roles allows the action. For what concerns one relationship, its state must be given. */
export function may(held: readonly string[], action: Action, state?: State): boolean {
  const rule: Rule | undefined = permissions.find((candidate) => candidate.action === action)
  if (!rule) return false
  const inState = rule.states.length === 0 || (state !== undefined && rule.states.includes(state))
  return inState && rule.roles.some((role) => held.includes(role))
}

/** Why an action is refused and who can do it, in both languages. */
export function refusalOf(action: Action, state?: State): Bilingual {
  const rule: Rule | undefined = permissions.find((candidate) => candidate.action === action)
  const allowed = roles.filter((role) => rule?.roles.includes(role.code))
  const wrongState =
    state !== undefined && rule !== undefined && rule.states.length > 0 && !rule.states.includes(state)
  if (wrongState) {
    const allowedStates = states.filter((candidate) => rule.states.includes(candidate.code))
    return {
      en: `“${rule.label.en}” is not possible in this state. It is possible when the relationship is: ${allowedStates.map((s) => s.label.en.toLowerCase()).join(', ')}.`,
      fr: `«\u00a0${rule.label.fr}\u00a0»\u00a0: cette action n’est pas possible dans l’état actuel. Elle l’est quand la relation est dans l’état suivant\u00a0: ${allowedStates.map((s) => s.label.fr.toLowerCase()).join(', ')}.`,
    }
  }
  return {
    en: `Your roles do not include this. In your organization, these roles can: ${allowed.map((role) => role.label.en.toLowerCase()).join(', ')}.`,
    fr: `Vos rôles ne le permettent pas. Dans votre organisation, les rôles suivants le peuvent\u00a0: ${allowed.map((role) => role.label.fr.toLowerCase()).join(', ')}.`,
  }
}
