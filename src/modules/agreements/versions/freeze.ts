import type { Tx } from '../../../kernel/data/database.ts'
import { audit } from '../../identity/index.ts'
import { withNamedOnly } from '../drafting/load/load-agreement.ts'
import { canonicalHash, canonicalJson } from '../format/canonical.ts'
import type { Agreement } from '../format.ts'
import { lockRelationship } from '../relationships/queries.ts'

export type Freeze = {
  readonly agreement: Agreement
  readonly organizations: readonly string[]
  readonly actor: { readonly organization: string; readonly person: string }
  /** Whether this is the version that was declared ready to sign. */
  readonly ready: boolean
  readonly now: Temporal.Instant
}

/** Keeps the agreement as it is now, for ever: canonical JSON and its SHA-256. Returns the version's number. */
export async function freeze(
  tx: Tx,
  { agreement, organizations, actor, ready, now }: Freeze,
): Promise<number> {
  // The relationship's row is locked: two versions frozen at once get two numbers.
  await lockRelationship(tx, agreement.id)
  const last = await tx
    .selectFrom('agreements.version')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('relationship_id', '=', agreement.id)
    .executeTakeFirst()
  const number = Number(last?.number ?? 0) + 1
  const frozen = withNamedOnly(agreement)
  await tx
    .insertInto('agreements.version')
    .values({
      relationship_id: agreement.id,
      number,
      content: canonicalJson(frozen),
      sha256: canonicalHash(frozen),
      sla_label_fr: frozen.slaFrenchLabel ?? 'entente',
      ready,
      organization_id: actor.organization,
      person_id: actor.person,
      frozen_at: now.toString(),
    })
    .execute()
  const detail = { number, sha256: canonicalHash(frozen) }
  const deed = {
    chain: agreement.id,
    visibleTo: organizations,
    action: 'version-frozen',
    subject: `version:${number}`,
    detail,
  }
  await audit(tx, actor, deed, now)
  return number
}
