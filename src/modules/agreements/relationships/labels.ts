import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Kind, PartyRole } from './relationship.ts'

export const kindLabels: {
  readonly [kind in Kind]: { readonly label: Bilingual; readonly hint: Bilingual }
} = {
  'client-provider': {
    label: { en: 'One organization serves another', fr: 'Une organisation en sert une autre' },
    hint: {
      en: 'For example, one runs the payroll of another.',
      fr: 'Par exemple, l’une assure la paye de l’autre.',
    },
  },
  'on-behalf': {
    label: {
      en: 'One organization serves the public on behalf of another',
      fr: 'Une organisation sert le public au nom d’une autre',
    },
    hint: {
      en: 'The client keeps answering for its program.',
      fr: 'L’organisation cliente continue de répondre de son programme.',
    },
  },
  collaborative: {
    label: {
      en: 'The organizations pool their means for a shared result',
      fr: 'Les organisations unissent leurs moyens pour un résultat commun',
    },
    hint: { en: 'One of them usually leads.', fr: 'L’une d’elles joue habituellement un rôle directeur.' },
  },
}

export const roleLabels: { readonly [role in PartyRole]: Bilingual } = {
  client: { en: 'Client organization', fr: 'Organisation cliente' },
  provider: { en: 'Provider organization', fr: 'Organisation fournisseuse' },
  lead: { en: 'Lead organization', fr: 'Organisation responsable' },
  participant: { en: 'Participant', fr: 'Organisation participante' },
}

/** The roles that each kind of relationship knows. */
export const rolesOfKind: { readonly [kind in Kind]: readonly PartyRole[] } = {
  'client-provider': ['client', 'provider'],
  'on-behalf': ['client', 'provider'],
  collaborative: ['lead', 'participant'],
}

export const common = {
  untitled: { en: 'Relationship without a title', fr: 'Relation sans titre' },
  missing: {
    en: { en: 'The English text is missing', fr: 'The French text is missing' },
    fr: { en: 'Le texte anglais manque', fr: 'Le texte français manque' },
  },
  save: { en: 'Save', fr: 'Enregistrer' },
  continue: { en: 'Continue', fr: 'Continuer' },
  cancel: { en: 'Cancel', fr: 'Annuler' },
  change: { en: 'Change', fr: 'Modifier' },
  myWork: { en: 'My work', fr: 'Mon travail' },
  noOne: { en: 'Nobody yet', fr: 'Personne pour le moment' },
} as const
