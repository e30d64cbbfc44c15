import { foldName, type OrganizationEntry, organizationDirectory } from '../organizations.ts'

/** What is known of a code that an organization wants to publish under. */
export type Claimed = {
  readonly code: string
  /** Whether a member organization holds it already. */
  readonly held: boolean
  /** The name rows published under it carry; null when there is no such row. */
  readonly publishedTitle: string | null
}

/** A code carries somebody's published rows: only the organization they name takes it without the operator. */
export function claimRefusal(
  claimed: Claimed,
  organization: OrganizationEntry,
): 'held' | 'of-another' | null {
  if (claimed.held) return 'held'
  if (claimed.publishedTitle === null) return null
  const directory = organizationDirectory([organization])
  const named = [claimed.publishedTitle, claimed.code].some((name) => directory.resolve(name) !== undefined)
  return named || usualCodes(organization).includes(foldName(claimed.code)) ? null : 'of-another'
}

/** Codes are usually both acronyms: "dcw-moc". */
export function usualCode({ acronyms }: Pick<OrganizationEntry, 'acronyms'>): string {
  return [...new Set(acronyms)].map((acronym) => foldName(acronym).replaceAll(' ', '')).join('-')
}

function usualCodes({ acronyms }: OrganizationEntry): readonly string[] {
  return [acronyms, acronyms.toReversed()].map((pair) => foldName(usualCode({ acronyms: pair })))
}
