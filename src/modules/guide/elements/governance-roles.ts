import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { frequencyColumn, positionColumn } from './columns.ts'
import { guideline2012 } from './sources.ts'

/** Who decides, who does and who sits together. */
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
]
