import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { deliveryChannels } from './delivery-channels.ts'
import { ententeDesign, guideline2012 } from './sources.ts'

export const procedures: ElementDefinition = {
  id: 'procedures',
  family: 'operations',
  name: { en: 'Operating procedures', fr: 'Procédures opérationnelles' },
  purpose: {
    en: 'Show how the work moves from one party to the other, step by step.',
    fr: 'Montrer le cheminement du travail entre les parties, étape par étape.',
  },
  help: {
    en: 'Name each step, who carries it out, with which form or system, and what it hands over. Link to manuals rather than copying them.',
    fr: 'Indiquez pour chaque étape qui agit, avec quel formulaire ou système, et ce qui passe à l’étape suivante. Renvoyez aux manuels au lieu de les recopier.',
  },
  documents: ['SLA', 'ANX'],
  need: { simple: 'optional', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'steps',
      type: 'table',
      label: { en: 'Steps', fr: 'Étapes' },
      required: true,
      columns: [
        { key: 'step', type: 'text', label: { en: 'Step', fr: 'Étape' }, required: true },
        {
          key: 'party',
          type: 'party',
          label: { en: 'Carried out by', fr: 'Partie qui agit' },
          required: true,
        },
        { key: 'form', type: 'text', label: { en: 'Form', fr: 'Formulaire' } },
        { key: 'system', type: 'text', label: { en: 'System', fr: 'Système' } },
        { key: 'hand-off', type: 'text', label: { en: 'Hands over', fr: 'Ce qui est remis' } },
        { key: 'duration', type: 'duration', label: { en: 'Within', fr: 'Délai' } },
      ],
    },
    {
      key: 'manual',
      type: 'url',
      label: { en: 'Address of the manual', fr: 'Adresse du manuel' },
    },
    {
      key: 'upkeep',
      type: 'position',
      label: { en: 'Keeps the procedures up to date', fr: 'Responsable de la mise à jour' },
    },
  ],
  pattern: {
    en: clause(
      'The parties must follow these steps.',
      '[[rows:steps]]',
      'The details are set out in the manual published at [[manual]].',
      'The position that keeps the procedures up to date ([[upkeep]]) must tell both parties before a change takes effect.',
    ),
    fr: clause(
      'Les parties doivent suivre les étapes ci-dessous.',
      '[[rows:steps]]',
      'Le manuel publié à l’adresse [[manual]] en donne le détail.',
      'La personne responsable de la mise à jour des procédures ([[upkeep]]) doit aviser les deux parties avant qu’un changement s’applique.',
    ),
  },
  source: guideline2012(),
}

export const requestIntake: ElementDefinition = {
  id: 'request-intake',
  family: 'operations',
  name: { en: 'Request intake', fr: 'Réception des demandes' },
  purpose: {
    en: 'Settle how a request for service gets in and when it counts as received.',
    fr: 'Fixer la façon de présenter une demande et le moment où elle est réputée reçue.',
  },
  help: {
    en: 'Give each way in, what a request must contain, how soon it is acknowledged, and above which amount it needs approval first.',
    fr: 'Précisez les voies d’accès, le contenu obligatoire d’une demande, le délai d’accusé de réception et le montant au-delà duquel une approbation préalable s’impose.',
  },
  documents: ['SLA'],
  need: { simple: 'optional', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'entries',
      type: 'table',
      label: { en: 'Ways in', fr: 'Voies d’accès' },
      required: true,
      columns: [
        {
          key: 'channel',
          type: 'choice',
          label: { en: 'Channel', fr: 'Mode de prestation' },
          options: deliveryChannels,
          required: true,
        },
        {
          key: 'contact',
          type: 'text',
          label: { en: 'Address or number', fr: 'Adresse ou numéro' },
          required: true,
        },
        { key: 'form', type: 'text', label: { en: 'Form', fr: 'Formulaire' } },
      ],
    },
    {
      key: 'required-data',
      type: 'prose',
      label: { en: 'What a request must contain', fr: 'Contenu obligatoire d’une demande' },
      required: true,
    },
    {
      key: 'acknowledgement',
      type: 'duration',
      label: { en: 'Acknowledged within', fr: 'Délai d’accusé de réception' },
      required: true,
    },
    {
      key: 'approval-threshold',
      type: 'money',
      label: { en: 'Approval needed above', fr: 'Approbation requise au-delà de' },
    },
    {
      key: 'approver',
      type: 'position',
      label: { en: 'Approves requests', fr: 'Approuve les demandes' },
    },
    {
      key: 'incomplete-rule',
      type: 'prose',
      label: { en: 'Incomplete requests', fr: 'Demandes incomplètes' },
    },
  ],
  pattern: {
    en: clause(
      'The client must send its requests through one of these ways in.',
      '[[rows:entries]]',
      '**Content.** A request must contain the following: [[required-data]]',
      'The provider must acknowledge a request within [[acknowledgement]] of receiving it.',
      'A request worth more than [[approval-threshold]] must be approved before it is sent.',
      'Requests are approved by: [[approver]].',
      '**Incomplete requests.** [[incomplete-rule]]',
    ),
    fr: clause(
      'Le client doit présenter ses demandes par l’une des voies ci-dessous.',
      '[[rows:entries]]',
      '**Contenu.** Une demande doit comporter ce qui suit\u00a0: [[required-data]]',
      'Le fournisseur doit accuser réception d’une demande dans un délai de [[acknowledgement]] après l’avoir reçue.',
      'Une demande dont la valeur dépasse [[approval-threshold]] doit être approuvée avant son envoi.',
      'Les demandes sont approuvées par\u00a0: [[approver]].',
      '**Demandes incomplètes.** [[incomplete-rule]]',
    ),
  },
  source: ententeDesign,
}
