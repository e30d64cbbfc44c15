import type { ElementDefinition } from '../element.ts'
import { costChange, levelVarianceFinance } from './finance-adjustment.ts'
import { conditionalFunding, financialArrangement } from './finance-arrangement.ts'
import { financialAuthority } from './finance-authority.ts'
import { budgetEstimate, financialReporting, pooling } from './finance-budget.ts'
import { financialCoding, invoicing } from './finance-payment.ts'
import { costBase, feeStructure } from './finance-price.ts'
import { taxes } from './finance-taxes.ts'

/** Whether money moves, how much, on what authority, and how it is settled. */
export const financeElements: readonly ElementDefinition[] = [
  financialArrangement,
  financialAuthority,
  costBase,
  feeStructure,
  pooling,
  budgetEstimate,
  conditionalFunding,
  invoicing,
  financialCoding,
  levelVarianceFinance,
  costChange,
  financialReporting,
  taxes,
]
