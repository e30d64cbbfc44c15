import type { Glyphs } from './page.ts'

/**
 * Parts a page set in two or three columns: an upright white gutter that no glyph crosses over most of the text's
 * height. Bands above and below that cross it (titles, notes) keep their place.
 */
export function inReadingOrder(glyphs: readonly Glyphs[], gutter: number | undefined): Glyphs[][] {
  if (gutter === undefined) return [[...glyphs]]
  const crossing = (glyph: Glyphs) => glyph.x < gutter - 2 && glyph.x + glyph.width > gutter + 2
  const bands: { from: number; glyphs: Glyphs[] }[] = []
  const crossings = withText(glyphs)
    .filter(crossing)
    .map(({ y }) => y)
  const limits = [...new Set(crossings)].sort((a, b) => b - a)
  // Between two lines that cross the gutter lies one band of columns.
  let above = Number.POSITIVE_INFINITY
  for (const limit of [...limits, Number.NEGATIVE_INFINITY]) {
    const between = glyphs.filter(({ y }) => y < above - 1 && y > limit + 1)
    bands.push({ from: above, glyphs: between })
    if (Number.isFinite(limit))
      bands.push({ from: limit, glyphs: glyphs.filter(({ y }) => Math.abs(y - limit) <= 1) })
    above = limit
  }
  return bands.flatMap(({ glyphs: band }) => {
    if (band.some(crossing)) return [band]
    const left = band.filter(({ x }) => x < gutter)
    const right = band.filter(({ x }) => x >= gutter)
    if (right.length === 0 || left.length === 0) return [band]
    return [left, right].flatMap((side) => inReadingOrder(side, gutterOf(side)))
  })
}

/** The gutter of the pages before, on a last page too short to show one of its own. */
export function goesOn(all: readonly Glyphs[], gutter: number | undefined): number | undefined {
  if (gutter === undefined) return undefined
  const glyphs = withText(all)
  const sides = [glyphs.filter(({ x }) => x < gutter), glyphs.filter(({ x }) => x >= gutter)]
  const crossed = glyphs.some(({ x, width }) => x < gutter - 2 && x + width > gutter + 2)
  const rows = new Set(glyphs.map(({ y }) => Math.round(y / 3))).size
  const wordy = sides.every((side) => side.reduce((sum, { text }) => sum + text.length, 0) > 60)
  return !crossed && rows < 10 && wordy ? gutter : undefined
}

function withText(glyphs: readonly Glyphs[]): Glyphs[] {
  return glyphs.filter(({ text }) => text.trim())
}

/** The x of a gutter with running text on both sides; a table's gaps have short cells on one side at least. */
export function gutterOf(all: readonly Glyphs[]): number | undefined {
  const glyphs = withText(all)
  if (glyphs.length < 20) return undefined
  const left = Math.min(...glyphs.map(({ x }) => x))
  const right = Math.max(...glyphs.map(({ x, width }) => x + width))
  const span = right - left
  const rows = new Set(glyphs.map(({ y }) => Math.round(y / 3))).size
  if (span < 200 || rows < 8) return undefined
  let best: { x: number; crossed: number } | undefined
  for (let x = left + span * 0.25; x < left + span * 0.75; x += 2) {
    const crossed = new Set(
      glyphs
        .filter((glyph) => glyph.x < x + 4 && glyph.x + glyph.width > x - 4)
        .map(({ y }) => Math.round(y / 3)),
    ).size
    if (!best || crossed < best.crossed) best = { x, crossed }
  }
  if (!best || best.crossed > rows * 0.25) return undefined
  const { x } = best
  return isRunningText(glyphs.filter((glyph) => glyph.x + glyph.width <= x + 4)) &&
    isRunningText(glyphs.filter((glyph) => glyph.x >= x - 4))
    ? x
    : undefined
}

/** Lines that mostly fill their column, as sentences do. */
function isRunningText(glyphs: readonly Glyphs[]): boolean {
  const ends = new Map<number, { from: number; to: number; letters: number }>()
  for (const { x, y, width, text } of glyphs) {
    const row = Math.round(y / 3)
    const known = ends.get(row) ?? { from: x, to: x + width, letters: 0 }
    ends.set(row, {
      from: Math.min(known.from, x),
      to: Math.max(known.to, x + width),
      letters: known.letters + text.trim().length,
    })
  }
  const rows = [...ends.values()]
  if (rows.length < 6) return false
  const span = Math.max(...rows.map(({ to }) => to)) - Math.min(...rows.map(({ from }) => from))
  const filled = rows.filter(({ from, to, letters }) => to - from > span * 0.6 && letters > 20).length
  return filled > rows.length * 0.45
}
