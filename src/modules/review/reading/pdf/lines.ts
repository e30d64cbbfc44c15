import type { Glyphs, Line } from './page.ts'

/** The page that lines are read from: its number and its height in points. */
export type Sheet = { readonly number: number; readonly height: number }

/** Joins glyphs that share a base line into printed lines, from top to bottom. */
export function linesOf(glyphs: readonly Glyphs[], sheet: Sheet, isBold: (font: string) => boolean): Line[] {
  const sorted = [...glyphs].sort((a, b) => b.y - a.y || a.x - b.x)
  const rows: Glyphs[][] = []
  for (const glyph of sorted) {
    const row = rows.at(-1)
    const last = row?.[0]
    // Superscripts and slight shifts stay on their line.
    if (row && last && Math.abs(last.y - glyph.y) < Math.max(last.size, glyph.size) * 0.45) row.push(glyph)
    else rows.push([glyph])
  }
  return rows.flatMap((row) => lineOf(row, sheet, isBold) ?? [])
}

function lineOf(row: readonly Glyphs[], sheet: Sheet, isBold: (font: string) => boolean): Line | undefined {
  const glyphs = [...row].sort((a, b) => a.x - b.x)
  const parts: { text: string; x: number; end: number }[] = []
  let bold = 0
  let letters = 0
  let size = 0
  for (const glyph of glyphs) {
    const count = glyph.text.trim().length
    letters += count
    if (isBold(glyph.font)) bold += count
    if (count > 0) size = Math.max(size, glyph.size)
    const part = parts.at(-1)
    const gap = part ? glyph.x - part.end : 0
    if (!part || gap > glyph.size * 1.6)
      parts.push({ text: glyph.text, x: glyph.x, end: glyph.x + glyph.width })
    else {
      const space = gap > glyph.size * 0.18 && !part.text.endsWith(' ') && !glyph.text.startsWith(' ')
      part.text += (space ? ' ' : '') + glyph.text
      part.end = Math.max(part.end, glyph.x + glyph.width)
    }
  }
  const full = parts
    .map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text)
  const [first] = full
  const last = full.at(-1)
  if (!first || !last) return undefined
  const y = row[0]?.y ?? 0
  return {
    text: full.map(({ text }) => text).join(' '),
    parts: full,
    x: first.x,
    end: last.end,
    y,
    size,
    bold: letters > 0 && bold > letters * 0.8,
    page: sheet.number,
    margin: y > sheet.height * 0.9 || y < sheet.height * 0.1,
  }
}
