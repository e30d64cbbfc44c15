import { sql } from 'kysely'
import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { isLanguage } from '../../../kernel/language/bilingual.ts'
import { isId, newId } from '../../../kernel/value/id.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import { isStale } from '../../../kernel/web/form-state.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { change, traceInOrganization } from '../acting.ts'
import { checkedText, isEmail, notAnEmail } from '../checked-text.ts'
import { type Role, roles } from '../permissions.ts'
import { hashPassword, passwordFault } from '../sign-in/password.ts'
import { hasOtherRegistrar, membersForUpdate } from './members.ts'

export type PersonForm = {
  readonly email: string
  readonly name: string
  readonly language: Language
  readonly roles: readonly Role[]
  readonly password: string
}

/** Reads the form of a person; a password is asked for only when the person has none. */
export function readPerson(
  form: FormFields,
  passwordRequired: boolean,
): { value: PersonForm; errors: FieldError[] } {
  const email = checkedText(form, 'email', notAnEmail)
  const name = checkedText(form, 'name', words.name)
  const language = form.get('language')
  const chosen = inOrder(form.all('roles'))
  const password = form.get('password')
  const fault = password || passwordRequired ? passwordFault(password) : null
  const errors = [
    ...(email.errors.length || isEmail(email.value)
      ? email.errors
      : [{ field: 'email', message: notAnEmail }]),
    ...name.errors,
    ...(isLanguage(language) ? [] : [{ field: 'language', message: words.language }]),
    ...(chosen.length ? [] : [{ field: 'roles', message: words.roles }]),
    ...(fault ? [{ field: 'password', message: fault }] : []),
  ]
  const value = {
    email: email.value,
    name: name.value,
    language: isLanguage(language) ? language : 'fr',
    roles: chosen,
    password,
  } as const
  return { value, errors }
}

/** Roles in the order of the list, as the form shows them. */
export function inOrder(held: readonly string[]): readonly Role[] {
  return roles.map(({ code }) => code).filter((code) => held.includes(code))
}

/** Adds a person to the viewer's organization: somebody new, or somebody another organization already registered. */
export async function addPerson(
  database: Database,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ id: string }>> {
  return change(database, viewer, 'manage-organization', async (tx) => {
    const email = checkedText(form, 'email', null)
    const known = email.errors.length ? undefined : await personByEmail(tx, email.value)
    const { value, errors } = readPerson(form, known === undefined)
    if (errors.length) return { kind: 'invalid', errors }
    const id = known?.id ?? (await insertPerson(tx, value, now))
    const added = await tx
      .insertInto('identity.membership')
      .values({ organization_id: viewer.organization, person_id: id, roles: [...value.roles] })
      .onConflict((row) => row.doNothing())
      .returning('person_id')
      .executeTakeFirst()
    if (!added) return { kind: 'invalid', errors: [{ field: 'email', message: words.already }] }
    await traceInOrganization(
      tx,
      viewer,
      { action: 'add-person', subject: `person:${id}`, detail: { roles: value.roles } },
      now,
    )
    return { kind: 'done', value: { id } }
  })
}

/** Changes somebody's roles; an organization keeps at least one registry administrator. */
export async function changeRoles(
  database: Database,
  viewer: Viewer,
  person: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ id: string }, 'stale'> | { kind: 'unknown' }> {
  if (!isId(person)) return { kind: 'unknown' }
  const chosen = inOrder(form.all('roles'))
  return change<{ id: string } | 'unknown', 'stale'>(database, viewer, 'manage-organization', async (tx) => {
    const members = await membersForUpdate(tx, viewer.organization)
    const member = members.find(({ person_id }) => person_id === person)
    if (!member) return { kind: 'done', value: 'unknown' }
    if (isStale(form, inOrder(member.roles), chosen)) return { kind: 'conflict', conflict: 'stale' }
    if (!chosen.includes('registrar') && !hasOtherRegistrar(members, person)) {
      return { kind: 'invalid', errors: [{ field: 'roles', message: words.lastRegistrar }] }
    }
    const own = tx.updateTable('identity.membership').set({ roles: [...chosen] })
    await own.where('organization_id', '=', viewer.organization).where('person_id', '=', person).execute()
    await traceInOrganization(
      tx,
      viewer,
      { action: 'change-roles', subject: `person:${person}`, detail: { roles: chosen } },
      now,
    )
    return { kind: 'done', value: { id: person } }
  }).then((outcome) => {
    if (outcome.kind !== 'done') return outcome
    return outcome.value === 'unknown' ? { kind: 'unknown' } : { kind: 'done', value: outcome.value }
  })
}

async function personByEmail(tx: Tx, email: string) {
  return tx
    .selectFrom('identity.person')
    .select('id')
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .executeTakeFirst()
}

async function insertPerson(tx: Tx, value: PersonForm, now: Temporal.Instant): Promise<string> {
  const id = newId(now)
  const { email, name, language } = value
  const password_hash = await hashPassword(value.password)
  await tx
    .insertInto('identity.person')
    .values({ id, email, name, language, password_hash, created_at: now.toString() })
    .execute()
  return id
}

const words = {
  name: { en: 'Enter the person’s name', fr: 'Saisissez le nom de la personne' },
  language: { en: 'Choose the language the person reads', fr: 'Choisissez la langue de la personne' },
  roles: { en: 'Choose at least one role', fr: 'Choisissez au moins un rôle' },
  already: {
    en: 'This person already belongs to your organization',
    fr: 'Cette personne fait déjà partie de votre organisation',
  },
  lastRegistrar: {
    en: 'Keep the registry administrator role: nobody else in your organization has it. Give it to somebody else first',
    fr: 'Gardez le rôle d’administration du registre\u00a0: personne d’autre ne l’a dans votre organisation. Attribuez-le d’abord à quelqu’un d’autre',
  },
} as const
