import { CliUsageError } from './kernel/cli/command.ts'
import { parseJson } from './kernel/cli/files.ts'
import { type Bilingual, inBoth } from './kernel/language/bilingual.ts'
import { type Agreement, composeDocument, validateAgreement } from './modules/agreements/index.ts'
import { type BothSides, segment } from './modules/parity/index.ts'
import { readingOrder, renderMarkdown } from './modules/publishing/index.ts'

/**
 * The two sides of an agreement file, as its documents read in each language. Throws `CliUsageError` when the file
 * is not an agreement, or breaks the open format.
 */
export function agreementSides(content: Buffer, path: string): BothSides {
  const agreement = readAgreement(content, path)
  // The fingerprint is the same in both languages and no text; its digits are not figures to compare.
  const documents = readingOrder(agreement).map((document) => ({
    ...composeDocument(agreement, document.id),
    hash: '',
  }))
  const { en, fr } = inBoth((language) =>
    segment(renderMarkdown(documents, { languages: language }), 'markdown', language),
  )
  return { en, fr, terms: definedTerms(agreement) }
}

function readAgreement(content: Buffer, path: string): Agreement {
  const read = validateAgreement(parseJson(content, path))
  if (read.ok) return read.value
  const [first] = read.refusal
  throw new CliUsageError({
    en: `The file ${path} is not an agreement that can be read. ${first?.en ?? ''}`,
    fr: `Le fichier ${path} n’est pas une entente lisible. ${first?.fr ?? ''}`,
  })
}

/** The pairs that the agreement itself defines: translations that are not differences. */
function definedTerms(agreement: Agreement): Bilingual[] {
  const rows = agreement.documents
    .flatMap(({ elements }) => elements)
    .filter(({ id }) => id === 'definitions')
    .flatMap(({ fields }) => (Array.isArray(fields.terms) ? fields.terms : []))
  return rows.flatMap((row: { term?: { en?: string; fr?: string } } | string) => {
    const term = typeof row === 'string' ? undefined : row.term
    return term?.en && term.fr ? [{ en: term.en, fr: term.fr }] : []
  })
}
