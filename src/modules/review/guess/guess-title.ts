import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import type { ReadClause } from '../reading/read-text.ts'

const longestTitle = 200

/** The title that each language version gives itself: its first heading, or else its first line. */
export function guessTitle(files: readonly (readonly ReadClause[])[]): Bilingual {
  const all = files.flatMap((clauses) => clauses.slice(0, 40))
  const of = (language: Language) => {
    const own = all.filter((clause) => clause.language === language)
    const title = own.find(({ kind }) => kind === 'heading') ?? own[0]
    return title && title.text.length <= longestTitle ? title.text : ''
  }
  return { en: of('en'), fr: of('fr') }
}
