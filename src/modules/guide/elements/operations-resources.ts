import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { frequencies } from './frequencies.ts'
import { clearances } from './operations-security-levels.ts'
import { guideline2012 } from './sources.ts'

export const assets: ElementDefinition = {
  id: 'assets',
  family: 'operations',
  name: { en: 'Assets, premises and materiel', fr: 'Biens, locaux et matériel' },
  purpose: {
    en: 'Say who owns, keeps and returns what the service uses.',
    fr: 'Dire à qui appartient ce que le service utilise, qui en prend soin et qui le rend.',
  },
  help: {
    en: 'List each asset with its owner, its keeper, its condition today, who maintains it and how it goes back.',
    fr: 'Inscrivez chaque bien avec son propriétaire, son gardien, son état actuel, l’entretien prévu et les modalités de retour.',
  },
  documents: ['MA', 'ANX'],
  need: { simple: 'not-used', medium: 'optional', complex: 'required' },
  condition: 'assets',
  fields: [
    {
      key: 'assets',
      type: 'table',
      label: { en: 'Assets', fr: 'Biens' },
      required: true,
      columns: [
        { key: 'number', type: 'code', label: { en: 'Number', fr: 'Numéro' }, required: true },
        { key: 'description', type: 'text', label: { en: 'Description', fr: 'Désignation' }, required: true },
        {
          key: 'kind',
          type: 'choice',
          label: { en: 'Kind', fr: 'Nature' },
          options: [
            { code: 'premises', label: { en: 'Premises', fr: 'Locaux' } },
            { code: 'equipment', label: { en: 'Equipment', fr: 'Équipement' } },
            { code: 'vehicle', label: { en: 'Vehicle', fr: 'Véhicule' } },
            { code: 'supplies', label: { en: 'Supplies', fr: 'Fournitures' } },
            { code: 'licence', label: { en: 'Licence', fr: 'Licence d’utilisation' } },
            { code: 'other', label: { en: 'Other', fr: 'Autre' } },
          ],
        },
        { key: 'owner', type: 'party', label: { en: 'Owner', fr: 'Propriétaire' }, required: true },
        { key: 'custodian', type: 'party', label: { en: 'Keeper', fr: 'Gardien' }, required: true },
        { key: 'condition', type: 'text', label: { en: 'Condition', fr: 'État' } },
        { key: 'maintenance', type: 'text', label: { en: 'Maintenance', fr: 'Entretien' } },
        { key: 'return', type: 'text', label: { en: 'Return', fr: 'Retour' } },
      ],
    },
    {
      key: 'count-frequency',
      type: 'choice',
      label: { en: 'Assets are counted', fr: 'Fréquence de l’inventaire' },
      options: frequencies,
    },
    {
      key: 'loss-notice',
      type: 'duration',
      label: { en: 'Loss reported within', fr: 'Délai de signalement d’une perte' },
    },
    { key: 'premises', type: 'prose', label: { en: 'Use of premises', fr: 'Utilisation des locaux' } },
  ],
  pattern: {
    en: clause(
      'The keeper of an asset must look after it and must return it to its owner when the agreement ends.',
      '[[rows:assets]]',
      'The keeper must count the assets at this interval: [[count-frequency]].',
      'The keeper must report a loss or damage to the owner within [[loss-notice]].',
      '**Premises.** [[premises]]',
    ),
    fr: clause(
      'La partie qui a la garde d’un bien doit en prendre soin et doit le rendre à son propriétaire à la fin de l’entente.',
      '[[rows:assets]]',
      'La partie gardienne doit faire l’inventaire des biens à l’intervalle suivant\u00a0: [[count-frequency]].',
      'La partie gardienne doit signaler une perte ou un dommage au propriétaire dans un délai de [[loss-notice]].',
      '**Locaux.** [[premises]]',
    ),
  },
  source: guideline2012(),
}

export const humanResources: ElementDefinition = {
  id: 'human-resources',
  family: 'operations',
  name: { en: 'Human resources', fr: 'Ressources humaines' },
  purpose: {
    en: 'Settle who employs, supervises and trains the people who deliver the service.',
    fr: 'Établir qui emploie, encadre et forme le personnel chargé du service.',
  },
  help: {
    en: 'List positions with level, full-time equivalents, employer and supervisor, and the terms of any move. Say when the unions are consulted.',
    fr: 'Énumérez les postes\u00a0: niveau, équivalents temps plein, employeur, supervision, conditions du déplacement. Prévoyez la consultation des syndicats.',
  },
  documents: ['MA', 'ANX'],
  need: { simple: 'not-used', medium: 'optional', complex: 'required' },
  condition: 'staff',
  fields: [
    {
      key: 'positions',
      type: 'table',
      label: { en: 'Positions', fr: 'Postes' },
      required: true,
      columns: [
        { key: 'title', type: 'text', label: { en: 'Position', fr: 'Poste' }, required: true },
        { key: 'level', type: 'code', label: { en: 'Group and level', fr: 'Groupe et niveau' } },
        {
          key: 'full-time-equivalents',
          type: 'decimal',
          label: { en: 'Full-time equivalents', fr: 'Équivalents temps plein' },
          required: true,
        },
        { key: 'employer', type: 'party', label: { en: 'Employer', fr: 'Employeur' }, required: true },
        {
          key: 'supervisor',
          type: 'position',
          label: { en: 'Supervised by', fr: 'Supervision' },
          required: true,
        },
        {
          key: 'terms',
          type: 'choice',
          label: { en: 'Terms', fr: 'Modalité' },
          options: [
            { code: 'unchanged', label: { en: 'Stays in place', fr: 'Maintien en poste' } },
            { code: 'assignment', label: { en: 'Assignment', fr: 'Affectation' } },
            { code: 'secondment', label: { en: 'Secondment', fr: 'Détachement' } },
            { code: 'transfer', label: { en: 'Transfer', fr: 'Mutation' } },
            { code: 'hiring', label: { en: 'New hire', fr: 'Embauche' } },
          ],
          required: true,
        },
        { key: 'start', type: 'date', label: { en: 'From', fr: 'Du' } },
        { key: 'end', type: 'date', label: { en: 'To', fr: 'Au' } },
        {
          key: 'clearance',
          type: 'choice',
          label: { en: 'Clearance', fr: 'Cote de sécurité' },
          options: clearances,
        },
      ],
    },
    {
      key: 'conditions',
      type: 'prose',
      label: { en: 'Terms of employment during the move', fr: 'Conditions d’emploi pendant le déplacement' },
    },
    { key: 'training', type: 'prose', label: { en: 'Training', fr: 'Formation' } },
    {
      key: 'consultation',
      type: 'prose',
      label: { en: 'Consultation of bargaining agents', fr: 'Consultation des agents négociateurs' },
      required: true,
    },
  ],
  pattern: {
    en: clause(
      'The employer named for each position must keep its duties as employer; the supervisor named must direct the daily work.',
      '[[rows:positions]]',
      '**Terms of employment.** [[conditions]]',
      '**Training.** [[training]]',
      '**Bargaining agents.** [[consultation]]',
    ),
    fr: clause(
      'L’employeur indiqué pour chaque poste doit continuer d’assumer ses obligations d’employeur; la personne chargée de la supervision doit diriger le travail quotidien.',
      '[[rows:positions]]',
      '**Conditions d’emploi.** [[conditions]]',
      '**Formation.** [[training]]',
      '**Agents négociateurs.** [[consultation]]',
    ),
  },
  source: guideline2012(),
}
