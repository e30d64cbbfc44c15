/** Words and figures of a text, without capitals. */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+|\d+(?:[.,]\d+)*/gu) ?? []
}

/** How much two texts have in common, 0 to 1: shared pairs of neighbouring words and shared words (Dice). */
export function likeness(a: readonly string[], b: readonly string[]): number {
  const words = dice(a, b)
  if (a.length < 4 || b.length < 4) return words
  return 0.5 * words + 0.5 * dice(neighbours(a), neighbours(b))
}

function neighbours(tokens: readonly string[]): string[] {
  return tokens.slice(1).map((token, i) => `${tokens[i]} ${token}`)
}

function dice(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 1 : 0
  const counts = new Map<string, number>()
  for (const token of a) counts.set(token, (counts.get(token) ?? 0) + 1)
  let shared = 0
  for (const token of b) {
    const left = counts.get(token) ?? 0
    if (left > 0) {
      shared += 1
      counts.set(token, left - 1)
    }
  }
  return (2 * shared) / (a.length + b.length)
}
