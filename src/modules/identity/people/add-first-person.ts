import { type Database, everyone, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { newId } from '../../../kernel/value/id.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import { isEmail } from '../checked-text.ts'
import type { LegalForm } from '../legal-form.ts'
import { roles } from '../permissions.ts'
import { hashPassword, passwordFault } from '../sign-in/password.ts'

export type FirstPerson = {
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly password: string
  readonly organization: Bilingual
  readonly legalForm: LegalForm
}

/** Registers an organization with its first person, who holds every role but the auditor's and adds the others. */
export async function addFirstPerson(
  database: Database,
  first: FirstPerson,
  now: Temporal.Instant,
): Promise<Result<{ person: string; organization: string }, Bilingual>> {
  const fault = passwordFault(first.password)
  if (fault) return refused(fault)
  if (!isEmail(first.email)) return refused(words.email)
  if (!first.name.trim() || !first.organization.en.trim() || !first.organization.fr.trim())
    return refused(words.names)
  const password_hash = await hashPassword(first.password)
  const [person, organization] = [newId(now), newId(now)]
  return transaction(database, everyone, async (tx) => {
    const added = await tx
      .insertInto('identity.person')
      .values({
        id: person,
        email: first.email,
        name: first.name,
        language: first.language,
        password_hash,
        created_at: now.toString(),
      })
      .onConflict((row) => row.doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!added) return refused(words.known)
    const { en: name_en, fr: name_fr } = first.organization
    await tx
      .insertInto('identity.organization')
      .values({ id: organization, name_en, name_fr, legal_form: first.legalForm, created_at: now.toString() })
      .execute()
    const held = roles.map(({ code }) => code).filter((code) => code !== 'auditor')
    await tx
      .insertInto('identity.membership')
      .values({ organization_id: organization, person_id: person, roles: held })
      .execute()
    return ok({ person, organization })
  })
}

const words = {
  email: {
    en: 'Give an e-mail address such as name@example.ca.',
    fr: 'Indiquez une adresse de courriel comme nom@exemple.ca.',
  },
  names: {
    en: 'Give the person’s name and the organization’s name in both languages.',
    fr: 'Indiquez le nom de la personne et celui de l’organisation dans les deux langues.',
  },
  known: {
    en: 'Somebody with this e-mail address is already registered.',
    fr: 'Une personne est déjà inscrite avec cette adresse de courriel.',
  },
} satisfies Record<string, Bilingual>
