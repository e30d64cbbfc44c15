import type { Database } from '../../../kernel/data/database.ts'
import type { FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { asViewer, traceInOrganization } from '../acting.ts'
import { hashPassword, isPassword, passwordFault } from './password.ts'

/** Changes one's own password and closes every other session. The demonstration's people have none to change. */
export async function changePassword(
  database: Database,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<null>> {
  const person = await database
    .selectFrom('identity.person')
    .select('password_hash')
    .where('id', '=', viewer.person)
    .executeTakeFirstOrThrow()
  if (person.password_hash === null) return { kind: 'refused', reason: words.demonstration }
  if (!(await isPassword(person.password_hash, form.get('current')))) {
    return { kind: 'invalid', errors: [{ field: 'current', message: words.current }] }
  }
  const fault = passwordFault(form.get('new'))
  if (fault) return { kind: 'invalid', errors: [{ field: 'new', message: fault }] }
  const password_hash = await hashPassword(form.get('new'))
  await asViewer(database, viewer, async (tx) => {
    await tx.updateTable('identity.person').set({ password_hash }).where('id', '=', viewer.person).execute()
    const others = tx.deleteFrom('identity.session').where('person_id', '=', viewer.person)
    await others.where('token_hash', '<>', viewer.session).execute()
    const deed = { action: 'change-password', subject: `person:${viewer.person}`, detail: {} }
    await traceInOrganization(tx, viewer, deed, now)
  })
  return { kind: 'done', value: null }
}

const words = {
  current: { en: 'Enter your present password', fr: 'Saisissez votre mot de passe actuel' },
  demonstration: {
    en: 'People of the demonstration have no password: they are entered with one click',
    fr: 'Les personnes de la démonstration n’ont pas de mot de passe\u00a0: un clic suffit pour entrer en leur nom',
  },
} as const
