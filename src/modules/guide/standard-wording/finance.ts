import { each, known, lasting, must, row, say, type Wordings } from './wording.ts'

/** Money, when money moves: one sum agreed for each fiscal year, until the parties say otherwise. */
export const financeWording: Wordings = {
  'financial-authority': {
    statute: 'enabling-act',
    reference: known('provider-law'),
    respend: say('the revenue of this agreement', 'les recettes de la présente entente'),
  },
  'cost-base': {
    base: 'full',
    categories: [
      row({ category: 'salaries', included: true }),
      row({ category: 'operating', included: true }),
      row({ category: 'overhead', included: true }),
      row({ category: 'capital', included: false }),
    ],
    method: say('cost estimate of the provider', 'estimation des coûts du fournisseur'),
    'method-date': known('today'),
  },
  'fee-structure': {
    method: say(
      'The sum covers the services at the volumes forecast.',
      'La somme couvre les services selon les volumes prévus.',
    ),
    'fixed-sum': known('sum'),
  },
  'budget-estimate': {
    years: [
      each('fiscal-year', {
        'fiscal-year': known('fiscal-year'),
        estimate: must('sum'),
        ceiling: must('sum'),
      }),
    ],
    'ceiling-approver': known('client-decides'),
  },
  invoicing: {
    method: known('settlement'),
    frequency: 'quarterly',
    documents: say('a statement of the services provided.', 'un relevé des services rendus.'),
    due: lasting(30, 'day'),
    'dispute-window': lasting(20, 'working-day'),
  },
  'financial-coding': {
    codes: [
      each('party', {
        party: known('party'),
        'fiscal-year': known('fiscal-year'),
        'cost-centre': known('party-cost-centre'),
      }),
    ],
  },
  'financial-reporting': {
    reports: [
      row({
        content: say('Amounts charged and forecast', 'Montants facturés et prévus'),
        frequency: 'quarterly',
        receiver: must('client-runs'),
        responsible: must('provider-runs'),
      }),
    ],
  },
}
