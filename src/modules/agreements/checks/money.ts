import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { formatMoney, formatPercent } from '../../../kernel/language/format.ts'
import { fiscalYearBounds, isFiscalYear } from '../../../kernel/time/fiscal-year.ts'
import { fromCents, isMoneyAmount, timesQuantity, toCents } from '../../../kernel/value/money.ts'
import { lineage } from '../compose/inheritance.ts'
import type { AgreementElement, FieldValue, Finding, RowValue } from '../format.ts'
import { isDraftValue, isMoneyValue, valueAt } from '../values/shape.ts'
import { isDateText, isDecimalText } from '../values/validity.ts'
import {
  about,
  aboutDocument,
  type Check,
  type CheckedCase,
  effective,
  elementName,
  rowsOf,
  type Said,
  saidElements,
} from './case.ts'

/** Money: shares make a whole, fees stay under the ceiling, and either everything is said or nothing moves. */
export const money: Check = (checked) => [
  ...saidElements(checked, 'pooling').flatMap(shareFindings),
  ...saidElements(checked, 'budget-estimate').flatMap((said) => ceilingFindings(said, checked)),
  ...allOrNone(checked),
  ...saidElements(checked, 'financial-authority').flatMap(respending),
]

/** Whole cents of a money value, or null when there is none that is exact. */
export function centsOf(value: FieldValue | undefined): bigint | null {
  return isMoneyValue(value) && isMoneyAmount(value.amount) ? toCents(value.amount) : null
}

function shareFindings(said: Said): readonly Finding[] {
  const shares = rowsOf(said.element, 'shares').map((row) => row.share)
  const exact = shares.filter((share): share is string => typeof share === 'string' && isDecimalText(share))
  if (exact.length === 0 || exact.length < shares.length) return []
  const total = sumDecimals(exact)
  return total === '100'
    ? []
    : [
        about(said, 'shares', 'pooled-shares', 'error', {
          en: `the shares add up to ${formatPercent(total, 'en')}. They must make 100%.`,
          fr: `la somme des parts est de ${formatPercent(total, 'fr')}. Elle doit être de 100\u00a0%.`,
        }),
      ]
}

/** The exact sum of decimal strings, without trailing zeros. */
export function sumDecimals(values: readonly string[]): string {
  const places = Math.max(...values.map((value) => value.split('.')[1]?.length ?? 0))
  const total = values.reduce((sum, value) => {
    const [units = '0', decimals = ''] = value.split('.')
    return sum + BigInt(units + decimals.padEnd(places, '0'))
  }, 0n)
  const digits = String(total < 0n ? -total : total).padStart(places + 1, '0')
  const units = digits.slice(0, digits.length - places)
  const decimals = digits.slice(digits.length - places).replace(/0+$/, '')
  return `${total < 0n ? '-' : ''}${units}${decimals ? `.${decimals}` : ''}`
}

function ceilingFindings(said: Said, checked: CheckedCase): readonly Finding[] {
  const fees = feesUnder(said, checked)
  return rowsOf(said.element, 'years').flatMap((year) => {
    const ceiling = centsOf(year.ceiling)
    const estimate = centsOf(year.estimate)
    if (ceiling === null) return []
    const path = `years.${year.id}.ceiling`
    const planned = feesOf(fees, year)
    return [
      ...(estimate !== null && estimate > ceiling
        ? [about(said, path, 'estimate-over-ceiling', 'error', over(estimateWords, estimate, ceiling))]
        : []),
      ...(planned > ceiling
        ? [about(said, path, 'fees-over-ceiling', 'error', over(feeWords, planned, ceiling))]
        : []),
    ]
  })
}

/** The prices that a ceiling limits: those of its own document or of one above, and those of documents below that have no ceiling of their own. */
function feesUnder(said: Said, checked: CheckedCase): readonly AgreementElement[] {
  const own = effective(checked, said.document, 'fee-structure')
  const budgeted = new Set(saidElements(checked, 'budget-estimate').map(({ document }) => document.id))
  const below = saidElements(checked, 'fee-structure').flatMap(({ document, element }) => {
    const [self, ...above] = lineage(checked.agreement, document.id)
    const ceiling = [self, ...above].find((each) => each && budgeted.has(each.id))
    return document.id !== said.document.id && ceiling?.id === said.document.id ? [element] : []
  })
  return own === undefined || below.includes(own) ? below : [own, ...below]
}

const estimateWords: Bilingual = { en: 'the estimate', fr: 'l’estimation' }

const feeWords: Bilingual = {
  en: 'the fees at the forecast volumes',
  fr: 'les frais selon les volumes prévus',
}

function over(what: Bilingual, amount: bigint, ceiling: bigint): Bilingual {
  const money = (cents: bigint) => ({ amount: fromCents(cents), currency: 'CAD' }) as const
  return {
    en: `${what.en} (${formatMoney(money(amount), 'en')}) exceed${what === estimateWords ? 's' : ''} the ceiling of ${formatMoney(money(ceiling), 'en')}. Raise the ceiling or lower the amount.`,
    fr: `${what.fr} (${formatMoney(money(amount), 'fr')}) ${what === estimateWords ? 'dépasse' : 'dépassent'} le plafond de ${formatMoney(money(ceiling), 'fr')}. Relevez le plafond ou réduisez le montant.`,
  }
}

