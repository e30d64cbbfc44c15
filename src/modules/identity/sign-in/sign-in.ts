import { sql } from 'kysely'
import { type Database, everyone, transaction } from '../../../kernel/data/database.ts'
import { type Language, languageNamed } from '../../../kernel/language/bilingual.ts'
import type { FormOutcome } from '../../../kernel/web/form.ts'
import { type Attempt, countAttempt, rememberDevice } from './attempts.ts'
import { isPassword } from './password.ts'
import { openSession } from './session.ts'

export type SignedIn = { readonly token: string; readonly device: string; readonly language: Language }

/** Signs a person in by e-mail and password. The refusal never tells whether the e-mail is known. */
export async function signIn(
  database: Database,
  attempt: Attempt & { password: string },
  now: Temporal.Instant,
): Promise<FormOutcome<SignedIn>> {
  const missing = (['email', 'password'] as const).filter((field) => !attempt[field].trim())
  if (missing.length)
    return { kind: 'invalid', errors: missing.map((field) => ({ field, message: words[field] })) }
  const counted = await countAttempt(database, attempt, now)
  if (!counted.mayBeTried) {
    await counted.takeBack()
    return { kind: 'refused', reason: words.slowDown }
  }
  const person = await personByEmail(database, attempt.email)
  if (!(await isPassword(person?.password_hash, attempt.password)) || !person)
    return { kind: 'invalid', errors: [{ field: 'email', message: words.wrong }] }
  await counted.takeBack()
  const device = await rememberDevice(database, person.id, attempt.device, now)
  const token = await enter(database, person.id, now)
  return token ? { kind: 'done', value: { token, device, language: person.language } } : noOrganization
}

/** Opens a session in the first of a person's organizations; null when the person belongs to none. */
export async function enter(
  database: Database,
  person: string,
  now: Temporal.Instant,
): Promise<string | null> {
  const membership = await database
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.organization as organization', 'organization.id', 'membership.organization_id')
    .select('membership.organization_id')
    .where('membership.person_id', '=', person)
    .orderBy('organization.name_en')
    .executeTakeFirst()
  if (!membership) return null
  return transaction(database, everyone, (tx) =>
    openSession(tx, { person, organization: membership.organization_id }, now),
  )
}

async function personByEmail(database: Database, email: string) {
  const row = await database
    .selectFrom('identity.person')
    .select(['id', 'password_hash', 'language'])
    .where(sql`lower(email)`, '=', email.trim().toLowerCase())
    .executeTakeFirst()
  return row && { ...row, language: languageNamed(row.language) }
}

const words = {
  email: { en: 'Enter your e-mail address', fr: 'Saisissez votre adresse de courriel' },
  password: { en: 'Enter your password', fr: 'Saisissez votre mot de passe' },
  wrong: {
    en: 'The e-mail address and the password do not go together. Check both',
    fr: 'L’adresse de courriel et le mot de passe ne vont pas ensemble. Vérifiez les deux',
  },
  slowDown: {
    en: 'Too many attempts failed. Wait 15 minutes, or sign in from a browser you have used before',
    fr: 'Trop de tentatives ont échoué. Attendez 15 minutes, ou connectez-vous avec un navigateur que vous avez déjà utilisé',
  },
} as const

const noOrganization = {
  kind: 'refused',
  reason: {
    en: 'You do not belong to an organization yet. Ask its registry administrator to add you',
    fr: 'Vous n’appartenez encore à aucune organisation. Demandez à la personne qui administre son registre de vous ajouter',
  },
} as const
