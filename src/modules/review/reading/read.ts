import { type Language, languageNamed } from '../../../kernel/language/bilingual.ts'
import { segment, startOutline } from '../../parity/index.ts'
import { withoutContents } from './contents-list.ts'
import { readDocx } from './docx/docx.ts'
import { decodeText, kindOfFile } from './file-kind.ts'
import { isOtherScript, languagesOf, lean, mainLanguage } from './languages.ts'
import { readPdf } from './pdf/pdf.ts'
import type { FileFormat, RawPiece, RawText, ReadClause, ReadText, TrackedChange } from './read-text.ts'
import { ReadingRefusal } from './refusal.ts'

const mostPieces = 60_000

/**
 * Reads a file by what it is, not by its name, into clauses with their places and languages. Throws `ReadingRefusal`.
 * Call it through `readFileApart`: a hostile file must not cost more than a process of its own.
 */
export async function readContent(content: Buffer, name: string): Promise<ReadText> {
  const kind = kindOfFile(content, name)
  if (kind === 'zip') return finished('docx', await readDocx(content))
  if (kind === 'pdf') return finished('pdf', await readPdf(content))
  const text = decodeText(content)
  const language = lean(text) >= 0 ? 'en' : 'fr'
  const shown = kind === 'markdown' ? withoutFrontMatter(text) : text
  const clauses = segment(kind === 'html' ? withoutEmbeds(shown) : shown, kind, language)
  return named(kind, clauses)
}

/** The settings at the head of a Markdown file keep their words and their lines; their marks go. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^\uFEFF?---\r?\n[\s\S]*?\r?\n---\r?\n/, (block) =>
    block.replace(/^---\s*$/gm, '').replace(/^[\w-]+:\s*(?:[>|]-?)?/gm, ''),
  )
}

/** Pictures written into a page as text would be read as words. */
function withoutEmbeds(text: string): string {
  return text.replace(/data:[\w/+.-]+;base64,[A-Za-z0-9+/=]+/g, '')
}

function finished(format: FileFormat, given: RawText): ReadText {
  const raw = { ...given, pieces: withoutContents(given.pieces) }
  if (raw.pieces.length > mostPieces) throw new ReadingRefusal('too-heavy')
  if (isOtherScript(raw.pieces)) throw new ReadingRefusal('other-script')
  const languages = languagesOf(raw.pieces)
  const outlines = { en: startOutline('en'), fr: startOutline('fr') }
  const main = mainLanguage(raw.pieces.map(({ text }, i) => ({ text, language: languages[i] ?? 'en' })))
  const outline = outlines[languageNamed(main)]
  const clauses: ReadClause[] = []
  const changes: TrackedChange[] = []
  for (const [i, piece] of raw.pieces.entries()) {
    const before = outline.clauses.length
    outline.add({ ...piece, ...ownNumber(piece) })
    const clause = outline.clauses[before]
    const place = clause?.place ?? clauses.at(-1)?.place ?? ''
    changes.push(...changesAt(piece, place))
    if (clause) clauses.push({ ...clause, language: languages[i] ?? 'en', ...extras(piece) })
  }
  if (clauses.length === 0) throw new ReadingRefusal('no-text')
  return {
    format,
    language: main,
    clauses,
    changes,
    margins: raw.margins ?? [],
    macros: raw.macros ?? false,
    ...(raw.pages !== undefined && { pages: raw.pages }),
  }
}

function named(format: FileFormat, all: ReturnType<typeof segment>): ReadText {
  const clauses = withoutContents(all)
  if (clauses.length === 0) throw new ReadingRefusal('no-text')
  if (clauses.length > mostPieces) throw new ReadingRefusal('too-heavy')
  if (isOtherScript(clauses)) throw new ReadingRefusal('other-script')
  const languages: Language[] = languagesOf(clauses)
  const told = clauses.map((clause, i) => ({ ...clause, language: languages[i] ?? ('en' as const) }))
  return { format, language: mainLanguage(told), clauses: told, changes: [], margins: [], macros: false }
}

/** "2 Document control": a heading's number needs no dot to be one. */
function ownNumber({ kind, number, text }: RawPiece) {
  const printed =
    kind === 'heading' && number === undefined && /^(\d{1,2}(?:\.\d{1,2})*)\s+(?=\p{L})/u.exec(text)
  return printed ? { number: printed[1] ?? '', text: text.slice(printed[0].length) } : {}
}

function extras({ page, before, comments }: RawPiece) {
  return {
    ...(page !== undefined && { page }),
    ...(before !== undefined && { before }),
    ...(comments && { comments }),
  }
}

function changesAt({ inserted = [], deleted = [] }: RawPiece, place: string): TrackedChange[] {
  return [
    ...inserted.map((change) => ({ kind: 'inserted' as const, place, ...change })),
    ...deleted.map((change) => ({ kind: 'deleted' as const, place, ...change })),
  ]
}
