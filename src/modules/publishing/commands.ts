import { type CliCommand, type CliInput, CliUsageError } from '../../kernel/cli/command.ts'
import { writeOutput } from '../../kernel/cli/files.ts'
import { type Bilingual, isLanguage } from '../../kernel/language/bilingual.ts'
import {
  type Agreement,
  agreementFrom,
  composeDocument,
  type Finding,
  notAnAgreement,
} from '../agreements/index.ts'
import { renderDocx } from './docx/docx.ts'
import { renderHtml } from './html.tsx'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { type Format, formats, layouts, type RenderOptions } from './options.ts'
import { readingOrder } from './order.ts'
import { renderPdf } from './pdf.ts'

const render: CliCommand = {
  path: ['render'],
  summary: {
    en: 'Writes an agreement as a document that people read and sign.',
    fr: 'Produit l’entente sous la forme d’un document à lire et à signer.',
  },
  arguments: [
    {
      name: 'agreement',
      required: true,
      about: { en: 'the agreement file (JSON)', fr: 'le fichier de l’entente (JSON)' },
    },
  ],
  options: [
    {
      flags: '--format <format>',
      required: true,
      about: { en: formats.join(', '), fr: formats.join(', ') },
    },
    {
      flags: '--lang <language>',
      about: {
        en: 'en, fr or both: the language of the document',
        fr: 'en, fr ou both\u00a0: la langue du document',
      },
    },
    {
      flags: '--layout <layout>',
      about: {
        en: 'both languages in columns, or in sequence',
        fr: 'les deux langues en colonnes (columns) ou à la suite (sequence)',
      },
    },
    {
      flags: '-o, --out <file>',
      required: true,
      about: {
        en: 'the file to write (- for standard output)',
        fr: 'le fichier à écrire (- pour la sortie standard)',
      },
    },
    {
      flags: '--document <id>',
      about: { en: 'one document only, by its id', fr: 'un seul document, par son identifiant' },
    },
  ],
  run: renderFile,
}

export const commands: readonly CliCommand[] = [render]

async function renderFile(input: CliInput): Promise<0 | 1> {
  const format = oneOf('--format', input.options.format, formats)
  const options = renderOptions(input)
  const out = String(input.options.out)
  if (out === '-' && input.json) throw new CliUsageError(twoOutputs)
  const path = String(input.args[0])
  const read = await agreementFrom(path)
  if (!read.ok) return refuse(read.refusal, path, input)
  const ids = chosenDocuments(read.value, input.options.document, format)
  const content = await contentOf(read.value, ids, format, options)
  await writeOutput(out, content)
  if (input.json) {
    const bytes = Buffer.byteLength(content)
    input.terminal.out(JSON.stringify({ file: out, format, ...options, documents: ids, bytes, findings: [] }))
  }
  return 0
}

async function contentOf(
  agreement: Agreement,
  ids: readonly string[],
  format: Format,
  options: RenderOptions,
): Promise<string | Uint8Array> {
  if (format === 'json') return renderJson(agreement)
  const documents = ids.map((id) => composeDocument(agreement, id))
  switch (format) {
    case 'html':
      return renderHtml(documents, options)
    case 'pdf':
      return renderPdf(documents, options)
    case 'docx':
      return renderDocx(documents, options)
    case 'md':
      return renderMarkdown(documents, options)
  }
}

function renderOptions({ options, language }: CliInput): RenderOptions {
  const given = options.lang ?? language
  if (!isLanguage(given) && given !== 'both')
    throw new CliUsageError(notAmong('--lang', given, ['en', 'fr', 'both']))
  return { languages: given, layout: oneOf('--layout', options.layout ?? 'columns', layouts) }
}

function oneOf<T extends string>(
  flag: string,
  given: string | boolean | undefined,
  allowed: readonly T[],
): T {
  const found = allowed.find((value) => value === given)
  if (found === undefined) throw new CliUsageError(notAmong(flag, given, allowed))
  return found
}

function chosenDocuments(
  agreement: Agreement,
  wanted: string | boolean | undefined,
  format: Format,
): readonly string[] {
  const all = readingOrder(agreement).map(({ id }) => id)
  if (wanted === undefined && all.length > 0) return all
  if (wanted !== undefined && format === 'json') throw new CliUsageError(wholeOnly)
  if (wanted === undefined) throw new CliUsageError(noDocument)
  if (typeof wanted !== 'string' || !all.includes(wanted))
    throw new CliUsageError(notAmong('--document', wanted, all))
  return [wanted]
}

// A file that is something else is unreadable (2); an agreement with faults in its structure is refused (1).
function refuse(findings: readonly Finding[], path: string, input: CliInput): 1 {
  const [first] = findings
  if (first?.rule === notAnAgreement)
    throw new CliUsageError({ en: `${path}: ${first.en}`, fr: `${path}\u00a0: ${first.fr}` })
  if (input.json) input.terminal.out(JSON.stringify({ file: null, findings }))
  else for (const finding of findings) input.terminal.error(finding[input.language])
  return 1
}

function notAmong(flag: string, given: unknown, allowed: readonly string[]): Bilingual {
  const list = allowed.join(', ')
  return {
    en: `${flag} cannot be “${given}”. Choose one of: ${list}.`,
    fr: `${flag} ne peut pas être «\u00a0${given}\u00a0». Choisissez parmi\u00a0: ${list}.`,
  }
}

const twoOutputs: Bilingual = {
  en: 'With --json, standard output carries the answer: name a file after -o.',
  fr: 'Avec --json, la sortie standard porte la réponse\u00a0: nommez un fichier après -o.',
}

const wholeOnly: Bilingual = {
  en: 'The JSON format always holds the whole agreement: leave out --document.',
  fr: 'Le format JSON contient toujours l’entente entière\u00a0: retirez --document.',
}

const noDocument: Bilingual = {
  en: 'This agreement has no document yet: there is nothing to write.',
  fr: 'Cette entente n’a encore aucun document\u00a0: il n’y a rien à produire.',
}
