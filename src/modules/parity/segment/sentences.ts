const abbreviations =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|no|nos|art|arts|par|para|s|ss|p|pp|M|Mr|Mrs|Ms|Mme|Dr|St|Ste|vs|approx|tél|tel|ext|p\. ex|c\.-à-d|a\.m|p\.m|[A-Z]|janv|févr|avr|juill|sept|oct|nov|déc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Oct|Nov|Dec|lun|mar|mer|jeu|ven|sam|dim|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Inc|Ltd|ltée)\.$/i

/** Cuts a paragraph into sentences; a semicolon ends none, an abbreviation neither. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of text.matchAll(/[.!?…]["”»')\]]*\s+(?=["“«'([]?\s?[\p{Lu}\d])|\s*\n+\s*/gu)) {
    const end = match.index + match[0].length
    const piece = text.slice(start, end).trim()
    const brief =
      match[0].trimStart().startsWith('.') && abbreviations.test(text.slice(start, match.index + 1))
    if (!piece || brief) continue
    sentences.push(piece)
    start = end
  }
  const last = text.slice(start).trim()
  return last ? [...sentences, last] : sentences
}
