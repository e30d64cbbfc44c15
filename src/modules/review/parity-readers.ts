import type { ClauseReader } from '../parity/index.ts'
import { readTextContent } from './reading/read-input-file.ts'

/** A Word document for the parity check: the clauses of the language asked for, or all when it has one language. */
export const docxClauses: ClauseReader = clausesOf

/** A PDF for the parity check. */
export const pdfClauses: ClauseReader = clausesOf

async function clausesOf(...[content, language, path]: Parameters<ClauseReader>) {
  const text = await readTextContent(content, path)
  return text.language === 'both'
    ? text.clauses.filter((clause) => clause.language === language)
    : text.clauses
}
