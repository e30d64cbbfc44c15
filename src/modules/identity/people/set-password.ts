import { sql } from 'kysely'
import { actAs, type Database, everyone, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import { auditRule } from '../audit/audit.ts'
import { operatorsGavePassword } from '../history/deeds.ts'
import { hashPassword, passwordFault } from '../sign-in/password.ts'
import { closeAllSessions } from '../sign-in/session.ts'
import { organizationsOf } from './members.ts'

/** A new password given by those who run Entente, for whom nobody else may help; the history of each organization says so. */
export async function setPasswordOf(
  database: Database,
  given: { readonly email: string; readonly password: string },
  now: Temporal.Instant,
): Promise<Result<{ person: string }, Bilingual>> {
  const fault = passwordFault(given.password)
  if (fault) return refused(fault)
  const password_hash = await hashPassword(given.password)
  return transaction(database, everyone, async (tx) => {
    const person = await tx
      .updateTable('identity.person')
      .set({ password_hash })
      .where(sql`lower(email)`, '=', given.email.trim().toLowerCase())
      .where('password_hash', 'is not', null)
      .returning('id')
      .executeTakeFirst()
    if (!person) return refused(words.unknown)
    await closeAllSessions(tx, person.id)
    for (const organization of await organizationsOf(tx, person.id)) {
      await actAs(tx, { organization, person: null })
      const deed = { action: operatorsGavePassword, subject: `person:${person.id}`, detail: {} }
      await auditRule(tx, organization, { chain: organization, visibleTo: [organization], ...deed }, now)
    }
    return ok({ person: person.id })
  })
}

const words = {
  unknown: {
    en: 'Nobody signs in with this e-mail address and a password.',
    fr: 'Personne ne se connecte avec cette adresse de courriel et un mot de passe.',
  },
} satisfies Record<string, Bilingual>
