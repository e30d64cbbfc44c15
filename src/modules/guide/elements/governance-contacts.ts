import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { contactColumns, frequencyColumn, partyColumn, positionColumn } from './columns.ts'
import { guideline2012, publishedPractice } from './sources.ts'

/** Who speaks for each party from day to day, and how the client is answered. */
export const contactElements: readonly ElementDefinition[] = [
  {
    id: 'designated-officials',
    family: 'governance',
    name: { en: 'Designated officials', fr: 'Représentants désignés' },
    purpose: {
      en: 'Name the position that speaks for each party from day to day.',
      fr: 'Nommer le poste qui parle au nom de chaque partie au quotidien.',
    },
    help: {
      en: 'Give one position for each party and a substitute. Phone and email are kept once, with the position.',
      fr: 'Inscrivez un poste par partie et un substitut. Le téléphone et le courriel sont conservés une seule fois, avec le poste.',
    },
    documents: ['MOU', 'MA', 'SLA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'officials',
        type: 'table',
        label: { en: 'Designated officials', fr: 'Représentants désignés' },
        required: true,
        columns: [
          partyColumn,
          positionColumn,
          { key: 'substitute', type: 'position', label: { en: 'Substitute', fr: 'Substitut' } },
          { key: 'since', type: 'date', label: { en: 'Since', fr: 'Depuis le' } },
          { key: 'until', type: 'date', label: { en: 'Until', fr: 'Jusqu’au' } },
        ],
      },
    ],
    pattern: {
      en: clause(
        'Each party names the official below to speak for it on this agreement.',
        '[[rows:officials]]',
        'A party may replace its official by writing to the others, without an amendment.',
      ),
      fr: clause(
        'Chaque partie désigne le représentant ci-dessous pour parler en son nom au sujet de la présente entente.',
        '[[rows:officials]]',
        'Une partie peut remplacer son représentant en l’annonçant aux autres par écrit, sans avenant.',
      ),
    },
    source: publishedPractice,
  },
  {
    id: 'relationship-management',
    family: 'governance',
    name: { en: 'Client relationship management', fr: 'Gestion des relations avec la clientèle' },
    purpose: {
      en: 'Explain how the client’s questions and problems are received, answered and reported.',
      fr: 'Expliquer comment les questions et les problèmes du client sont reçus, traités et rapportés.',
    },
    help: {
      en: 'Say where the client turns, how soon it hears back, what happens if it is not satisfied, and who gets the report.',
      fr: 'Dites à qui le client s’adresse, dans quel délai il obtient une réponse, son recours s’il est insatisfait et qui reçoit le rapport.',
    },
    documents: ['SLA', 'MA'],
    need: { simple: 'optional', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'desk',
        type: 'prose',
        label: { en: 'Help given to the client', fr: 'Soutien offert au client' },
        required: true,
      },
      {
        key: 'contacts',
        type: 'table',
        label: { en: 'Contacts', fr: 'Personnes-ressources' },
        required: true,
        columns: contactColumns,
      },
      {
        key: 'responses',
        type: 'table',
        label: { en: 'Response times', fr: 'Délais de réponse' },
        columns: [
          { key: 'request', type: 'text', label: { en: 'Request', fr: 'Demande' }, required: true },
          {
            key: 'response',
            type: 'duration',
            label: { en: 'Answered in', fr: 'Réponse' },
            requiredWhen: [{ field: 'closed-after', empty: true }],
          },
          { key: 'resolution', type: 'duration', label: { en: 'Settled in', fr: 'Règlement' } },
          {
            key: 'closed-after',
            type: 'duration',
            label: { en: 'Closed after this silence', fr: 'Fermeture après ce silence' },
            hint: { en: 'When the client does not reply', fr: 'Lorsque le client ne répond pas' },
          },
        ],
      },
      {
        key: 'issue-process',
        type: 'prose',
        label: { en: 'Handling of issues', fr: 'Traitement des problèmes' },
      },
      { key: 'escalation', type: 'prose', label: { en: 'Escalation', fr: 'Recours hiérarchique' } },
      { ...frequencyColumn, key: 'report-frequency', label: { en: 'Report', fr: 'Rapport' } },
      {
        key: 'report-to',
        type: 'text',
        label: { en: 'Committee that gets the report', fr: 'Comité destinataire du rapport' },
      },
    ],
    pattern: {
      en: clause(
        '[[desk]]',
        'The client may turn to these contacts:',
        '[[rows:contacts]]',
        '[[rows:responses]]',
        '**Handling of issues:** [[issue-process]]',
        '**Escalation:** [[escalation]]',
        'The provider must report on the relationship at this interval: [[report-frequency]].',
        'The report must be given to this committee: [[report-to]].',
      ),
      fr: clause(
        '[[desk]]',
        'Le client peut s’adresser aux personnes-ressources suivantes\u00a0:',
        '[[rows:contacts]]',
        '[[rows:responses]]',
        '**Traitement des problèmes\u00a0:** [[issue-process]]',
        '**Recours hiérarchique\u00a0:** [[escalation]]',
        'Le fournisseur doit faire rapport sur la relation à l’intervalle suivant\u00a0: [[report-frequency]].',
        'Le rapport doit être remis au comité suivant\u00a0: [[report-to]].',
      ),
    },
    source: guideline2012(),
  },
]
