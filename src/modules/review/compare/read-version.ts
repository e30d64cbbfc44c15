import { type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import { readInput } from '../../../kernel/cli/files.ts'
import { type Language, languages } from '../../../kernel/language/bilingual.ts'
import { type Agreement, composeDocument, validateAgreement } from '../../agreements/index.ts'
import { segment } from '../../parity/index.ts'
import { readingOrder, renderMarkdown } from '../../publishing/index.ts'
import { keptText } from '../compare-kept/kept-text.ts'
import { readTextContent, readTextFile } from '../reading/read-input-file.ts'
import type { FileFormat, ReadClause, ReadText } from '../reading/read-text.ts'
import { isKeptName, keptVersion } from './kept-version.ts'

/** One version: a text that somebody wrote, or an agreement in both languages. */
export type Version = { readonly agreement: Agreement } | { readonly text: ReadText }

/**
 * Any file that can be read, an agreement file, or a version kept in the database. Throws `CliUsageError`.
 */
export async function readVersion(name: string, input: CliInput): Promise<Version> {
  if (isKeptName(name)) return { agreement: await keptVersion(name, input) }
  if (!/\.json$/i.test(name)) return { text: await readTextFile(name) }
  return { agreement: agreementIn(await readInput(name), name) }
}

/**
 * The clauses of two versions, alike: an agreement set against a text is what the other side was sent, in the
 * language or languages of that text.
 */
export async function alike(
  old: Version,
  now: Version,
): Promise<readonly [readonly ReadClause[], readonly ReadClause[]]> {
  return [await clausesOf(old, now), await clausesOf(now, old)]
}

async function clausesOf(version: Version, other: Version): Promise<readonly ReadClause[]> {
  if ('text' in version) return version.text.clauses
  if ('agreement' in other) return languages.flatMap((language) => clausesIn(version.agreement, language))
  const { format, language } = other.text
  return (await readTextContent(...(await sentAs(version.agreement, format, language)))).clauses
}

/** The file that was sent, of the kind that came back: layouts of two kinds differ where nothing was changed. */
async function sentAs(
  agreement: Agreement,
  format: FileFormat,
  language: Language | 'both',
): Promise<[content: Buffer, name: string]> {
  if (format === 'docx' || format === 'pdf') return [await keptText(agreement, language), 'version.docx']
  const documents = readingOrder(agreement).map(({ id }) => composeDocument(agreement, id))
  return [Buffer.from(renderMarkdown(documents, { languages: language })), 'version.md']
}

function clausesIn(agreement: Agreement, language: Language): ReadClause[] {
  const documents = readingOrder(agreement).map(({ id }) => composeDocument(agreement, id))
  return segment(renderMarkdown(documents, { languages: language }), 'markdown', language).map((clause) => ({
    ...clause,
    language,
  }))
}

function agreementIn(content: Buffer, path: string): Agreement {
  const read = validateAgreement(parsed(content, path))
  if (read.ok) return read.value
  const [first] = read.refusal
  throw new CliUsageError({
    en: `The file ${path} is not an agreement that can be read. ${first?.en ?? ''}`.trim(),
    fr: `Le fichier ${path} n’est pas une entente lisible. ${first?.fr ?? ''}`.trim(),
  })
}

function parsed(content: Buffer, path: string): unknown {
  try {
    return JSON.parse(content.toString('utf8'))
  } catch {
    throw new CliUsageError({
      en: `The file ${path} is not JSON.`,
      fr: `Le fichier ${path} n’est pas du JSON.`,
    })
  }
}
