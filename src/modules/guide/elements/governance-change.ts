import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { partyColumn, positionColumn } from './columns.ts'
import { ententeDesign, guideline2012 } from './sources.ts'

/** How the agreement and the services change once they are in force. */
export const changeElements: readonly ElementDefinition[] = [
  {
    id: 'amendment',
    family: 'governance',
    name: { en: 'Amendment', fr: 'Modification' },
    purpose: {
      en: 'Let the agreement evolve as services are added, changed or removed.',
      fr: 'Permettre à l’entente d’évoluer au gré des services ajoutés, modifiés ou retirés.',
    },
    help: {
      en: 'Match the approval to the weight of the change: a corrected address should not need the signature that a new price does.',
      fr: 'Proportionnez l’approbation à l’importance du changement\u00a0: corriger une adresse ne devrait pas exiger la même signature qu’un nouveau prix.',
    },
    documents: ['MOU', 'MA', 'SLA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'classes',
        type: 'table',
        label: { en: 'Classes of change', fr: 'Catégories de modification' },
        required: true,
        columns: [
          {
            key: 'class',
            type: 'choice',
            label: { en: 'Class', fr: 'Catégorie' },
            required: true,
            options: [
              { code: 'editorial', label: { en: 'Editorial', fr: 'Rédactionnelle' } },
              { code: 'operational', label: { en: 'Operational', fr: 'Opérationnelle' } },
              { code: 'financial', label: { en: 'Financial', fr: 'Financière' } },
              { code: 'scope', label: { en: 'Scope', fr: 'Portée' } },
            ],
          },
          {
            key: 'client-position',
            type: 'position',
            label: { en: 'Approved for the client', fr: 'Approuvée pour le client' },
            required: true,
          },
          {
            key: 'provider-position',
            type: 'position',
            label: { en: 'Approved for the provider', fr: 'Approuvée pour le fournisseur' },
            required: true,
          },
          { key: 'form', type: 'text', label: { en: 'Form', fr: 'Forme' } },
        ],
      },
      {
        key: 'requested-by',
        type: 'parties',
        label: { en: 'Who may ask', fr: 'Qui peut la demander' },
        required: true,
      },
      { key: 'impact', type: 'prose', label: { en: 'Impact analysis', fr: 'Analyse des incidences' } },
      { key: 'answer-time', type: 'duration', label: { en: 'Time to answer', fr: 'Délai de réponse' } },
      { key: 'version-rule', type: 'text', label: { en: 'Numbering', fr: 'Numérotation' } },
      {
        key: 'effective-rule',
        type: 'choice',
        label: { en: 'Takes effect', fr: 'Prise d’effet' },
        required: true,
        options: [
          {
            code: 'last-signature',
            label: { en: 'On the last signature', fr: 'À la dernière signature' },
            said: {
              en: 'An amendment takes effect on the last signature.',
              fr: 'Un avenant prend effet à la dernière signature.',
            },
          },
          {
            code: 'stated',
            label: { en: 'On the date the amendment states', fr: 'À la date indiquée dans l’avenant' },
            said: {
              en: 'An amendment takes effect on the date that it states.',
              fr: 'Un avenant prend effet à la date qui y est indiquée.',
            },
          },
        ],
      },
    ],
    pattern: {
      en: clause(
        'This agreement may be amended only in writing. The positions below must approve each class of change.',
        '[[rows:classes]]',
        'Any of these parties may ask for an amendment: [[requested-by]].',
        '**Impact analysis:** [[impact]]',
        'The other parties must answer a request within [[answer-time]].',
        '**Numbering of amendments:** [[version-rule]]',
        '[[effective-rule]]',
      ),
      fr: clause(
        'La présente entente ne peut être modifiée que par écrit. Les postes ci-dessous doivent approuver chaque catégorie de modification.',
        '[[rows:classes]]',
        'Chacune des parties suivantes peut demander une modification\u00a0: [[requested-by]].',
        '**Analyse des incidences\u00a0:** [[impact]]',
        'Les autres parties doivent répondre à une demande dans un délai de [[answer-time]].',
        '**Numérotation des avenants\u00a0:** [[version-rule]]',
        '[[effective-rule]]',
      ),
    },
    source: guideline2012(),
  },
  {
    id: 'change-control',
    family: 'governance',
    name: { en: 'Change management', fr: 'Gestion des changements' },
    purpose: {
      en: 'Handle changes to the service that need no amendment, without surprise to either side.',
      fr: 'Traiter les changements au service qui n’exigent pas d’avenant, sans surprise pour personne.',
    },
    help: {
      en: 'Say what a request must contain, how long ahead it comes, who approves, and the short path for an emergency.',
      fr: 'Précisez le contenu d’une demande, le préavis, qui l’approuve et la voie rapide en cas d’urgence.',
    },
    documents: ['MA', 'SLA'],
    need: { simple: 'not-used', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'request-content',
        type: 'prose',
        label: { en: 'A request contains', fr: 'Contenu d’une demande' },
        required: true,
      },
      {
        key: 'impacts',
        type: 'choices',
        label: { en: 'Impacts to assess', fr: 'Incidences à évaluer' },
        required: true,
        options: [
          { code: 'cost', label: { en: 'Cost', fr: 'Coût' } },
          { code: 'level', label: { en: 'Service level', fr: 'Niveau de service' } },
          { code: 'risk', label: { en: 'Risk', fr: 'Risque' } },
          { code: 'schedule', label: { en: 'Schedule', fr: 'Calendrier' } },
          { code: 'security', label: { en: 'Protection of information', fr: 'Protection de l’information' } },
        ],
      },
      { key: 'lead-time', type: 'duration', label: { en: 'Lead time', fr: 'Préavis' }, required: true },
      {
        key: 'approvers',
        type: 'table',
        label: { en: 'Approval', fr: 'Approbation' },
        required: true,
        columns: [
          partyColumn,
          positionColumn,
          { key: 'limit', type: 'money', label: { en: 'Up to', fr: 'Jusqu’à' } },
        ],
      },
      { key: 'emergency', type: 'prose', label: { en: 'Emergency change', fr: 'Changement urgent' } },
    ],
    pattern: {
      en: clause(
        'A party that wants to change the service must ask at least [[lead-time]] ahead.',
        '**Content.** The request must state the following: [[request-content]]',
        'The impacts to assess are the following: [[impacts]].',
        'No change may be made until the positions below have approved it.',
        '[[rows:approvers]]',
        '**Emergency change:** [[emergency]]',
      ),
      fr: clause(
        'La partie qui souhaite modifier le service doit en faire la demande au moins [[lead-time]] à l’avance.',
        '**Contenu.** La demande doit préciser ce qui suit\u00a0: [[request-content]]',
        'Les incidences à évaluer sont les suivantes\u00a0: [[impacts]].',
        'Aucun changement ne peut être apporté avant l’approbation des postes ci-dessous.',
        '[[rows:approvers]]',
        '**Changement urgent\u00a0:** [[emergency]]',
      ),
    },
    source: ententeDesign,
  },
]
