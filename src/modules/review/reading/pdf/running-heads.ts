import type { Line } from './page.ts'

/** Lines that stand at the top or foot of most pages, with page numbers counted as equal. */
export function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>()
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(headKey))) seen.set(key, (seen.get(key) ?? 0) + 1)
  const least = Math.max(2, pages.length * 0.4)
  return new Set([...seen].filter(([, count]) => pages.length > 1 && count >= least).map(([key]) => key))
}

/** The lines in the outer tenths of a page, three at most at each end. */
export function edges(lines: readonly Line[]): Line[] {
  // The end of a sentence is no head, though it may stand last on two pages.
  const outer = lines
    .filter(({ margin, text }) => margin && !/^\p{Ll}.*[.;,]$/u.test(text))
    .sort((a, b) => b.y - a.y)
  return [...new Set([...outer.slice(0, 3), ...outer.slice(-3)])]
}

export function headKey({ text, y }: Line): string {
  // Heads stand at one height; a sentence that comes again does not.
  return `${text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')} @${Math.round(y / 8)}`
}

/** "4", "- 4 -", "Page 4 of 12", "Page 4 sur 12". */
export function isPageNumber({ text }: Line): boolean {
  return /^(?:[-–—]\s*)?(?:page\s*)?\d{1,4}(?:\s*(?:\/|of|de|sur)\s*\d{1,4})?(?:\s*[-–—])?$/i.test(text)
}
