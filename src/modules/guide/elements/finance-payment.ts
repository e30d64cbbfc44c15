import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { partyColumn } from './columns.ts'
import { frequencies } from './frequencies.ts'
import { chargingDirective } from './sources.ts'

export const invoicing: ElementDefinition = {
  id: 'invoicing',
  family: 'finance',
  name: { en: 'Invoicing and settlement', fr: 'Facturation et règlement' },
  purpose: {
    en: 'Say how and when the provider is paid, and what happens to an amount in dispute.',
    fr: 'Prévoir comment et quand le fournisseur est payé, et le sort d’une somme contestée.',
  },
  help: {
    en: 'Choose one method, give the frequency, the documents that support a charge, the time to pay, the time to dispute and the contacts.',
    fr: 'Choisissez une méthode, puis fixez la périodicité, les pièces justificatives, le délai de paiement, le délai de contestation et les personnes-ressources.',
  },
  documents: ['MA', 'SLA'],
  need: { simple: 'required', medium: 'required', complex: 'required' },
  condition: 'money',
  fields: [
    {
      key: 'method',
      type: 'choice',
      label: { en: 'Method', fr: 'Méthode' },
      required: true,
      options: [
        {
          code: 'interdepartmental-settlement',
          label: { en: 'Interdepartmental settlement', fr: 'Règlement interministériel' },
        },
        {
          code: 'suspense-account',
          label: {
            en: 'Other government department suspense account',
            fr: 'Compte d’attente des autres ministères du gouvernement',
          },
        },
        { code: 'journal-voucher', label: { en: 'Journal voucher', fr: 'Pièce de journal' } },
        { code: 'invoice', label: { en: 'Invoice', fr: 'Facture' } },
        {
          code: 'estimates-transfer',
          label: { en: 'Transfer through the Estimates', fr: 'Virement par le Budget des dépenses' },
        },
      ],
    },
    {
      key: 'frequency',
      type: 'choice',
      label: { en: 'Frequency', fr: 'Périodicité' },
      options: frequencies,
      required: true,
    },
    {
      key: 'documents',
      type: 'prose',
      label: { en: 'Supporting documents', fr: 'Pièces justificatives' },
      required: true,
    },
    {
      key: 'due',
      type: 'duration',
      label: { en: 'Payment due within', fr: 'Délai de paiement' },
      required: true,
    },
    {
      key: 'dispute-window',
      type: 'duration',
      label: { en: 'Time to dispute a charge', fr: 'Délai de contestation' },
      required: true,
    },
    { key: 'dispute-rule', type: 'prose', label: { en: 'Amounts in dispute', fr: 'Sommes contestées' } },
    {
      key: 'provider-contact',
      type: 'position',
      label: { en: 'Contact of the provider', fr: 'Personne-ressource du fournisseur' },
    },
    {
      key: 'client-contact',
      type: 'position',
      label: { en: 'Contact of the client', fr: 'Personne-ressource du client' },
    },
  ],
  pattern: {
    en: clause(
      'Amounts due must be settled by this method: [[method]].',
      'The provider must charge at this interval: [[frequency]].',
      '**Supporting documents.** Each charge must come with the following: [[documents]]',
      'The client must settle a charge within [[due]] of receiving it with its supporting documents.',
      'The client may dispute a charge in writing within [[dispute-window]] of receiving it.',
      '**Amounts in dispute.** [[dispute-rule]]',
      'Questions about a charge may be sent, at the provider, to: [[provider-contact]].',
      'Charges must be sent, at the client, to: [[client-contact]].',
    ),
    fr: clause(
      'Les sommes dues doivent être réglées par la méthode suivante\u00a0: [[method]].',
      'Le fournisseur doit facturer à l’intervalle suivant\u00a0: [[frequency]].',
      '**Pièces justificatives.** Chaque facturation doit être accompagnée de ce qui suit\u00a0: [[documents]]',
      'Le client doit régler une facturation dans un délai de [[due]] après l’avoir reçue avec ses pièces.',
      'Le client peut contester une facturation par écrit dans un délai de [[dispute-window]] après l’avoir reçue.',
      '**Sommes contestées.** [[dispute-rule]]',
      'Chez le fournisseur, les questions sur une facturation peuvent être adressées à\u00a0: [[provider-contact]].',
      'Chez le client, les facturations doivent être adressées à\u00a0: [[client-contact]].',
    ),
  },
  source: chargingDirective,
}

export const financialCoding: ElementDefinition = {
  id: 'financial-coding',
  family: 'finance',
  name: { en: 'Financial coding', fr: 'Codage financier' },
  purpose: {
    en: 'Give the codes of both sides, so that each entry finds its match.',
    fr: 'Consigner les codes des deux côtés, afin que chaque écriture trouve sa contrepartie.',
  },
  help: {
    en: 'One row for each party and fiscal year. Ask each finance office for its own line; do not guess the other party’s codes.',
    fr: 'Une ligne par partie et par exercice. Demandez à chaque bureau des finances la sienne; ne devinez pas les codes de l’autre partie.',
  },
  documents: ['ANX', 'SLA'],
  need: { simple: 'required', medium: 'required', complex: 'required' },
  condition: 'money',
  fields: [
    {
      key: 'codes',
      type: 'table',
      label: { en: 'Codes', fr: 'Codes financiers' },
      required: true,
      columns: [
        partyColumn,
        {
          key: 'fiscal-year',
          type: 'fiscal-year',
          label: { en: 'Fiscal year', fr: 'Exercice' },
          required: true,
        },
        { key: 'department', type: 'code', label: { en: 'Department number', fr: 'Numéro de ministère' } },
        {
          key: 'account',
          type: 'code',
          label: { en: 'Financial reporting account', fr: 'Compte de rapport financier' },
        },
        { key: 'authority', type: 'code', label: { en: 'Authority', fr: 'Autorisation' } },
        { key: 'object', type: 'code', label: { en: 'Object', fr: 'Article' } },
        { key: 'program', type: 'code', label: { en: 'Program', fr: 'Programme' } },
        {
          key: 'cost-centre',
          type: 'code',
          label: { en: 'Cost centre', fr: 'Centre de coûts' },
          required: true,
        },
        { key: 'project', type: 'code', label: { en: 'Project', fr: 'Projet' } },
        {
          key: 'settlement-organization',
          type: 'code',
          label: {
            en: 'Settlement organization code',
            fr: 'Code d’organisation du règlement interministériel',
          },
        },
        {
          key: 'settlement-reference',
          type: 'code',
          label: { en: 'Settlement reference code', fr: 'Code de référence du règlement interministériel' },
        },
      ],
    },
    {
      key: 'change-notice',
      type: 'duration',
      label: { en: 'Notice of a new code', fr: 'Préavis de changement de code' },
    },
  ],
  pattern: {
    en: clause(
      'Each party must enter the transactions of this agreement under the codes below.',
      '[[rows:codes]]',
      'A party that changes a code must tell the other at least [[change-notice]] before it is used.',
    ),
    fr: clause(
      'Chaque partie doit imputer les opérations de l’entente aux codes ci-dessous.',
      '[[rows:codes]]',
      'La partie qui change un code doit en aviser l’autre au moins [[change-notice]] avant son utilisation.',
    ),
  },
  source: chargingDirective,
}
