import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
import type { FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { change, traceInOrganization } from '../acting.ts'
import { hashPassword, passwordFault } from '../sign-in/password.ts'
import { closeAllSessions } from '../sign-in/session.ts'
import { hasOtherRegistrar, membersForUpdate } from './members.ts'

type Outcome = FormOutcome<'done' | 'unknown'>

/** A person who leaves no longer acts for the organization, from now; what they did keeps their name. */
export async function removePerson(
  database: Database,
  viewer: Viewer,
  person: string,
  now: Temporal.Instant,
): Promise<Outcome> {
  return change<'done' | 'unknown'>(database, viewer, 'manage-organization', async (tx) => {
    const members = await membersForUpdate(tx, viewer.organization)
    if (!members.some(({ person_id }) => person_id === person)) return { kind: 'done', value: 'unknown' }
    if (!hasOtherRegistrar(members, person)) return { kind: 'refused', reason: words.lastRegistrar }
    await tx
      .deleteFrom('identity.membership')
      .where('organization_id', '=', viewer.organization)
      .where('person_id', '=', person)
      .execute()
    await tx
      .deleteFrom('identity.session')
      .where('organization_id', '=', viewer.organization)
      .where('person_id', '=', person)
      .execute()
    const deed = { action: 'remove-person', subject: `person:${person}`, detail: {} }
    await traceInOrganization(tx, viewer, deed, now)
    return { kind: 'done', value: 'done' }
  })
}

/**
 * Gives a new password to somebody who forgot theirs and closes their sessions. Only where the person acts for this
 * organization alone: nobody gets into another organization by this way.
 */
export async function givePassword(
  database: Database,
  viewer: Viewer,
  person: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<Outcome> {
  return change<'done' | 'unknown'>(database, viewer, 'manage-organization', async (tx) => {
    const members = await membersForUpdate(tx, viewer.organization)
    if (!members.some(({ person_id }) => person_id === person)) return { kind: 'done', value: 'unknown' }
    if (!(await isOurs(tx, viewer.organization, person))) return { kind: 'refused', reason: words.elsewhere }
    const fault = passwordFault(form.get('password'))
    if (fault) return { kind: 'invalid', errors: [{ field: 'password', message: fault }] }
    const password_hash = await hashPassword(form.get('password'))
    await tx.updateTable('identity.person').set({ password_hash }).where('id', '=', person).execute()
    await closeAllSessions(tx, person)
    const deed = { action: 'give-password', subject: `person:${person}`, detail: {} }
    await traceInOrganization(tx, viewer, deed, now)
    return { kind: 'done', value: 'done' }
  })
}

/** Whether a person signs in with a password and acts for no other organization. */
export async function isOurs(tx: Tx, organization: string, person: string): Promise<boolean> {
  if (!isId(person)) return false
  const rows = await tx
    .selectFrom('identity.membership as membership')
    .innerJoin('identity.person as person', 'person.id', 'membership.person_id')
    .select(['membership.organization_id', 'person.password_hash'])
    .where('membership.person_id', '=', person)
    .execute()
  return rows.every((row) => row.organization_id === organization && row.password_hash !== null)
}

const words = {
  lastRegistrar: {
    en: 'Nobody else in your organization administers the registry. Give that role to somebody else first.',
    fr: 'Personne d’autre n’administre le registre dans votre organisation. Attribuez d’abord ce rôle à quelqu’un d’autre.',
  },
  elsewhere: {
    en: 'This person also acts for another organization, or enters without a password: only they can change it.',
    fr: 'Cette personne agit aussi pour une autre organisation, ou entre sans mot de passe\u00a0: elle seule peut le changer.',
  },
} satisfies Record<string, Bilingual>
