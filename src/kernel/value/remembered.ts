import { createHash } from 'node:crypto'

/**
 * Answers that cost milliseconds and depend on the content alone are kept for the next page of the same
 * text: the key is the content itself, so that a remembered answer is never a stale one.
 */
export function remembering<Answer>(most: number): (key: string, find: () => Answer) => Answer {
  const known = new Map<string, Answer>()
  return (key, find) => {
    const answer = known.get(key) ?? find()
    // Taken out and put back: the least recently used is always the first.
    known.delete(key)
    known.set(key, answer)
    const [oldest] = known.keys()
    if (known.size > most && oldest !== undefined) known.delete(oldest)
    return answer
  }
}

/** A short key for any plain values. */
export function contentKey(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
}
