import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { ententeDesign } from './sources.ts'

export const technology: ElementDefinition = {
  id: 'technology',
  family: 'operations',
  name: { en: 'Technology and interfaces', fr: 'Technologie et interfaces' },
  purpose: {
    en: 'Record the systems that are linked, who owns them and what passes between them.',
    fr: 'Consigner les systèmes reliés, leurs propriétaires et les données échangées.',
  },
  help: {
    en: 'One row per link: system, owner, interface, data and environment. Say how long before a change the other party is told.',
    fr: 'Une ligne par liaison\u00a0: système, propriétaire, interface, données, environnement. Fixez le préavis à donner avant un changement.',
  },
  documents: ['SLA', 'ANX'],
  need: { simple: 'not-used', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'systems',
      type: 'table',
      label: { en: 'Systems', fr: 'Systèmes' },
      required: true,
      columns: [
        { key: 'system', type: 'text', label: { en: 'System', fr: 'Système' }, required: true },
        { key: 'owner', type: 'party', label: { en: 'Owner', fr: 'Propriétaire' }, required: true },
        {
          key: 'interface',
          type: 'text',
          label: { en: 'Interface', fr: 'Type d’interface' },
          required: true,
        },
        { key: 'data', type: 'text', label: { en: 'Data', fr: 'Données' }, required: true },
        {
          key: 'environment',
          type: 'choice',
          label: { en: 'Environment', fr: 'Environnement' },
          options: [
            { code: 'production', label: { en: 'Live', fr: 'Exploitation' } },
            { code: 'acceptance', label: { en: 'Acceptance', fr: 'Acceptation' } },
            { code: 'test', label: { en: 'Test', fr: 'Essai' } },
            { code: 'development', label: { en: 'Development', fr: 'Développement' } },
          ],
        },
      ],
    },
    {
      key: 'change-notice',
      type: 'duration',
      label: { en: 'Notice of a change', fr: 'Préavis de changement' },
      required: true,
    },
    { key: 'access', type: 'prose', label: { en: 'Access to the systems', fr: 'Accès aux systèmes' } },
  ],
  pattern: {
    en: clause(
      'Each party must keep the systems that it owns working with those of the other.',
      '[[rows:systems]]',
      'A party must give at least [[change-notice]] of notice before it changes a system or an interface.',
      '**Access.** [[access]]',
    ),
    fr: clause(
      'Chaque partie doit veiller à ce que ses systèmes demeurent compatibles avec ceux de l’autre.',
      '[[rows:systems]]',
      'Une partie doit donner un préavis d’au moins [[change-notice]] avant de modifier un système ou une interface.',
      '**Accès.** [[access]]',
    ),
  },
  source: ententeDesign,
}
