import type { ElementDefinition } from '../element.ts'
import type { FieldDefinition } from '../field.ts'
import { clause } from './clause.ts'
import { deliveryChannels } from './delivery-channels.ts'
import { serviceStandardsGuideline } from './sources.ts'

/** What a level promises: the sentence, its kind, where it holds and the threshold. */
const promise: readonly FieldDefinition[] = [
  {
    key: 'standard',
    type: 'standard',
    label: { en: 'Service standard it rests on', fr: 'Norme de service sur laquelle il repose' },
    hint: {
      en: 'What you leave empty below is taken from it; what you write adds to it or replaces it',
      fr: 'Ce que vous laissez vide ci-dessous en provient; ce que vous écrivez la complète ou la remplace',
    },
  },
  {
    key: 'statement',
    type: 'text',
    label: { en: 'Level', fr: 'Niveau' },
    hint: { en: 'One sentence that users understand', fr: 'Une phrase que comprennent les utilisateurs' },
    required: true,
  },
  {
    key: 'kind',
    type: 'choice',
    label: { en: 'Kind', fr: 'Nature' },
    options: [
      { code: 'access', label: { en: 'Access', fr: 'Accès' } },
      { code: 'timeliness', label: { en: 'Timeliness', fr: 'Délai' } },
      { code: 'accuracy', label: { en: 'Accuracy', fr: 'Exactitude' } },
      { code: 'availability', label: { en: 'Availability', fr: 'Disponibilité' } },
      { code: 'satisfaction', label: { en: 'Satisfaction', fr: 'Satisfaction' } },
      { code: 'cost', label: { en: 'Cost', fr: 'Coût' } },
      { code: 'other', label: { en: 'Other', fr: 'Autre' } },
    ],
    required: true,
  },
  {
    key: 'channel',
    type: 'choice',
    label: { en: 'Channel', fr: 'Mode de prestation' },
    options: deliveryChannels,
    required: true,
  },
  {
    key: 'measure',
    type: 'text',
    label: { en: 'What is timed or counted', fr: 'Ce qui est chronométré ou compté' },
    required: true,
  },
  {
    key: 'threshold',
    type: 'duration',
    label: { en: 'Time limit', fr: 'Délai maximal' },
    hint: { en: 'For a level about time', fr: 'Pour un niveau exprimé en temps' },
    requiredWhen: [{ field: 'kind', is: ['timeliness'] }],
  },
  {
    key: 'threshold-value',
    type: 'decimal',
    label: { en: 'Threshold', fr: 'Seuil' },
    hint: {
      en: 'For a level about something other than time',
      fr: 'Pour un niveau qui n’est pas exprimé en temps',
    },
    requiredWhen: [
      { field: 'kind', isNot: ['timeliness'] },
      { field: 'threshold', empty: true },
    ],
  },
  { key: 'unit', type: 'text', label: { en: 'Unit of the threshold', fr: 'Unité du seuil' } },
]

/** When the clock runs. */
const clock: readonly FieldDefinition[] = [
  {
    key: 'calendar',
    type: 'calendar',
    label: { en: 'Calendar', fr: 'Calendrier' },
    hint: {
      en: 'What “working day” and “working hour” mean here; it is printed as an annex',
      fr: 'Le sens de «\u00a0jour ouvrable\u00a0» et «\u00a0heure ouvrable\u00a0» ici; il est imprimé en annexe',
    },
  },
  { key: 'clock-start', type: 'text', label: { en: 'Clock starts', fr: 'Début du calcul' } },
  { key: 'clock-stop', type: 'text', label: { en: 'Clock stops', fr: 'Fin du calcul' } },
  { key: 'pause-reasons', type: 'text', label: { en: 'Clock pauses', fr: 'Suspension du calcul' } },
]

