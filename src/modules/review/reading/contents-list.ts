import type { Clause } from '../../parity/index.ts'

/** Leaves out a table of contents: a run of three or more lines that each repeat a heading further on. */
export function withoutContents<T extends Pick<Clause, 'kind' | 'text'>>(pieces: readonly T[]): T[] {
  const lastHeading = new Map<string, number>()
  for (const [i, { kind, text }] of pieces.entries())
    if (kind === 'heading') lastHeading.set(titleKey(text), i)
  const repeats = pieces.map(
    ({ kind, text }, i) => kind !== 'row' && text.length < 160 && (lastHeading.get(titleKey(text)) ?? -1) > i,
  )
  const listed = new Set<number>()
  for (let i = 0; i < pieces.length; i++) {
    const seen = new Set<string>()
    let end = i
    // The first title that comes again is the first real heading.
    for (let key = titleAt(pieces, end); repeats[end] && !seen.has(key); key = titleAt(pieces, end)) {
      seen.add(key)
      end += 1
    }
    if (end - i >= 3) for (let at = i; at < end; at++) listed.add(at)
    i = Math.max(i, end - 1)
  }
  return pieces.filter((_, i) => !listed.has(i))
}

function titleAt(pieces: readonly Pick<Clause, 'text'>[], i: number): string {
  return titleKey(pieces[i]?.text ?? '')
}

/** A title without its number, leaders and page. */
function titleKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.…·_]+\d{1,4}$/u, '')
    .replace(/^[\s(]*(?:\d+(?:\s?\.\s?\d+)*|[a-z]|[ivx]{1,4})[\s.)]+(?=\S)/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
