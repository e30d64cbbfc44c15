import type { ElementDefinition } from '../element.ts'
import type { FieldOption } from '../field.ts'
import { clause } from './clause.ts'
import { partyColumn } from './columns.ts'
import { chargingDirective } from './sources.ts'

/** The families of internal support services of section 29.2. */
const internalServices: readonly FieldOption[] = [
  {
    code: 'human-resources',
    label: { en: 'Human resources management', fr: 'Gestion des ressources humaines' },
  },
  { code: 'finance', label: { en: 'Financial management', fr: 'Gestion financière' } },
  { code: 'information', label: { en: 'Information management', fr: 'Gestion de l’information' } },
  { code: 'technology', label: { en: 'Information technology', fr: 'Technologie de l’information' } },
  { code: 'real-property', label: { en: 'Real property', fr: 'Biens immobiliers' } },
  { code: 'materiel', label: { en: 'Materiel', fr: 'Matériel' } },
  { code: 'acquisitions', label: { en: 'Acquisition services', fr: 'Services d’acquisition' } },
  {
    code: 'other',
    label: { en: 'Another service designated by order', fr: 'Autre service désigné par décret' },
  },
]

export const financialAuthority: ElementDefinition = {
  id: 'financial-authority',
  family: 'finance',
  name: { en: 'Financial authority', fr: 'Pouvoirs financiers' },
  purpose: {
    en: 'Show the legal power to charge, to pay and to spend what is recovered.',
    fr: 'Établir le pouvoir légal de facturer, de payer et de dépenser les sommes recouvrées.',
  },
  help: {
    en: 'Three questions: may the provider charge, may it spend the revenue again, and from which vote does the client pay?',
    fr: 'Trois questions\u00a0: le fournisseur peut-il facturer, peut-il réutiliser les recettes, et sur quel crédit le client paie-t-il?',
  },
  documents: ['MOU', 'MA'],
  need: { simple: 'required', medium: 'required', complex: 'required' },
  condition: 'money',
  fields: [
    {
      key: 'statute',
      type: 'choice',
      label: { en: 'Basis for charging', fr: 'Fondement de la facturation' },
      names: true,
      required: true,
      options: [
        {
          code: 'faa-29-2',
          label: {
            en: 'Financial Administration Act, section 29.2',
            fr: 'Loi sur la gestion des finances publiques, article 29.2',
          },
        },
        {
          code: 'enabling-act',
          label: { en: 'Act that creates the provider', fr: 'Loi constitutive du fournisseur' },
        },
        { code: 'other-act', label: { en: 'Another act or regulation', fr: 'Autre loi ou règlement' } },
        { code: 'by-law', label: { en: 'By-law or resolution', fr: 'Règlement municipal ou résolution' } },
      ],
    },
    {
      key: 'internal-service',
      type: 'choice',
      label: { en: 'Internal support service', fr: 'Service interne de soutien' },
      hint: {
        en: 'Section 29.2 covers these services only, and no legal service',
        fr: 'L’article 29.2 ne vise que ces services, et aucun service juridique',
      },
      requiredWhen: [{ field: 'statute', is: ['faa-29-2'] }],
      options: internalServices,
    },
    { key: 'reference', type: 'text', label: { en: 'Provision', fr: 'Disposition' }, required: true },
    {
      key: 'respend',
      type: 'text',
      label: { en: 'Power to spend the revenue', fr: 'Pouvoir de dépenser les recettes' },
      hint: {
        en: 'Provision or decision; write “none” if there is none',
        fr: 'Disposition ou décision; inscrivez «\u00a0aucun\u00a0» s’il n’y en a pas',
      },
      required: true,
    },
    {
      key: 'funding-vehicle',
      type: 'choice',
      label: { en: 'How the provider is funded', fr: 'Mode de financement du fournisseur' },
      options: [
        { code: 'appropriation', label: { en: 'Appropriation', fr: 'Crédit parlementaire' } },
        { code: 'net-voting', label: { en: 'Net voting', fr: 'Crédit net' } },
        { code: 'revolving-fund', label: { en: 'Revolving fund', fr: 'Fonds renouvelable' } },
        {
          code: 'specified-purpose',
          label: { en: 'Specified purpose account', fr: 'Compte à fins déterminées' },
        },
        { code: 'other', label: { en: 'Other', fr: 'Autre' } },
      ],
    },
    {
      key: 'votes',
      type: 'table',
      label: { en: 'Votes', fr: 'Crédits' },
      columns: [
        partyColumn,
        { key: 'vote', type: 'code', label: { en: 'Vote', fr: 'Crédit' }, required: true },
        { key: 'use', type: 'text', label: { en: 'Used for', fr: 'Affectation' } },
      ],
    },
    {
      key: 'decision',
      type: 'text',
      label: { en: 'Treasury Board or council decision', fr: 'Décision du Conseil du Trésor ou du conseil' },
    },
  ],
  pattern: {
    en: clause(
      'The provider may charge for its services under this basis: [[statute]].',
      '**Internal support service:** [[internal-service]].',
      '**Provision:** [[reference]].',
      '**Power to spend the revenue:** [[respend]].',
      'The provider is funded as follows: [[funding-vehicle]].',
      'The amounts are charged to these votes:',
      '[[rows:votes]]',
      '**Decision:** [[decision]].',
    ),
    fr: clause(
      'Le fournisseur peut facturer ses services sur le fondement suivant\u00a0: [[statute]].',
      '**Service interne de soutien\u00a0:** [[internal-service]].',
      '**Disposition\u00a0:** [[reference]].',
      '**Pouvoir de dépenser les recettes\u00a0:** [[respend]].',
      'Le fournisseur est financé ainsi\u00a0: [[funding-vehicle]].',
      'Les sommes sont imputées aux crédits suivants\u00a0:',
      '[[rows:votes]]',
      '**Décision\u00a0:** [[decision]].',
    ),
  },
  source: chargingDirective,
}
