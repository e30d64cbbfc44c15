/** How much a JSON text may hold: values of every kind, lists and objects among them, and levels of nesting. */
export type JsonBounds = { readonly values: number; readonly depth: number }

export type JsonExcess = keyof JsonBounds

const quote = 0x22
const backslash = 0x5c
const comma = 0x2c
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]

/**
 * The bound that a JSON text breaks, or null. Values take up to thirty times the room of their text once they are
 * read: counted first, character by character, they take none. What is not JSON is for the parser to say.
 */
export function jsonExcess(text: string, bounds: JsonBounds): JsonExcess | null {
  let values = 1
  let depth = 0
  let opened = false
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code <= 0x20) continue
    if (code === closeList || code === closeObject) {
      depth -= 1
      opened = false
      continue
    }
    // What follows an opening is the first value; each comma announces one more.
    if (opened || code === comma) {
      values += 1
      if (values > bounds.values) return 'values'
    }
    opened = code === openList || code === openObject
    if (opened) {
      depth += 1
      if (depth > bounds.depth) return 'depth'
    } else if (code === quote) index = endOfString(text, index)
  }
  return null
}

function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let before = end - 1
    while (text.charCodeAt(before) === backslash) before -= 1
    if ((end - before) % 2 === 1) return end
  }
  return text.length
}
