import { addReporting, emptyTally, type Reporting, type Tally } from './accumulate.ts'

const plainCounts = [
  'services',
  'servicesWithStandard',
  'onlineEndToEnd',
  'pointsOnline',
  'pointsApplicable',
  'improvedRecently',
  'reviewedInFiveYears',
  'improvedInFiveYears',
  'clientServices',
  'standards',
  'standardsMet',
  'standardsMeasurable',
] as const

/** The counts of a tally as they are kept: volumes as texts, since a JSON number may not hold them. */
export type StoredTally = { readonly [name in (typeof plainCounts)[number]]: number } & {
  readonly counting: Tally['clientServicesCounting']
  readonly applications: { readonly [field: string]: string }
  readonly reporting: { readonly [field: string]: Reporting }
}

export function storedTally(tally: Tally): StoredTally {
  const { clientServicesCounting, applications, reporting, volumes, points, timeliness, ...counts } = tally
  return {
    ...counts,
    counting: clientServicesCounting,
    applications: Object.fromEntries([...applications].map(([field, sum]) => [field, sum.toString()])),
    reporting: Object.fromEntries(reporting),
  }
}

/** Adds kept counts up: those of an organization, or of several for the whole. */
export function sumOfTallies(stored: Iterable<StoredTally>): Tally {
  const sum = emptyTally()
  for (const one of stored) {
    for (const name of plainCounts) sum[name] += one[name]
    for (const name of ['inPerson', 'byPhone', 'online'] as const)
      sum.clientServicesCounting[name] += one.counting[name]
    for (const [field, text] of Object.entries(one.applications))
      sum.applications.set(field, (sum.applications.get(field) ?? 0n) + BigInt(text))
    for (const [field, reported] of Object.entries(one.reporting))
      sum.reporting.set(field, addReporting(sum.reporting.get(field), reported))
  }
  return sum
}
