/** True for an IANA name ("America/Toronto"); offsets such as "+05:00" are no zones: they know no change of clocks. */
export function isKnownZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return /^[A-Za-z]/.test(name)
  } catch {
    return false
  }
}
