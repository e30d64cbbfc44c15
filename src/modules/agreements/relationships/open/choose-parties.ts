import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { isId, newId } from '../../../../kernel/value/id.ts'
import type { FieldError } from '../../../../kernel/web/form.ts'
import { isLegalForm } from '../../../identity/index.ts'
import type { Access, Asked } from '../access.ts'
import { keep, onOpening } from './keep.ts'
import { organizationsById } from './opening.store.ts'
import { mostParties, type Opening, type Unregistered } from './opening.ts'

export type PartyAdded = 'added' | 'private' | 'unknown' | 'too-many'

/** Adds a registered organization. A private one is not added: it needs another instrument. */
export function addParty(asked: Asked, organization: string): Promise<Access<PartyAdded>> {
  return onOpening(asked, async (tx, opening): Promise<PartyAdded> => {
    const [known] = isId(organization) ? await organizationsById(tx, [organization]) : []
    if (!known) return 'unknown'
    if (known.legalForm === 'private') return 'private'
    if (opening.parties.some((party) => party.organization === organization)) return 'added'
    if (opening.parties.length >= mostParties) return 'too-many'
    await keep(tx, asked, withParty(opening, organization, null))
    return 'added'
  })
}

/** Adds an organization that Entente does not know yet; it is registered when the relationship opens. */
export function addUnregistered(
  asked: Asked,
  given: Unregistered,
): Promise<Access<readonly FieldError[] | PartyAdded>> {
  return onOpening(asked, async (tx, opening): Promise<readonly FieldError[] | PartyAdded> => {
    const errors = unregisteredErrors(given)
    if (errors.length > 0) return errors
    if (given.legalForm === 'private') return 'private'
    if (opening.parties.length >= mostParties) return 'too-many'
    const already = opening.parties.some(
      (party) =>
        party.unregistered?.name.en === given.name.en && party.unregistered.name.fr === given.name.fr,
    )
    if (!already) await keep(tx, asked, withParty(opening, newId(asked.now), given))
    return 'added'
  })
}

/** Takes an organization out again; the viewer's own stays. */
export function removeParty(asked: Asked, organization: string): Promise<Access<null>> {
  return onOpening(asked, async (tx, opening) => {
    const parties = opening.parties.filter(
      (party) => party.organization === asked.viewer.organization || party.organization !== organization,
    )
    await keep(tx, asked, { ...opening, parties })
    return null
  })
}

function withParty(opening: Opening, organization: string, unregistered: Unregistered | null): Opening {
  return { ...opening, parties: [...opening.parties, { organization, role: null, unregistered }] }
}

function unregisteredErrors(given: Unregistered): FieldError[] {
  return [
    ...(given.name.en ? [] : [{ field: 'name-en', message: words.name }]),
    ...(given.name.fr ? [] : [{ field: 'name-fr', message: words.name }]),
    ...(isLegalForm(given.legalForm) ? [] : [{ field: 'legal-form', message: words.legalForm }]),
  ]
}

const words = {
  name: {
    en: 'Enter the organization’s name in this language, even if it is the same in both',
    fr: 'Saisissez le nom de l’organisation dans cette langue, même s’il est identique dans les deux',
  },
  legalForm: {
    en: 'Choose what the organization is in law',
    fr: 'Choisissez la forme juridique de l’organisation',
  },
} satisfies Record<string, Bilingual>
