import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

export const words = {
  about: { en: 'About this service', fr: 'À propos de ce service' },
  whom: { en: 'For whom', fr: 'À qui il s’adresse' },
  type: { en: 'Type of service', fr: 'Type de service' },
  scope: { en: 'Scope', fr: 'Étendue' },
  how: { en: 'How to ask for it', fr: 'Comment le demander' },
  feedback: { en: 'How to give your opinion', fr: 'Comment donner votre avis' },
  fee: { en: 'Fees', fr: 'Frais' },
  withFee: { en: 'A fee is charged', fr: 'Des frais sont exigés' },
  free: { en: 'No fee', fr: 'Sans frais' },
  programs: { en: 'Program', fr: 'Programme' },
  reviewed: { en: 'Last review', fr: 'Dernier examen' },
  improved: {
    en: 'Last improvement from client feedback',
    fr: 'Dernière amélioration issue de la rétroaction',
  },
  decisions: { en: 'Automated decisions', fr: 'Décisions automatisées' },
  automated: { en: 'Software takes part in decisions', fr: 'Un logiciel participe aux décisions' },
  byPeople: { en: 'Decisions are made by people', fr: 'Les décisions sont prises par des personnes' },
  number: { en: 'Number in the inventory', fr: 'Numéro au répertoire' },
  open: { en: 'Go to the service', fr: 'Accéder au service' },
  online: { en: 'What can be done online', fr: 'Ce qui peut se faire en ligne' },
  live: { en: 'Live figures of this service', fr: 'Chiffres en direct de ce service' },
  remarks: { en: 'Remarks', fr: 'Remarques' },
  promises: { en: 'Service standards in force', fr: 'Normes de service en vigueur' },
  standards: { en: 'What is promised, and the results', fr: 'Les engagements et leurs résultats' },
  noStandard: {
    en: 'No service standard is published for this service.',
    fr: 'Aucune norme de service n’est publiée pour ce service.',
  },
  volumes: { en: 'How much it is used', fr: 'Utilisation du service' },
  applications: { en: 'Applications by channel', fr: 'Demandes par mode de prestation' },
  contacts: { en: 'Enquiries and visits', fr: 'Renseignements et visites' },
  contactsNote: {
    en: 'Telephone enquiries and website visits are not applications: they stay out of the total. Each picture has its own scale.',
    fr: 'Les demandes de renseignements par téléphone et les visites du site Web ne sont pas des demandes de service\u00a0: elles n’entrent pas dans le total. Chaque image a sa propre échelle.',
  },
  year: { en: 'Fiscal year', fr: 'Exercice' },
  result: { en: 'Result', fr: 'Résultat' },
  target: { en: 'Target', fr: 'Cible' },
  ofAll: { en: 'Met, of all', fr: 'Conformes, sur le total' },
  restated: { en: 'Corrected after publication', fr: 'Rectifié après publication' },
  data: { en: 'Source and data', fr: 'Source et données' },
  files: { en: 'This service as data', fr: 'Ce service en données' },
  standardPage: { en: 'Standard on the organization’s site', fr: 'La norme sur le site de l’organisation' },
  livePage: {
    en: 'Current results on the organization’s site',
    fr: 'Les résultats du moment sur le site de l’organisation',
  },
  roundedNote: {
    en: 'Published as met. Compared without rounding, the result is below the target.',
    fr: 'Publiée comme atteinte. Sans arrondi, le résultat est inférieur à la cible.',
  },
  noResult: {
    en: (year: string) => `No result was published for ${year}.`,
    fr: (year: string) => `Aucun résultat n’a été publié pour ${year}.`,
  },
  source: {
    en: (organization: string, date: string) =>
      `Source: ${organization}. Figures as published, loaded on ${date}; free to use under the licence of the publisher, with the source named.`,
    fr: (organization: string, date: string) =>
      `Source\u00a0: ${organization}. Chiffres tels que publiés, chargés le ${date}; libres d’utilisation selon la licence de l’organisme, en nommant la source.`,
  },
} as const

/** The six points where a client meets a service, in few words. */
export const pointNames: { readonly [field: string]: Bilingual } = {
  os_account_registration: { en: 'Open an account', fr: 'Ouvrir un compte' },
  os_authentication: { en: 'Sign in', fr: 'Se connecter' },
  os_application: { en: 'Apply', fr: 'Présenter une demande' },
  os_decision: { en: 'Learn the decision', fr: 'Connaître la décision' },
  os_issuance: { en: 'Receive the result', fr: 'Recevoir le résultat' },
  os_issue_resolution_feedback: { en: 'Report a problem', fr: 'Signaler un problème' },
}

export const pointAnswers: { readonly [answer: string]: Bilingual } = {
  Y: { en: 'Online', fr: 'En ligne' },
  N: { en: 'Not yet online', fr: 'Pas encore en ligne' },
  NA: { en: 'Does not apply', fr: 'Sans objet' },
}

/** Channels and contacts by column of the official file. */
export const volumeNames: { readonly [field: string]: Bilingual } = {
  num_applications_online: { en: 'Online', fr: 'En ligne' },
  num_applications_by_phone: { en: 'Telephone', fr: 'Téléphone' },
  num_applications_in_person: { en: 'In person', fr: 'En personne' },
  num_applications_by_mail: { en: 'Mail', fr: 'Poste' },
  num_applications_by_email: { en: 'Email', fr: 'Courriel' },
  num_applications_by_fax: { en: 'Fax', fr: 'Télécopieur' },
  num_applications_by_other: { en: 'Other', fr: 'Autre' },
  num_phone_enquiries: { en: 'Telephone enquiries', fr: 'Renseignements par téléphone' },
  num_website_visits: { en: 'Website visits', fr: 'Visites du site Web' },
}

export const verdicts: { readonly [verdict: string]: Bilingual } = {
  Y: { en: 'Met', fr: 'Atteinte' },
  N: { en: 'Not met', fr: 'Non atteinte' },
  NA: { en: 'Not measured', fr: 'Non mesurée' },
}

/** Channels by code, in a word: the labels of the official list are for forms. */
export const channelNames: { readonly [code: string]: Bilingual } = {
  ONL: { en: 'Online', fr: 'En ligne' },
  TEL: { en: 'Telephone', fr: 'Téléphone' },
  PERSON: { en: 'In person', fr: 'En personne' },
  POST: { en: 'Mail', fr: 'Poste' },
  EML: { en: 'Email', fr: 'Courriel' },
  FAX: { en: 'Fax', fr: 'Télécopieur' },
  OTH: { en: 'Other', fr: 'Autre' },
}
