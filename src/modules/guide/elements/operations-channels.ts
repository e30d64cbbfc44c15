import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { deliveryChannels } from './delivery-channels.ts'
import { frequencies } from './frequencies.ts'
import { serviceAndDigitalDirective } from './sources.ts'

export const channels: ElementDefinition = {
  id: 'channels',
  family: 'operations',
  name: { en: 'Channels', fr: 'Modes de prestation' },
  purpose: {
    en: 'List the ways in which users can reach the service, and when.',
    fr: 'Énumérer les moyens d’accéder au service et les heures où ils sont ouverts.',
  },
  help: {
    en: 'For each channel give the address, the hours and the level promised there; say which channel takes over when one fails.',
    fr: 'Pour chaque mode, donnez les coordonnées, les heures et le niveau promis; dites lequel prend la relève en cas de panne.',
  },
  documents: ['SLA'],
  need: { simple: 'optional', medium: 'recommended', complex: 'recommended' },
  fields: [
    {
      key: 'channels',
      type: 'table',
      label: { en: 'Channels', fr: 'Modes de prestation' },
      required: true,
      columns: [
        {
          key: 'channel',
          type: 'choice',
          label: { en: 'Channel', fr: 'Mode' },
          options: deliveryChannels,
          required: true,
        },
        { key: 'contact', type: 'text', label: { en: 'Contact', fr: 'Coordonnées' }, required: true },
        { key: 'hours', type: 'text', label: { en: 'Hours', fr: 'Heures' }, required: true },
        {
          key: 'level',
          type: 'text',
          label: { en: 'Level on this channel', fr: 'Niveau offert par ce mode' },
        },
      ],
    },
    {
      key: 'fallback',
      type: 'prose',
      label: { en: 'When a channel is down', fr: 'Si un mode est en panne' },
    },
    {
      key: 'closure-notice',
      type: 'duration',
      label: { en: 'Notice before a channel closes', fr: 'Préavis de fermeture d’un mode' },
    },
  ],
  pattern: {
    en: clause(
      'The provider must offer the service through the channels below, during the hours shown.',
      '[[rows:channels]]',
      '**When a channel is down.** [[fallback]]',
      'The provider must give the client at least [[closure-notice]] of notice before closing or replacing a channel.',
    ),
    fr: clause(
      'Le fournisseur doit offrir le service par les modes de prestation ci-dessous, aux heures indiquées.',
      '[[rows:channels]]',
      '**Si un mode est en panne.** [[fallback]]',
      'Le fournisseur doit donner au client un préavis d’au moins [[closure-notice]] avant de fermer ou de remplacer un mode de prestation.',
    ),
  },
  source: serviceAndDigitalDirective,
}

export const criticality: ElementDefinition = {
  id: 'criticality',
  family: 'operations',
  name: { en: 'Service criticality', fr: 'Niveau de criticité' },
  purpose: {
    en: 'Say how much harm an interruption would do, seen from the users’ side.',
    fr: 'Dire quel tort une interruption causerait aux personnes qui utilisent le service.',
  },
  help: {
    en: 'Choose the level the users would choose and give the reason: injury, lost rights, lost income, number of people affected.',
    fr: 'Choisissez le niveau du point de vue des utilisateurs et justifiez-le\u00a0: préjudice, droits ou revenus perdus, nombre de personnes touchées.',
  },
  documents: ['SLA'],
  need: { simple: 'optional', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'code',
      type: 'choice',
      label: { en: 'Level', fr: 'Niveau' },
      required: true,
      options: [
        { code: 'normal', label: { en: 'Normal', fr: 'Normal' } },
        { code: 'priority', label: { en: 'Priority', fr: 'Prioritaire' } },
        { code: 'critical', label: { en: 'Critical', fr: 'Critique' } },
        { code: 'essential', label: { en: 'Essential', fr: 'Essentiel' } },
      ],
    },
    { key: 'basis', type: 'prose', label: { en: 'Reason', fr: 'Justification' }, required: true },
    {
      key: 'decided-by',
      type: 'position',
      label: { en: 'Decided by', fr: 'Décision prise par' },
    },
    {
      key: 'reassessment',
      type: 'choice',
      label: { en: 'Reassessed', fr: 'Réévaluation' },
      options: frequencies,
    },
  ],
  pattern: {
    en: clause(
      '**Level of criticality:** [[code]].',
      '**Reason.** [[basis]]',
      'The level was set by: [[decided-by]].',
      'The parties must reassess the level at this interval: [[reassessment]].',
    ),
    fr: clause(
      '**Niveau de criticité\u00a0:** [[code]].',
      '**Justification.** [[basis]]',
      'Le niveau a été fixé par\u00a0: [[decided-by]].',
      'Les parties doivent réévaluer le niveau à l’intervalle suivant\u00a0: [[reassessment]].',
    ),
  },
  source: serviceAndDigitalDirective,
}
