import type { Language } from './bilingual.ts'

/**
 * "1 234,50", "1,234.50", "$1234.5" as the exact decimal 1234.50, with a point; anything else as it was typed, for the
 * reader of the field to refuse. "1,234" is a thousand and more, as it is in English; French writes "1 234".
 */
export function exactDecimal(typed: string): string {
  const text = typed.replace(/[\s\u00a0\u202f$]/g, '')
  if (/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(text)) return text.replaceAll(',', '')
  if (/^-?\d+([.,]\d+)?$/.test(text)) return text.replace(',', '.')
  return typed
}

/** A stored decimal as a field of this language shows it: with a comma in French, without grouping. */
export function decimalInField(stored: string, language: Language): string {
  return language === 'fr' && /^-?\d+\.\d+$/.test(stored) ? stored.replace('.', ',') : stored
}
