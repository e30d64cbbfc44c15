import { sql } from 'kysely'
import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Caller } from '../../../kernel/web/api/endpoint.ts'
import { newToken, tokenHash } from '../sign-in/session.ts'

export type TokenRow = {
  readonly id: string
  readonly name: string
  readonly scopes: readonly string[]
  readonly person: string
  readonly createdAt: string
  readonly expiresAt: string
  readonly revokedAt: string | null
  readonly lastUsedOn: string | null
}

/** A new secret; the beginning tells people and secret scanners what it is. */
export function newApiToken(): string {
  return `entente_${newToken()}`
}

/** The tokens of an organization, newest first, those that ended too. */
export async function tokensOf(tx: Tx, organization: string): Promise<TokenRow[]> {
  const rows = await tx
    .selectFrom('identity.api_token as token')
    .innerJoin('identity.person as person', 'person.id', 'token.person_id')
    .select([
      'token.id',
      'token.name',
      'token.scopes',
      'person.name as person',
      'token.created_at as createdAt',
      'token.expires_at as expiresAt',
      'token.revoked_at as revokedAt',
      'token.last_used_on as lastUsedOn',
    ])
    .where('token.organization_id', '=', organization)
    .orderBy('token.created_at', 'desc')
    .orderBy('token.id', 'desc')
    .execute()
  return rows
}

/** Who a token speaks for; null when it is unknown, expired or revoked. */
export async function callerOf(
  database: Database,
  token: string,
  now: Temporal.Instant,
): Promise<Caller | null> {
  const { rows } = await sql<{ organization_id: string; id: string; person_id: string; scopes: string[] }>`
    select * from identity.bearer_of(${tokenHash(token)}, ${now.toString()})`.execute(database)
  const [row] = rows
  if (!row) return null
  return { token: row.id, organization: row.organization_id, person: row.person_id, scopes: row.scopes }
}