// Rate times volume of the lines in force in the year, and the fixed sum. A price that is said again below counts once.
function feesOf(fees: readonly AgreementElement[], year: RowValue): bigint {
  const lines = fees.flatMap((each, index) => {
    const above = new Set(
      fees.slice(0, index).flatMap((other) => rowsOf(other, 'lines').map(({ code }) => code)),
    )
    return rowsOf(each, 'lines').filter(({ code }) => code === undefined || !above.has(code))
  })
  const fixed = fees.map((each) => centsOf(valueAt(each.fields, 'fixed-sum'))).find((sum) => sum !== null)
  return lines
    .filter((line) => isInYear(line, year['fiscal-year']))
    .reduce((sum, line) => {
      const rate = centsOf(line.rate)
      const volume = line.volume
      const counted = rate !== null && typeof volume === 'string' && isDecimalText(volume)
      return counted ? sum + timesQuantity(rate, volume) : sum
    }, fixed ?? 0n)
}

function isInYear(line: RowValue, year: FieldValue | undefined): boolean {
  if (typeof year !== 'string' || !isFiscalYear(year)) return false
  if (typeof line['fiscal-year'] === 'string') return line['fiscal-year'] === year
  const { start, end } = fiscalYearBounds(year)
  const from = typeof line.effective === 'string' && isDateText(line.effective) ? line.effective : null
  const until = typeof line.end === 'string' && isDateText(line.end) ? line.end : null
  return (from === null || from <= end.toString()) && (until === null || until >= start.toString())
}

// Money that departments charge each other under section 29.2 is revenue: it does not come back by itself.
function respending(said: Said): readonly Finding[] {
  const { statute, respend } = said.element.fields
  if (statute !== 'faa-29-2' || !isDraftValue(respend)) return []
  const none = /^(?:none|no|n\/a|not applicable|aucune?|néant|non|s\.\s?o\.?|sans objet)\.?$/i
  return [respend.en, respend.fr].some((side) => none.test(side?.trim() ?? ''))
    ? [about(said, 'respend', 'respending-authority', 'warning', noRespending)]
    : []
}

const noRespending: Bilingual = {
  en: 'nothing lets the provider spend what it recovers: the money goes to the general revenue, and the provider keeps the cost. Cite a power to spend, or plan without that money.',
  fr: 'rien ne permet au fournisseur de dépenser ce qu’il recouvre\u00a0: l’argent va au revenu général, et les coûts restent au fournisseur. Citez un pouvoir de dépenser, ou prévoyez vos dépenses sans cet argent.',
}

const moneyElements = [
  'financial-authority',
  'fee-structure',
  'budget-estimate',
  'invoicing',
  'financial-coding',
]

function allOrNone(checked: CheckedCase): readonly Finding[] {
  const models = saidElements(checked, 'financial-arrangement').flatMap((said) => {
    const model = said.element.fields.model
    return typeof model === 'string' && model !== '' ? [{ said, model }] : []
  })
  const moving = models.find(({ model }) => model !== 'none')
  const none = models.find(({ model }) => model === 'none')
  if (moving && none) return [about(none.said, 'model', 'money-all-or-none', 'error', twoAnswers)]
  if (moving) {
    const denied = checked.agreement.answers?.moneyMoves === false
    return [
      ...(denied ? [about(moving.said, 'model', 'money-all-or-none', 'warning', answeredNone)] : []),
      ...missingMoney(moving.said, checked),
    ]
  }
  if (!none) return []
  return [
    ...(checked.agreement.answers?.moneyMoves === true
      ? [about(none.said, 'model', 'money-all-or-none', 'error', answeredOtherwise)]
      : []),
    ...moneyElements.flatMap((id) =>
      saidElements(checked, id).map((said) => about(said, null, 'money-all-or-none', 'error', noMoney)),
    ),
  ]
}

function missingMoney(said: Said, { agreement }: CheckedCase): readonly Finding[] {
  return moneyElements.flatMap((id) => {
    const states = agreement.documents.flatMap((document) =>
      document.elements.filter((element) => element.id === id).map((element) => element.state),
    )
    if (states.includes('drafted')) return []
    const excused = states.includes('not-applicable')
    return [
      aboutDocument(said.document, 'money-all-or-none', excused ? 'warning' : 'error', moneyMissing(id), id),
    ]
  })
}

const twoAnswers: Bilingual = {
  en: 'one document says that money moves and this one that it does not. Say the same in both.',
  fr: 'un document dit que de l’argent circule et celui-ci, qu’il n’en circule pas. Dites la même chose dans les deux.',
}

const answeredOtherwise: Bilingual = {
  en: 'it says that no money moves, while the answers to the advisor say that it does. Correct one of the two.',
  fr: 'il y est dit qu’aucun argent ne circule, alors que les réponses au conseiller disent le contraire. Corrigez l’un des deux.',
}

const answeredNone: Bilingual = {
  en: 'it says that money moves, while the answers to the advisor say that none does. Correct one of the two: the advice rests on it.',
  fr: 'il y est dit que de l’argent circule, alors que les réponses au conseiller disent le contraire. Corrigez l’un des deux\u00a0: le conseil en dépend.',
}

const noMoney: Bilingual = {
  en: 'no money moves in this agreement, so this element has nothing to say. Mark it as not applicable.',
  fr: 'aucun argent ne circule dans cette entente; cet élément n’a donc rien à dire. Indiquez qu’il est sans objet.',
}

function moneyMissing(id: string): Bilingual {
  const name = elementName({ id })
  return {
    en: `Money moves in this agreement, and the element “${name.en}” is drafted in no document. Draft it, or say that no money moves.`,
    fr: `De l’argent circule dans cette entente, et l’élément «\u00a0${name.fr}\u00a0» n’est rédigé dans aucun document. Rédigez-le, ou dites qu’aucun argent ne circule.`,
  }
}
