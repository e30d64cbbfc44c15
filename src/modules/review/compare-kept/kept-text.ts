import type { Language } from '../../../kernel/language/bilingual.ts'
import { type Agreement, composeDocument } from '../../agreements/index.ts'
import { readingOrder, renderDocx } from '../../publishing/index.ts'

/** A kept version as the Word file that the other side was sent. */
export async function keptText(agreement: Agreement, languages: Language | 'both'): Promise<Buffer> {
  const documents = readingOrder(agreement).map(({ id }) => composeDocument(agreement, id))
  return Buffer.from(await renderDocx(documents, { languages }))
}
