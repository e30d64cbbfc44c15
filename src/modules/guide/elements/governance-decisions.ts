import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { checklist2003, guideline2012 } from './sources.ts'

/** How the parties decide together, and what they do when they cannot. */
export const decisionElements: readonly ElementDefinition[] = [
  {
    id: 'decision-process',
    family: 'governance',
    name: { en: 'Decision process', fr: 'Processus décisionnel' },
    purpose: {
      en: 'Explain how joint decisions are taken and kept.',
      fr: 'Expliquer comment les décisions communes sont prises et consignées.',
    },
    help: {
      en: 'Choose the method, the matters it does not cover, the time allowed and where the decision is recorded.',
      fr: 'Choisissez le mode de décision, les questions qui y échappent, le délai accordé et l’endroit où la décision est consignée.',
    },
    documents: ['MA'],
    need: { simple: 'not-used', medium: 'recommended', complex: 'required' },
    fields: [
      {
        key: 'method',
        type: 'choice',
        label: { en: 'Method', fr: 'Mode de décision' },
        required: true,
        options: [
          {
            code: 'consensus',
            label: { en: 'Consensus', fr: 'Consensus' },
            said: {
              en: 'Joint decisions are made by consensus.',
              fr: 'Les décisions communes se prennent par consensus.',
            },
          },
          {
            code: 'lead',
            label: { en: 'Lead party, after consultation', fr: 'Partie responsable, après consultation' },
            said: {
              en: 'Joint decisions are made by the lead party, after consultation.',
              fr: 'Les décisions communes sont prises par la partie responsable, après consultation.',
            },
          },
          {
            code: 'vote',
            label: { en: 'Vote', fr: 'Vote' },
            said: {
              en: 'Joint decisions are made by a vote.',
              fr: 'Les décisions communes se prennent par un vote.',
            },
          },
        ],
      },
      {
        key: 'lead',
        type: 'party',
        label: { en: 'Lead party', fr: 'Partie responsable' },
        requiredWhen: [{ field: 'method', is: ['lead'] }],
      },
      {
        key: 'limits',
        type: 'prose',
        label: { en: 'Decisions kept by a party alone', fr: 'Décisions réservées à une partie' },
      },
      {
        key: 'timing',
        type: 'duration',
        label: { en: 'Time to decide', fr: 'Délai de décision' },
        required: true,
      },
      { key: 'record', type: 'text', label: { en: 'Where it is recorded', fr: 'Lieu de consignation' } },
    ],
    pattern: {
      en: clause(
        '[[method]]',
        '**Lead party:** [[lead]]',
        '**Decisions kept by a party alone:** [[limits]]',
        'A joint decision must be taken within [[timing]] after it is requested. Failing that, a party may turn to dispute resolution ([[#issue-resolution]]).',
        'Joint decisions must be recorded as follows: [[record]].',
      ),
      fr: clause(
        '[[method]]',
        '**Partie responsable\u00a0:** [[lead]]',
        '**Décisions réservées à une partie\u00a0:** [[limits]]',
        'Toute décision commune doit être prise dans un délai de [[timing]] suivant la demande. À défaut, une partie peut recourir au règlement des différends ([[#issue-resolution]]).',
        'Les décisions communes doivent être consignées ainsi\u00a0: [[record]].',
      ),
    },
    source: checklist2003,
  },
  {
    id: 'issue-resolution',
    family: 'governance',
    name: { en: 'Issue and dispute resolution', fr: 'Règlement des questions et des différends' },
    purpose: {
      en: 'Settle issues early and close to the work, then raise them step by step.',
      fr: 'Régler les questions tôt et près du terrain, puis les porter plus haut par étapes.',
    },
    help: {
      en: 'Start with the people who do the work. Give each level a position on both sides and a firm time limit; end with a final authority.',
      fr: 'Commencez par les personnes qui font le travail. Fixez à chaque niveau un poste par partie et un délai ferme; terminez par une autorité finale.',
    },
    documents: ['MOU', 'MA', 'SLA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'levels',
        type: 'table',
        label: { en: 'Levels', fr: 'Niveaux' },
        required: true,
        columns: [
          { key: 'level', type: 'integer', label: { en: 'Level', fr: 'Niveau' }, required: true },
          {
            key: 'client-position',
            type: 'position',
            label: { en: 'For the client', fr: 'Pour le client' },
            required: true,
          },
          {
            key: 'provider-position',
            type: 'position',
            label: { en: 'For the provider', fr: 'Pour le fournisseur' },
            required: true,
          },
          {
            key: 'others',
            type: 'text',
            label: { en: 'For the other parties', fr: 'Pour les autres parties' },
            hint: { en: 'When there are more than two', fr: 'Lorsqu’il y en a plus de deux' },
          },
          {
            key: 'max-time',
            type: 'duration',
            label: { en: 'At most', fr: 'Délai maximal' },
            required: true,
          },
          { key: 'method', type: 'text', label: { en: 'Method', fr: 'Méthode' } },
          {
            key: 'final-authority',
            type: 'boolean',
            label: { en: 'Final authority', fr: 'Autorité finale' },
          },
        ],
      },
      {
        key: 'notice',
        type: 'text',
        label: { en: 'How an issue is raised', fr: 'Façon de soulever une question' },
      },
      {
        key: 'interim-exceptions',
        type: 'prose',
        label: {
          en: 'Obligations that may be suspended meanwhile',
          fr: 'Obligations qui peuvent être suspendues entre-temps',
        },
      },
      {
        key: 'service-rules',
        type: 'table',
        label: { en: 'Separate rules for a service', fr: 'Règles propres à un service' },
        columns: [
          { key: 'service', type: 'text', label: { en: 'Service', fr: 'Service' }, required: true },
          { key: 'rule', type: 'prose', label: { en: 'Rule', fr: 'Règle' }, required: true },
        ],
      },
    ],
    pattern: {
      en: clause(
        'The parties must try to settle every issue at the lowest level. An issue that is not settled in the time allowed must go to the next level.',
        '[[rows:levels]]',
        '**How an issue is raised:** [[notice]]',
        'While an issue is being settled, each party must keep meeting its obligations.',
        '**Obligations that may be suspended meanwhile:** [[interim-exceptions]]',
        '[[rows:service-rules]]',
      ),
      fr: clause(
        'Les parties doivent chercher à régler toute question au niveau le plus bas. Une question non réglée dans le délai prévu doit passer au niveau suivant.',
        '[[rows:levels]]',
        '**Façon de soulever une question\u00a0:** [[notice]]',
        'Pendant le règlement, chaque partie doit continuer de s’acquitter de ses obligations.',
        '**Obligations qui peuvent être suspendues entre-temps\u00a0:** [[interim-exceptions]]',
        '[[rows:service-rules]]',
      ),
    },
    source: guideline2012(),
  },
]
