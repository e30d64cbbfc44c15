import type { FoundOrganization } from '../../agreements/index.ts'
import { fold } from '../../guide/index.ts'

/** The registered organization that a text means by a name: its name or acronym in either language. */
export function organizationNamed(
  name: string,
  organizations: readonly FoundOrganization[],
): FoundOrganization | undefined {
  const said = bare(name)
  const called = (one: FoundOrganization) =>
    [one.name.en, one.name.fr, one.acronym.en, one.acronym.fr].map(bare).filter((own) => own !== '')
  return (
    organizations.find((one) => called(one).includes(said)) ??
    organizations.find((one) => called(one).some((own) => own.length > 8 && said.includes(own)))
  )
}

function bare(name: string): string {
  return fold(name)
    .replace(/^(?:the|le|la|les|l)\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}
