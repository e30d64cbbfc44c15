import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { partyColumn } from './columns.ts'
import { frequencies } from './frequencies.ts'
import { ententeDesign, guideline2012, publishedPractice } from './sources.ts'

export const pooling: ElementDefinition = {
  id: 'pooling',
  family: 'finance',
  name: { en: 'Contributions and pooling key', fr: 'Contributions et clé de répartition' },
  purpose: {
    en: 'Share the costs and the benefits of a joint service among the parties.',
    fr: 'Répartir entre les parties les coûts et les avantages d’un service commun.',
  },
  help: {
    en: 'Give each party’s share in money and in kind, the key that led to it, and how contributions in kind are valued. Shares must add up to the whole.',
    fr: 'Indiquez la part de chaque partie, en argent et en nature, la clé qui y mène et l’évaluation des apports en nature. Le total doit former un tout.',
  },
  documents: ['MA'],
  need: { simple: 'not-used', medium: 'optional', complex: 'required' },
  condition: 'pooled',
  fields: [
    { key: 'sharing-key', type: 'prose', label: { en: 'Key', fr: 'Clé de répartition' }, required: true },
    {
      key: 'shares',
      type: 'table',
      label: { en: 'Shares', fr: 'Parts' },
      required: true,
      columns: [
        partyColumn,
        {
          key: 'kind',
          type: 'choice',
          label: { en: 'Kind', fr: 'Nature' },
          options: [
            { code: 'money', label: { en: 'Money', fr: 'En argent' } },
            { code: 'in-kind', label: { en: 'In kind', fr: 'En nature' } },
          ],
          required: true,
        },
        { key: 'description', type: 'text', label: { en: 'What is contributed', fr: 'Apport' } },
        { key: 'amount', type: 'money', label: { en: 'Amount or value', fr: 'Montant ou valeur' } },
        {
          key: 'share',
          type: 'percent',
          label: { en: 'Share of the whole', fr: 'Part de l’ensemble' },
          required: true,
        },
      ],
    },
    {
      key: 'valuation',
      type: 'prose',
      label: { en: 'Value of contributions in kind', fr: 'Évaluation des apports en nature' },
    },
    { key: 'benefits', type: 'prose', label: { en: 'Sharing of benefits', fr: 'Partage des avantages' } },
    {
      key: 'revision',
      type: 'choice',
      label: { en: 'Key reviewed', fr: 'Révision de la clé' },
      options: frequencies,
    },
  ],
  pattern: {
    en: clause(
      '**Key.** [[sharing-key]]',
      'Each party must contribute its share.',
      '[[rows:shares]]',
      '**Contributions in kind.** [[valuation]]',
      '**Benefits.** [[benefits]]',
      'The parties must review the key at this interval: [[revision]].',
    ),
    fr: clause(
      '**Clé de répartition.** [[sharing-key]]',
      'Chaque partie doit verser ou fournir sa part.',
      '[[rows:shares]]',
      '**Apports en nature.** [[valuation]]',
      '**Avantages.** [[benefits]]',
      'Les parties doivent réviser la clé à l’intervalle suivant\u00a0: [[revision]].',
    ),
  },
  source: guideline2012(),
}

