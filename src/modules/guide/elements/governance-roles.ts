import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { contactColumns, frequencyColumn, partyColumn, positionColumn } from './columns.ts'
import { guideline2012, publishedPractice } from './sources.ts'

/** Who decides, who does, who sits together and whom to reach. */
export const roleElements: readonly ElementDefinition[] = [
  {
    id: 'roles',
    family: 'governance',
    name: { en: 'Roles and responsibilities', fr: 'Rôles et responsabilités' },
    purpose: {
      en: 'Say who decides and who does, when and how.',
      fr: 'Établir qui décide et qui agit, quand et comment.',
    },
    help: {
      en: 'One row for each activity: one position does it, one answers for it. Name positions, since people move.',
      fr: 'Une ligne par activité\u00a0: un poste l’accomplit, un poste en répond. Nommez des postes, car les gens changent.',
    },
    documents: ['MOU', 'MA', 'SLA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'raci',
        type: 'table',
        label: { en: 'Activities', fr: 'Activités' },
        required: true,
        columns: [
          { key: 'activity', type: 'text', label: { en: 'Activity', fr: 'Activité' }, required: true },
          {
            key: 'responsible',
            type: 'position',
            label: { en: 'Does it', fr: 'Exécute' },
            required: true,
          },
          {
            key: 'accountable',
            type: 'position',
            label: { en: 'Answers for it', fr: 'Rend compte' },
            required: true,
          },
          { key: 'consulted', type: 'text', label: { en: 'Consulted', fr: 'À consulter' } },
          { key: 'informed', type: 'text', label: { en: 'Informed', fr: 'À informer' } },
          { key: 'when', type: 'text', label: { en: 'When', fr: 'Quand' } },
          { key: 'delegate', type: 'position', label: { en: 'Delegate', fr: 'Délégataire' } },
        ],
      },
      {
        key: 'decision-rights',
        type: 'table',
        label: { en: 'Decisions', fr: 'Décisions' },
        columns: [
          { key: 'decision', type: 'text', label: { en: 'Decision', fr: 'Décision' }, required: true },
          { ...positionColumn, label: { en: 'Decided by', fr: 'Prise par' } },
          { key: 'limits', type: 'text', label: { en: 'Limits', fr: 'Limites' } },
        ],
      },
    ],
    pattern: {
      en: clause(
        'The holders of these positions must carry out the activities below, or see that they are carried out.',
        '[[rows:raci]]',
        'A holder may act through the delegate named, but still answers for the activity.',
        '[[rows:decision-rights]]',
      ),
      fr: clause(
        'Les titulaires des postes ci-dessous doivent accomplir les activités indiquées ou veiller à leur accomplissement.',
        '[[rows:raci]]',
        'Le titulaire peut agir par l’entremise du délégataire désigné, mais continue de répondre de l’activité.',
        '[[rows:decision-rights]]',
      ),
    },
    source: guideline2012(),
  },
  {
    id: 'committees',
    family: 'governance',
    name: { en: 'Committees', fr: 'Comités' },
    purpose: {
      en: 'Give the parties a place to steer together and to settle common priorities.',
      fr: 'Donner aux parties un lieu pour orienter l’entente et fixer leurs priorités communes.',
    },
    help: {
      en: 'Cover the strategic, transitional and operational levels. Every party sits on each committee, by position.',
      fr: 'Prévoyez les niveaux stratégique, transitoire et opérationnel. Chaque partie siège à chaque comité, par poste.',
    },
    documents: ['MA', 'MOU'],
    need: { simple: 'not-used', medium: 'recommended', complex: 'required' },
    fields: [
      {
        key: 'committees',
        type: 'table',
        label: { en: 'Committees', fr: 'Comités' },
        required: true,
        columns: [
          { key: 'name', type: 'text', label: { en: 'Committee', fr: 'Comité' }, required: true },
          {
            key: 'level',
            type: 'choice',
            label: { en: 'Level', fr: 'Niveau' },
            required: true,
            options: [
              { code: 'strategic', label: { en: 'Strategic', fr: 'Stratégique' } },
              { code: 'transitional', label: { en: 'Transitional', fr: 'Transitoire' } },
              { code: 'operational', label: { en: 'Operational', fr: 'Opérationnel' } },
            ],
          },
          { key: 'mandate', type: 'prose', label: { en: 'Mandate', fr: 'Mandat' }, required: true },
          { key: 'parties', type: 'parties', label: { en: 'Parties', fr: 'Parties' }, required: true },
          {
            key: 'members',
            type: 'text',
            label: { en: 'Members', fr: 'Membres' },
            hint: { en: 'By position, not by name', fr: 'Par poste, et non par nom' },
            required: true,
          },
          { key: 'chair', type: 'position', label: { en: 'Chair', fr: 'Présidence' } },
          {
            key: 'chair-rule',
            type: 'text',
            label: { en: 'Choice of the chair', fr: 'Règle de présidence' },
            hint: { en: 'Fixed, shared, in turn', fr: 'Fixe, partagée, à tour de rôle' },
          },
          { key: 'quorum', type: 'text', label: { en: 'Quorum', fr: 'Quorum' } },
          { ...frequencyColumn, required: true },
          { key: 'inputs', type: 'text', label: { en: 'Works from', fr: 'Documents de travail' } },
          { key: 'records', type: 'text', label: { en: 'Records', fr: 'Comptes rendus' } },
          { key: 'secretariat', type: 'party', label: { en: 'Secretariat', fr: 'Secrétariat' } },
        ],
      },
    ],
    pattern: {
      en: clause(
        'The parties must set up and maintain these committees:',
        '[[rows:committees]]',
        'Each committee must record its decisions and must send them to all parties.',
      ),
      fr: clause(
        'Les parties doivent constituer et maintenir les comités suivants\u00a0:',
        '[[rows:committees]]',
        'Chaque comité doit consigner ses décisions et doit les transmettre à toutes les parties.',
      ),
    },
    source: guideline2012(),
  },
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
        'A party may replace its official by writing to the others; no amendment is needed.',
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
          { key: 'response', type: 'duration', label: { en: 'Answered in', fr: 'Réponse' }, required: true },
          { key: 'resolution', type: 'duration', label: { en: 'Settled in', fr: 'Règlement' } },
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
        '**Report on the relationship:** [[report-frequency]]',
        '**Committee that gets the report:** [[report-to]]',
      ),
      fr: clause(
        '[[desk]]',
        'Le client peut s’adresser aux personnes-ressources suivantes\u00a0:',
        '[[rows:contacts]]',
        '[[rows:responses]]',
        '**Traitement des problèmes\u00a0:** [[issue-process]]',
        '**Recours hiérarchique\u00a0:** [[escalation]]',
        '**Rapport sur la relation\u00a0:** [[report-frequency]]',
        '**Comité destinataire du rapport\u00a0:** [[report-to]]',
      ),
    },
    source: guideline2012(),
  },
]
