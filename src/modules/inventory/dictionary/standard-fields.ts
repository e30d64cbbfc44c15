import { channels, standardTypes, targetMetAnswers } from './code-lists.ts'
import { bilingualFields, type InventoryField } from './field.ts'
import { fiscalYearField, ownerFields, serviceIdField, serviceNameFields } from './shared-fields.ts'

const statementFields: readonly InventoryField[] = [
  {
    id: 'service_standard_id',
    label: { en: 'Service Standard ID', fr: 'Numéro d’identification de la norme relative aux services' },
    about: {
      en: 'The number that stays with the standard from year to year. No comma.',
      fr: 'Le numéro que la norme garde d’une année à l’autre. Sans virgule.',
    },
    type: 'identifier',
    obligation: 'mandatory',
  },
  ...bilingualFields(
    'service_standard',
    { en: 'Service Standard', fr: 'Norme relative aux services' },
    {
      en: 'The promise made to clients, in terms they can check.',
      fr: 'L’engagement pris envers la clientèle, formulé de façon vérifiable.',
    },
    { type: 'text', obligation: 'mandatory', maxLength: 500 },
  ),
  {
    id: 'type',
    label: { en: 'Service Standard Type', fr: 'Type de norme relative aux services' },
    about: {
      en: 'Reaching the service (access), getting it right (accuracy), getting it in time (timeliness), or something else.',
      fr: 'Joindre le service (accès), l’obtenir sans erreur (exactitude), l’obtenir à temps (délai), ou autre chose.',
    },
    type: 'code',
    obligation: 'mandatory',
    codes: standardTypes,
  },
  {
    id: 'channel',
    label: { en: 'Service Standard Channel', fr: 'Mode de prestation de la norme de service' },
    about: {
      en: 'The channel the promise is about, one a row.',
      fr: 'Le mode de prestation visé par l’engagement, un seul par ligne.',
    },
    type: 'code',
    obligation: 'mandatory',
    codes: channels,
  },
  ...bilingualFields(
    'channel_comments',
    {
      en: 'Comments on the service standard channel',
      fr: 'Commentaires sur le mode de prestation de la norme de service',
    },
    {
      en: 'Which channels “other” stands for, and anything particular about them.',
      fr: 'Les modes que recouvre «\u00a0autre\u00a0», et leurs particularités.',
    },
    { type: 'text', obligation: 'optional', maxLength: 1500 },
  ),
]

const resultFields: readonly InventoryField[] = [
  {
    id: 'target',
    label: { en: 'Service Standard Target', fr: 'Cible de la norme relative aux services' },
    about: {
      en: 'How often the promise should be kept, as a number between 0 and 1: 0.9 for nine times in ten.',
      fr: 'La fréquence à laquelle l’engagement devrait être tenu, entre 0 et 1\u00a0: 0.9 pour neuf fois sur dix.',
    },
    type: 'fraction',
    obligation: 'optional',
  },
  {
    id: 'volume_meeting_target',
    label: {
      en: 'Business Volume That Met Service Standard Target',
      fr: 'Volume d’activités qui respectent la norme de service',
    },
    about: {
      en: 'How many results kept the promise. Blank when nobody knows, 0 when none did; never more than the total.',
      fr: 'Le nombre de résultats conformes à l’engagement. Vide si on l’ignore, 0 s’il n’y en a aucun; jamais plus que le total.',
    },
    type: 'integer',
    obligation: 'optional',
  },
  {
    id: 'total_volume',
    label: { en: 'Total Volume', fr: 'Volumes totaux' },
    about: {
      en: 'How many results were given in the year. Blank when nobody knows, 0 when there were none.',
      fr: 'Le nombre de résultats donnés pendant l’exercice. Vide si on l’ignore, 0 s’il n’y en a eu aucun.',
    },
    type: 'integer',
    obligation: 'optional',
  },
  {
    id: 'performance',
    label: { en: 'Performance', fr: 'Rendement' },
    about: {
      en: 'The share that kept the promise, computed and compared without rounding.',
      fr: 'La part conforme à l’engagement, calculée et comparée sans arrondi.',
    },
    type: 'fraction',
    obligation: 'computed',
  },
  ...bilingualFields(
    'comments',
    {
      en: 'Comments on the service standard in general',
      fr: 'Commentaires sur la norme de service en général',
    },
    {
      en: 'What explains the result or the way it is counted.',
      fr: 'Ce qui explique le résultat ou la façon de le compter.',
    },
    { type: 'text', obligation: 'optional', maxLength: 2000 },
  ),
  {
    id: 'target_met',
    label: { en: 'Was the target met', fr: 'La cible était-elle atteinte' },
    about: {
      en: 'Computed: Y or N when there is a target above zero and a result, otherwise NA.',
      fr: 'Calculé\u00a0: Y ou N lorsqu’il y a une cible supérieure à zéro et un résultat, sinon NA.',
    },
    type: 'code',
    obligation: 'computed',
    codes: targetMetAnswers,
  },
]

const addressFields: readonly InventoryField[] = [
  ...bilingualFields(
    'standards_targets_uri',
    { en: 'URL to Service Standards and Targets', fr: 'URL vers les normes de service et les cibles' },
    {
      en: 'The page where clients can read the promise and its target.',
      fr: 'La page où la clientèle peut lire l’engagement et sa cible.',
    },
    { type: 'url', obligation: 'mandatory', maxLength: 1500 },
  ),
  ...bilingualFields(
    'performance_results_uri',
    { en: 'URL to Real-Time Performance Results', fr: 'URL aux résultats de rendement en temps réel' },
    {
      en: 'The page that shows current results, when there is one.',
      fr: 'La page qui montre les résultats du moment, s’il y en a une.',
    },
    { type: 'url', obligation: 'optional', maxLength: 1500 },
  ),
]

/** The 24 fields of a service standard, in the order of the official file. */
export const standardFields: readonly InventoryField[] = [
  fiscalYearField,
  serviceIdField,
  ...serviceNameFields,
  ...statementFields,
  ...resultFields,
  ...addressFields,
  ...ownerFields,
]
