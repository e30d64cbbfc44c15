import { type Document, Lexer, parseAllDocuments } from 'yaml'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import type { SloFinding } from './read-openslo.ts'

/** An objective takes some five hundred marks: a file of hundreds of objectives stays well below these. */
const most = { characters: 5_000_000, marks: 200_000, brackets: 50, columns: 100, aliases: 100 } as const

/** The documents of a YAML or JSON text. What cannot be read, or is far too much, becomes a finding. */
export function documentsOf(source: string, findings: SloFinding[]): readonly unknown[] {
  const fault = (rule: 'not-yaml' | 'too-large', line: number, sentence: Bilingual): [] => {
    findings.push({ rule, severity: 'error', place: `${line}:1`, ...sentence })
    return []
  }
  const excess = excessOf(source)
  if (excess) return fault('too-large', excess.line, words[excess.kind](excess.line))
  const parsed = parseAllDocuments(source, { uniqueKeys: true })
  const documents = Array.isArray(parsed) ? parsed : []
  return documents.flatMap((document) => {
    const [error] = document.errors
    const line = error?.linePos?.[0].line ?? 1
    if (error) return fault('not-yaml', line, words.notYaml(line))
    const value = unfolded(document)
    if (value === tooManyAliases) return fault('not-yaml', 1, words.aliases)
    return Array.isArray(value) ? value : value === null ? [] : [value]
  })
}

type Excess = { readonly kind: 'tooLarge' | 'tooDeep'; readonly line: number }

/**
 * A parsed document takes hundreds of times the room of its text, and nesting without end takes the whole process
 * down: marks and levels are counted first, one at a time.
 */
function excessOf(source: string): Excess | null {
  if (source.length > most.characters) return { kind: 'tooLarge', line: 1 }
  let [marks, line, column, brackets] = [0, 1, 0, 0]
  for (const mark of new Lexer().lex(source)) {
    marks += 1
    if (marks > most.marks) return { kind: 'tooLarge', line }
    if (mark === '[' || mark === '{') brackets += 1
    if (mark === ']' || mark === '}') brackets -= 1
    // Without brackets each level stands further to the right, and two at most begin in one place.
    const opens = mark === '-' || mark === '?' || (column === 0 && mark.startsWith(' '))
    if (brackets > most.brackets || (opens && column + mark.length > most.columns))
      return { kind: 'tooDeep', line }
    const lines = mark.split('\n')
    line += lines.length - 1
    column = (lines.length > 1 ? 0 : column) + (isOfNoWidth(mark) ? 0 : (lines.at(-1)?.length ?? 0))
  }
  return null
}

/** The marks by which the library says where texts and documents begin. */
function isOfNoWidth(mark: string): boolean {
  return mark === '\u0002' || mark === '\u0018' || mark === '\u001f' || mark === '\ufeff'
}

const tooManyAliases = Symbol('too many aliases')

/** A small file of aliases of aliases would grow without end: the library stops it, and so do we. */
function unfolded(document: Pick<Document.Parsed, 'toJS'>): unknown {
  try {
    return document.toJS({ maxAliasCount: most.aliases })
  } catch (error) {
    if (error instanceof ReferenceError) return tooManyAliases
    throw error
  }
}

const words = {
  notYaml: (line: number): Bilingual => ({
    en: `Line ${line} is not YAML. Check its spaces and its quotation marks.`,
    fr: `La ligne ${line} n’est pas du YAML. Vérifiez ses espaces et ses guillemets.`,
  }),
  aliases: {
    en: 'The file repeats itself by aliases without end. Write its parts out.',
    fr: 'Le fichier se répète sans fin par des alias. Écrivez-en les parties au long.',
  },
  tooLarge: (line: number): Bilingual => ({
    en: `Line ${line}: the file holds more than ${formatNumber(most.marks, 'en')} marks and values, or more than ${formatNumber(most.characters, 'en')} characters. Move a part of it to another file.`,
    fr: `Ligne ${line}\u00a0: le fichier contient plus de ${formatNumber(most.marks, 'fr')} signes et valeurs, ou plus de ${formatNumber(most.characters, 'fr')} caractères. Déplacez-en une partie dans un autre fichier.`,
  }),
  tooDeep: (line: number): Bilingual => ({
    en: `Line ${line}: the file is nested too deep; a document of the standard never is.`,
    fr: `Ligne ${line}\u00a0: le fichier compte trop de niveaux d’imbrication, ce qu’un document de la norme n’a jamais.`,
  }),
} as const
