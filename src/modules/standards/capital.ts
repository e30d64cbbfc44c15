/** The text with its first letter as a capital: a weekday that begins a line. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr-CA') + text.slice(1)
}
