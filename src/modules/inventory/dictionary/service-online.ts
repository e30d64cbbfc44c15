import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import {
  businessNumberAnswers,
  feedbackChannels,
  fiscalYears,
  interactionPointAnswers,
  sinAnswers,
} from './code-lists.ts'
import { bilingualFields, type InventoryField } from './field.ts'

export const feedbackField: InventoryField = {
  id: 'client_feedback_channel',
  label: { en: 'Client Feedback, by Channel', fr: 'Commentaires des clients, par canal' },
  about: {
    en: 'The ways clients can say how satisfied they are. NON alone when there is none.',
    fr: 'Les moyens offerts à la clientèle pour exprimer sa satisfaction. NON seul s’il n’y en a aucun.',
  },
  type: 'codes',
  obligation: 'mandatory',
  codes: feedbackChannels,
}

/** The six points where a client meets the service, and whether each is online. */
export const interactionPointFields: readonly InventoryField[] = [
  interactionPoint(
    'os_account_registration',
    {
      en: 'Online Services: Account Registration/Enrollment',
      fr: 'Services en ligne\u00a0: Enregistrement/inscription du compte',
    },
    {
      en: 'The client opens an account or enrols.',
      fr: 'Le client ou la cliente ouvre un compte ou s’inscrit.',
    },
  ),
  interactionPoint(
    'os_authentication',
    { en: 'Online Services: Authentication', fr: 'Services en ligne\u00a0: Authentification' },
    {
      en: 'The client proves who they are to sign in.',
      fr: 'La personne prouve son identité pour se connecter.',
    },
  ),
  interactionPoint(
    'os_application',
    { en: 'Online Services: Application', fr: 'Services en ligne\u00a0: Demande' },
    { en: 'The client asks for the service.', fr: 'La personne présente sa demande de service.' },
  ),
  interactionPoint(
    'os_decision',
    { en: 'Online Services: Decision', fr: 'Services en ligne\u00a0: Décision' },
    { en: 'The client learns the answer to the request.', fr: 'La personne reçoit la réponse à sa demande.' },
  ),
  interactionPoint(
    'os_issuance',
    { en: 'Online Services: Issuance', fr: 'Services en ligne\u00a0: Émission' },
    {
      en: 'The client receives the result: payment, permit, document, information.',
      fr: 'La personne obtient le résultat\u00a0: paiement, permis, document, renseignement.',
    },
  ),
  interactionPoint(
    'os_issue_resolution_feedback',
    {
      en: 'Online Services: Issue Resolution and Feedback',
      fr: 'Services en ligne\u00a0: Solution de problème et rétroaction',
    },
    {
      en: 'The client reports a problem or gives an opinion, and gets an answer.',
      fr: 'La personne signale un problème ou donne son avis, et obtient une réponse.',
    },
  ),
]

export const onlineCommentFields = bilingualFields(
  'os_comments_client_interaction',
  {
    en: 'Comments on Online Services - Client Interaction Points',
    fr: 'Commentaires sur les services électroniques - points d’interaction avec les clients',
  },
  {
    en: 'Why a point does not apply, or what keeps it off line (a law, security). Needed as soon as one answer is NA.',
    fr: 'Pourquoi un point ne s’applique pas, ou ce qui empêche de l’offrir en ligne (une loi, la sécurité). Requis dès qu’une réponse est NA.',
  },
  { type: 'text', obligation: 'conditional', maxLength: 1000 },
)

/** Reviews, improvements and the identifiers a client is asked for. */
export const reviewAndIdentifierFields: readonly InventoryField[] = [
  {
    id: 'last_service_review',
    label: { en: 'Year of last service review', fr: 'Année du dernier examen de service' },
    about: {
      en: 'The fiscal year in which the whole service was last examined.',
      fr: 'L’exercice pendant lequel le service a été examiné en entier pour la dernière fois.',
    },
    type: 'code',
    obligation: 'optional',
    codes: fiscalYears,
  },
  {
    id: 'last_service_improvement',
    label: {
      en: 'Year of last service improvement based on client feedback',
      fr: 'Année de la dernière amélioration du service sur la base de la rétroaction du client',
    },
    about: {
      en: 'The last fiscal year in which something changed because clients asked for it.',
      fr: 'Le dernier exercice où quelque chose a changé à la demande de la clientèle.',
    },
    type: 'code',
    obligation: 'optional',
    codes: fiscalYears,
  },
  {
    id: 'sin_usage',
    label: { en: 'Use of Social Insurance Number', fr: 'Utilisation du numéro d’assurance sociale (NAS)' },
    about: {
      en: 'Whether the service asks individuals for this number. NA when no individual is served.',
      fr: 'Indique si le service demande ce numéro aux particuliers. NA s’il ne s’adresse à aucun particulier.',
    },
    type: 'code',
    obligation: 'mandatory',
    codes: sinAnswers,
  },
  {
    id: 'cra_bn_identifier_usage',
    label: {
      en: 'Use of CRA Business Number as Standard Identifier',
      fr: 'Utilisation du numéro d’entreprise de l’ARC en tant qu’identificateur standard',
    },
    about: {
      en: 'Whether businesses are recognized by this number. NA when no business is served.',
      fr: 'Indique si les entreprises sont reconnues par ce numéro. NA s’il ne s’adresse à aucune entreprise.',
    },
    type: 'code',
    obligation: 'mandatory',
    codes: businessNumberAnswers,
  },
]

function interactionPoint(id: string, label: Bilingual, about: Bilingual): InventoryField {
  return { id, label, about, type: 'code', obligation: 'mandatory', codes: interactionPointAnswers }
}
