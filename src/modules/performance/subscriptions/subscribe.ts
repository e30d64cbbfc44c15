import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import { type Bilingual, type Language, languageNamed } from '../../../kernel/language/bilingual.ts'
import { forgetMail, writeMail } from '../../../kernel/mail/write-mail.ts'
import { newId } from '../../../kernel/value/id.ts'
import type { FieldError } from '../../../kernel/web/form.ts'
import type { LiveService } from '../public/live.queries.ts'
import { confirmPath, leavePath } from './paths.ts'

export type SubscriptionRequest = {
  readonly service: LiveService
  readonly email: string
  readonly language: Language
  /** Where the request came from: kept as a hash, for an hour. */
  readonly address: string
  readonly origin: string
}

export type Subscribed =
  | { readonly kind: 'asked' }
  | { readonly kind: 'invalid'; readonly errors: readonly FieldError[] }
  | { readonly kind: 'too-many' }

const validFor = { hours: 48 }
const mostEachHour = 10
const mostEachAddress = 3

/**
 * Asks the owner of an address whether they want these mails: nothing else is sent until they say so. The answer is
 * the same whether the address is known or not, so that nobody can find out who follows a service.
 */
export async function askToSubscribe(
  tx: Tx,
  request: SubscriptionRequest,
  now: Temporal.Instant,
): Promise<Subscribed> {
  const { service, email, language, origin } = request
  if (!isEmail(email)) return { kind: 'invalid', errors: [{ field: 'email', message: words.email }] }
  if (await isTooMany(tx, request, now)) return { kind: 'too-many' }
  const token = randomBytes(32).toString('base64url')
  const { rows } = await sql<{ id: string; confirmed: boolean }>`
    select id, confirmed from performance.ask_subscription(${newId(now)}::uuid, ${service.organization.id}::uuid,
      ${service.key}, ${email}, ${language}, ${hashOf(token)}, ${now.toString()}::timestamptz)`.execute(tx)
  const [row] = rows
  if (!row || row.confirmed) return { kind: 'asked' }
  const about = `subscription:${row.id}`
  await forgetMail(tx, about)
  const letter = {
    subject: words.subject[language](service.name[language]),
    blocks: [
      {
        kind: 'text',
        text: words.asked[language](service.name[language], service.organization.name[language]),
      },
      { kind: 'link', label: words.confirm[language], href: origin + confirmPath.href(language, { token }) },
      { kind: 'text', text: words.ignore[language] },
    ],
  } as const
  await writeMail(tx, { to: email, language, letter, about, expires: now.add(validFor) }, now)
  return { kind: 'asked' }
}

/** True when the token was one of a waiting or confirmed subscription. */
export async function confirmSubscription(tx: Tx, token: string, now: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql<{ done: boolean }>`
    select performance.confirm_subscription(${hashOf(token)}, ${now.toString()}::timestamptz) as done`.execute(
    tx,
  )
  return rows[0]?.done ?? false
}

/** Deletes the address and every mail that was or would be sent to it. Leaving twice is leaving. */
export async function leaveSubscription(tx: Tx, token: string): Promise<void> {
  const { rows } = await sql<{ id: string | null }>`
    select performance.leave_subscription(${token}) as id`.execute(tx)
  const id = rows[0]?.id
  if (id) await forgetMail(tx, `subscription:${id}`)
}

export type KnownSubscription = {
  readonly organization: string
  readonly service: string
  readonly language: Language
  readonly confirmed: boolean
}

export async function subscriptionByToken(tx: Tx, token: string): Promise<KnownSubscription | null> {
  const { rows } = await sql<{
    organization_id: string
    service: string
    language: string
    confirmed: boolean
  }>`select * from performance.subscription_by_token(${hashOf(token)})`.execute(tx)
  const [row] = rows
  if (!row) return null
  const language = languageNamed(row.language)
  return { organization: row.organization_id, service: row.service, language, confirmed: row.confirmed }
}

export function leaveAddress(origin: string, language: Language, token: string): string {
  return origin + leavePath.href(language, { token })
}

/** Ten requests an hour from one place, three an hour for one address. */
async function isTooMany(
  tx: Tx,
  { address, email }: SubscriptionRequest,
  now: Temporal.Instant,
): Promise<boolean> {
  const [place, person] = [hashOf(`place:${address}`), hashOf(`person:${email.toLowerCase()}`)]
  const hourAgo = now.subtract({ hours: 1 }).toString()
  await tx.deleteFrom('performance.subscription_request').where('at', '<', hourAgo).execute()
  const count = async (key: string) =>
    (await tx.selectFrom('performance.subscription_request').select('at').where('key', '=', key).execute())
      .length
  if ((await count(place)) >= mostEachHour || (await count(person)) >= mostEachAddress) return true
  await tx
    .insertInto('performance.subscription_request')
    .values([place, person].map((key) => ({ key, at: now.toString() })))
    .execute()
  return false
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s<>@",;:\\()[\]]+@[^\s<>@",;:\\()[\]]+\.[^\s<>@",;:\\()[\]]+$/.test(text)
}

const words = {
  email: {
    en: 'Enter an e-mail address such as name@example.ca',
    fr: 'Saisissez une adresse de courriel comme nom@exemple.ca',
  },
  subject: {
    en: (service: string) => `Do you want to follow “${service}”?`,
    fr: (service: string) => `Voulez-vous suivre «\u00a0${service}\u00a0»?`,
  },
  asked: {
    en: (service: string, organization: string) =>
      `Somebody, perhaps you, asked that this address be told of the live performance of “${service}” (${organization}).`,
    fr: (service: string, organization: string) =>
      `Quelqu’un, peut-être vous, a demandé que cette adresse soit informée du rendement en direct de «\u00a0${service}\u00a0» (${organization}).`,
  },
  confirm: { en: 'Yes, send me these figures', fr: 'Oui, envoyez-moi ces chiffres' },
  ignore: {
    en: 'If it was not you, do nothing: this address is forgotten in two days.',
    fr: 'Si ce n’était pas vous, ne faites rien\u00a0: cette adresse sera oubliée dans deux jours.',
  },
} as const satisfies Record<string, Bilingual | Bilingual<unknown>>
