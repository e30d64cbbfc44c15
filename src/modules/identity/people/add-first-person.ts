import { sql } from 'kysely'
import { type Database, everyone, type Tx, transaction } from '../../../kernel/data/database.ts'
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

/**
 * Registers an organization with its first person, who holds every role but the auditor's and adds the others.
 * An organization that another party named in a relationship, and that nobody has joined yet, is joined.
 */
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
  const person = newId(now)
  return transaction(database, everyone, async (tx) => {
    const known = await organizationNamed(tx, first.organization)
    if (known?.joined) return refused(words.joined)
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
    const organization = known?.id ?? (await register(tx, first, now))
    const held = roles.map(({ code }) => code).filter((code) => code !== 'auditor')
    await tx
      .insertInto('identity.membership')
      .values({ organization_id: organization, person_id: person, roles: held })
      .execute()
    return ok({ person, organization })
  })
}

async function organizationNamed(tx: Tx, { en, fr }: Bilingual) {
  return tx
    .selectFrom('identity.organization as one')
    .select((row) => [
      'one.id',
      row
        .exists(
          row
            .selectFrom('identity.membership as member')
            .select('member.person_id')
            .whereRef('member.organization_id', '=', 'one.id'),
        )
        .as('joined'),
    ])
    .where(sql<boolean>`kernel.searchable(one.name_en) = kernel.searchable(${en.trim()})`)
    .where(sql<boolean>`kernel.searchable(one.name_fr) = kernel.searchable(${fr.trim()})`)
    .orderBy('joined', 'desc')
    .executeTakeFirst()
}

async function register(tx: Tx, first: FirstPerson, now: Temporal.Instant): Promise<string> {
  const id = newId(now)
  const { en: name_en, fr: name_fr } = first.organization
  await tx
    .insertInto('identity.organization')
    .values({ id, name_en, name_fr, legal_form: first.legalForm, created_at: now.toString() })
    .execute()
  return id
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
  joined: {
    en: 'This organization is already registered and has people: its registry administrator adds others under Organization.',
    fr: 'Cette organisation est déjà inscrite et compte des membres\u00a0: la personne qui administre son registre ajoute les autres sous Organisation.',
  },
  known: {
    en: 'Somebody with this e-mail address is already registered.',
    fr: 'Une personne est déjà inscrite avec cette adresse de courriel.',
  },
} satisfies Record<string, Bilingual>
