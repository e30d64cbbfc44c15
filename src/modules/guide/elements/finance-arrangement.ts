import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { partyColumn } from './columns.ts'
import { chargingDirective, guideline2012 } from './sources.ts'

export const financialArrangement: ElementDefinition = {
  id: 'financial-arrangement',
  family: 'finance',
  name: { en: 'Nature of arrangement', fr: 'Nature de l’arrangement financier' },
  purpose: {
    en: 'Say whether money moves between the parties and, if so, by which model.',
    fr: 'Dire si de l’argent passe d’une partie à l’autre et, le cas échéant, selon quel modèle.',
  },
  help: {
    en: 'Choose one model, even “none”, and name the services it covers. The more the client controls the funding, the more there is to administer.',
    fr: 'Choisissez un modèle, même «\u00a0aucun\u00a0», et nommez les services visés. Plus le client maîtrise les fonds, plus leur gestion est lourde.',
  },
  documents: ['MOU', 'MA'],
  need: { simple: 'required', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'model',
      type: 'choice',
      label: { en: 'Funding model', fr: 'Modèle de financement' },
      required: true,
      options: [
        { code: 'none', label: { en: 'No money moves', fr: 'Aucun mouvement de fonds' } },
        { code: 'fixed-allocation', label: { en: 'Fixed allocation', fr: 'Allocation fixe' } },
        {
          code: 'fee',
          label: {
            en: 'Fees for actual use (cost recovery)',
            fr: 'Recouvrement des coûts selon l’usage réel',
          },
        },
        { code: 'pooled', label: { en: 'Pooled resources', fr: 'Mise en commun des ressources' } },
        { code: 'blended', label: { en: 'Blended', fr: 'Modèle mixte' } },
      ],
    },
    {
      key: 'services',
      type: 'prose',
      label: { en: 'Services covered', fr: 'Services visés' },
      required: true,
    },
    { key: 'payer', type: 'parties', label: { en: 'Who pays', fr: 'Qui paie' } },
    { key: 'payee', type: 'parties', label: { en: 'Who is paid', fr: 'Qui reçoit le paiement' } },
    { key: 'reason', type: 'prose', label: { en: 'Why this model', fr: 'Raison du choix' } },
  ],
  pattern: {
    en: clause(
      '**Funding model:** [[model]].',
      '**Services covered.** [[services]]',
      'The amounts due under this agreement must be paid by: [[payer]].',
      'The amounts must be paid to: [[payee]].',
      '**Reason.** [[reason]]',
    ),
    fr: clause(
      '**Modèle de financement\u00a0:** [[model]].',
      '**Services visés.** [[services]]',
      'Les sommes dues au titre de l’entente doivent être payées par\u00a0: [[payer]].',
      'Les sommes doivent être versées à\u00a0: [[payee]].',
      '**Raison du choix.** [[reason]]',
    ),
  },
  source: guideline2012(),
}

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
      '**Provision:** [[reference]].',
      '**Power to spend the revenue:** [[respend]].',
      'The provider is funded as follows: [[funding-vehicle]].',
      'The amounts are charged to these votes:',
      '[[rows:votes]]',
      '**Decision:** [[decision]].',
    ),
    fr: clause(
      'Le fournisseur peut facturer ses services sur le fondement suivant\u00a0: [[statute]].',
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

export const conditionalFunding: ElementDefinition = {
  id: 'conditional-funding',
  family: 'finance',
  name: { en: 'Conditional funding', fr: 'Financement conditionnel' },
  purpose: {
    en: 'Name the decisions that the money still depends on, and the way out if they fail.',
    fr: 'Nommer les décisions dont l’argent dépend encore et la porte de sortie en cas de refus.',
  },
  help: {
    en: 'One row for each pending decision: what is awaited, from whom, by when, and what the parties do without it.',
    fr: 'Une ligne par décision attendue\u00a0: son objet, l’instance, la date limite et la conduite à tenir si elle ne vient pas.',
  },
  documents: ['MOU', 'MA'],
  need: { simple: 'optional', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'conditions',
      type: 'table',
      label: { en: 'Conditions', fr: 'Conditions' },
      required: true,
      columns: [
        { key: 'condition', type: 'text', label: { en: 'Condition', fr: 'Condition' }, required: true },
        { key: 'body', type: 'text', label: { en: 'Decided by', fr: 'Instance qui décide' }, required: true },
        { key: 'due', type: 'date', label: { en: 'By', fr: 'Date limite' }, required: true },
        { key: 'off-ramp', type: 'text', label: { en: 'Off-ramp', fr: 'Porte de sortie' }, required: true },
      ],
    },
    { key: 'meanwhile', type: 'prose', label: { en: 'Until the decision', fr: 'En attendant la décision' } },
    {
      key: 'notice',
      type: 'duration',
      label: { en: 'Decision reported within', fr: 'Délai pour communiquer la décision' },
    },
  ],
  pattern: {
    en: clause(
      'The funding depends on the decisions below. If one is refused or late, the parties must take the off-ramp set out beside it.',
      '[[rows:conditions]]',
      '**Until the decision.** [[meanwhile]]',
      'The party that receives a decision must tell the other within [[notice]].',
    ),
    fr: clause(
      'Le financement dépend des décisions ci-dessous. En cas de refus ou de retard, les parties doivent emprunter la porte de sortie indiquée en regard.',
      '[[rows:conditions]]',
      '**En attendant la décision.** [[meanwhile]]',
      'La partie qui reçoit une décision doit en informer l’autre dans un délai de [[notice]].',
    ),
  },
  source: guideline2012(),
}
