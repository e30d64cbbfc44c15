/** "End date" → "end date"; "PIA number" keeps its capitals. */
export function uncapitalize(label: string): string {
  return /^\p{Lu}(?:\p{Ll}|\P{L})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
