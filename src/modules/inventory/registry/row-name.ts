import { type Language, otherLanguage } from '../../../kernel/language/bilingual.ts'
import { words } from './registry.text.ts'
import type { WorkingRow } from './working.ts'

/** A row's name in the reader's language, in the other one when it is missing there. */
export function rowName(row: Pick<WorkingRow, 'resource' | 'cells'>, language: Language): string {
  const name = row.resource === 'service' ? 'service_name' : 'service_standard'
  const other = otherLanguage(language)
  const none = row.resource === 'service' ? words.untitled : words.unwritten
  return row.cells[`${name}_${language}`] || row.cells[`${name}_${other}`] || none[language]
}
