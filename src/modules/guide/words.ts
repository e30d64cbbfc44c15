/** Words that say nothing about what is looked for. */
const empty = new Set(
  'a an and are at au aux by ce ces d dans de des du en est et for in is it l la le les of on or ou par pour que qui s sur the to un une with'.split(
    ' ',
  ),
)

/** A text without accents, case, ligatures or typographic apostrophes: "Œuvre" and "oeuvre" are one word. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
}

/** The words of a text that can be looked for, folded and without the mark of the plural. */
export function wordsOf(text: string): readonly string[] {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !empty.has(word)).map(singular)
}

function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?<!s)s$|(?<=eau|eu|au)x$/, '') : word
}
