import type { ElementDefinition } from '../element.ts'
import { clause } from './clause.ts'
import { guideline2012 } from './sources.ts'

export const levelVarianceFinance: ElementDefinition = {
  id: 'level-variance-finance',
  family: 'finance',
  name: {
    en: 'Financial effect of levels missed or exceeded',
    fr: 'Incidence financière des écarts',
  },
  purpose: {
    en: 'Tie money to results: what is credited or added when a level is not met, or is exceeded.',
    fr: 'Lier l’argent aux résultats\u00a0: ce qui est crédité ou ajouté quand un niveau n’est pas atteint ou est dépassé.',
  },
  help: {
    en: 'Use only levels that both sides can measure. Give each band its effect, and set a limit to the total.',
    fr: 'Retenez seulement des niveaux que les deux parties peuvent mesurer. Donnez l’effet de chaque tranche et limitez le total.',
  },
  documents: ['MA', 'SLA'],
  need: { simple: 'optional', medium: 'recommended', complex: 'recommended' },
  fields: [
    {
      key: 'effects',
      type: 'table',
      label: { en: 'Effects', fr: 'Effets' },
      required: true,
      columns: [
        {
          key: 'level',
          type: 'level',
          label: { en: 'Service level', fr: 'Niveau de service' },
          hint: {
            en: 'One of those promised under “Service levels”',
            fr: 'L’un de ceux que promet «\u00a0Niveaux de service\u00a0»',
          },
          required: true,
        },
        { key: 'from', type: 'percent', label: { en: 'Result from', fr: 'Résultat à partir de' } },
        { key: 'below', type: 'percent', label: { en: 'And below', fr: 'Et inférieur à' } },
        {
          key: 'effect',
          type: 'choice',
          label: { en: 'Effect', fr: 'Effet' },
          options: [
            { code: 'credit', label: { en: 'Credit to the client', fr: 'Crédit au client' } },
            {
              code: 'surcharge',
              label: { en: 'Surcharge to the client', fr: 'Supplément à la charge du client' },
            },
            { code: 'none', label: { en: 'None', fr: 'Aucun' } },
          ],
          required: true,
        },
        {
          key: 'percent',
          type: 'percent',
          label: { en: 'Share of the charge', fr: 'Part de la facturation' },
        },
        { key: 'amount', type: 'money', label: { en: 'Amount', fr: 'Montant' } },
      ],
    },
    {
      key: 'cap',
      type: 'percent',
      label: { en: 'Limit for a fiscal year', fr: 'Limite pour un exercice' },
      hint: { en: 'Share of the year’s charges', fr: 'Part des sommes facturées dans l’exercice' },
    },
    { key: 'cap-amount', type: 'money', label: { en: 'Limit in money', fr: 'Limite en argent' } },
    { key: 'application', type: 'prose', label: { en: 'When it is applied', fr: 'Moment de l’application' } },
  ],
  pattern: {
    en: clause(
      'The provider must adjust its charges when the result of a level falls in one of these bands.',
      '[[rows:effects]]',
      'The adjustments of a fiscal year must not exceed this share of its charges: [[cap]].',
      'The adjustments of a fiscal year must not exceed this amount: [[cap-amount]].',
      '**Application.** [[application]]',
    ),
    fr: clause(
      'Le fournisseur doit ajuster la facturation lorsque le résultat d’un niveau se situe dans l’une de ces tranches.',
      '[[rows:effects]]',
      'Les ajustements d’un exercice ne doivent pas dépasser cette part des sommes facturées\u00a0: [[cap]].',
      'Les ajustements d’un exercice ne doivent pas dépasser le montant suivant\u00a0: [[cap-amount]].',
      '**Application.** [[application]]',
    ),
  },
  source: guideline2012(),
}

export const costChange: ElementDefinition = {
  id: 'cost-change',
  family: 'finance',
  name: { en: 'Cost changes', fr: 'Variation des coûts' },
  purpose: {
    en: 'Adapt the price when costs move, openly and with time to react.',
    fr: 'Adapter le prix quand les coûts varient, ouvertement et avec un temps de réaction.',
  },
  help: {
    en: 'Name each event that may change the price, how the change is worked out, the notice, who approves it, and how the year is closed.',
    fr: 'Nommez chaque fait qui peut modifier le prix, le calcul, le préavis, la personne qui approuve et la façon de fermer l’exercice.',
  },
  documents: ['MA'],
  need: { simple: 'optional', medium: 'recommended', complex: 'required' },
  fields: [
    {
      key: 'triggers',
      type: 'table',
      label: { en: 'Events', fr: 'Faits déclencheurs' },
      required: true,
      columns: [
        {
          key: 'trigger',
          type: 'choice',
          label: { en: 'Event', fr: 'Fait' },
          options: [
            { code: 'salary-award', label: { en: 'Salary award', fr: 'Rajustement des traitements' } },
            {
              code: 'volume-band',
              label: { en: 'Volume outside the band', fr: 'Volume hors de la fourchette' },
            },
            { code: 'index', label: { en: 'Price index', fr: 'Indice des prix' } },
            { code: 'law', label: { en: 'New law or policy', fr: 'Nouvelle loi ou politique' } },
            { code: 'other', label: { en: 'Other', fr: 'Autre' } },
          ],
          required: true,
        },
        { key: 'description', type: 'text', label: { en: 'Details', fr: 'Précisions' } },
        {
          key: 'calculation',
          type: 'text',
          label: { en: 'How the change is worked out', fr: 'Calcul du changement' },
          required: true,
        },
      ],
    },
    {
      key: 'notice',
      type: 'duration',
      label: { en: 'Notice of a new price', fr: 'Préavis de changement de prix' },
      required: true,
    },
    { key: 'approver', type: 'position', label: { en: 'Approved by', fr: 'Approbation' }, required: true },
    {
      key: 'true-up',
      type: 'date',
      label: { en: 'First true-up to actual cost', fr: 'Premier rajustement au coût réel' },
    },
    {
      key: 'true-up-frequency',
      type: 'text',
      label: { en: 'Later true-ups', fr: 'Rajustements suivants' },
      hint: {
        en: 'For example: on the same day each year',
        fr: 'Par exemple\u00a0: le même jour chaque année',
      },
    },
    {
      key: 'year-end',
      type: 'prose',
      label: { en: 'Year-end rule', fr: 'Règle de fin d’exercice' },
      hint: { en: 'Payables and cut-off dates', fr: 'Créditeurs à la fin de l’exercice et dates limites' },
    },
  ],
  pattern: {
    en: clause(
      'The price may change only for one of these reasons.',
      '[[rows:triggers]]',
      'The provider must give at least [[notice]] of notice in writing before a new price applies.',
      'A new price must be approved by: [[approver]].',
      'The amounts charged must be brought in line with the actual cost for the first time on [[true-up]].',
      'They must then be brought in line: [[true-up-frequency]].',
      '**Year-end.** [[year-end]]',
    ),
    fr: clause(
      'Le prix ne peut changer que pour l’une des raisons ci-dessous.',
      '[[rows:triggers]]',
      'Le fournisseur doit donner un préavis écrit d’au moins [[notice]] avant qu’un nouveau prix s’applique.',
      'Un nouveau prix doit être approuvé par\u00a0: [[approver]].',
      'Les sommes facturées doivent être rajustées au coût réel une première fois le [[true-up]].',
      'Elles doivent ensuite être rajustées à la fréquence suivante\u00a0: [[true-up-frequency]].',
      '**Fin d’exercice.** [[year-end]]',
    ),
  },
  source: guideline2012(),
}
