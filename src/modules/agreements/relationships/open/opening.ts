import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import type { FieldError } from '../../../../kernel/web/form.ts'
import { rolesOfKind } from '../labels.ts'
import { type Kind, kinds, type PartyRole, partyRoles } from '../relationship.ts'

/** What was answered so far. Registered organizations by id; the others are registered when the relationship opens. */
export type Opening = {
  readonly parties: readonly OpeningParty[]
  readonly kind: Kind | null
  readonly title: Bilingual
  readonly problem: Bilingual
}

export type OpeningParty = {
  /** The organization's id, made in advance for one that is not registered yet. */
  readonly organization: string
  readonly role: PartyRole | null
  readonly unregistered: Unregistered | null
}

export type Unregistered = {
  readonly name: Bilingual
  readonly acronym: Bilingual
  readonly legalForm: string
}

export const mostParties = 30

/** A new opening: the viewer's organization always takes part. */
export function emptyOpening(organization: string): Opening {
  return {
    parties: [{ organization, role: null, unregistered: null }],
    kind: null,
    title: { en: '', fr: '' },
    problem: { en: '', fr: '' },
  }
}

/** Reads a kept opening; anything unexpected falls back to what an empty one has. */
export function readOpening(body: unknown, organization: string): Opening {
  const empty = emptyOpening(organization)
  if (typeof body !== 'object' || body === null) return empty
  // Only this module writes these rows, in this shape.
  return { ...empty, ...(body as Partial<Opening>) }
}

/** A changed kind leaves no role that it does not know. */
export function withKind(opening: Opening, kind: Kind): Opening {
  const known = rolesOfKind[kind]
  const parties = opening.parties.map((party) =>
    party.role && known.includes(party.role) ? party : { ...party, role: null },
  )
  return { ...opening, kind, parties }
}

/** What is missing before the relationship can open, each with the name of its control. */
export function openingErrors(opening: Opening): readonly (FieldError & { readonly page: OpeningPage })[] {
  const { kind, parties } = opening
  const roles = parties.map((party) => party.role)
  const has = (role: PartyRole) => roles.includes(role)
  return [
    ...(parties.length < 2 ? [{ page: 'parties' as const, field: 'search', message: words.twoParties }] : []),
    ...(kind === null ? [{ page: 'kind' as const, field: 'kind', message: words.kind }] : []),
    ...parties
      .filter((party) => kind !== null && party.role === null)
      .map((party) => ({ page: 'roles' as const, field: `role-${party.organization}`, message: words.role })),
    ...roleErrors(kind, roles, has).map((message) => ({
      page: 'roles' as const,
      field: `role-${parties[0]?.organization}`,
      message,
    })),
    ...(opening.title.en || opening.title.fr
      ? []
      : [{ page: 'need' as const, field: 'title-en', either: true as const, message: words.title }]),
  ]
}

export type OpeningPage = 'parties' | 'kind' | 'roles' | 'need'

function roleErrors(
  kind: Kind | null,
  roles: readonly (PartyRole | null)[],
  has: (role: PartyRole) => boolean,
): Bilingual[] {
  if (kind === null || roles.includes(null)) return []
  if (kind === 'collaborative')
    return roles.filter((role) => role === 'lead').length === 1 ? [] : [words.oneLead]
  return has('client') && has('provider') ? [] : [words.clientAndProvider]
}

export function isKind(code: string): code is Kind {
  return kinds.some((kind) => kind === code)
}

export function isPartyRole(code: string): code is PartyRole {
  return partyRoles.some((role) => role === code)
}

const words = {
  twoParties: {
    en: 'Add at least one other organization',
    fr: 'Ajoutez au moins une autre organisation',
  },
  kind: {
    en: 'Choose how the organizations work together',
    fr: 'Choisissez la façon dont les organisations travaillent ensemble',
  },
  role: { en: 'Choose what this organization does', fr: 'Choisissez ce que fait cette organisation' },
  oneLead: {
    en: 'Choose one lead organization, and only one',
    fr: 'Choisissez une organisation responsable, et une seule',
  },
  clientAndProvider: {
    en: 'Choose at least one client and one provider',
    fr: 'Choisissez au moins une organisation cliente et une organisation fournisseuse',
  },
  title: {
    en: 'Enter a title in English, in French or in both',
    fr: 'Saisissez un titre en français, en anglais ou dans les deux langues',
  },
} satisfies Record<string, Bilingual>
