import type { CalendarChoice } from '../../standards/index.ts'
import type { MeasureRule } from '../rule.ts'

/** The calendar that a rule names already; a rule without any keeps none. */
export function keptChoice(rule: MeasureRule): CalendarChoice {
  return {
    code: 'kept',
    label: keptLabel,
    calendar: rule.standard?.calendar ?? 'continuous',
    timeZone: rule.timeZone ?? 'UTC',
  }
}

const keptLabel = { en: 'As in the rule so far', fr: 'Comme dans la règle actuelle' } as const
