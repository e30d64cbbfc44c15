/** Takes away what no document can print (controls, halves of surrogates, non-characters); keeps tab and line feed. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').toWellFormed().replace(unprintable, '')
}

/** True when the text holds a character that no document can print, or one that reverses the reading order. */
export function hasForbiddenCharacters(text: string): boolean {
  return !text.isWellFormed() || text.search(unprintable) >= 0 || text.search(reordering) >= 0
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point.
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g

const reordering = /[\u202a-\u202e\u2066-\u2069]/
