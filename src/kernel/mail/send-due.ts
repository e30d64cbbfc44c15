import type { Database, Tx } from '../data/database.ts'
import type { Job } from '../jobs/jobs.ts'
import type { SendMail } from './transport.ts'

/** Sends what waits, every minute and as soon as a mail is written. Without a mail server the mail is kept. */
export function mailJob(send: SendMail | null): Job {
  return {
    name: 'send-mail',
    schedule: '* * * * *',
    wakeOn: 'entente_mail',
    run: async ({ owner, now }) => {
      await forgetOld(owner, now)
      if (!send) return
      while (await sendNext(owner, send, now)) {}
    },
  }
}

/** Tries at 0, 2, 4, 8 … minutes: eleven tries are nearly three days. */
const mostAttempts = 12
const keptFor = { hours: 30 * 24 }

/**
 * Sends one mail and marks it, in one transaction that holds its row: two processes never send the same one. Its
 * message id stays the same, so that a mail sent twice by a crash in between can be told from two mails.
 */
async function sendNext(owner: Database, send: SendMail, now: Temporal.Instant): Promise<boolean> {
  return owner.transaction().execute(async (tx) => {
    const mail = await tx
      .selectFrom('kernel.mail')
      .selectAll()
      .where('sent_at', 'is', null)
      .where('abandoned_at', 'is', null)
      .where('not_before', '<=', now.toString())
      .orderBy('not_before')
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!mail) return false
    if (mail.expires_at !== null && isBefore(mail.expires_at, now)) {
      await settle(tx, mail.id, { abandoned_at: now.toString(), last_error: 'expired' })
      return true
    }
    try {
      await send({
        id: mail.id,
        to: mail.recipient,
        subject: mail.subject,
        plain: mail.plain,
        html: mail.html,
        language: mail.language,
        unsubscribe: mail.unsubscribe,
      })
      await settle(tx, mail.id, { sent_at: now.toString() })
    } catch (error) {
      await postpone(tx, mail, error, now)
    }
    return true
  })
}

async function postpone(
  tx: Tx,
  { id, attempts }: { id: string; attempts: number },
  error: unknown,
  now: Temporal.Instant,
): Promise<void> {
  const tried = attempts + 1
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 500)
  if (tried >= mostAttempts || isRefusedForGood(error)) {
    await settle(tx, id, { attempts: tried, last_error: lastError, abandoned_at: now.toString() })
    return
  }
  const next = now.add({ minutes: 2 ** tried })
  await settle(tx, id, { attempts: tried, last_error: lastError, not_before: next.toString() })
}

/** A 5xx answer of the mail server to the address itself: another try changes nothing. */
function isRefusedForGood(error: unknown): boolean {
  if (!(error instanceof Error) || !('responseCode' in error) || !('command' in error)) return false
  const code = Number(error.responseCode)
  return code >= 550 && code < 560 && error.command === 'RCPT TO'
}

async function settle(
  tx: Tx,
  id: string,
  change: {
    attempts?: number
    last_error?: string
    sent_at?: string
    abandoned_at?: string
    not_before?: string
  },
): Promise<void> {
  await tx.updateTable('kernel.mail').set(change).where('id', '=', id).execute()
}

/** Mail is kept a month after it left, then forgotten with the address it went to. */
async function forgetOld(owner: Database, now: Temporal.Instant): Promise<void> {
  await owner
    .deleteFrom('kernel.mail')
    .where((row) => row.fn.coalesce('sent_at', 'abandoned_at'), '<', now.subtract(keptFor).toString())
    .execute()
}

function isBefore(text: string, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(text), now) < 0
}
