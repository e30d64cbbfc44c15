import { wordsOf } from '../words.ts'

/** A text with the words that were looked for marked, without regard to accents or case. */
export function Highlight({ text, query }: { text: string; query: string }) {
  const asked = wordsOf(query)
  return (
    <>
      {text
        .split(/([\p{L}\p{N}]+)/u)
        .map((part, index) => (isAsked(part, asked) ? <mark key={`${index}${part}`}>{part}</mark> : part))}
    </>
  )
}

function isAsked(part: string, asked: readonly string[]): boolean {
  const [word] = wordsOf(part)
  return word !== undefined && asked.some((start) => word.startsWith(start))
}
