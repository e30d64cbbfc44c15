/** The counts of a day of a measure as the database gives them: whole and decimal numbers as exact text. */
export type DayRow = {
  readonly day: string
  readonly channel: string
  readonly rule_number: number
  readonly met: string
  readonly missed: string
  readonly open: string
  readonly unmeasurable: string
  readonly without_target: string
  readonly excluded_met: string
  readonly excluded_missed: string
  readonly paused: string
}
