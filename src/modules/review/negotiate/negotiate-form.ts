import { type Bilingual, languages } from '../../../kernel/language/bilingual.ts'
import { newId } from '../../../kernel/value/id.ts'
import { type FieldError, type FormFields, hasForbiddenCharacters } from '../../../kernel/web/form.ts'
import {
  type FoundOrganization,
  type Opening,
  type OpeningParty,
  openingErrors,
  type PartyRole,
  partyRoles,
  relationshipKinds,
} from '../../agreements/index.ts'
import { type DocumentType, documentTypes, type Tier, tiers } from '../../guide/index.ts'
import { isLegalForm } from '../../identity/index.ts'
import { words } from './negotiate.text.ts'

/** How many organizations of the draft a form lists besides the reader's own. */
export const otherParties = 4

const longest = 300

export type ReadForm = {
  readonly opening: Opening
  readonly type: DocumentType | null
  readonly tier: Tier | null
  readonly errors: readonly FieldError[]
}

/** What was typed, as the opening of a relationship, with what is missing or does not fit. */
export function readForm(
  form: FormFields,
  mine: string,
  organizations: readonly FoundOrganization[],
  now: Temporal.Instant,
): ReadForm {
  const kind = relationshipKinds.find((one) => one === form.get('kind')) ?? null
  const listed = listedParties(form, organizations)
  const unlisted = unlistedParty(form, now)
  const parties: OpeningParty[] = [
    { organization: mine, role: roleIn(form, 'role-mine'), unregistered: null },
    ...listed,
    ...unlisted.parties,
  ]
  const title: Bilingual = { en: form.get('title-en').trim(), fr: form.get('title-fr').trim() }
  const opening = { parties, kind, title, problem: { en: '', fr: '' } }
  const type = documentTypes.find((one) => one === form.get('type')) ?? null
  const tier = tiers.find((one) => one === form.get('tier')) ?? null
  const errors = [
    ...textErrors(title),
    ...partyErrors(opening, mine, organizations),
    ...unlisted.errors,
    ...openingErrors(opening)
      .filter(({ page }) => page !== 'parties')
      .map(({ field, message }) => ({ field: controlOf(field, form, mine), message })),
    ...(type ? [] : [{ field: 'type', message: words.chooseType }]),
    ...(tier ? [] : [{ field: 'tier', message: words.chooseType }]),
  ]
  return { opening, type, tier, errors: firstOfEach(errors) }
}

function listedParties(form: FormFields, organizations: readonly FoundOrganization[]): OpeningParty[] {
  return Array.from({ length: otherParties }, (_, index) => index).flatMap((index) => {
    const chosen = organizations.find(({ id }) => id === form.get(`party-${index}`))
    return chosen
      ? [{ organization: chosen.id, role: roleIn(form, `role-${index}`), unregistered: null }]
      : []
  })
}

function unlistedParty(
  form: FormFields,
  now: Temporal.Instant,
): { readonly parties: readonly OpeningParty[]; readonly errors: readonly FieldError[] } {
  const name = { en: form.get('new-name-en').trim(), fr: form.get('new-name-fr').trim() }
  if (name.en === '' && name.fr === '') return { parties: [], errors: [] }
  const legalForm = form.get('new-form')
  const errors = [
    ...(name.en === '' ? [{ field: 'new-name-en', message: words.bothNames }] : []),
    ...(name.fr === '' ? [{ field: 'new-name-fr', message: words.bothNames }] : []),
    ...(legalForm === 'private' ? [{ field: 'new-form', message: words.private }] : []),
    ...(isLegalForm(legalForm) ? [] : [{ field: 'new-form', message: words.chooseForm }]),
    ...languages
      .filter((side) => name[side].length > longest)
      .map((side) => ({ field: `new-name-${side}`, message: words.tooLong })),
  ]
  const unregistered = { name, acronym: { en: '', fr: '' }, legalForm }
  return { parties: [{ organization: newId(now), role: roleIn(form, 'new-role'), unregistered }], errors }
}

function partyErrors(
  { parties }: Opening,
  mine: string,
  organizations: readonly FoundOrganization[],
): readonly FieldError[] {
  const others = parties.filter(({ organization }) => organization !== mine)
  const ids = parties.map(({ organization }) => organization)
  if (new Set(ids).size < ids.length) return [{ field: 'party-0', message: words.twice }]
  if (others.length === 0) return [{ field: 'party-0', message: words.chooseOther }]
  const isPrivate = organizations.some((one) => one.legalForm === 'private' && ids.includes(one.id))
  return isPrivate ? [{ field: 'party-0', message: words.private }] : []
}

function textErrors(title: Bilingual): readonly FieldError[] {
  return languages
    .filter((side) => title[side].length > longest || hasForbiddenCharacters(title[side]))
    .map((side) => ({ field: `title-${side}`, message: words.tooLong }))
}

/** The opening names roles by organization; the form by its rows. */
function controlOf(field: string, form: FormFields, mine: string): string {
  if (!field.startsWith('role-')) return field
  const organization = field.slice('role-'.length)
  if (organization === mine) return 'role-mine'
  const row = Array.from({ length: otherParties }, (_, index) => index).find(
    (index) => form.get(`party-${index}`) === organization,
  )
  return row === undefined ? 'new-role' : `role-${row}`
}

function roleIn(form: FormFields, name: string): PartyRole | null {
  return partyRoles.find((role) => role === form.get(name)) ?? null
}

function firstOfEach(errors: readonly FieldError[]): readonly FieldError[] {
  return errors.filter(({ field }, index) => errors.findIndex((one) => one.field === field) === index)
}
