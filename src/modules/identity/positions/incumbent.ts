/** One period during which somebody holds a position, or acts in it. Dates are ISO; an open end is null. */
export type Incumbency = {
  readonly id: string
  readonly holder: string
  readonly acting: boolean
  readonly start_date: string
  readonly end_date: string | null
}

/** Who answers for a position on a date: somebody acting comes before the holder they replace; null when vacant. */
export function incumbentOn(periods: readonly Incumbency[], date: Temporal.PlainDate): Incumbency | null {
  const current = periods.filter((period) => isWithin(period, date))
  return current.find((period) => period.acting) ?? current[0] ?? null
}

/** The period of the same kind that a new one would run into, if any: two people cannot both hold a position. */
export function overlapping(
  periods: readonly Incumbency[],
  added: Omit<Incumbency, 'id' | 'holder'>,
): Incumbency | null {
  const sameKind = periods.filter((period) => period.acting === added.acting)
  return sameKind.find((period) => startsBeforeEnd(added, period) && startsBeforeEnd(period, added)) ?? null
}

function isWithin({ start_date, end_date }: Incumbency, date: Temporal.PlainDate): boolean {
  const day = date.toString()
  return start_date <= day && (end_date === null || day <= end_date)
}

function startsBeforeEnd(a: Pick<Incumbency, 'start_date'>, b: Pick<Incumbency, 'end_date'>): boolean {
  return b.end_date === null || a.start_date <= b.end_date
}
