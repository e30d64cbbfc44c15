import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { guideline2012 } from './sources.ts'

/** When the agreement starts and ends, and how it goes on. */
export const term: ElementDefinition = {
  id: 'term',
  family: 'identification',
  name: { en: 'Term and renewal', fr: 'Durée et renouvellement' },
  purpose: {
    en: 'Fix when the agreement starts, when it ends and how it may go on.',
    fr: 'Fixer le début et la fin de l’entente, et la façon de la prolonger.',
  },
  help: {
    en: 'Give an end date even when you expect to continue, and a notice long enough to arrange what comes next. Without an end, plan the reviews with care.',
    fr: 'Inscrivez une date de fin même si vous comptez poursuivre, et un préavis assez long pour préparer la suite. Sans date de fin, soignez les examens.',
  },
  documents: ['MOU', 'MA', 'SLA'],
  need: { simple: 'required', medium: 'required', complex: 'required' },
  fields: [
    {
      key: 'effective-rule',
      type: 'choice',
      label: { en: 'Takes effect', fr: 'Entrée en vigueur' },
      required: true,
      options: [
        {
          code: 'fixed',
          label: { en: 'On the start date', fr: 'À la date de début' },
          said: {
            en: 'This agreement takes effect on its start date.',
            fr: 'La présente entente entre en vigueur à la date de début.',
          },
        },
        {
          code: 'last-signature',
          label: { en: 'On the date of the last signature', fr: 'À la date de la dernière signature' },
          said: {
            en: 'This agreement takes effect on the date of the last signature.',
            fr: 'La présente entente entre en vigueur à la date de la dernière signature.',
          },
        },
        {
          code: 'event',
          label: { en: 'When an event occurs', fr: 'Lorsqu’un événement se produit' },
          said: {
            en: 'This agreement takes effect when the event named here occurs.',
            fr: 'La présente entente entre en vigueur lorsque se produit l’événement nommé ici.',
          },
        },
      ],
    },
    {
      key: 'start',
      type: 'date',
      label: { en: 'Start date', fr: 'Date de début' },
      requiredWhen: [{ field: 'effective-rule', is: ['fixed'] }],
    },
    {
      key: 'event',
      type: 'text',
      label: { en: 'Event that starts it', fr: 'Événement déclencheur' },
      requiredWhen: [{ field: 'effective-rule', is: ['event'] }],
    },
    {
      key: 'end',
      type: 'date',
      label: { en: 'End date', fr: 'Date de fin' },
      requiredWhen: [{ field: 'renewal', isNot: ['until-ended'] }],
    },
    {
      key: 'renewal',
      type: 'choice',
      label: { en: 'Renewal', fr: 'Reconduction' },
      required: true,
      options: [
        {
          code: 'none',
          label: { en: 'No renewal', fr: 'Aucune reconduction' },
          said: { en: 'This agreement is not renewed.', fr: 'La présente entente n’est pas reconduite.' },
        },
        {
          code: 'mutual',
          label: { en: 'By mutual written consent', fr: 'Par consentement mutuel écrit' },
          said: {
            en: 'This agreement may be renewed by mutual written consent.',
            fr: 'La présente entente peut être reconduite par consentement mutuel écrit.',
          },
        },
        {
          code: 'tacit',
          label: { en: 'Automatic, unless a party gives notice', fr: 'Tacite, sauf avis d’une partie' },
          said: {
            en: 'This agreement is renewed automatically, unless a party gives notice.',
            fr: 'La présente entente est reconduite tacitement, sauf avis d’une partie.',
          },
        },
        {
          code: 'until-ended',
          label: {
            en: 'Not needed: it goes on until a party ends it',
            fr: 'Sans objet\u00a0: elle se poursuit jusqu’à ce qu’une partie y mette fin',
          },
          said: {
            en: 'This agreement goes on until a party ends it.',
            fr: 'La présente entente se poursuit jusqu’à ce qu’une partie y mette fin.',
          },
        },
      ],
    },
    {
      key: 'renewal-length',
      type: 'duration',
      label: { en: 'Length of each renewal', fr: 'Durée de chaque reconduction' },
      requiredWhen: [{ field: 'renewal', is: ['tacit'] }],
    },
    {
      key: 'max-renewals',
      type: 'integer',
      label: { en: 'Largest number of renewals', fr: 'Nombre maximal de reconductions' },
    },
    {
      key: 'notice-days',
      type: 'duration',
      label: { en: 'Notice before the end', fr: 'Préavis avant la fin' },
      requiredWhen: [{ field: 'renewal', is: ['mutual', 'tacit'] }],
    },
    {
      key: 'alerts',
      type: 'table',
      label: { en: 'Reminders before the end', fr: 'Rappels avant la fin' },
      columns: [
        {
          key: 'before',
          type: 'duration',
          label: { en: 'Before the end', fr: 'Avant la fin' },
          required: true,
        },
        { key: 'position', type: 'position', label: { en: 'Sent to', fr: 'Destinataire' }, required: true },
      ],
    },
  ],
  pattern: {
    en: clause(
      '[[effective-rule]]',
      'Its start date is [[start]].',
      '**Event that starts it:** [[event]]',
      'This agreement ends on [[end]].',
      '[[renewal]]',
      'Each renewal lasts [[renewal-length]].',
      '**Largest number of renewals:** [[max-renewals]]',
      'A party must tell the others in writing, at least [[notice-days]] before the end, whether it wishes to continue.',
      '[[rows:alerts]]',
    ),
    fr: clause(
      '[[effective-rule]]',
      'La date de début est le [[start]].',
      '**Événement déclencheur\u00a0:** [[event]]',
      'La présente entente prend fin le [[end]].',
      '[[renewal]]',
      'Chaque reconduction dure [[renewal-length]].',
      '**Nombre maximal de reconductions\u00a0:** [[max-renewals]]',
      'Chaque partie doit indiquer aux autres par écrit, au moins [[notice-days]] avant la fin, si elle souhaite poursuivre.',
      '[[rows:alerts]]',
    ),
  },
  source: guideline2012(),
}