export const budgetEstimate: ElementDefinition = {
  id: 'budget-estimate',
  family: 'finance',
  name: { en: 'Estimate and ceiling', fr: 'Estimation et plafond' },
  purpose: {
    en: 'Give the yearly figures and the amount that must not be exceeded.',
    fr: 'Donner les chiffres de chaque exercice et le montant à ne pas dépasser.',
  },
  help: {
    en: 'One row for each fiscal year. The ceiling is firm; the estimate may move within the tolerance. Say who must agree before the ceiling rises.',
    fr: 'Une ligne par exercice. Le plafond est ferme; l’estimation peut varier dans la tolérance prévue. Dites qui autorise une hausse du plafond.',
  },
  documents: ['MA', 'SLA'],
  need: { simple: 'required', medium: 'required', complex: 'required' },
  condition: 'money',
  fields: [
    {
      key: 'years',
      type: 'table',
      label: { en: 'Fiscal years', fr: 'Exercices' },
      required: true,
      columns: [
        {
          key: 'fiscal-year',
          type: 'fiscal-year',
          label: { en: 'Fiscal year', fr: 'Exercice' },
          required: true,
        },
        { key: 'estimate', type: 'money', label: { en: 'Estimate', fr: 'Estimation' }, required: true },
        { key: 'ceiling', type: 'money', label: { en: 'Ceiling', fr: 'Plafond' }, required: true },
        { key: 'tolerance', type: 'percent', label: { en: 'Tolerance', fr: 'Tolérance' } },
        { key: 'commitment', type: 'code', label: { en: 'Commitment number', fr: 'Numéro d’engagement' } },
      ],
    },
    {
      key: 'alert',
      type: 'percent',
      label: { en: 'Warning at this share of the ceiling', fr: 'Avertissement à cette part du plafond' },
    },
    {
      key: 'ceiling-approver',
      type: 'position',
      label: { en: 'May raise the ceiling', fr: 'Peut relever le plafond' },
    },
    { key: 'unspent', type: 'prose', label: { en: 'Unspent amounts', fr: 'Sommes non dépensées' } },
  ],
  pattern: {
    en: clause(
      'The provider must not charge more than the ceiling of a fiscal year without written agreement.',
      '[[rows:years]]',
      'The provider must warn the client as soon as charges reach this share of the ceiling: [[alert]].',
      'A ceiling may be raised only by: [[ceiling-approver]].',
      '**Unspent amounts.** [[unspent]]',
    ),
    fr: clause(
      'Le fournisseur ne doit pas facturer plus que le plafond d’un exercice sans accord écrit.',
      '[[rows:years]]',
      'Le fournisseur doit avertir le client dès que les sommes facturées atteignent cette part du plafond\u00a0: [[alert]].',
      'Un plafond ne peut être relevé que par\u00a0: [[ceiling-approver]].',
      '**Sommes non dépensées.** [[unspent]]',
    ),
  },
  source: ententeDesign,
}

export const financialReporting: ElementDefinition = {
  id: 'financial-reporting',
  family: 'finance',
  name: { en: 'Financial reporting', fr: 'Rapports financiers' },
  purpose: {
    en: 'Show the client what it has used, what it has cost and what is left.',
    fr: 'Montrer au client ce qu’il a consommé, le coût engagé et le solde.',
  },
  help: {
    en: 'For each report give its content, how often it comes, who receives it and how soon after the period it is due.',
    fr: 'Pour chaque rapport, précisez le contenu, la périodicité, le destinataire et le délai de remise après la période.',
  },
  documents: ['MA', 'SLA'],
  need: { simple: 'optional', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'reports',
      type: 'table',
      label: { en: 'Financial reports', fr: 'Rapports financiers' },
      required: true,
      columns: [
        { key: 'content', type: 'text', label: { en: 'Content', fr: 'Contenu' }, required: true },
        {
          key: 'frequency',
          type: 'choice',
          label: { en: 'Frequency', fr: 'Périodicité' },
          options: frequencies,
          required: true,
        },
        { key: 'receiver', type: 'position', label: { en: 'Receiver', fr: 'Destinataire' }, required: true },
        { key: 'due', type: 'duration', label: { en: 'Due after the period', fr: 'Délai après la période' } },
        { key: 'responsible', type: 'position', label: { en: 'Prepared by', fr: 'Établi par' } },
      ],
    },
    { key: 'variance', type: 'percent', label: { en: 'Variance to be explained', fr: 'Écart à expliquer' } },
  ],
  pattern: {
    en: clause(
      'The provider must send the financial reports below on time.',
      '[[rows:reports]]',
      'A report must explain every variance from the estimate greater than [[variance]].',
    ),
    fr: clause(
      'Le fournisseur doit remettre à temps les rapports financiers ci-dessous.',
      '[[rows:reports]]',
      'Un rapport doit expliquer tout écart par rapport à l’estimation supérieur à [[variance]].',
    ),
  },
  source: publishedPractice,
}
