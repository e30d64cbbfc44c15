import type { Database } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId, newId } from '../../../kernel/value/id.ts'
import { scopes } from '../../../kernel/web/api/endpoint.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { change, traceInOrganization } from '../acting.ts'
import { checkedText } from '../checked-text.ts'
import { tokenHash } from '../sign-in/session.ts'
import { newApiToken } from './token.ts'

/** How long a token may live, in days. */
export const lifetimes = ['30', '90', '365'] as const

/** Makes a token. `secret` is null when the same form came before: it was shown then, and is stored nowhere. */
export async function addToken(
  database: Database,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ secret: string | null }>> {
  return change<{ secret: string | null }>(database, viewer, 'manage-tokens', async (tx) => {
    const name = checkedText(form, 'name', words.name)
    const chosen = scopes.map(({ code }) => code).filter((code) => form.all('scopes').includes(code))
    const days = lifetimes.find((days) => days === form.get('lifetime'))
    const errors: FieldError[] = [...name.errors]
    if (chosen.length === 0) errors.push({ field: 'scopes', message: words.scopes })
    if (!days) errors.push({ field: 'lifetime', message: words.lifetime })
    if (errors.length) return { kind: 'invalid', errors }
    const id = isId(form.get('id')) ? form.get('id') : newId(now)
    const secret = newApiToken()
    const saved = await tx
      .insertInto('identity.api_token')
      .values({
        organization_id: viewer.organization,
        id,
        name: name.value,
        scopes: chosen,
        token_hash: tokenHash(secret),
        person_id: viewer.person,
        created_at: now.toString(),
        expires_at: now.add({ hours: 24 * Number(days) }).toString(),
      })
      .onConflict((row) => row.columns(['organization_id', 'id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!saved) return { kind: 'done', value: { secret: null } }
    const detail = { name: name.value, scopes: chosen, days }
    await traceInOrganization(tx, viewer, { action: 'add-token', subject: `token:${id}`, detail }, now)
    return { kind: 'done', value: { secret } }
  })
}

/** Ends a token at once. Done again it changes nothing; `found` is false for no token of the organization. */
export async function revokeToken(
  database: Database,
  viewer: Viewer,
  id: string,
  now: Temporal.Instant,
): Promise<FormOutcome<{ found: boolean }>> {
  return change<{ found: boolean }>(database, viewer, 'manage-tokens', async (tx) => {
    const own = await tx
      .selectFrom('identity.api_token')
      .select(['name', 'revoked_at'])
      .where('organization_id', '=', viewer.organization)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!own) return { kind: 'done', value: { found: false } }
    if (own.revoked_at !== null) return { kind: 'done', value: { found: true } }
    await tx
      .updateTable('identity.api_token')
      .set({ revoked_at: now.toString() })
      .where('organization_id', '=', viewer.organization)
      .where('id', '=', id)
      .execute()
    const detail = { name: own.name }
    await traceInOrganization(tx, viewer, { action: 'revoke-token', subject: `token:${id}`, detail }, now)
    return { kind: 'done', value: { found: true } }
  })
}

const words = {
  name: {
    en: 'Enter the name of the program that will use the token',
    fr: 'Saisissez le nom du programme qui utilisera le jeton',
  },
  scopes: {
    en: 'Choose at least one thing the token may do',
    fr: 'Choisissez au moins une chose que le jeton permet',
  },
  lifetime: { en: 'Choose how long the token works', fr: 'Choisissez la durée de validité du jeton' },
} satisfies Record<string, Bilingual>
