import type { Bilingual, Language } from './bilingual.ts'

/** The colon of each language: French puts a space that never breaks before it. */
export const colon: Bilingual = { en: ':', fr: '\u00a0:' }

/** A text in the quotation marks of a language. */
export function inQuotes(text: string, language: Language): string {
  return language === 'fr' ? `«\u00a0${text}\u00a0»` : `“${text}”`
}
