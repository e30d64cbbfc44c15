import type { Agreement } from '../../format.ts'

/** A clause that is drafted, as far as reading it is concerned. */
export type StandingClause = {
  readonly document: string
  readonly element: string
  /** As it stands now. */
  readonly version: number
  /** The last version that changed its text; reading that one is enough. */
  readonly asked: number
  /** The organization whose people wrote that text; null where the program began it. */
  readonly writer: string | null
}

export type NotedReading = {
  readonly document: string
  readonly element: string
  readonly version: number
  readonly organization: string
  readonly person: string
  readonly at: string
}

/** What is written in an agreement, who wrote in it, and who read what. */
export type ReadingStand = {
  readonly clauses: readonly StandingClause[]
  readonly readings: readonly NotedReading[]
  /** Organizations that take part in the writing. */
  readonly writers: ReadonlySet<string>
}

/** How far one party has read: what it wrote itself, it had before its eyes. */
export type PartyReading = {
  readonly party: string
  readonly organization: string
  /** Nobody of it uses Entente: it reads the file that is sent to it. */
  readonly isAbsent: boolean
  readonly writes: boolean
  readonly total: number
  readonly unread: readonly StandingClause[]
  /** Its people who read, with the last time each did. */
  readonly readers: readonly { readonly person: string; readonly at: string }[]
}

type PartiesOfAgreement = {
  readonly agreement: Pick<Agreement, 'parties'>
  readonly organizationOf: ReadonlyMap<string, string>
  readonly absent: ReadonlySet<string>
}

/** Every party of the agreement, in its order. */
export function partiesReading(
  { agreement, organizationOf, absent }: PartiesOfAgreement,
  stand: ReadingStand,
): readonly PartyReading[] {
  return agreement.parties.flatMap(({ id }) => {
    const organization = organizationOf.get(id)
    if (organization === undefined) return []
    return [
      {
        party: id,
        organization,
        isAbsent: absent.has(id),
        writes: stand.writers.has(organization),
        total: stand.clauses.length,
        unread: unreadBy(stand, organization),
        readers: readersOf(stand, organization),
      },
    ]
  })
}

/** The clauses that an organization neither wrote itself nor read as they stand. */
export function unreadBy(
  { clauses, readings }: Pick<ReadingStand, 'clauses' | 'readings'>,
  organization: string,
): readonly StandingClause[] {
  const read = new Map<string, number>()
  for (const one of readings) {
    if (one.organization !== organization) continue
    read.set(key(one), Math.max(one.version, read.get(key(one)) ?? 0))
  }
  return clauses.filter(
    (clause) => clause.writer !== organization && (read.get(key(clause)) ?? 0) < clause.asked,
  )
}

/** What one organization still has to read; nothing for who is no party. */
export function unreadIn(parties: readonly PartyReading[], organization: string): readonly StandingClause[] {
  return parties.find((one) => one.organization === organization)?.unread ?? []
}

/** Those of whom somebody reads here before anybody signs. */
export function partiesToRead(parties: readonly PartyReading[]): readonly PartyReading[] {
  return parties.filter(({ isAbsent, unread }) => !isAbsent && unread.length > 0)
}

/** Those who stand between a draft and its signature: who wrote in it has read what the others wrote. */
export function writersToRead(parties: readonly PartyReading[]): readonly PartyReading[] {
  return partiesToRead(parties).filter(({ writes }) => writes)
}

function readersOf({ readings }: ReadingStand, organization: string): PartyReading['readers'] {
  const last = new Map<string, string>()
  for (const { organization: its, person, at } of readings)
    if (its === organization && at > (last.get(person) ?? '')) last.set(person, at)
  return [...last].map(([person, at]) => ({ person, at }))
}

function key({ document, element }: { readonly document: string; readonly element: string }): string {
  return `${document}/${element}`
}
