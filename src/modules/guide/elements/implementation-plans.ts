import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { guideline2012 } from './sources.ts'

export const implementationPlan: ElementDefinition = {
  id: 'implementation-plan',
  family: 'implementation',
  name: { en: 'Implementation plan', fr: 'Plan de mise en œuvre' },
  purpose: {
    en: 'List the tasks and milestones that lead to a working service.',
    fr: 'Énumérer les tâches et les jalons qui mènent à un service en marche.',
  },
  help: {
    en: 'Give each task an owner, dates, what it waits for, how its result is accepted and its budget. A plan without people and money is a wish.',
    fr: 'Attribuez à chaque tâche un responsable, des dates, ses préalables, un critère d’acceptation et un budget. Sans personnel ni argent, un plan reste un vœu.',
  },
  documents: ['ANX', 'MA'],
  need: { simple: 'optional', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'milestones',
      type: 'table',
      label: { en: 'Tasks and milestones', fr: 'Tâches et jalons' },
      required: true,
      columns: [
        { key: 'code', type: 'code', label: { en: 'Number', fr: 'Numéro' } },
        {
          key: 'task',
          type: 'text',
          label: { en: 'Task or milestone', fr: 'Tâche ou jalon' },
          required: true,
        },
        { key: 'owner', type: 'position', label: { en: 'Owner', fr: 'Responsable' }, required: true },
        { key: 'start', type: 'date', label: { en: 'Start', fr: 'Début' } },
        { key: 'end', type: 'date', label: { en: 'End', fr: 'Fin' }, required: true },
        {
          key: 'depends',
          type: 'code',
          label: { en: 'Waits for', fr: 'Préalable' },
          hint: { en: 'Number of another task', fr: 'Numéro d’une autre tâche' },
        },
        { key: 'acceptance', type: 'text', label: { en: 'Accepted when', fr: 'Critère d’acceptation' } },
        { key: 'budget', type: 'money', label: { en: 'Budget', fr: 'Budget' } },
      ],
    },
    {
      key: 'delay-notice',
      type: 'duration',
      label: { en: 'Delay reported within', fr: 'Délai de signalement d’un retard' },
    },
    {
      key: 'resources',
      type: 'prose',
      label: { en: 'People and money for the plan', fr: 'Personnel et fonds affectés au plan' },
    },
  ],
  pattern: {
    en: clause(
      'The owner of each task must finish it by its end date.',
      '[[rows:milestones]]',
      'An owner who foresees a delay must report it within [[delay-notice]].',
      '**Resources.** [[resources]]',
    ),
    fr: clause(
      'La personne responsable d’une tâche doit la terminer au plus tard à la date de fin.',
      '[[rows:milestones]]',
      'La personne responsable qui prévoit un retard doit le signaler dans un délai de [[delay-notice]].',
      '**Ressources.** [[resources]]',
    ),
  },
  source: guideline2012(),
}

