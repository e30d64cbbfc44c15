import { timeZones } from '../../../kernel/time/zones.ts'
import type { ElementDefinition } from '../element.ts'
import { holidayRegions } from './calendar-places.ts'
import { clause } from './clause.ts'
import { guideline2012 } from './sources.ts'

/** How much of the service is expected, and when and where it is given. */
export const demandElements: readonly ElementDefinition[] = [
  {
    id: 'volumes',
    family: 'scope',
    name: { en: 'Volumes and demand', fr: 'Volumes et demande' },
    purpose: {
      en: 'Size the service, so that levels and prices rest on a known demand.',
      fr: 'Dimensionner le service, afin que les niveaux et les prix reposent sur une demande connue.',
    },
    help: {
      en: 'Give a forecast for each unit and period, the range the provider accepts, the peak, and what happens beyond the range.',
      fr: 'Donnez une prévision par unité et par période, la fourchette que le fournisseur accepte, la pointe, et la règle applicable au-delà.',
    },
    documents: ['SLA'],
    need: { simple: 'optional', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'volumes',
        type: 'table',
        label: { en: 'Volumes', fr: 'Volumes' },
        required: true,
        columns: [
          { key: 'unit', type: 'text', label: { en: 'Unit', fr: 'Unité' }, required: true },
          { key: 'period', type: 'text', label: { en: 'Period', fr: 'Période' }, required: true },
          { key: 'forecast', type: 'decimal', label: { en: 'Forecast', fr: 'Prévision' }, required: true },
          { key: 'minimum', type: 'decimal', label: { en: 'Minimum', fr: 'Minimum' } },
          { key: 'maximum', type: 'decimal', label: { en: 'Maximum', fr: 'Maximum' } },
          { key: 'peak', type: 'text', label: { en: 'Peak', fr: 'Pointe' } },
          { key: 'tolerance', type: 'percent', label: { en: 'Tolerance', fr: 'Tolérance' } },
        ],
      },
      {
        key: 'over-limit-rule',
        type: 'prose',
        label: { en: 'Beyond the limits', fr: 'Au-delà des limites' },
      },
      {
        key: 'forecast-notice',
        type: 'duration',
        label: {
          en: 'Notice of a change in the forecast',
          fr: 'Préavis d’un changement de la prévision',
        },
      },
    ],
    pattern: {
      en: clause(
        'The parties plan for the volumes below.',
        '[[rows:volumes]]',
        '**Beyond the limits:** [[over-limit-rule]]',
        'The client must announce a change in the forecast at least [[forecast-notice]] ahead.',
      ),
      fr: clause(
        'Les parties prévoient les volumes ci-dessous.',
        '[[rows:volumes]]',
        '**Au-delà des limites\u00a0:** [[over-limit-rule]]',
        'Le client doit annoncer tout changement de la prévision au moins [[forecast-notice]] à l’avance.',
      ),
    },
    source: guideline2012(),
  },
  {
    id: 'service-hours',
    family: 'scope',
    name: { en: 'Hours, sites and coverage', fr: 'Heures, lieux et couverture' },
    purpose: {
      en: 'Say when and where the service is given: every clock of the agreement depends on it.',
      fr: 'Indiquer quand et où le service est offert\u00a0: tous les délais de l’entente en dépendent.',
    },
    help: {
      en: 'Give opening hours by day, the time zone, whose holidays apply, what happens after hours and the planned outages.',
      fr: 'Précisez l’horaire par jour, le fuseau, les jours fériés retenus, la règle hors des heures et les interruptions planifiées.',
    },
    documents: ['SLA'],
    need: { simple: 'optional', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'hours',
        type: 'table',
        label: { en: 'Service hours', fr: 'Heures de service' },
        required: true,
        columns: [
          {
            key: 'days',
            type: 'choices',
            label: { en: 'Days', fr: 'Jours' },
            required: true,
            options: [
              { code: 'mon', label: { en: 'Monday', fr: 'Lundi' } },
              { code: 'tue', label: { en: 'Tuesday', fr: 'Mardi' } },
              { code: 'wed', label: { en: 'Wednesday', fr: 'Mercredi' } },
              { code: 'thu', label: { en: 'Thursday', fr: 'Jeudi' } },
              { code: 'fri', label: { en: 'Friday', fr: 'Vendredi' } },
              { code: 'sat', label: { en: 'Saturday', fr: 'Samedi' } },
              { code: 'sun', label: { en: 'Sunday', fr: 'Dimanche' } },
            ],
          },
          { key: 'opens', type: 'time', label: { en: 'Opens', fr: 'Ouverture' }, required: true },
          { key: 'closes', type: 'time', label: { en: 'Closes', fr: 'Fermeture' }, required: true },
        ],
      },
      {
        key: 'time-zone',
        type: 'choice',
        label: { en: 'Time zone', fr: 'Fuseau horaire' },
        required: true,
        options: timeZones,
        names: true,
      },
      {
        key: 'holidays',
        type: 'choice',
        label: { en: 'Public holidays', fr: 'Jours fériés' },
        hint: { en: 'Closed on the holidays of', fr: 'Fermé les jours fériés de' },
        required: true,
        options: holidayRegions,
        names: true,
      },
      { key: 'after-hours', type: 'prose', label: { en: 'After hours', fr: 'Hors des heures' } },
      {
        key: 'sites',
        type: 'table',
        label: { en: 'Sites', fr: 'Lieux' },
        columns: [
          { key: 'site', type: 'text', label: { en: 'Site', fr: 'Lieu' }, required: true },
          { key: 'address', type: 'text', label: { en: 'Address', fr: 'Adresse' } },
          { key: 'coverage', type: 'text', label: { en: 'Area covered', fr: 'Territoire desservi' } },
        ],
      },
      {
        key: 'outages',
        type: 'table',
        label: { en: 'Planned outages', fr: 'Interruptions planifiées' },
        columns: [
          { key: 'window', type: 'text', label: { en: 'Window', fr: 'Plage' }, required: true },
          { key: 'reason', type: 'text', label: { en: 'Reason', fr: 'Motif' } },
          { key: 'notice', type: 'duration', label: { en: 'Notice', fr: 'Préavis' } },
        ],
      },
    ],
    pattern: {
      en: clause(
        'The provider must give the service during these hours:',
        '[[rows:hours]]',
        'The hours are in this time zone: [[time-zone]].',
        'The service is closed on the public holidays of this calendar: [[holidays]].',
        '**After hours:** [[after-hours]]',
        '[[rows:sites]]',
        '[[rows:outages]]',
      ),
      fr: clause(
        'Le fournisseur doit offrir le service pendant les heures suivantes\u00a0:',
        '[[rows:hours]]',
        'Les heures sont celles du fuseau suivant\u00a0: [[time-zone]].',
        'Le service est fermé les jours fériés du calendrier suivant\u00a0: [[holidays]].',
        '**Hors des heures\u00a0:** [[after-hours]]',
        '[[rows:sites]]',
        '[[rows:outages]]',
      ),
    },
    source: guideline2012(),
  },
]
