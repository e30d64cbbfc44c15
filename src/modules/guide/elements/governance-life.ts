import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { frequencyColumn, partyColumn } from './columns.ts'
import { guideline2012, publishedPractice } from './sources.ts'

/** How the agreement is watched over: reviewed, ended, protected from risk, audited. */
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
        '**Reviews in the first year:** [[first-year]]',
        '**Time between later reviews:** [[frequency]]',
        '[[rows:reviews]]',
        '**What is looked at:** [[criteria]]',
        '**What comes out:** [[outputs]]',
      ),
      fr: clause(
        'Les parties doivent examiner ensemble la présente entente.',
        '**Examens la première année\u00a0:** [[first-year]]',
        '**Intervalle entre les examens suivants\u00a0:** [[frequency]]',
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
      { key: 'surviving', type: 'prose', label: { en: 'What survives', fr: 'Ce qui demeure en vigueur' } },
    ],
    pattern: {
      en: clause(
        '**Who may terminate this agreement:** [[who-may]]',
        'A party that terminates this agreement must tell the others in writing at least [[notice]] ahead.',
        '[[rows:grounds]]',
        '**Costs of termination:** [[costs]]',
        '[[rows:wind-down]]',
        '**What survives termination:** [[surviving]]',
      ),
      fr: clause(
        '**Qui peut résilier la présente entente\u00a0:** [[who-may]]',
        'La partie qui résilie la présente entente doit en aviser les autres par écrit au moins [[notice]] à l’avance.',
        '[[rows:grounds]]',
        '**Coûts de la résiliation\u00a0:** [[costs]]',
        '[[rows:wind-down]]',
        '**Ce qui demeure en vigueur après la résiliation\u00a0:** [[surviving]]',
      ),
    },
    source: guideline2012(),
  },
  {
    id: 'risk-management',
    family: 'governance',
    name: { en: 'Risk management', fr: 'Gestion des risques' },
    purpose: {
      en: 'Share the risks and agree beforehand on the response to each.',
      fr: 'Répartir les risques et convenir d’avance de la réponse à chacun.',
    },
    help: {
      en: 'Rate likelihood and impact from 1 to 5. Give every risk to the party best able to act on it.',
      fr: 'Cotez la probabilité et l’incidence de 1 à 5. Confiez chaque risque à la partie la mieux placée pour agir.',
    },
    documents: ['MA', 'MOU'],
    need: { simple: 'optional', medium: 'recommended', complex: 'required' },
    fields: [
      {
        key: 'risks',
        type: 'table',
        label: { en: 'Risks', fr: 'Risques' },
        required: true,
        columns: [
          { key: 'risk', type: 'text', label: { en: 'Risk', fr: 'Risque' }, required: true },
          {
            key: 'likelihood',
            type: 'integer',
            label: { en: 'Likelihood', fr: 'Probabilité' },
            hint: { en: 'From 1 (rare) to 5 (almost certain)', fr: 'De 1 (rare) à 5 (presque certain)' },
            required: true,
          },
          {
            key: 'impact',
            type: 'integer',
            label: { en: 'Impact', fr: 'Incidence' },
            hint: { en: 'From 1 (slight) to 5 (severe)', fr: 'De 1 (légère) à 5 (grave)' },
            required: true,
          },
          { key: 'owner', type: 'party', label: { en: 'Owner', fr: 'Responsable' }, required: true },
          { key: 'response', type: 'text', label: { en: 'Response', fr: 'Réponse' }, required: true },
          { key: 'trigger', type: 'text', label: { en: 'Trigger', fr: 'Déclencheur' } },
        ],
      },
    ],
    pattern: {
      en: clause(
        'The owner of each risk must watch it and must carry out the response when the trigger occurs.',
        '[[rows:risks]]',
        'The parties should bring this table up to date at each review of this agreement.',
      ),
      fr: clause(
        'La partie responsable d’un risque doit le surveiller et doit appliquer la réponse prévue dès que le déclencheur survient.',
        '[[rows:risks]]',
        'Les parties devraient mettre ce tableau à jour à chaque examen de la présente entente.',
      ),
    },
    source: guideline2012(),
  },
  {
    id: 'audit-evaluation',
    family: 'governance',
    name: { en: 'Audit and evaluation', fr: 'Vérification et évaluation' },
    purpose: {
      en: 'Secure the right to check how the agreement is carried out.',
      fr: 'Garantir le droit de vérifier la façon dont l’entente est appliquée.',
    },
    help: {
      en: 'Say who may audit or evaluate what, how often and at whose cost, then how results are shared and followed up.',
      fr: 'Indiquez qui peut vérifier ou évaluer quoi, à quelle fréquence et aux frais de qui, puis le partage et le suivi des résultats.',
    },
    documents: ['MOU', 'MA'],
    need: { simple: 'optional', medium: 'recommended', complex: 'required' },
    fields: [
      {
        key: 'audits',
        type: 'table',
        label: { en: 'Audits and evaluations', fr: 'Vérifications et évaluations' },
        required: true,
        columns: [
          {
            key: 'kind',
            type: 'choice',
            label: { en: 'Kind', fr: 'Type' },
            required: true,
            options: [
              { code: 'audit', label: { en: 'Audit', fr: 'Vérification' } },
              { code: 'evaluation', label: { en: 'Evaluation', fr: 'Évaluation' } },
            ],
          },
          { key: 'who', type: 'text', label: { en: 'Carried out by', fr: 'Menée par' }, required: true },
          { key: 'scope', type: 'text', label: { en: 'Scope', fr: 'Portée' }, required: true },
          frequencyColumn,
          { key: 'cost', type: 'party', label: { en: 'Paid by', fr: 'Aux frais de' } },
          { key: 'follow-up', type: 'date', label: { en: 'Follow-up', fr: 'Suivi' } },
        ],
      },
      { key: 'access', type: 'prose', label: { en: 'Access', fr: 'Accès' } },
      { key: 'sharing', type: 'prose', label: { en: 'Sharing of results', fr: 'Partage des résultats' } },
    ],
    pattern: {
      en: clause(
        'The audits and evaluations below may be carried out. Each party must cooperate with them.',
        '[[rows:audits]]',
        '**Access to records, places and staff:** [[access]]',
        '**Sharing of results:** [[sharing]]',
      ),
      fr: clause(
        'Les vérifications et les évaluations ci-dessous peuvent être menées. Chaque partie doit y collaborer.',
        '[[rows:audits]]',
        '**Accès aux dossiers, aux lieux et au personnel\u00a0:** [[access]]',
        '**Partage des résultats\u00a0:** [[sharing]]',
      ),
    },
    source: publishedPractice,
  },
]
