import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import type { InventoryField } from '../dictionary/field.ts'
import { splitCodes } from '../rules/fields.ts'
import { words } from './registry.text.ts'

/** A cell as people read it: labels instead of codes, grouped numbers, and NA and ND in words. */
export function formatCell(field: InventoryField, cell: string, language: Language): string {
  const text = cell.trim()
  if (text === '') return ''
  const { codes } = field
  if (codes)
    return splitCodes(text)
      .map((code) => codes[code]?.[language] ?? code)
      .join('; ')
  if (field.type === 'count' && (text.toUpperCase() === 'NA' || text.toUpperCase() === 'ND'))
    return words.answers[text.toUpperCase() === 'NA' ? 'NA' : 'ND'][language]
  const numeric = ['count', 'integer', 'fraction'].includes(field.type) && /^-?\d+(\.\d+)?$/.test(text)
  return numeric ? formatNumber(text, language) : text
}
