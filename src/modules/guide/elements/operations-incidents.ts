import type { ElementDefinition } from '../element.ts'
import type { FieldOption } from '../field.ts'
import { clause } from './clause.ts'
import { frequencies } from './frequencies.ts'
import { guideline2012 } from './sources.ts'

const degrees: readonly FieldOption[] = [
  { code: 'high', label: { en: 'High', fr: 'Élevé' } },
  { code: 'medium', label: { en: 'Medium', fr: 'Moyen' } },
  { code: 'low', label: { en: 'Low', fr: 'Faible' } },
]

export const incidentProblem: ElementDefinition = {
  id: 'incident-problem',
  family: 'operations',
  name: { en: 'Incident and problem resolution', fr: 'Résolution des incidents et problèmes' },
  purpose: {
    en: 'Rank what goes wrong and say how fast it is answered and put right.',
    fr: 'Classer les défaillances et fixer la rapidité de la réponse et du rétablissement.',
  },
  help: {
    en: 'Define an incident and a problem, rank them by impact and urgency, and give each severity its times and the position that answers for it.',
    fr: 'Définissez l’incident et le problème, classez-les selon l’incidence et l’urgence, puis attribuez à chaque gravité ses délais et un poste responsable.',
  },
  documents: ['SLA'],
  need: { simple: 'optional', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'incident-definition',
      type: 'prose',
      label: { en: 'What an incident is', fr: 'Ce qu’est un incident' },
      required: true,
    },
    {
      key: 'problem-definition',
      type: 'prose',
      label: { en: 'What a problem is', fr: 'Ce qu’est un problème' },
    },
    { key: 'report-to', type: 'text', label: { en: 'Where to report', fr: 'Où signaler' }, required: true },
    {
      key: 'severities',
      type: 'table',
      label: { en: 'Severities', fr: 'Niveaux de gravité' },
      required: true,
      columns: [
        { key: 'severity', type: 'code', label: { en: 'Severity', fr: 'Gravité' }, required: true },
        { key: 'criteria', type: 'text', label: { en: 'Criteria', fr: 'Critères' }, required: true },
        {
          key: 'response',
          type: 'duration',
          label: { en: 'Response within', fr: 'Délai de réponse' },
          required: true,
        },
        {
          key: 'restore',
          type: 'duration',
          label: { en: 'Restored within', fr: 'Délai de rétablissement' },
          hint: {
            en: 'Without it, say how often news is given',
            fr: 'À défaut, indiquez à quel rythme des nouvelles sont données',
          },
          requiredWhen: [{ field: 'updates', empty: true }],
        },
        {
          key: 'updates',
          type: 'duration',
          label: { en: 'Interval between updates', fr: 'Intervalle entre les nouvelles' },
        },
        {
          key: 'responsible',
          type: 'position',
          label: { en: 'Responsible', fr: 'Responsable' },
          required: true,
        },
      ],
    },
    {
      key: 'priority-matrix',
      type: 'table',
      label: { en: 'Impact and urgency', fr: 'Incidence et urgence' },
      hint: { en: 'Which severity each pair gives', fr: 'La gravité que donne chaque combinaison' },
      columns: [
        {
          key: 'impact',
          type: 'choice',
          label: { en: 'Impact', fr: 'Degré d’incidence' },
          options: degrees,
          required: true,
        },
        {
          key: 'urgency',
          type: 'choice',
          label: { en: 'Urgency', fr: 'Degré d’urgence' },
          options: degrees,
          required: true,
        },
        { key: 'severity', type: 'code', label: { en: 'Severity', fr: 'Gravité' }, required: true },
      ],
    },
    {
      key: 'escalation',
      type: 'prose',
      label: { en: 'Escalation', fr: 'Recours hiérarchique' },
      required: true,
    },
    {
      key: 'cause-report',
      type: 'duration',
      label: { en: 'Report on causes within', fr: 'Délai du rapport sur les causes' },
    },
    {
      key: 'status-page',
      type: 'url',
      label: { en: 'Where the state of the service is published', fr: 'Où l’état du service est publié' },
    },
  ],
  pattern: {
    en: clause(
      '**Incident.** [[incident-definition]]',
      '**Problem.** [[problem-definition]]',
      'The client must report incidents to: [[report-to]].',
      'The provider must answer each incident, give news of it and restore the service within the times of its severity, counted from the report.',
      '[[rows:severities]]',
      'The severity follows from the impact and the urgency:',
      '[[rows:priority-matrix]]',
      '**Escalation.** [[escalation]]',
      'After a problem is solved, the provider must give the client a report on its causes within [[cause-report]].',
      'The provider must tell its clients of any interruption as soon as it knows of it. The state of the service is published at [[status-page]].',
    ),
    fr: clause(
      '**Incident.** [[incident-definition]]',
      '**Problème.** [[problem-definition]]',
      'Le client doit signaler les incidents à l’endroit suivant\u00a0: [[report-to]].',
      'Le fournisseur doit répondre à chaque incident, en donner des nouvelles et rétablir le service dans les délais propres à sa gravité, calculés à partir du signalement.',
      '[[rows:severities]]',
      'La gravité découle de l’incidence et de l’urgence\u00a0:',
      '[[rows:priority-matrix]]',
      '**Recours hiérarchique.** [[escalation]]',
      'Une fois un problème réglé, le fournisseur doit remettre au client un rapport sur ses causes dans un délai de [[cause-report]].',
      'Le fournisseur doit aviser ses clients de toute interruption dès qu’il en a connaissance. L’état du service est publié à l’adresse [[status-page]].',
    ),
  },
  source: guideline2012(),
}

