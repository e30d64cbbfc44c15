import type { Cells } from '../computed.ts'
import { type Issue, shown } from '../finding.ts'
import { foldName, type OrganizationDirectory } from '../organizations.ts'
import { issue } from './messages.ts'

/** Rows belong to a known organization, and to the expected one when there is one. Each name is judged once. */
export function ownerIssues(
  directory: OrganizationDirectory | undefined,
  expected: string | undefined,
): (value: Cells) => Issue[] {
  const judged = new Map<string, readonly Issue[]>()
  const unknownSaid = new Set<string>()
  return (value) => {
    const owner = value('owner_org')?.trim() ?? ''
    if (owner === '') return []
    const known = judged.get(owner) ?? judge(owner, directory, expected)
    judged.set(owner, known)
    // An unknown name is said once a file; another organization's row is said at each row.
    const first = !unknownSaid.has(owner)
    unknownSaid.add(owner)
    return known.filter((found) => first || found.rule === 'other-organization')
  }
}

function judge(
  owner: string,
  directory: OrganizationDirectory | undefined,
  expected: string | undefined,
): Issue[] {
  const candidates = directory?.candidates(owner) ?? []
  const issues: Issue[] = []
  if (directory && candidates.length === 0) issues.push(unknownOrganization(owner))
  if (directory && candidates.length > 1)
    issues.push(
      ambiguousOrganization(
        owner,
        candidates.map((candidate) => candidate.name),
      ),
    )
  if (expected !== undefined && !sameOrganization(owner, expected, directory))
    issues.push(otherOrganization(owner, expected))
  return issues
}

function sameOrganization(owner: string, expected: string, directory: OrganizationDirectory | undefined) {
  const [first, second] = [directory?.resolve(owner), directory?.resolve(expected)]
  return first && second ? first === second : foldName(owner) === foldName(expected)
}

function unknownOrganization(owner: string): Issue {
  return issue(
    'unknown-organization',
    'owner_org',
    {
      en: `No organization is known as “${shown(owner)}”. Correct the name, or add it to the list of organizations.`,
      fr: `Aucune organisation n’est connue sous le nom «\u00a0${shown(owner)}\u00a0». Corrigez-le ou ajoutez-le à la liste des organisations.`,
    },
    'warning',
  )
}

function ambiguousOrganization(owner: string, names: readonly { en: string; fr: string }[]): Issue {
  return issue(
    'ambiguous-organization',
    'owner_org',
    {
      en: `“${shown(owner)}” could mean ${names.map((name) => name.en).join(', ')}. Use the full name or the code.`,
      fr: `«\u00a0${shown(owner)}\u00a0» pourrait désigner ${names.map((name) => name.fr).join(', ')}. Employez le nom complet ou le code.`,
    },
    'warning',
  )
}

function otherOrganization(owner: string, expected: string): Issue {
  return issue('other-organization', 'owner_org', {
    en: `This row belongs to ${shown(owner)}, not to ${shown(expected)}. Remove it from the file.`,
    fr: `Cette ligne appartient à ${shown(owner)}, et non à ${shown(expected)}. Retirez-la du fichier.`,
  })
}
