/** What the name of a dated version says: "2027-04-01_first.md" is "first" of April 1, 2027; null for no date at all. */
export type DatedName = { readonly date: Temporal.PlainDate; readonly name?: string }

export function datedName(file: string): DatedName | { readonly notOfTheCalendar: string } | null {
  const [, date, name] = /^(\d{4}-\d{2}-\d{2})[_ -]?(.*)\.\p{L}+$/u.exec(file) ?? []
  if (date === undefined) return null
  try {
    return { date: Temporal.PlainDate.from(date), ...(name && { name }) }
  } catch {
    return { notOfTheCalendar: date }
  }
}