export const transitionPlan: ElementDefinition = {
  id: 'transition-plan',
  family: 'implementation',
  name: { en: 'Transition', fr: 'Transition' },
  purpose: {
    en: 'Pass from the way the client works today to the new service without a break.',
    fr: 'Passer du fonctionnement actuel du client au nouveau service, sans rupture.',
  },
  help: {
    en: 'Describe who does what today and tomorrow, the gap between the two, the day of the switch, how long both run together and how to go back.',
    fr: 'Décrivez qui fait quoi aujourd’hui et demain, l’écart à combler, le jour de la bascule, la marche en parallèle et le retour en arrière.',
  },
  documents: ['ANX', 'MA'],
  need: { simple: 'not-used', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'current-state',
      type: 'prose',
      label: { en: 'Current state', fr: 'Situation actuelle' },
      required: true,
    },
    {
      key: 'target-state',
      type: 'prose',
      label: { en: 'Target state', fr: 'Situation visée' },
      required: true,
    },
    { key: 'gap', type: 'prose', label: { en: 'Gap', fr: 'Écart à combler' } },
    {
      key: 'cut-over',
      type: 'date',
      label: { en: 'Day of the switch', fr: 'Date de la bascule' },
      required: true,
    },
    {
      key: 'parallel-run',
      type: 'duration',
      label: { en: 'Both run together for', fr: 'Durée de la marche en parallèle' },
    },
    { key: 'rollback', type: 'prose', label: { en: 'Going back', fr: 'Retour en arrière' }, required: true },
    {
      key: 'acceptance',
      type: 'prose',
      label: { en: 'Acceptance criteria', fr: 'Critères d’acceptation' },
      required: true,
    },
    {
      key: 'acceptor',
      type: 'position',
      label: { en: 'Accepts the transition', fr: 'Accepte la transition' },
    },
  ],
  pattern: {
    en: clause(
      '**Current state.** [[current-state]]',
      '**Target state.** [[target-state]]',
      '**Gap.** [[gap]]',
      'The parties must switch to the new service on [[cut-over]].',
      'After the switch, the old way of working must be kept running for [[parallel-run]].',
      '**Going back.** [[rollback]]',
      '**Acceptance.** The transition is complete when these criteria are met: [[acceptance]]',
      'It must be accepted in writing by: [[acceptor]].',
    ),
    fr: clause(
      '**Situation actuelle.** [[current-state]]',
      '**Situation visée.** [[target-state]]',
      '**Écart à combler.** [[gap]]',
      'Les parties doivent passer au nouveau service le [[cut-over]].',
      'Après la bascule, l’ancien fonctionnement doit être maintenu pendant [[parallel-run]].',
      '**Retour en arrière.** [[rollback]]',
      '**Acceptation.** La transition est terminée lorsque les critères suivants sont remplis\u00a0: [[acceptance]]',
      'Elle doit être acceptée par écrit par\u00a0: [[acceptor]].',
    ),
  },
  source: guideline2012(),
}

export const pilot: ElementDefinition = {
  id: 'pilot',
  family: 'implementation',
  name: { en: 'Pilot / further analysis', fr: 'Projet pilote' },
  purpose: {
    en: 'Answer, on a small scale, what nobody knows yet.',
    fr: 'Répondre, à petite échelle, à ce que personne ne sait encore.',
  },
  help: {
    en: 'Ask one clear question, limit the trial in scope and time, decide in advance what success looks like and how to stop.',
    fr: 'Posez une question claire, bornez l’essai dans son étendue et dans le temps, fixez d’avance les critères de réussite et la porte de sortie.',
  },
  documents: ['MA', 'MOU'],
  need: { simple: 'optional', medium: 'optional', complex: 'recommended' },
  fields: [
    {
      key: 'question',
      type: 'prose',
      label: { en: 'Question to answer', fr: 'Question à résoudre' },
      required: true,
    },
    {
      key: 'scope',
      type: 'prose',
      label: { en: 'Scope of the pilot', fr: 'Étendue du projet pilote' },
      required: true,
    },
    { key: 'start', type: 'date', label: { en: 'Start', fr: 'Début' }, required: true },
    { key: 'end', type: 'date', label: { en: 'End', fr: 'Fin' }, required: true },
    {
      key: 'criteria',
      type: 'prose',
      label: { en: 'Success criteria', fr: 'Critères de réussite' },
      required: true,
    },
    { key: 'decision', type: 'position', label: { en: 'Decides what follows', fr: 'Décide de la suite' } },
    { key: 'off-ramp', type: 'prose', label: { en: 'Off-ramp', fr: 'Porte de sortie' }, required: true },
  ],
  pattern: {
    en: clause(
      '**Question.** The pilot must answer the following: [[question]]',
      '**Scope.** [[scope]]',
      'The pilot runs from [[start]] to [[end]].',
      '**Success.** The pilot succeeds if the following is met: [[criteria]]',
      'What follows is decided by: [[decision]].',
      '**Off-ramp.** If it does not succeed, a party may leave as follows: [[off-ramp]]',
    ),
    fr: clause(
      '**Question.** Le projet pilote doit répondre à ce qui suit\u00a0: [[question]]',
      '**Étendue.** [[scope]]',
      'Le projet pilote se déroule du [[start]] au [[end]].',
      '**Réussite.** Le projet pilote est réussi si ce qui suit est constaté\u00a0: [[criteria]]',
      'La décision sur la suite est prise par\u00a0: [[decision]].',
      '**Porte de sortie.** En cas d’échec, une partie peut se retirer de la façon suivante\u00a0: [[off-ramp]]',
    ),
  },
  source: guideline2012(),
}
