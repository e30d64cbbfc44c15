import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Database, Tx } from '../../../kernel/data/database.ts'
import { newToken, tokenHash } from './session.ts'

/**
 * Slows guessing without giving anybody the power to lock others out: what is counted is failures of one network
 * address, of one address with one e-mail, and of one e-mail from browsers that never signed in as that person.
 * A browser that did is counted by itself alone: neither strangers nor colleagues who share its address (whole
 * departments come from one) can shut its owner out. After the device-cookie defence described by OWASP.
 */
const limits = { address: 100, pair: 10, stranger: 50, device: 10 }
const memory = Temporal.Duration.from({ minutes: 15 })

export type Attempt = {
  readonly email: string
  readonly address: string
  readonly device: string | undefined
}

/** An attempt that is counted as failed until it is taken back. */
export type CountedAttempt = {
  readonly mayBeTried: boolean
  /** It succeeded, or was not made. */
  readonly takeBack: () => Promise<void>
}

/** Counts an attempt before it is judged: a thousand at once are no more than a thousand one after another. */
export async function countAttempt(
  database: Database,
  attempt: Attempt,
  now: Temporal.Instant,
): Promise<CountedAttempt> {
  const counted = await keys(database, attempt)
  await database
    .deleteFrom('identity.sign_in_failure')
    .where('at', '<', now.subtract({ hours: 1 }).toString())
    .execute()
  const rows = await database
    .insertInto('identity.sign_in_failure')
    .values(counted.map(({ key }) => ({ key, at: now.toString() })))
    .returning('id')
    .execute()
  const takeBack = async () => {
    const ids = rows.map(({ id }) => id)
    await database.deleteFrom('identity.sign_in_failure').where('id', 'in', ids).execute()
  }
  const since = now.subtract(memory).toString()
  for (const { kind, key } of counted) {
    const { attempts } = await database
      .selectFrom('identity.sign_in_failure')
      .select(sql<string>`count(*)`.as('attempts'))
      .where('key', '=', key)
      .where('at', '>', since)
      .executeTakeFirstOrThrow()
    if (Number(attempts) > limits[kind]) return { mayBeTried: false, takeBack }
  }
  return { mayBeTried: true, takeBack }
}

/** Remembers the browser that just signed in as a person; returns the token its cookie keeps. */
export async function rememberDevice(
  database: Database | Tx,
  person: string,
  device: string | undefined,
  now: Temporal.Instant,
): Promise<string> {
  const token = device ?? newToken()
  await database
    .insertInto('identity.known_device')
    .values({ token_hash: tokenHash(token), person_id: person, last_used: now.toString() })
    .onConflict((row) => row.columns(['token_hash', 'person_id']).doUpdateSet({ last_used: now.toString() }))
    .execute()
  return token
}

async function isKnownDevice(database: Database, { email, device }: Attempt): Promise<boolean> {
  if (!device) return false
  const found = await database
    .selectFrom('identity.known_device as device')
    .innerJoin('identity.person as person', 'person.id', 'device.person_id')
    .select('person.id')
    .where('device.token_hash', '=', tokenHash(device))
    .where(sql`lower(person.email)`, '=', normalized(email))
    .executeTakeFirst()
  return found !== undefined
}

type Counted = { readonly kind: keyof typeof limits; readonly key: string }

async function keys(database: Database, attempt: Attempt): Promise<readonly Counted[]> {
  const { email, address, device } = attempt
  const mail = normalized(email)
  if (await isKnownDevice(database, attempt))
    return [{ kind: 'device', key: digest(`device ${device} ${mail}`) }]
  return [
    { kind: 'address', key: digest(`address ${address}`) },
    { kind: 'pair', key: digest(`pair ${address} ${mail}`) },
    { kind: 'stranger', key: digest(`stranger ${mail}`) },
  ]
}

/** One e-mail written in several ways is one: spaces or capitals win nobody more attempts. */
export function normalized(email: string): string {
  return email.trim().toLowerCase()
}

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
