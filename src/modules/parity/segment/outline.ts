import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Clause, ClauseKind } from '../clause.ts'
import { takeNumber } from './lines.ts'

export type Piece = {
  readonly kind: ClauseKind
  readonly text: string
  readonly line?: number | undefined
  /** Of a file that has pages. */
  readonly page?: number | undefined
  readonly level?: number
  readonly number?: string
  readonly cells?: readonly string[]
  readonly links?: readonly string[]
}

/** Collects clauses in reading order and names their places: headings above, then what and which. */
export function startOutline(language: Language): { add: (piece: Piece) => void; clauses: Clause[] } {
  const clauses: Clause[] = []
  const headings: { level: number; title: string }[] = []
  const counts = new Map<ClauseKind, number>()
  return {
    clauses,
    add(piece) {
      const taken = piece.kind === 'row' ? { text: piece.text } : takeNumber(piece.text.trim())
      const number = piece.number ?? taken.number
      if (!taken.text.trim()) return
      if (piece.kind === 'heading') {
        const level = piece.level ?? 2
        while ((headings.at(-1)?.level ?? 0) >= level) headings.pop()
        headings.push({ level, title: piece.text.trim() })
        counts.clear()
      }
      const count = (counts.get(piece.kind) ?? 0) + 1
      counts.set(piece.kind, count)
      clauses.push({
        kind: piece.kind,
        text: taken.text.trim(),
        place: placeName(
          piece,
          headings.map(({ title }) => title),
          count,
          language,
        ),
        headings: headings.map(({ title }) => title),
        ...(number !== undefined && { number }),
        ...(piece.level !== undefined && { level: piece.level }),
        ...(piece.cells && { cells: piece.cells }),
        ...(piece.links?.length && { links: piece.links }),
      })
    },
  }
}

const kindNames: Record<Exclude<ClauseKind, 'heading'>, Record<Language, string>> = {
  paragraph: { en: 'paragraph', fr: 'paragraphe' },
  item: { en: 'item', fr: 'élément' },
  row: { en: 'table row', fr: 'ligne de tableau' },
}

function placeName(piece: Piece, headings: readonly string[], count: number, language: Language): string {
  const path = headings.join(' › ')
  const own = piece.kind === 'heading' ? '' : `${kindNames[piece.kind][language]} ${count}`
  const line = piece.line === undefined ? '' : ` (${language === 'en' ? 'line' : 'ligne'} ${piece.line})`
  const page = piece.page === undefined ? '' : ` (page ${piece.page})`
  return [path, own].filter(Boolean).join(', ') + line + page
}
