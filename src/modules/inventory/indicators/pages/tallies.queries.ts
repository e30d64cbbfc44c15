import type { Database } from '../../../../kernel/data/database.ts'
import type { Tally } from '../accumulate.ts'
import { type StoredTally, sumOfTallies } from '../stored-tally.ts'

/** The kept counts by year and organization. */
export type Tallies = {
  /** Years with something to count, the oldest first. */
  readonly years: readonly string[]
  /** The counts of one organization, or of all, in a year. */
  readonly of: (year: string, organization: string | null) => Tally | undefined
  /** The codes of the organizations counted in a year. */
  readonly organizations: (year: string) => readonly string[]
}

export async function readTallies(database: Database): Promise<Tallies> {
  const rows = await database
    .selectFrom('inventory.tally')
    .select(['organization', 'fiscal_year', 'counts'])
    .orderBy('fiscal_year')
    .orderBy('organization')
    .execute()
  const years = Map.groupBy(rows, ({ fiscal_year }) => fiscal_year)
  return {
    years: [...years.keys()],
    of: (year, organization) => {
      const found = (years.get(year) ?? []).filter(
        (row) => organization === null || row.organization === organization,
      )
      // Written by this module from storedTally, and read by nothing else.
      const counts = found.map((row) => row.counts as unknown as StoredTally)
      return counts.length === 0 ? undefined : sumOfTallies(counts)
    },
    organizations: (year) => (years.get(year) ?? []).map(({ organization }) => organization),
  }
}
