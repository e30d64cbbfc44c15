import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { instrumentColumns, partyColumn } from './columns.ts'
import { guideline2012 } from './sources.ts'

/** By which power the parties act, with what legal force, and for how long. */
export const lawElements: readonly ElementDefinition[] = [
  {
    id: 'authorities',
    family: 'identification',
    name: { en: 'Authorities and accountabilities', fr: 'Pouvoirs et responsabilisation' },
    purpose: {
      en: 'Cite the legal basis of each party and say who stays accountable for the program.',
      fr: 'Citer le fondement juridique de chaque partie et préciser qui demeure responsable du programme.',
    },
    help: {
      en: 'Cite the act, order or decision and its section. Write down every delegated power with its limits, and any change in accountability.',
      fr: 'Citez la loi, le décret ou la décision, avec l’article. Consignez chaque pouvoir délégué et ses limites, ainsi que tout changement de responsabilité.',
    },
    documents: ['MOU', 'MA'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'basis',
        type: 'table',
        label: { en: 'Legal basis', fr: 'Fondement juridique' },
        required: true,
        columns: [
          partyColumn,
          ...instrumentColumns,
          { key: 'power', type: 'text', label: { en: 'Power', fr: 'Pouvoir' } },
        ],
      },
      {
        key: 'accountable',
        type: 'parties',
        label: { en: 'Accountable for the program', fr: 'Responsable du programme' },
        hint: {
          en: 'As a rule the client, even when another party delivers',
          fr: 'En règle générale le client, même si une autre partie assure la prestation',
        },
        required: true,
      },
      {
        key: 'delegations',
        type: 'table',
        label: { en: 'Delegated powers', fr: 'Pouvoirs délégués' },
        columns: [
          { key: 'power', type: 'text', label: { en: 'Power', fr: 'Pouvoir' }, required: true },
          { key: 'from', type: 'party', label: { en: 'Delegated by', fr: 'Délégué par' }, required: true },
          { key: 'to', type: 'position', label: { en: 'Delegated to', fr: 'Délégué à' }, required: true },
          { key: 'instrument', type: 'text', label: { en: 'Instrument', fr: 'Instrument' } },
          { key: 'limits', type: 'text', label: { en: 'Limits', fr: 'Limites' } },
        ],
      },
      {
        key: 'changes',
        type: 'prose',
        label: {
          en: 'Change in powers or accountability',
          fr: 'Changement touchant les pouvoirs ou la responsabilité',
        },
      },
      {
        key: 'review-date',
        type: 'date',
        label: { en: 'Next check of the authorities', fr: 'Prochaine vérification des pouvoirs' },
      },
    ],
    pattern: {
      en: clause(
        'The parties act under these authorities:',
        '[[rows:basis]]',
        'Accountability for the program rests with: [[accountable]].',
        'Except as stated in this clause, this agreement transfers neither a statutory power nor accountability for a program.',
        '[[rows:delegations]]',
        '**Change in powers or accountability:** [[changes]]',
        'The parties must check these authorities again by [[review-date]].',
      ),
      fr: clause(
        'Les parties agissent en vertu des pouvoirs suivants\u00a0:',
        '[[rows:basis]]',
        'La responsabilité du programme revient à\u00a0: [[accountable]].',
        'Sauf indication contraire dans la présente clause, l’entente ne transfère ni pouvoir conféré par la loi ni responsabilité à l’égard d’un programme.',
        '[[rows:delegations]]',
        '**Changement touchant les pouvoirs ou la responsabilité\u00a0:** [[changes]]',
        'Les parties doivent vérifier de nouveau ces pouvoirs au plus tard le [[review-date]].',
      ),
    },
    source: guideline2012(),
  },
  {
    id: 'legal-nature',
    family: 'identification',
    name: { en: 'Legal nature', fr: 'Nature juridique' },
    purpose: {
      en: 'Say whether the commitments are administrative or can be enforced in law.',
      fr: 'Préciser si les engagements sont administratifs ou s’ils ont force exécutoire en droit.',
    },
    help: {
      en: 'Departments of one government cannot sue each other: choose administrative. If a party is a separate legal person, ask legal services.',
      fr: 'Les ministères d’un même gouvernement ne peuvent se poursuivre\u00a0: choisissez administratif. Si une partie a sa propre personnalité juridique, consultez les services juridiques.',
    },
    documents: ['MOU'],
    need: { simple: 'required', medium: 'required', complex: 'required' },
    fields: [
      {
        key: 'nature',
        type: 'choice',
        label: { en: 'Legal nature', fr: 'Nature juridique' },
        required: true,
        options: [
          {
            code: 'administrative',
            label: { en: 'Administrative undertaking', fr: 'Engagement administratif' },
            said: {
              en: 'This agreement is an administrative undertaking.',
              fr: 'La présente entente est un engagement administratif.',
            },
          },
          {
            code: 'binding',
            label: { en: 'Legally binding', fr: 'Juridiquement contraignante' },
            said: {
              en: 'This agreement is legally binding.',
              fr: 'La présente entente est juridiquement contraignante.',
            },
          },
          {
            code: 'mixed',
            label: { en: 'Legally binding in part', fr: 'Contraignante en partie' },
            said: {
              en: 'This agreement is legally binding in part.',
              fr: 'La présente entente est juridiquement contraignante en partie.',
            },
          },
        ],
      },
      {
        key: 'statement',
        type: 'prose',
        label: { en: 'What this means for the parties', fr: 'Ce que cela signifie pour les parties' },
        hint: {
          en: 'If binding in part, name the clauses that bind',
          fr: 'Si elle n’est contraignante qu’en partie, nommez les clauses visées',
        },
        required: true,
      },
      {
        key: 'governing-law',
        type: 'text',
        label: { en: 'Governing law', fr: 'Droit applicable' },
        requiredWhen: [{ field: 'nature', is: ['binding', 'mixed'] }],
      },
    ],
    pattern: {
      en: clause('[[nature]]', '[[statement]]', '**Governing law:** [[governing-law]]'),
      fr: clause('[[nature]]', '[[statement]]', '**Droit applicable\u00a0:** [[governing-law]]'),
    },
    source: guideline2012(),
  },
]
