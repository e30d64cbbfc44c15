import { extname } from 'node:path'
import { CliUsageError } from '../../kernel/cli/command.ts'
import { readInput } from '../../kernel/cli/files.ts'
import type { Language } from '../../kernel/language/bilingual.ts'
import type { Clause } from './clause.ts'
import { segment, type TextFormat } from './segment/segment.ts'

/** Turns a file into clauses. Throws `CliUsageError` when the file is not what its name says. */
export type ClauseReader = (
  content: Buffer,
  language: Language,
  path: string,
) => Promise<readonly Clause[]> | readonly Clause[]

const textFormats: Readonly<Record<string, TextFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
}

/** The clauses of one version, by the type of its file. */
export async function readOne(
  path: string,
  language: Language,
  oneLanguage: Readonly<Record<string, ClauseReader>> = {},
): Promise<readonly Clause[]> {
  const extension = extname(path).toLowerCase()
  const format = textFormats[extension]
  const reader = oneLanguage[extension]
  if (!format && !reader) {
    const known = [...Object.keys(textFormats), ...Object.keys(oneLanguage)].sort().join(', ')
    throw new CliUsageError({
      en: `The type of ${path} is not known; the types are ${known}.`,
      fr: `Le type de ${path} n’est pas reconnu; les types sont ${known}.`,
    })
  }
  const content = await readInput(path)
  const clauses = reader
    ? await reader(content, language, path)
    : segment(decoded(content, path), format ?? 'text', language)
  if (clauses.length > 0) return clauses
  throw new CliUsageError({
    en: `No text was found in ${path}.`,
    fr: `Aucun texte n’a été trouvé dans ${path}.`,
  })
}

function decoded(content: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    throw new CliUsageError({
      en: `${path} is not text in UTF-8.`,
      fr: `${path} n’est pas un texte en UTF-8.`,
    })
  }
}
