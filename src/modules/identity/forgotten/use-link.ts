import { sql } from 'kysely'
import { actAs, type Database, everyone, type Tx, transaction } from '../../../kernel/data/database.ts'
import { forgetMail } from '../../../kernel/mail/write-mail.ts'
import type { FormOutcome } from '../../../kernel/web/form.ts'
import { audit } from '../audit/audit.ts'
import { organizationsOf } from '../people/members.ts'
import { rememberDevice } from '../sign-in/attempts.ts'
import { hashPassword, passwordFault } from '../sign-in/password.ts'
import { closeAllSessions, tokenHash } from '../sign-in/session.ts'
import { mailAbout } from './send-links.ts'

/** What has become of a link; "unknown" was never one, or is long gone. */
export type LinkState = 'live' | 'used' | 'replaced' | 'expired' | 'unknown'

export async function linkState(
  database: Database,
  token: string,
  now: Temporal.Instant,
): Promise<LinkState> {
  const { rows } = await sql<{ state: LinkState | null }>`
    select identity.password_link_state(${tokenHash(token)}, ${now.toString()}::timestamptz) as state`.execute(
    database,
  )
  return rows[0]?.state ?? 'unknown'
}

/**
 * Sets the password by a link and uses the link up; every session of the person ends. The browser is one that its
 * owner knows from here on: whoever was slowed down for guessing can sign in.
 */
export async function setPasswordByLink(
  database: Database,
  given: { readonly token: string; readonly password: string; readonly device: string | undefined },
  now: Temporal.Instant,
): Promise<FormOutcome<{ device: string }, Exclude<LinkState, 'live'>>> {
  const state = await linkState(database, given.token, now)
  if (state !== 'live') return { kind: 'conflict', conflict: state }
  const fault = passwordFault(given.password)
  if (fault) return { kind: 'invalid', errors: [{ field: 'new', message: fault }] }
  const password_hash = await hashPassword(given.password)
  return transaction(database, everyone, async (tx) => {
    const { rows } = await sql<{ person: string | null }>`
      select identity.use_password_link(${tokenHash(given.token)}, ${now.toString()}::timestamptz) as person`.execute(
      tx,
    )
    const person = rows[0]?.person
    if (!person) return { kind: 'conflict', conflict: 'used' }
    await tx.updateTable('identity.person').set({ password_hash }).where('id', '=', person).execute()
    await closeAllSessions(tx, person)
    await forgetMail(tx, mailAbout(person))
    const device = await rememberDevice(tx, person, given.device, now)
    await traceEverywhere(tx, person, now)
    return { kind: 'done', value: { device } }
  })
}

/** In the history of each organization that the person acts for. */
async function traceEverywhere(tx: Tx, person: string, now: Temporal.Instant): Promise<void> {
  for (const organization of await organizationsOf(tx, person)) {
    const actor = { organization, person }
    const deed = { action: 'reset-password', subject: `person:${person}`, detail: {} }
    await actAs(tx, actor)
    await audit(tx, actor, { chain: organization, visibleTo: [organization], ...deed }, now)
  }
}