export const businessContinuity: ElementDefinition = {
  id: 'business-continuity',
  family: 'operations',
  name: {
    en: 'Business continuity and disaster recovery',
    fr: 'Continuité des activités et reprise après sinistre',
  },
  purpose: {
    en: 'Agree on what comes back first, and how soon, after an interruption.',
    fr: 'Convenir de ce qui est rétabli en premier, et à quel moment, après une interruption.',
  },
  help: {
    en: 'Give the longest interruption users can bear, the times to recover the service and its data, who keeps the plan and how often it is tested.',
    fr: 'Précisez l’interruption maximale tolérable, les délais de reprise du service et des données, le responsable du plan et la fréquence des essais.',
  },
  documents: ['SLA', 'MA'],
  need: { simple: 'not-used', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'rto',
      type: 'duration',
      label: { en: 'Recovery time objective', fr: 'Délai de reprise visé' },
      required: true,
    },
    {
      key: 'rpo',
      type: 'duration',
      label: { en: 'Recovery point objective', fr: 'Perte de données maximale visée' },
      hint: { en: 'Age of the data that may be lost', fr: 'Ancienneté des données qui peuvent être perdues' },
      required: true,
    },
    {
      key: 'maximum-downtime',
      type: 'duration',
      label: { en: 'Longest tolerable interruption', fr: 'Interruption maximale tolérable' },
      required: true,
    },
    {
      key: 'priorities',
      type: 'table',
      label: { en: 'Recovery priorities', fr: 'Priorités de reprise' },
      columns: [
        { key: 'rank', type: 'integer', label: { en: 'Rank', fr: 'Rang' }, required: true },
        { key: 'function', type: 'text', label: { en: 'Function', fr: 'Fonction' }, required: true },
        {
          key: 'within',
          type: 'duration',
          label: { en: 'Recovered within', fr: 'Délai de reprise' },
          required: true,
        },
      ],
    },
    {
      key: 'plan-owner',
      type: 'position',
      label: { en: 'Plan owner', fr: 'Responsable du plan' },
      required: true,
    },
    { key: 'plan-reference', type: 'code', label: { en: 'Plan number', fr: 'Numéro du plan' } },
    {
      key: 'test-frequency',
      type: 'choice',
      label: { en: 'Tested', fr: 'Fréquence des essais' },
      options: frequencies,
      required: true,
    },
    { key: 'activation', type: 'prose', label: { en: 'Starting the plan', fr: 'Déclenchement du plan' } },
  ],
  pattern: {
    en: clause(
      'After an interruption, the provider must restore the service within [[rto]].',
      'The data restored must not be older than [[rpo]] at the time of the interruption.',
      'The interruption must never last longer than [[maximum-downtime]].',
      'The functions must be recovered in this order:',
      '[[rows:priorities]]',
      'The plan owner ([[plan-owner]]) must keep the continuity plan current.',
      'The plan is kept under the number [[plan-reference]].',
      'The parties must test the plan at this interval: [[test-frequency]].',
      '**Starting the plan.** [[activation]]',
    ),
    fr: clause(
      'Après une interruption, le fournisseur doit rétablir le service dans un délai de [[rto]].',
      'Les données rétablies ne doivent pas dater de plus de [[rpo]] au moment de l’interruption.',
      'L’interruption ne doit en aucun cas durer plus de [[maximum-downtime]].',
      'Les fonctions doivent être rétablies dans l’ordre suivant\u00a0:',
      '[[rows:priorities]]',
      'La personne responsable du plan ([[plan-owner]]) doit tenir à jour le plan de continuité.',
      'Le plan porte le numéro [[plan-reference]].',
      'Les parties doivent mettre le plan à l’essai à l’intervalle suivant\u00a0: [[test-frequency]].',
      '**Déclenchement du plan.** [[activation]]',
    ),
  },
  source: guideline2012(),
}
