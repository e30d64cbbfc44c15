import { createHash, randomBytes } from 'node:crypto'
import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Viewer } from '../../../kernel/web/route.ts'

const lifetime = Temporal.Duration.from({ hours: 12 })

/** Opens a session for a person acting for one organization and returns its token, which is stored nowhere. */
export async function openSession(
  tx: Tx,
  who: { person: string; organization: string },
  now: Temporal.Instant,
): Promise<string> {
  const token = newToken()
  await tx.deleteFrom('identity.session').where('expires_at', '<', now.toString()).execute()
  await tx
    .insertInto('identity.session')
    .values({
      token_hash: tokenHash(token),
      person_id: who.person,
      organization_id: who.organization,
      created_at: now.toString(),
      expires_at: now.add(lifetime).toString(),
    })
    .execute()
  return token
}

/** The person and organization of a token, with today's roles; null when the session ended or is unknown. */
export async function viewerOf(
  database: Database,
  token: string | undefined,
  now: Temporal.Instant,
): Promise<Viewer | null> {
  if (!token) return null
  const row = await database
    .selectFrom('identity.session as session')
    .innerJoin('identity.person as person', 'person.id', 'session.person_id')
    .innerJoin('identity.organization as organization', 'organization.id', 'session.organization_id')
    .innerJoin('identity.membership as membership', (join) =>
      join
        .onRef('membership.person_id', '=', 'session.person_id')
        .onRef('membership.organization_id', '=', 'session.organization_id'),
    )
    .select([
      'session.token_hash as session',
      'person.id as person',
      'person.name',
      'organization.id as organization',
      'organization.name_en',
      'organization.name_fr',
      'membership.roles',
    ])
    .select(({ fn }) => fn.coalesce('person.time_zone', 'organization.time_zone').as('timeZone'))
    .where('session.token_hash', '=', tokenHash(token))
    .where('session.expires_at', '>', now.toString())
    .executeTakeFirst()
  if (!row) return null
  const { name_en, name_fr, ...viewer } = row
  return { ...viewer, organizationName: { en: name_en, fr: name_fr } }
}

export async function closeSession(database: Database, viewer: Viewer): Promise<void> {
  await database.deleteFrom('identity.session').where('token_hash', '=', viewer.session).execute()
}

export async function closeAllSessions(database: Database | Tx, person: string): Promise<void> {
  await database.deleteFrom('identity.session').where('person_id', '=', person).execute()
}

export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
