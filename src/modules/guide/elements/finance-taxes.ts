import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { ententeDesign } from './sources.ts'

export const taxes: ElementDefinition = {
  id: 'taxes',
  family: 'finance',
  name: { en: 'Taxes', fr: 'Taxes' },
  purpose: {
    en: 'Say whether sales tax is added to the amounts charged.',
    fr: 'Préciser si la taxe de vente s’ajoute aux sommes facturées.',
  },
  help: {
    en: 'State the rule and where it comes from. Parties of the same legal person normally charge no tax to each other.',
    fr: 'Énoncez la règle et son fondement. En principe, les parties d’une même personne morale ne se facturent pas de taxe.',
  },
  documents: ['MA'],
  need: { simple: 'optional', medium: 'optional', complex: 'optional' },
  fields: [
    {
      key: 'rule',
      type: 'choice',
      label: { en: 'Rule', fr: 'Règle' },
      required: true,
      options: [
        { code: 'none', label: { en: 'No sales tax is added', fr: 'Aucune taxe de vente ne s’ajoute' } },
        { code: 'added', label: { en: 'Sales tax is added', fr: 'La taxe de vente s’ajoute' } },
        { code: 'included', label: { en: 'Sales tax is included', fr: 'La taxe de vente est comprise' } },
        {
          code: 'by-line',
          label: { en: 'Each price line says so', fr: 'Chaque ligne de tarif le précise' },
        },
      ],
    },
    { key: 'explanation', type: 'prose', label: { en: 'Explanation', fr: 'Explication' } },
    {
      key: 'registrations',
      type: 'table',
      label: { en: 'Tax registrations', fr: 'Inscriptions aux fichiers de taxes' },
      columns: [
        { key: 'party', type: 'party', label: { en: 'Party', fr: 'Partie' }, required: true },
        { key: 'number', type: 'code', label: { en: 'Number', fr: 'Numéro' }, required: true },
      ],
    },
  ],
  pattern: {
    en: clause(
      '**Sales tax:** [[rule]].',
      '**Explanation.** [[explanation]]',
      'The parties are registered under these numbers:',
      '[[rows:registrations]]',
    ),
    fr: clause(
      '**Taxe de vente\u00a0:** [[rule]].',
      '**Explication.** [[explanation]]',
      'Les parties sont inscrites sous les numéros suivants\u00a0:',
      '[[rows:registrations]]',
    ),
  },
  source: ententeDesign,
}
