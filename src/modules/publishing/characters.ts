/**
 * What every output can print of a text: no controls, no halves of surrogates, no invisible marks that reverse
 * the reading order (a reader would see another sentence than the one signed). One line; other marks stay.
 */
export function printableText(text: string): string {
  const whole = text.toWellFormed().replace(unprintable, '')
  return untidy.test(whole) ? whole.replace(whiteSpace, ' ') : whole
}

/** An address people may follow, of the web or of e-mail; else null. */
export function safeAddress(href: string): string | null {
  const url = URL.parse(href)
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
}

const unprintable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}-\u{dffff}\u{e0000}-\u{10ffff}]/gu

// Every break of a line; the no-break spaces of French typography are not among them.
const whiteSpace = /[\t\n\v\f\r \u0085\u2028\u2029]+/g

// Most texts hold single spaces alone, and are left as they are.
const untidy = /[\t\n\v\f\r\u0085\u2028\u2029]| {2}/
