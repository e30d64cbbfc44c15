import { sql } from 'kysely'
import { type Database, everyone, transaction } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import type { FormOutcome } from '../../../kernel/web/form.ts'
import { isEmail, notAnEmail } from '../checked-text.ts'
import { digest, normalized } from '../sign-in/attempts.ts'

/** Whole departments come from one network address; one mailbox needs few letters. */
const limits = { place: 50, mailbox: 5 }

/**
 * Takes a request for a new password. What is done here is the same whether the address is known or not, and takes as
 * long: a job looks for its person afterwards.
 */
export async function askForLink(
  database: Database,
  asked: { readonly email: string; readonly address: string },
  now: Temporal.Instant,
): Promise<FormOutcome<'asked'>> {
  const email = asked.email.trim()
  if (!isEmail(email)) return { kind: 'invalid', errors: [{ field: 'email', message: notAnEmail }] }
  const keys = {
    place: digest(`forgotten from ${asked.address}`),
    mailbox: digest(`forgotten by ${normalized(email)}`),
  }
  return transaction(database, everyone, async (tx) => {
    const since = now.subtract({ hours: 1 }).toString()
    for (const kind of ['place', 'mailbox'] as const) {
      // Those who ask at the same moment are counted one after another.
      await sql`select pg_advisory_xact_lock(hashtextextended(${keys[kind]}, 0))`.execute(tx)
      const already = await tx
        .selectFrom('identity.sign_in_failure')
        .select('at')
        .where('key', '=', keys[kind])
        .where('at', '>', since)
        .limit(limits[kind])
        .execute()
      if (already.length >= limits[kind]) return { kind: 'refused', reason: words.slowDown }
    }
    await tx
      .insertInto('identity.sign_in_failure')
      .values(Object.values(keys).map((key) => ({ key, at: now.toString() })))
      .execute()
    await tx
      .insertInto('identity.password_request')
      .values({ id: newId(now), email, asked_at: now.toString() })
      .execute()
    return { kind: 'done', value: 'asked' }
  })
}

const words = {
  slowDown: {
    en: 'Too many letters were asked for, from your network or for this address. Look in the mailbox, also among unwanted mail, or ask again in an hour',
    fr: 'Trop de courriels ont été demandés, depuis votre réseau ou pour cette adresse. Consultez la boîte de réception et le courrier indésirable, ou refaites la demande dans une heure',
  },
} as const
