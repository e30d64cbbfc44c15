import { takeNumber } from '../../../parity/index.ts'
import type { RawPiece } from '../read-text.ts'
import type { Line } from './page.ts'

const bullet = /^(?:[•·‣◦▪●○■□–—-]|\uf0b7|o(?=\s))\s+/u
const numbered = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+/i

/** Clauses of a text that only its layout tells apart: sizes and weights give headings, gaps give paragraphs and tables. */
export function piecesOfLines(lines: readonly Line[]): RawPiece[] {
  const levels = headingSizes(lines, bodySize(lines))
  const pieces: RawPiece[] = []
  let open: { lines: Line[]; kind: RawPiece['kind'] } | undefined
  const close = () => {
    if (open) pieces.push(paragraph(open.lines, open.kind))
    open = undefined
  }
  for (const [i, line] of lines.entries()) {
    const previous = lines[i - 1]
    const level = headingLevel(line, levels, previous, lines[i + 1])
    if (isRow(line, lines[i - 1], lines[i + 1])) {
      close()
      addRow(pieces, line)
    } else if (level !== undefined) {
      close()
      const last = pieces.at(-1)
      const wraps =
        last?.kind === 'heading' &&
        previous &&
        previous.page === line.page &&
        previous.size === line.size &&
        previous.bold === line.bold &&
        previous.y - line.y < line.size * 1.5 &&
        takeNumber(line.text).number === undefined &&
        last.level === level
      if (wraps) pieces[pieces.length - 1] = { ...last, text: `${last.text} ${line.text}` }
      else pieces.push({ kind: 'heading', text: line.text, level, page: line.page })
    } else if (open && previous && continues(open.lines, line)) open.lines.push(line)
    else {
      close()
      const item = bullet.test(line.text) || numbered.test(line.text)
      open = { lines: [line], kind: item ? 'item' : 'paragraph' }
    }
  }
  close()
  return pieces
}

function bodySize(lines: readonly Line[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

function headingSizes(lines: readonly Line[], body: number): number[] {
  const sizes = new Set(lines.map(({ size }) => Math.round(size * 2) / 2).filter((size) => size > body + 0.9))
  return [...sizes].sort((a, b) => b - a).slice(0, 5)
}

function headingLevel(
  line: Line,
  sizes: readonly number[],
  previous: Line | undefined,
  next: Line | undefined,
): number | undefined {
  const { text } = line
  if (text.length > 140 || !/\p{L}{2}/u.test(text) || bullet.test(text)) return undefined
  const at = sizes.indexOf(Math.round(line.size * 2) / 2)
  if (at >= 0) return at + 1
  const ends = /[.;,]$/.test(text)
  const number =
    /^(?:(?:article|section|part|partie|annexe?|appendi(?:x|ce)|schedule)\s+)?(\d+(?:\.\d+)*)[.)]?\s/i.exec(
      text,
    )?.[1]
  const level = Math.min(6, sizes.length + (number?.split('.').length ?? 1))
  if (line.bold && !ends && line.parts.length === 1) return level
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text) && text.length < 80
  const apart = !previous || previous.page !== line.page || previous.y - line.y > line.size * 1.7
  const followed = next !== undefined && (next.page !== line.page || line.y - next.y > line.size * 1.3)
  const named =
    /^(?:article|section|part|partie|annexe?|appendi(?:x|ce)|schedule|chapitre|chapter)\s+(?:\d+|[A-Z]|[IVX]+|1er)\b/i.test(
      text,
    )
  const short = text.split(/\s+/).length <= 9
  if (
    apart &&
    !ends &&
    short &&
    (capitals || named || (number !== undefined && followed && /^\S+\s+\p{Lu}/u.test(text)))
  )
    return level
  return undefined
}

/** A line of a table: parts set apart, with a neighbour whose parts begin at the same places. */
function isRow(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  if (line.parts.length < 2 || bullet.test(line.text)) return false
  const shares = (other: Line | undefined) =>
    other !== undefined &&
    other.page === line.page &&
    other.parts.length >= 2 &&
    line.parts.filter(({ x }) => other.parts.some((part) => Math.abs(part.x - x) < 6)).length >= 2
  return shares(previous) || shares(next)
}

/** Adds a row; a line without a first cell goes on with the row above. */
function addRow(pieces: RawPiece[], line: Line): void {
  const cells = line.parts.map(({ text }) => text)
  pieces.push({ kind: 'row', text: cells.join(' | '), cells, page: line.page })
}

function continues(open: readonly Line[], line: Line): boolean {
  const last = open.at(-1)
  const [first] = open
  if (!last || !first || bullet.test(line.text)) return false
  const step = last.y - line.y
  const sameSize = Math.abs(last.size - line.size) < 1
  if (last.page !== line.page || step < 0)
    return sameSize && !/[.:;!?]$/.test(last.text) && /^\s*\p{Ll}/u.test(line.text)
  if (numbered.test(line.text) && /[.;:)]$/.test(last.text)) return false
  if (takeNumber(line.text).number?.includes('.')) return false
  return sameSize && step < last.size * 1.75
}

function paragraph(lines: readonly Line[], kind: RawPiece['kind']): RawPiece {
  const text = lines.reduce((all, line) => joined(all, line.text), '')
  return { kind, text: text.replace(bullet, ''), page: lines[0]?.page ?? 1 }
}

/** A word cut at the end of a line is made whole again. */
function joined(text: string, next: string): string {
  if (/\p{L}[\u00ad-]$/u.test(text) && /^\p{Ll}/u.test(next) && !/-\p{L}+-$/u.test(text)) {
    return text.endsWith('\u00ad') || /\p{Ll}-$/u.test(text) ? text.slice(0, -1) + next : text + next
  }
  return text ? `${text} ${next}` : next
}
