import { newId } from '../value/id.ts'
import type { Tx } from './database.ts'

/** Something that happened, told to other modules after the change that caused it is saved: "AgreementSigned.v1". */
export type DomainEvent = {
  readonly kind: `${string}.v${number}`
  readonly organization: string | null
  readonly body: { readonly [key: string]: unknown }
}

/** Saves an event in the transaction of the change it tells of. */
export async function record(tx: Tx, event: DomainEvent, now: Temporal.Instant): Promise<void> {
  await tx
    .insertInto('kernel.outbox')
    .values({
      id: newId(now),
      kind: event.kind,
      organization_id: event.organization,
      body: JSON.stringify(event.body),
      recorded_at: now.toString(),
    })
    .execute()
}
