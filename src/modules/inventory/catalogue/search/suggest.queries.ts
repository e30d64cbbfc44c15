import { sql } from 'kysely'
import type { Database } from '../../../../kernel/data/database.ts'
import type { Language } from '../../../../kernel/language/bilingual.ts'
import { foldName } from '../../organizations.ts'
import { type CatalogueFilter, searchedWords } from './filter.ts'
import { foundServices } from './search.queries.ts'

/** A query close to the one typed that finds something, or nothing. Words that the catalogue knows stay as typed. */
export async function suggestedQuery(
  database: Database,
  filter: CatalogueFilter,
  language: Language,
): Promise<string | null> {
  const words = searchedWords(filter.query)
  if (words.length === 0) return null
  const better = await Promise.all(words.map((word) => likeliest(database, word, language)))
  const query = better.join(' ')
  if (foldName(query) === words.join(' ')) return null
  const found = await foundServices(database, { ...filter, query }, language, { limit: 1, offset: 0 })
  return found.length > 0 ? query : null
}

async function likeliest(database: Database, word: string, language: Language): Promise<string> {
  if (word.length < 4) return word
  const { rows } = await sql<{ word: string }>`
    select word from inventory.word
    where folded % ${word}
    order by folded = ${word} desc, similarity(folded, ${word}) - (language <> ${language})::integer * 0.1 desc,
      length(word), word
    limit 1`.execute(database)
  return rows[0]?.word ?? word
}
