import type { Condition } from '../../guide/index.ts'
import type { Agreement, FieldValue } from '../format.ts'
import { isEmptyValue, isRows, valueAt } from '../values/shape.ts'

/** What the case has, from the advisor's answers kept in the file and from what the documents say. */
export function conditionsOf(agreement: Agreement): readonly Condition[] {
  const answers = agreement.answers ?? {}
  const transfers = record(answers.transfers)
  const model = chosen(agreement, 'financial-arrangement', 'model')
  const held: readonly (readonly [Condition, boolean])[] = [
    ['money', !saysNoMoney(agreement) && (answers.moneyMoves === true || model.length > 0)],
    ['pooled', answers.fundingModel === 'pooled' || model.includes('pooled')],
    [
      'personal-information',
      answers.personalInformation === true ||
        chosen(agreement, 'privacy', 'personal-information').includes(true),
    ],
    ['assets', transfers.assets === true || hasRows(agreement, 'assets', 'assets')],
    ['staff', transfers.staff === true || hasRows(agreement, 'human-resources', 'positions')],
  ]
  return held.flatMap(([condition, holds]) => (holds ? [condition] : []))
}

/** True when the agreement says that no money moves: the document in hand outweighs the answers it came from. */
export function saysNoMoney(agreement: Agreement): boolean {
  const model = chosen(agreement, 'financial-arrangement', 'model')
  return model.length > 0 && model.every((value) => value === 'none')
}

function chosen(agreement: Agreement, elementId: string, key: string): readonly FieldValue[] {
  return agreement.documents.flatMap((document) =>
    document.elements.flatMap((element) => {
      const value = element.id === elementId ? valueAt(element.fields, key) : undefined
      return value === undefined || isEmptyValue(value) ? [] : [value]
    }),
  )
}

function hasRows(agreement: Agreement, elementId: string, key: string): boolean {
  return chosen(agreement, elementId, key).some((value) => isRows(value) && value.length > 0)
}

function record(value: unknown): { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
