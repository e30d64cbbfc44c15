const known = new Set<string>()

/** True for an IANA name ("America/Toronto"); offsets such as "+05:00" are no zones: they know no change of clocks. */
export function isKnownZone(name: string): boolean {
  if (known.has(name)) return true
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
  } catch {
    return false
  }
  const isName = /^[A-Za-z]/.test(name)
  if (isName) known.add(name)
  return isName
}