/** How often the promise must be kept, over which period, and what does not count. */
const yardstick: readonly FieldDefinition[] = [
  {
    key: 'target',
    type: 'percent',
    label: { en: 'Target', fr: 'Cible' },
    hint: { en: 'How often the level is met', fr: 'Proportion des cas conformes' },
    required: true,
  },
  {
    key: 'window',
    type: 'choice',
    label: { en: 'Period', fr: 'Période' },
    options: [
      { code: 'month', label: { en: 'Month', fr: 'Mois' } },
      { code: 'quarter', label: { en: 'Quarter', fr: 'Trimestre' } },
      { code: 'year', label: { en: 'Calendar year', fr: 'Année civile' } },
      { code: 'fiscal-year', label: { en: 'Fiscal year', fr: 'Exercice' } },
      { code: 'rolling-12-months', label: { en: 'Last 12 months', fr: '12 derniers mois' } },
    ],
    required: true,
  },
  {
    key: 'minimum-sample',
    type: 'integer',
    label: { en: 'Fewest cases', fr: 'Nombre minimal de cas' },
    hint: { en: 'Below it, no result is declared', fr: 'En deçà, aucun résultat n’est déclaré' },
  },
  { key: 'exclusions', type: 'text', label: { en: 'Not counted', fr: 'Cas exclus' } },
  {
    key: 'source',
    type: 'text',
    label: { en: 'Source of the data', fr: 'Source des données' },
    required: true,
  },
  {
    key: 'report',
    type: 'text',
    label: { en: 'Reported in', fr: 'Rapport où figure le résultat' },
    required: true,
  },
  { key: 'consequence', type: 'text', label: { en: 'If missed', fr: 'En cas d’écart' } },
]

export const serviceStandards: ElementDefinition = {
  id: 'service-standards',
  family: 'performance',
  name: { en: 'Service levels and standards', fr: 'Niveaux et normes de service' },
  purpose: {
    en: 'Promise levels that both parties can measure, in normal conditions.',
    fr: 'Promettre, en temps normal, des niveaux que les deux parties peuvent mesurer.',
  },
  help: {
    en: 'One row for each level: what is promised, on which channel, when the clock starts and stops, how often it must be met and what does not count.',
    fr: 'Une ligne par niveau\u00a0: la promesse, le mode de prestation, le début et la fin du calcul, la proportion à atteindre et les cas exclus.',
  },
  documents: ['SLA'],
  need: { simple: 'recommended', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'levels',
      type: 'table',
      label: { en: 'Service levels', fr: 'Niveaux de service' },
      required: true,
      columns: [...promise, ...clock, ...yardstick],
    },
    {
      key: 'normal-conditions',
      type: 'prose',
      label: { en: 'Normal conditions', fr: 'Conditions normales' },
      hint: {
        en: 'And what is outside them: disasters, peaks, strikes',
        fr: 'Et ce qui en sort\u00a0: sinistres, pointes, grèves',
      },
      required: true,
    },
    { key: 'complaints', type: 'text', label: { en: 'Where to complain', fr: 'Où se plaindre' } },
    {
      key: 'published-at',
      type: 'url',
      label: { en: 'Where the levels are published', fr: 'Adresse de publication des niveaux' },
    },
  ],
  pattern: {
    en: clause(
      'In normal conditions, the provider must meet the service levels below.',
      '[[rows:levels]]',
      '**Normal conditions.** [[normal-conditions]]',
      'Users may complain about a level that is not met as follows: [[complaints]].',
      'The levels and their results must be published at [[published-at]].',
    ),
    fr: clause(
      'Dans des conditions normales, le fournisseur doit respecter les niveaux de service ci-dessous.',
      '[[rows:levels]]',
      '**Conditions normales.** [[normal-conditions]]',
      'Les utilisateurs peuvent se plaindre du non-respect d’un niveau de la façon suivante\u00a0: [[complaints]].',
      'Les niveaux et leurs résultats doivent être publiés à l’adresse [[published-at]].',
    ),
  },
  source: serviceStandardsGuideline,
}
