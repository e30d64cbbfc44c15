import { type Language, languages } from '../../../kernel/language/bilingual.ts'
import { type Agreement, composeDocument } from '../../agreements/index.ts'
import { readingOrder, renderMarkdown } from '../../publishing/index.ts'

/** A kept version as a text that review reads: English, then French, as it is printed. */
export function keptText(agreement: Agreement): Buffer {
  const documents = readingOrder(agreement).map(({ id }) => composeDocument(agreement, id))
  const inOne = (language: Language) => renderMarkdown(documents, { languages: language })
  return Buffer.from(languages.map(inOne).join('\n\n'))
}
