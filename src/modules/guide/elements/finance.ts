import type { ElementDefinition } from '../element.ts'
import { costChange, levelVarianceFinance } from './finance-adjustment.ts'
import { conditionalFunding, financialArrangement, financialAuthority } from './finance-arrangement.ts'
import { budgetEstimate, financialReporting, pooling } from './finance-budget.ts'
import { financialCoding, invoicing } from './finance-payment.ts'
import { costBase, feeStructure, taxes } from './finance-price.ts'

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
