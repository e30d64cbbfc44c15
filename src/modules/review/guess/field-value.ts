import type { DurationUnit } from '../../../kernel/language/duration.ts'
import { isMoneyAmount } from '../../../kernel/value/money.ts'
import type { FieldValue } from '../../agreements/index.ts'
import type { Fact } from '../../parity/index.ts'

/** What a stated fact is as the value of a typed field; null when it says less than the field needs. */
export function fieldValueOf({ kind, key }: Pick<Fact, 'kind' | 'key'>): FieldValue | null {
  const said = key.slice(kind.length + 1)
  if (kind === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(said) ? said : null
  if (kind === 'money') return moneyOf(said)
  return kind === 'duration' ? durationOf(said) : null
}

/** "118000.5" is in Canadian dollars; a currency of its own ("USD:5000") fits no field. */
function moneyOf(said: string): FieldValue | null {
  const match = /^(?:CAD:)?(\d+)(?:\.(\d{1,2}))?$/.exec(said)
  if (!match) return null
  const amount = `${match[1]}.${(match[2] ?? '').padEnd(2, '0')}`
  return isMoneyAmount(amount) ? { amount, currency: 'CAD' } : null
}

/** "business:day:10", ":month:36", ":second:18000": the largest unit that stays whole. */
function durationOf(said: string): FieldValue | null {
  const [rhythm, base, number] = said.split(':')
  const count = Number(number)
  if (!Number.isInteger(count) || count <= 0) return null
  const isWorking = rhythm === 'business'
  const as = (unit: DurationUnit, per: number) => ({ count: count / per, unit })
  if (base === 'day') return as(isWorking ? 'working-day' : 'day', 1)
  if (base === 'month' && !isWorking) return count % 12 === 0 ? as('year', 12) : as('month', 1)
  if (base !== 'second') return null
  if (count % 3600 === 0) return as(isWorking ? 'working-hour' : 'hour', 3600)
  return count % 60 === 0 && !isWorking ? as('minute', 60) : null
}
