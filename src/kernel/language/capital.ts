/** "End date" → "end date"; "PIA number" keeps its capitals. */
export function uncapitalize(label: string): string {
  return /^\p{Lu}(?:\p{Ll}|\P{L})/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}

/** The text with its first letter as a capital: a weekday that begins a line. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr-CA') + text.slice(1)
}
