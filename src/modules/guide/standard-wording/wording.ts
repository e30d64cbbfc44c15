import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { DurationUnit } from '../../../kernel/language/duration.ts'

/**
 * What only an agreement knows and a wording names: a party, a position, a day, an amount. Positions are "runs" (from
 * day to day), "decides" (signs) and "heads" (settles what the others cannot). `party…` is the party of the row.
 */
export type KnownName =
  | 'client'
  | 'provider'
  | 'clients'
  | 'parties'
  | 'party'
  | `${'client' | 'provider' | 'party'}-${'runs' | 'decides' | 'heads'}`
  | `party-${'law' | 'delegation' | 'cost-centre'}`
  | 'provider-law'
  | 'start'
  | 'end'
  | 'first-review'
  | 'today'
  | 'fiscal-year'
  | 'sum'
  | 'volume'
  | 'time-zone'
  | 'settlement'
  | 'language-basis'
  | 'information-category'
  | 'clearance'
  | 'level'
  | 'level-statement'
  | 'level-limit'
  | 'level-target'

/** A value that the agreement gives. A row of a table is left out while a value it must have is not known. */
export type Known = { readonly known: KnownName; readonly must?: true }

export type StandardCell =
  | string
  | number
  | boolean
  | Bilingual
  | { readonly count: number; readonly unit: DurationUnit }
  | readonly string[]
  | Known

/** A row of a table; one for each party, fiscal year or service level where it says so. */
export type StandardRow = {
  readonly each?: 'party' | 'fiscal-year' | 'level'
  readonly cells: { readonly [column: string]: StandardCell }
}

/** Starting values of an element, by field. The clause is made from them as from values that people type. */
export type StandardWording = { readonly [field: string]: StandardCell | readonly StandardRow[] }

export type Wordings = { readonly [element: string]: StandardWording }

export function known(name: KnownName): Known {
  return { known: name }
}

/** Known, or else the whole row is left out. */
export function must(name: KnownName): Known {
  return { known: name, must: true }
}

export function row(cells: StandardRow['cells']): StandardRow {
  return { cells }
}

export function each(what: NonNullable<StandardRow['each']>, cells: StandardRow['cells']): StandardRow {
  return { each: what, cells }
}

export function say(en: string, fr: string): Bilingual {
  return { en, fr }
}

export function lasting(count: number, unit: DurationUnit): { count: number; unit: DurationUnit } {
  return { count, unit }
}
