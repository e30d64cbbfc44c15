import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { partyColumn } from './columns.ts'
import { guideline2012 } from './sources.ts'

/** How the agreement is kept up to date and how it ends. */
export const lifeElements: readonly ElementDefinition[] = [
  {
    id: 'review',
    family: 'governance',
    name: { en: 'Review of the agreement', fr: 'Examen de l’entente' },
    purpose: {
      en: 'Keep the agreement true to the service as it is given.',
      fr: 'Garder l’entente conforme au service tel qu’il est rendu.',
    },
    help: {
      en: 'Plan reviews by date. A master agreement is reviewed more often in its first year; say what is looked at and what comes out.',
      fr: 'Planifiez les examens par date. Un accord-cadre est examiné plus souvent la première année; dites ce qui est examiné et ce qui en découle.',
    },
    documents: ['MOU', 'MA', 'SLA'],
    need: { simple: 'recommended', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'first-year',
        type: 'integer',
        label: { en: 'Reviews in the first year', fr: 'Examens la première année' },
        hint: { en: 'How many; two for a master agreement', fr: 'Leur nombre; deux pour un accord-cadre' },
        required: true,
      },
      {
        key: 'frequency',
        type: 'duration',
        label: { en: 'Time between later reviews', fr: 'Intervalle entre les examens suivants' },
        required: true,
      },
      {
        key: 'reviews',
        type: 'table',
        label: { en: 'Planned reviews', fr: 'Examens prévus' },
        columns: [
          { key: 'date', type: 'date', label: { en: 'Date', fr: 'Date' }, required: true },
          {
            key: 'kind',
            type: 'choice',
            label: { en: 'Kind', fr: 'Type' },
            required: true,
            options: [
              { code: 'first-year', label: { en: 'First-year review', fr: 'Examen de première année' } },
              { code: 'regular', label: { en: 'Regular review', fr: 'Examen périodique' } },
              { code: 'renewal', label: { en: 'Review before renewal', fr: 'Examen avant reconduction' } },
              { code: 'special', label: { en: 'Special review', fr: 'Examen ponctuel' } },
            ],
          },
          { key: 'participants', type: 'text', label: { en: 'Participants', fr: 'Participants' } },
        ],
      },
      { key: 'criteria', type: 'prose', label: { en: 'What is looked at', fr: 'Critères d’examen' } },
      { key: 'outputs', type: 'prose', label: { en: 'What comes out', fr: 'Suites de l’examen' } },
    ],
    pattern: {
      en: clause(
        'The parties must review this agreement together.',
        'Number of reviews in the first year: [[first-year]].',
        'Later reviews follow at intervals of [[frequency]].',
        '[[rows:reviews]]',
        '**What is looked at:** [[criteria]]',
        '**What comes out:** [[outputs]]',
      ),
      fr: clause(
        'Les parties doivent examiner ensemble la présente entente.',
        'Nombre d’examens la première année\u00a0: [[first-year]].',
        'Les examens suivants ont lieu à intervalles de [[frequency]].',
        '[[rows:reviews]]',
        '**Critères d’examen\u00a0:** [[criteria]]',
        '**Suites de l’examen\u00a0:** [[outputs]]',
      ),
    },
    source: guideline2012(),
  },
  {
    id: 'termination',
    family: 'governance',
    name: { en: 'Termination', fr: 'Résiliation' },
    purpose: {
      en: 'End the relationship in order and say who answers for what.',
      fr: 'Mettre fin à la relation en bon ordre et dire qui répond de quoi.',
    },
    help: {
      en: 'State the grounds, who may act, the notice, who bears which costs and what outlives the agreement.',
      fr: 'Énoncez les motifs, qui peut agir, le préavis, qui assume quels coûts et ce qui survit à l’entente.',
    },
    documents: ['MOU', 'MA', 'SLA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      { key: 'notice', type: 'duration', label: { en: 'Notice', fr: 'Préavis' }, required: true },
      {
        key: 'who-may',
        type: 'parties',
        label: { en: 'Who may terminate', fr: 'Qui peut résilier' },
        required: true,
      },
      {
        key: 'grounds',
        type: 'table',
        label: { en: 'Grounds', fr: 'Motifs' },
        columns: [
          { key: 'ground', type: 'text', label: { en: 'Ground', fr: 'Motif' }, required: true },
          {
            key: 'notice',
            type: 'duration',
            label: { en: 'Notice, if different', fr: 'Préavis, s’il diffère' },
          },
        ],
      },
      { key: 'costs', type: 'prose', label: { en: 'Costs', fr: 'Coûts' }, required: true },
      {
        key: 'wind-down',
        type: 'table',
        label: { en: 'Tasks to close the service', fr: 'Tâches de fermeture du service' },
        columns: [
          { key: 'task', type: 'text', label: { en: 'Task', fr: 'Tâche' }, required: true },
          partyColumn,
          { key: 'within', type: 'duration', label: { en: 'Within', fr: 'Délai' } },
        ],
      },
      {
        key: 'suspension',
        type: 'table',
        label: { en: 'Suspension of the service', fr: 'Suspension du service' },
        columns: [
          { key: 'ground', type: 'text', label: { en: 'Ground', fr: 'Motif' }, required: true },
          { ...partyColumn, label: { en: 'Who may suspend', fr: 'Qui peut suspendre' } },
          { key: 'notice', type: 'duration', label: { en: 'Notice', fr: 'Préavis' } },
          { key: 'reasons', type: 'text', label: { en: 'What the notice says', fr: 'Contenu de l’avis' } },
        ],
      },
      { key: 'surviving', type: 'prose', label: { en: 'What survives', fr: 'Ce qui demeure en vigueur' } },
    ],
    pattern: {
      en: clause(
        'Any of these parties may terminate this agreement: [[who-may]].',
        'A party that terminates this agreement must tell the others in writing at least [[notice]] ahead.',
        '[[rows:grounds]]',
        '**Costs of termination:** [[costs]]',
        '[[rows:wind-down]]',
        'The service may be suspended as follows:',
        '[[rows:suspension]]',
        '**What survives termination:** [[surviving]]',
      ),
      fr: clause(
        'Chacune des parties suivantes peut résilier la présente entente\u00a0: [[who-may]].',
        'La partie qui résilie la présente entente doit en aviser les autres par écrit au moins [[notice]] à l’avance.',
        '[[rows:grounds]]',
        '**Coûts de la résiliation\u00a0:** [[costs]]',
        '[[rows:wind-down]]',
        'Le service peut être suspendu comme suit\u00a0:',
        '[[rows:suspension]]',
        '**Ce qui demeure en vigueur après la résiliation\u00a0:** [[surviving]]',
      ),
    },
    source: guideline2012(),
  },
]
