import { sql } from 'kysely'
import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Job } from '../../../kernel/jobs/jobs.ts'
import { type Bilingual, type Language, languageNamed } from '../../../kernel/language/bilingual.ts'
import { forgetMail, writeMail } from '../../../kernel/mail/write-mail.ts'
import { setPasswordPath } from '../paths.ts'
import { newToken, tokenHash } from '../sign-in/session.ts'

const lasts = { hours: 1 }
const remembered = { hours: 7 * 24 }

/** Answers those who forgot their password, as soon as they ask. */
export function passwordLinksJob(address: () => string): Job {
  return {
    name: 'send-password-links',
    schedule: '* * * * *',
    wakeOn: 'entente_password',
    run: ({ owner, now }) => sendPasswordLinks(owner, address(), now),
  }
}

export async function sendPasswordLinks(
  owner: Database,
  origin: string,
  now: Temporal.Instant,
): Promise<void> {
  await owner
    .deleteFrom('identity.password_link')
    .where('created_at', '<', now.subtract(remembered).toString())
    .execute()
  while (await answerNext(owner, origin, now)) {}
}

/** Takes one request and forgets its address; whoever has a password gets a letter. */
async function answerNext(owner: Database, origin: string, now: Temporal.Instant): Promise<boolean> {
  return owner.transaction().execute(async (tx) => {
    const request = await tx
      .selectFrom('identity.password_request')
      .select(['id', 'email', 'asked_at'])
      .orderBy('id')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (!request) return false
    await tx.deleteFrom('identity.password_request').where('id', '=', request.id).execute()
    const isLate = Temporal.Instant.compare(Temporal.Instant.from(request.asked_at).add(lasts), now) < 0
    const person = isLate ? undefined : await personWith(tx, request.email)
    if (person) await writeLetter(tx, person, origin, now)
    return true
  })
}

type Person = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly language: string
}

/**
 * Those who sign in with a password, whether or not they act for an organization today: whoever is added to one again
 * signs in with it. Held, so that two requests follow one another.
 */
function personWith(tx: Tx, email: string): Promise<Person | undefined> {
  return tx
    .selectFrom('identity.person')
    .select(['id', 'email', 'name', 'language'])
    .where(sql`lower(email)`, '=', email.toLowerCase())
    .where('password_hash', 'is not', null)
    .forUpdate()
    .executeTakeFirst()
}

async function writeLetter(tx: Tx, person: Person, origin: string, now: Temporal.Instant): Promise<void> {
  const { id, email, name } = person
  const language: Language = languageNamed(person.language)
  const token = newToken()
  const expires = now.add(lasts)
  await tx
    .updateTable('identity.password_link')
    .set({ ended_at: now.toString(), ending: 'replaced' })
    .where('person_id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
  await tx
    .insertInto('identity.password_link')
    .values({
      token_hash: tokenHash(token),
      person_id: id,
      created_at: now.toString(),
      expires_at: expires.toString(),
    })
    .execute()
  const about = mailAbout(id)
  await forgetMail(tx, about)
  const letter = {
    subject: words.subject[language],
    blocks: [
      { kind: 'text', text: words.asked[language](name) },
      {
        kind: 'link',
        label: words.choose[language],
        href: origin + setPasswordPath.href(language, { token }),
      },
      { kind: 'text', text: words.once[language] },
      { kind: 'text', text: words.ignore[language] },
    ],
  } as const
  await writeMail(tx, { to: email, language, letter, about, expires }, now)
}

/** What the letter is about, so that it is forgotten once its link is used or replaced. */
export function mailAbout(person: string): string {
  return `password-link:${person}`
}

const words = {
  subject: { en: 'Choose a new password for Entente', fr: 'Choisissez un nouveau mot de passe pour Entente' },
  asked: {
    en: (name: string) => `Somebody, perhaps you, said that the password of ${name} is forgotten.`,
    fr: (name: string) =>
      `Quelqu’un, peut-être vous, a signalé l’oubli du mot de passe associé au nom suivant\u00a0: ${name}.`,
  },
  choose: { en: 'Choose a new password', fr: 'Choisir un nouveau mot de passe' },
  once: {
    en: 'The link works once, for an hour. It replaces any that was sent before.',
    fr: 'Le lien sert une seule fois, pendant une heure. Il remplace tout lien envoyé auparavant.',
  },
  ignore: {
    en: 'If it was not you, do nothing: your password stays as it is.',
    fr: 'Si ce n’était pas vous, ne faites rien\u00a0: votre mot de passe reste le même.',
  },
} as const satisfies Record<string, Bilingual | Bilingual<unknown>>
