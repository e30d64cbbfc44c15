import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Cells } from '../computed.ts'
import type { YearState } from '../cycle/life-cycle.ts'
import type { Resource } from '../dictionary/field.ts'

/** A year an organization works on. */
export type WorkingYear = {
  readonly year: string
  readonly state: YearState
  readonly version: number
  /** Why it was reopened after its publication; null before. */
  readonly reason: Bilingual | null
}

export type WorkingKey = {
  readonly resource: Resource
  readonly rowYear: string
  readonly serviceId: string
  /** Empty for a service. */
  readonly standardId: string
}

/** A service or a standard being written: cells may be blank or wrong until the year is validated. */
export type WorkingRow = WorkingKey & {
  readonly code: string
  readonly position: number
  readonly cells: Readonly<Record<string, string>>
  readonly raw: string | null
  readonly own: OwnNotes
  readonly version: number
}

/** What the organization keeps beside the official columns. */
export type OwnNotes = {
  /** Why a point stays off line for good: a law, or security. */
  readonly exception?: 'legal' | 'security'
  readonly exceptionReason?: Bilingual
}

export function cellsOf({ cells }: Pick<WorkingRow, 'cells'>): Cells {
  return (field) => cells[field] ?? ''
}
