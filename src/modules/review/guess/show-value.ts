import type { Language } from '../../../kernel/language/bilingual.ts'
import { type Agreement, directoryOf, formatValue } from '../../agreements/index.ts'
import { guideVersion } from '../../guide/index.ts'
import type { Guess } from './guess-fields.ts'

/** Dates, durations and amounts name nobody: an agreement without parties is enough to write them. */
const nobody: Agreement = {
  format: 'entente.agreement/1',
  id: '',
  guide: guideVersion,
  title: {},
  relationship: 'client-provider',
  tier: 'simple',
  parties: [],
  positions: [],
  documents: [],
}

/** "30 days", "April 1, 2027": a fact as the agreement would write it. */
export function shownValue({ field, value }: Pick<Guess, 'field' | 'value'>, language: Language): string {
  return formatValue(field, value, language, directoryOf(nobody), 'cell') ?? ''
}
