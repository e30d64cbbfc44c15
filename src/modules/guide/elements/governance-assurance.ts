import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { frequencyColumn } from './columns.ts'
import { guideline2012, publishedPractice } from './sources.ts'

/** How risks are shared and how the agreement is checked from outside. */
export const assuranceElements: readonly ElementDefinition[] = [
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
