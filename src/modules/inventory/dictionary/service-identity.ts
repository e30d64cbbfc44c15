import { recipientTypes, serviceScopes, serviceTypes, targetGroups, yesNo } from './code-lists.ts'
import { bilingualFields, type InventoryField } from './field.ts'
import { fiscalYearField, serviceIdField, serviceNameFields } from './shared-fields.ts'

/** What the service is, for whom, and the programs behind it. */
export const identityFields: readonly InventoryField[] = [
  fiscalYearField,
  serviceIdField,
  ...serviceNameFields,
  ...bilingualFields(
    'service_description',
    { en: 'Service Description', fr: 'Description du service' },
    {
      en: 'What a client obtains and how, in a few plain sentences.',
      fr: 'Ce que la clientèle obtient et de quelle façon, en quelques phrases simples.',
    },
    { type: 'text', obligation: 'mandatory', maxLength: 1800 },
  ),
  {
    id: 'service_type',
    label: { en: 'Service Type', fr: 'Type de service' },
    about: {
      en: 'The kind of result the service gives. Several kinds may apply.',
      fr: 'La nature du résultat que donne le service. Plusieurs réponses sont possibles.',
    },
    type: 'codes',
    obligation: 'mandatory',
    codes: serviceTypes,
  },
  {
    id: 'service_recipient_type',
    label: { en: 'Service Recipient Type', fr: 'Type de bénéficiaire du service' },
    about: {
      en: 'Whether the service answers identifiable clients, or protects and serves everyone at once.',
      fr: 'Indique si le service répond à des clients précis ou s’il profite à l’ensemble de la population.',
    },
    type: 'code',
    obligation: 'mandatory',
    codes: recipientTypes,
  },
  {
    id: 'service_scope',
    label: { en: 'Service Scope', fr: 'Étendue du service' },
    about: {
      en: 'Who receives it: people outside government, other departments, a group of departments, or one’s own staff.',
      fr: 'À qui il s’adresse\u00a0: au public, aux autres ministères, à un groupe de ministères ou à son propre personnel.',
    },
    type: 'codes',
    obligation: 'mandatory',
    codes: serviceScopes,
  },
  {
    id: 'client_target_groups',
    label: { en: 'Client/Target Groups', fr: 'Clients/groupes cibles' },
    about: {
      en: 'The groups the service was designed for. Several may apply.',
      fr: 'Les groupes pour lesquels le service a été conçu. Plusieurs réponses sont possibles.',
    },
    type: 'codes',
    obligation: 'mandatory',
    codes: targetGroups,
  },
  {
    id: 'program_id',
    label: { en: 'Program ID Code', fr: 'Code d’identification du programme' },
    about: {
      en: 'Codes of the programs that pay for and answer for the service, as in the organization’s results framework.',
      fr: 'Les codes des programmes dont relève le service, selon le cadre des résultats de l’organisation.',
    },
    type: 'programs',
    obligation: 'mandatory',
  },
  ...bilingualFields(
    'program_name',
    { en: 'Program Name', fr: 'Désignation du programme' },
    {
      en: 'Names of the programs, filled at publication from their codes.',
      fr: 'Les noms des programmes, inscrits à la publication d’après leurs codes.',
    },
    { type: 'text', obligation: 'computed' },
  ),
]

/** Fees and decisions taken with the help of software. */
export const conditionFields: readonly InventoryField[] = [
  {
    id: 'automated_decision_system',
    label: { en: 'Automated Decision System', fr: 'Système décisionnel automatisé' },
    about: {
      en: 'Yes when software makes, or helps staff make, decisions about a client’s rights, privileges or interests.',
      fr: 'Oui lorsqu’un logiciel prend des décisions sur les droits, privilèges ou intérêts de la clientèle, ou aide le personnel à les prendre.',
    },
    type: 'code',
    obligation: 'mandatory',
    codes: yesNo,
  },
  ...bilingualFields(
    'automated_decision_system_description',
    { en: 'Automated Decision System Description', fr: 'Description du système décisionnel automatisé' },
    {
      en: 'When yes: the system’s name, its part in the decision, and whether its impact assessment is published.',
      fr: 'Si oui\u00a0: le nom du système, son rôle dans la décision et l’état de publication de l’évaluation de son incidence.',
    },
    { type: 'text', obligation: 'conditional', maxLength: 1800 },
  ),
  {
    id: 'service_fee',
    label: { en: 'Service Fees', fr: 'Frais de service' },
    about: {
      en: 'Whether clients pay for the service.',
      fr: 'Indique si la clientèle paie pour obtenir le service.',
    },
    type: 'code',
    obligation: 'mandatory',
    codes: yesNo,
  },
]
