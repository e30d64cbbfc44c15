/** The two official languages, equal in law and in every data structure. */
export const languages = ['en', 'fr'] as const

export type Language = (typeof languages)[number]

/** A value that exists in both languages. A missing twin does not compile. */
export type Bilingual<T = string> = { readonly en: T; readonly fr: T }

/** A pair that people are still writing: either side may be missing, and that is said, never hidden. */
export type BilingualDraft<T = string> = { readonly en?: T | undefined; readonly fr?: T | undefined }

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'fr' : 'en'
}

/** Both languages, the page's own before the other. */
export function pageFirst(language: Language): readonly Language[] {
  return [language, otherLanguage(language)]
}

/** The language that a stored or sent code names; English for any code but French. */
export function languageNamed(code: unknown): Language {
  return code === 'fr' ? 'fr' : 'en'
}

/** Builds a pair by asking the same question in each language. */
export function inBoth<T>(make: (language: Language) => T): Bilingual<T> {
  return { en: make('en'), fr: make('fr') }
}

export function isLanguage(value: unknown): value is Language {
  return value === 'en' || value === 'fr'
}
