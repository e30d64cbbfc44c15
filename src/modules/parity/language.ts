import type { Language } from '../../kernel/language/bilingual.ts'

const frequent: Record<Language, RegExp> = {
  en: /\b(?:the|of|and|to|is|are|by|with|for|within|that|this|be|will|shall|must|on|or|not|an?)\b/giu,
  fr: /(?<!\p{L})(?:le|la|les|des|du|de|et|est|sont|par|avec|pour|dans|que|qui|cette|sera|doit|ou|un|une|au|aux|d|l|à)(?!\p{L})/giu,
}

/** The language a text is written in, by its frequent words; `undefined` when they do not tell. */
export function languageOf(text: string): Language | undefined {
  const sample = text.slice(0, 20_000)
  const en = [...sample.matchAll(frequent.en)].length
  const fr = [...sample.matchAll(frequent.fr)].length
  if (Math.max(en, fr) < 5 || Math.abs(en - fr) < 0.2 * Math.max(en, fr)) return undefined
  return en > fr ? 'en' : 'fr'
}
