import { sql } from 'kysely'
import type { Tx } from '../data/database.ts'
import type { Language } from '../language/bilingual.ts'
import { newId } from '../value/id.ts'
import { htmlLetter, type Letter, plainLetter } from './letter.ts'

export type Mail = {
  readonly to: string
  readonly language: Language
  readonly letter: Letter
  /** What it is about, so that it can be forgotten with it. */
  readonly about?: string
  readonly notBefore?: Temporal.Instant
  readonly expires?: Temporal.Instant
}

/** Writes a mail in the transaction of what it tells of; a job sends it once the transaction has committed. */
export async function writeMail(tx: Tx, mail: Mail, now: Temporal.Instant): Promise<void> {
  const { to, language, letter } = mail
  await tx
    .insertInto('kernel.mail')
    .values({
      id: newId(now),
      about: mail.about ?? '',
      recipient: to,
      language,
      subject: letter.subject,
      plain: plainLetter(letter, language),
      html: htmlLetter(letter, language),
      unsubscribe: letter.unsubscribe ?? null,
      not_before: (mail.notBefore ?? now).toString(),
      expires_at: mail.expires?.toString() ?? null,
      created_at: now.toString(),
    })
    .execute()
}

/** Forgets every mail about a thing, sent or waiting. */
export async function forgetMail(tx: Tx, about: string): Promise<void> {
  await sql`select kernel.forget_mail(${about})`.execute(tx)
}
