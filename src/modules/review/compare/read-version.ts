import { CliUsageError } from '../../../kernel/cli/command.ts'
import { readInput } from '../../../kernel/cli/files.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { languages } from '../../../kernel/language/bilingual.ts'
import { composeDocument, validateAgreement } from '../../agreements/index.ts'
import { segment } from '../../parity/index.ts'
import { readingOrder, renderMarkdown } from '../../publishing/index.ts'
import { readTextContent, readTextFile } from '../reading/read-input-file.ts'
import type { ReadClause } from '../reading/read-text.ts'

/** The clauses of one version: any file that can be read, or an agreement file in both languages. Throws `CliUsageError`. */
export async function readVersion(path: string): Promise<readonly ReadClause[]> {
  if (!/\.json$/i.test(path)) return (await readTextFile(path)).clauses
  const content = await readInput(path)
  return agreementClauses(content, path) ?? (await readTextContent(content, path)).clauses
}

function agreementClauses(content: Buffer, path: string): ReadClause[] | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(content.toString('utf8'))
  } catch {
    throw new CliUsageError({
      en: `The file ${path} is not JSON.`,
      fr: `Le fichier ${path} n’est pas du JSON.`,
    })
  }
  const read = validateAgreement(parsed)
  if (!read.ok) {
    const [first] = read.refusal
    throw new CliUsageError({
      en: `The file ${path} is not an agreement that can be read. ${first?.en ?? ''}`.trim(),
      fr: `Le fichier ${path} n’est pas une entente lisible. ${first?.fr ?? ''}`.trim(),
    })
  }
  const documents = readingOrder(read.value).map(({ id }) => composeDocument(read.value, id))
  return languages.flatMap((language: Language) =>
    segment(renderMarkdown(documents, { languages: language }), 'markdown', language).map((clause) => ({
      ...clause,
      language,
    })),
  )
}
