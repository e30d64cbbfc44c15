import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { ententeDesign, guideline2012 } from './sources.ts'

export const changeManagementPeople: ElementDefinition = {
  id: 'change-management-people',
  family: 'implementation',
  name: { en: 'People and change management', fr: 'Gestion du changement' },
  purpose: {
    en: 'Prepare the people whose work or habits will change.',
    fr: 'Préparer les personnes dont le travail ou les habitudes vont changer.',
  },
  help: {
    en: 'For each group say what changes for it, what will be done to help, who does it and when.',
    fr: 'Pour chaque groupe, dites ce qui change, l’aide prévue, qui s’en charge et à quelle date.',
  },
  documents: ['ANX'],
  need: { simple: 'not-used', medium: 'optional', complex: 'recommended' },
  fields: [
    {
      key: 'actions',
      type: 'table',
      label: { en: 'Groups and actions', fr: 'Groupes et mesures' },
      required: true,
      columns: [
        { key: 'stakeholder', type: 'text', label: { en: 'Group', fr: 'Groupe' }, required: true },
        { key: 'impact', type: 'text', label: { en: 'What changes', fr: 'Ce qui change' }, required: true },
        { key: 'action', type: 'text', label: { en: 'What is done', fr: 'Mesure prévue' }, required: true },
        { key: 'responsible', type: 'position', label: { en: 'Responsible', fr: 'Responsable' } },
        { key: 'date', type: 'date', label: { en: 'By', fr: 'Échéance' }, required: true },
      ],
    },
    {
      key: 'feedback',
      type: 'prose',
      label: { en: 'How people are heard', fr: 'Écoute des personnes touchées' },
    },
  ],
  pattern: {
    en: clause(
      'The parties must carry out these actions to prepare the people affected.',
      '[[rows:actions]]',
      '**Being heard.** [[feedback]]',
    ),
    fr: clause(
      'Les parties doivent prendre les mesures ci-dessous pour préparer les personnes touchées.',
      '[[rows:actions]]',
      '**Écoute.** [[feedback]]',
    ),
  },
  source: ententeDesign,
}

export const training: ElementDefinition = {
  id: 'training',
  family: 'implementation',
  name: { en: 'Training', fr: 'Formation' },
  purpose: {
    en: 'Teach users and staff what they need before the service starts.',
    fr: 'Apprendre aux utilisateurs et au personnel l’essentiel avant le début du service.',
  },
  help: {
    en: 'One row for each session: audience, content, language, date and the party that gives it. Say who pays.',
    fr: 'Une ligne par séance\u00a0: public, contenu, langue, date et partie qui la donne. Dites qui en assume le coût.',
  },
  documents: ['ANX', 'SLA'],
  need: { simple: 'optional', medium: 'optional', complex: 'recommended' },
  fields: [
    {
      key: 'sessions',
      type: 'table',
      label: { en: 'Sessions', fr: 'Séances' },
      required: true,
      columns: [
        { key: 'audience', type: 'text', label: { en: 'Audience', fr: 'Public visé' }, required: true },
        { key: 'content', type: 'text', label: { en: 'Content', fr: 'Contenu' }, required: true },
        {
          key: 'language',
          type: 'choice',
          label: { en: 'Language', fr: 'Langue' },
          options: [
            { code: 'en', label: { en: 'English', fr: 'Anglais' } },
            { code: 'fr', label: { en: 'French', fr: 'Français' } },
            { code: 'both', label: { en: 'English and French', fr: 'Français et anglais' } },
          ],
          required: true,
        },
        { key: 'date', type: 'date', label: { en: 'Date', fr: 'Date' }, required: true },
        { key: 'party', type: 'party', label: { en: 'Given by', fr: 'Donnée par' } },
      ],
    },
    { key: 'cost', type: 'prose', label: { en: 'Who pays', fr: 'Prise en charge du coût' } },
  ],
  pattern: {
    en: clause(
      'The following training must be given before the service starts for the people concerned.',
      '[[rows:sessions]]',
      '**Cost.** [[cost]]',
    ),
    fr: clause(
      'La formation ci-dessous doit être donnée avant que le service commence pour les personnes visées.',
      '[[rows:sessions]]',
      '**Coût.** [[cost]]',
    ),
  },
  source: ententeDesign,
}

export const operationsHandover: ElementDefinition = {
  id: 'operations-handover',
  family: 'implementation',
  name: { en: 'Hand-over to operations', fr: 'Passage aux opérations' },
  purpose: {
    en: 'Pass from those who build the service to those who run it, with nothing lost on the way.',
    fr: 'Passer de l’équipe qui bâtit le service à celle qui l’exploite, sans rien perdre en chemin.',
  },
  help: {
    en: 'List what must be ready, who confirms it and by when; record what is still open on the day and who closes it.',
    fr: 'Énumérez ce qui doit être prêt, qui le confirme et à quelle date; consignez ce qui reste à régler et qui s’en charge.',
  },
  documents: ['ANX'],
  need: { simple: 'not-used', medium: 'recommended', complex: 'required' },
  fields: [
    { key: 'date', type: 'date', label: { en: 'Hand-over date', fr: 'Date du passage' }, required: true },
    {
      key: 'owner',
      type: 'position',
      label: { en: 'Takes over the service', fr: 'Prend le service en charge' },
      required: true,
    },
    {
      key: 'readiness',
      type: 'table',
      label: { en: 'Readiness list', fr: 'Liste des préalables' },
      required: true,
      columns: [
        {
          key: 'item',
          type: 'text',
          label: { en: 'What must be ready', fr: 'Ce qui doit être prêt' },
          required: true,
        },
        { key: 'owner', type: 'position', label: { en: 'Confirmed by', fr: 'Confirmé par' }, required: true },
        { key: 'date', type: 'date', label: { en: 'By', fr: 'Échéance' }, required: true },
      ],
    },
    {
      key: 'outstanding',
      type: 'table',
      label: { en: 'Still open', fr: 'Points à régler' },
      columns: [
        { key: 'item', type: 'text', label: { en: 'Item', fr: 'Point' }, required: true },
        { key: 'owner', type: 'position', label: { en: 'Closed by', fr: 'À régler par' }, required: true },
        { key: 'date', type: 'date', label: { en: 'By', fr: 'Échéance' }, required: true },
      ],
    },
    {
      key: 'support',
      type: 'duration',
      label: { en: 'Builders stay available for', fr: 'Soutien de l’équipe de mise en place' },
    },
  ],
  pattern: {
    en: clause(
      'The service must be handed over to operations on [[date]].',
      'The position that takes over ([[owner]]) may refuse the hand-over while an item of the readiness list is not confirmed.',
      '[[rows:readiness]]',
      'These items are still open and must be closed:',
      '[[rows:outstanding]]',
      'After the hand-over, those who built the service must stay available for [[support]].',
    ),
    fr: clause(
      'Le service doit passer aux opérations le [[date]].',
      'La personne qui prend le service en charge ([[owner]]) peut refuser le passage tant qu’un préalable n’est pas confirmé.',
      '[[rows:readiness]]',
      'Les points suivants restent ouverts et doivent être réglés\u00a0:',
      '[[rows:outstanding]]',
      'Après le passage, l’équipe qui a mis le service en place doit rester disponible pendant [[support]].',
    ),
  },
  source: guideline2012(),
}
