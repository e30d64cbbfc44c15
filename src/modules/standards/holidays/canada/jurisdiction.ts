import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { HolidayBasis, HolidayRule } from '../holiday.ts'
import type { Day } from './days.ts'

/** What differs from the ordinary case of a group of days. */
export type InEffect = Pick<HolidayRule, 'since' | 'until' | 'on'> & { readonly source: Bilingual }

/** Days of one jurisdiction that share a basis and a source; an entry may carry its years or an act of its own. */
export function given(
  basis: HolidayBasis,
  source: Bilingual,
  entries: readonly (Day | readonly [Day, Partial<InEffect>])[],
): readonly HolidayRule[] {
  return entries.map((entry) => {
    const [day, exceptions] = isPair(entry) ? entry : ([entry, {}] as const)
    return { ...day, basis, source, ...exceptions }
  })
}

function isPair(entry: Day | readonly [Day, Partial<InEffect>]): entry is readonly [Day, Partial<InEffect>] {
  return Array.isArray(entry)
}
