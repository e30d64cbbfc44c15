import type { Bilingual } from '../../../kernel/language/bilingual.ts'

/** Codes of a controlled list with their labels, in the order they are shown. */
export type CodeList = { readonly [code: string]: Bilingual }

const firstYear = 2005
const lastYear = 2029

/** Fiscal years that a row may carry: 2005-2006 to 2029-2030. */
export const fiscalYears: CodeList = Object.fromEntries(
  Array.from({ length: lastYear - firstYear + 1 }, (_, index) => {
    const year = `${firstYear + index}-${firstYear + index + 1}`
    return [year, { en: year, fr: year }]
  }),
)

export const yesNo: CodeList = { Y: { en: 'Yes', fr: 'Oui' }, N: { en: 'No', fr: 'Non' } }

export const serviceTypes: CodeList = {
  APIR: {
    en: 'Agreements, Permissions, Inspections, Rulings',
    fr: 'Accords, autorisations, inspections, décisions',
  },
  CER: { en: 'Care, Education, Recreation', fr: 'Soins, éducation, loisirs' },
  GNC: { en: 'Grants and Contributions', fr: 'Subventions et contributions' },
  INFO: { en: 'Information', fr: 'Informations' },
  LRP: { en: 'Legislation, Regulation, Policy', fr: 'Législation, réglementation, politique' },
  PPI: { en: 'Penalties, Protection, Intervention', fr: 'Pénalités, protection, interventions' },
  REG_VOL: {
    en: 'High Volume Regulatory Transactions',
    fr: 'Opérations réglementaires à demande élevée',
  },
  RES: { en: 'Resources', fr: 'Ressources' },
}

export const recipientTypes: CodeList = {
  CLIENT: { en: 'Targeted, Client-based service', fr: 'Service ciblé axé sur les clients' },
  SOCIETY: { en: 'Untargeted, Societal-based service', fr: 'Service non ciblé axé sur la société' },
}

export const serviceScopes: CodeList = {
  EXTERN: { en: 'External Service', fr: 'Service externe' },
  ENTERPRISE: { en: 'Internal Enterprise Service', fr: 'Service interne intégré' },
  CLUSTER: { en: 'Internal Cluster Service', fr: 'Service cluster interne' },
  INTERN: { en: 'Internal Service', fr: 'Service interne' },
}

export const targetGroups: CodeList = {
  ECONOM: { en: 'Economic Segments (Businesses)', fr: 'Segments économiques (entreprises)' },
  FOR: { en: 'Foreign Entities', fr: 'Entités étrangères' },
  INTERN_GOV: { en: 'Internal to Government', fr: 'Interne au gouvernement' },
  NGO: {
    en: 'Non Profit Institutions and Organizations',
    fr: 'Institutions et organismes sans but lucratif',
  },
  PERSON: { en: 'Persons', fr: 'Particuliers' },
  PTC: { en: 'Provinces, Territories or Communities', fr: 'Provinces, territoires et collectivités' },
}

export const channels: CodeList = {
  EML: { en: 'Email', fr: 'Courriel' },
  FAX: { en: 'Fax', fr: 'Télécopieur' },
  ONL: { en: 'Online', fr: 'En ligne' },
  OTH: { en: 'Other channel not listed', fr: 'Autre option qui n’est pas sur la liste' },
  PERSON: { en: 'In-Person', fr: 'En personne' },
  POST: { en: 'Postal Mail', fr: 'Courrier postal' },
  TEL: { en: 'Telephone', fr: 'Téléphone' },
}

export const feedbackChannels: CodeList = {
  ...channels,
  NON: { en: 'No feedback collected', fr: 'Aucune rétroaction possible' },
}

export const interactionPointAnswers: CodeList = {
  Y: {
    en: 'Yes (This interaction point is applicable to the service and is online)',
    fr: 'Oui (Ce point d’interaction s’applique au service et est en ligne)',
  },
  N: {
    en: 'No (This interaction point is applicable to the service but is not currently online)',
    fr: 'Non (Ce point d’interaction s’applique au service, mais il n’est pas en ligne présentement)',
  },
  NA: {
    en: 'N/A (This interaction point is not applicable to the service)',
    fr: 'S.O. (Ce point d’interaction ne s’applique pas au service)',
  },
}

export const sinAnswers: CodeList = {
  ...yesNo,
  NA: {
    en: 'N/A (not a service to individuals)',
    fr: 'S.O. (N’est pas un service aux particuliers)',
  },
}

export const businessNumberAnswers: CodeList = {
  ...yesNo,
  NA: {
    en: 'N/A (not a service to businesses)',
    fr: 'S.O. (N’est pas un service aux entreprises)',
  },
}

export const standardTypes: CodeList = {
  ACS: { en: 'Access', fr: 'Accès' },
  ACY: { en: 'Accuracy', fr: 'Exactitude' },
  TML: { en: 'Timeliness', fr: 'Délai' },
  OTH: { en: 'Other', fr: 'Autre' },
}

export const targetMetAnswers: CodeList = { ...yesNo, NA: { en: 'N/A', fr: 'S.O.' } }
