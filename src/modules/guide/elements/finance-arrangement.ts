import type { ElementDefinition } from '../element.ts'
import type { RequiredWhen } from '../field.ts'
import { clause } from './clause.ts'
import { guideline2012 } from './sources.ts'

/** In a pool all pay; otherwise it is said who pays whom. */
const whenOnePays: readonly RequiredWhen[] = [{ field: 'model', is: ['fixed-allocation', 'fee', 'blended'] }]

export const financialArrangement: ElementDefinition = {
  id: 'financial-arrangement',
  family: 'finance',
  name: { en: 'Nature of the arrangement', fr: 'Nature de l’arrangement financier' },
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
    {
      key: 'payer',
      type: 'parties',
      label: { en: 'Who pays', fr: 'Qui paie' },
      requiredWhen: whenOnePays,
    },
    {
      key: 'payee',
      type: 'parties',
      label: { en: 'Who is paid', fr: 'Qui reçoit le paiement' },
      requiredWhen: whenOnePays,
    },
    { key: 'reason', type: 'prose', label: { en: 'Why this model', fr: 'Raison du choix' } },
  ],
  pattern: {
    en: clause(
      'The service is funded under this model: [[model]].',
      '**Services covered.** [[services]]',
      'The amounts due under this agreement must be paid by: [[payer]].',
      'The amounts must be paid to: [[payee]].',
      '**Reason.** [[reason]]',
    ),
    fr: clause(
      'Le service est financé selon le modèle suivant\u00a0: [[model]].',
      '**Services visés.** [[services]]',
      'Les sommes dues au titre de l’entente doivent être payées par\u00a0: [[payer]].',
      'Les sommes doivent être versées à\u00a0: [[payee]].',
      '**Raison du choix.** [[reason]]',
    ),
  },
  source: guideline2012(),
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
