import type { Language } from '../../language/bilingual.ts'

/** The language a program prefers of the two (RFC 9110); English when it does not say. */
export function preferredLanguage(header: string | undefined): Language {
  const weights = { en: 0, fr: 0 }
  for (const part of (header ?? '').split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';')
    const language = /^(en|fr)(-|$)/.exec(range.trim())?.[1]
    const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find(Boolean)
    const weight = quality === undefined ? 1 : Number(quality)
    if (language === 'en' || language === 'fr') weights[language] = Math.max(weights[language], weight)
  }
  return weights.fr > weights.en ? 'fr' : 'en'
}
