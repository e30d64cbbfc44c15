import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { ReadClause } from '../reading/read-text.ts'

const longestTitle = 200

/** The title that each language version gives itself: its first heading, or else its first line. */
export function guessTitle(files: readonly (readonly ReadClause[])[]): Bilingual {
  const of = (language: Language) => {
    const own = files.find((clauses) => mainLanguage(clauses) === language) ?? files[0] ?? []
    const begins = own.slice(0, 40).filter((clause) => clause.language === language)
    const isItsOwn = mainLanguage(own) === language || isBilingual(own)
    const title = isItsOwn ? (begins.find(({ kind }) => kind === 'heading') ?? begins[0]) : undefined
    return title && title.text.length <= longestTitle ? title.text : ''
  }
  return { en: of('en'), fr: of('fr') }
}

function mainLanguage(clauses: readonly ReadClause[]): Language {
  return share(clauses) > 0.5 ? 'fr' : 'en'
}

function isBilingual(clauses: readonly ReadClause[]): boolean {
  return share(clauses) > 0.25 && share(clauses) < 0.75
}

function share(clauses: readonly ReadClause[]): number {
  return clauses.filter(({ language }) => language === 'fr').length / Math.max(1, clauses.length)
}
