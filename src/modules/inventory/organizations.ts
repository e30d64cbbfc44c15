import type { Bilingual } from '../../kernel/language/bilingual.ts'

export type Organization = {
  readonly id: string
  /** The code rows carry in `owner_org`; null for an organization that publishes nothing there. */
  readonly code: string | null
  readonly name: Bilingual
  /** The number used in the public indicator tables. */
  readonly indicatorId?: string
}

export type OrganizationDirectory = {
  readonly organizations: readonly Organization[]
  /** The one organization a name, acronym, code or alias means, in either language; nothing when none or several. */
  readonly resolve: (name: string) => Organization | undefined
  /** All organizations a name could mean: several when it is ambiguous. */
  readonly candidates: (name: string) => readonly Organization[]
}

export type OrganizationEntry = Organization & {
  /** Legal, preferred and former names, and acronyms, that mean this organization. */
  readonly otherNames: readonly string[]
  readonly acronyms: readonly string[]
}

/** An alias and the id of its organization; an id that no organization has says the alias means several. */
export type Alias = { readonly name: string; readonly id: string }

/**
 * A directory of organizations. A code wins over a name, a name over a listed alias, an alias over an
 * acronym; last, the same without small words ("of", "du", "Canada"), which people leave out.
 */
export function organizationDirectory(
  entries: readonly OrganizationEntry[],
  aliases: readonly Alias[] = [],
): OrganizationDirectory {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const exactly = (name: string) => name.trim().toLowerCase()
  const [codes, listedAsIs] = [index(exactly), index(exactly)]
  const [names, listed, acronyms, loose] = [
    index(foldName),
    index(foldName),
    index(foldName),
    index(foldName),
  ]
  for (const entry of entries) {
    if (entry.code) {
      codes.add(entry.code, entry)
      loose.add(entry.code, entry)
    }
    for (const name of [entry.name.en, entry.name.fr, ...entry.otherNames]) {
      names.add(name, entry)
      loose.add(withoutSmallWords(name), entry)
    }
    for (const acronym of entry.acronyms) acronyms.add(acronym, entry)
  }
  for (const { name, id } of aliases) {
    listedAsIs.add(name, byId.get(id))
    listed.add(name, byId.get(id))
    loose.add(withoutSmallWords(name), byId.get(id))
  }
  const one = (name: string): readonly Organization[] | undefined =>
    codes.find(name) ??
    names.find(name) ??
    listedAsIs.find(name) ??
    listed.find(name) ??
    acronyms.find(name) ??
    loose.find(withoutSmallWords(name)) ??
    loose.find(name)
  const candidates = (name: string) => {
    const direct = one(name)
    if (direct || !name.includes('|')) return direct ?? []
    // "English title | Titre français": both sides mean the same organization.
    return [...new Set(name.split('|').flatMap((side) => one(side) ?? []))]
  }
  return {
    organizations: entries,
    candidates,
    resolve: (name) => {
      const found = candidates(name)
      return found.length === 1 ? found[0] : undefined
    },
  }
}

/** Lower case, no accents, and no difference between punctuation and spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[œŒ]/g, 'oe')
    .replaceAll(/[æÆ]/g, 'ae')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const smallWords = new Set(
  'a and at au aux canada canadian canadien canadienne canadiennes canadiens d de department des du en et for in l la le les ministere of on pour s sur the to'.split(
    ' ',
  ),
)

function withoutSmallWords(name: string): string {
  return foldName(name)
    .split(' ')
    .filter((word) => !smallWords.has(word))
    .join(' ')
}

/** Several organizations under one name stay several; an unknown one blocks the name without standing for any. */
function index(keyOf: (name: string) => string) {
  const known = new Map<string, Set<Organization>>()
  return {
    add(name: string, organization: Organization | undefined) {
      const key = keyOf(name)
      if (key === '') return
      const found = known.get(key) ?? new Set()
      if (organization) found.add(organization)
      known.set(key, found)
    },
    find(name: string): readonly Organization[] | undefined {
      const found = known.get(keyOf(name))
      return found && [...found]
    },
  }
}
