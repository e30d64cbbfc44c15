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
  const outer = lines.filter(({ margin }) => margin).sort((a, b) => b.y - a.y)
  return [...new Set([...outer.slice(0, 3), ...outer.slice(-3)])]
}

export function headKey({ text }: Line): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
}

/** "4", "- 4 -", "Page 4 of 12", "Page 4 sur 12". */
export function isPageNumber({ text }: Line): boolean {
  return /^(?:[-–—]\s*)?(?:page\s*)?\d{1,4}(?:\s*(?:\/|of|de|sur)\s*\d{1,4})?(?:\s*[-–—])?$/i.test(text)
}
