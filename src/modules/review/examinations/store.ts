import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import type { ReadText } from '../reading/read-text.ts'
import { hoursUnkept, type Kind, type Refusal, type Result } from './examination.ts'

/** A file as it was given: one at a time is held in memory, and only while it is written down. */
export type GivenFile = { readonly name: string; readonly content: () => Promise<Buffer> }

/** Takes files in under the form's own id: a form sent twice is taken in once. False the second time. */
export async function takeIn(
  tx: Tx,
  viewer: Viewer,
  given: { readonly id: string; readonly kind: Kind; readonly files: readonly GivenFile[] },
  now: Temporal.Instant,
): Promise<boolean> {
  await sql`select review.erase_expired(${now.toString()}::timestamptz)`.execute(tx)
  const added = await tx
    .insertInto('review.examination')
    .values({
      organization_id: viewer.organization,
      id: given.id,
      person_id: viewer.person,
      kind: given.kind,
      state: 'waiting',
      created_at: now.toString(),
      expires_at: now.add({ hours: hoursUnkept }).toString(),
    })
    .onConflict((conflict) => conflict.columns(['organization_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return false
  for (const [ordinal, file] of given.files.entries()) {
    const content = await file.content()
    await tx
      .insertInto('review.file')
      .values({
        organization_id: viewer.organization,
        examination_id: given.id,
        ordinal,
        name: file.name,
        bytes: content.length,
        sha256: createHash('sha256').update(content).digest('hex'),
        content,
      })
      .execute()
  }
  return true
}

/** Writes down what was found. Reading the same files twice at once writes the same thing twice. */
export async function writeResult(
  tx: Tx,
  id: string,
  texts: readonly ReadText[],
  result: Result,
): Promise<void> {
  for (const [ordinal, { format, language, clauses }] of texts.entries())
    await tx
      .updateTable('review.file')
      .set({ format, language, clauses: JSON.stringify(clauses) })
      .where('examination_id', '=', id)
      .where('ordinal', '=', ordinal)
      .execute()
  await tx
    .updateTable('review.examination')
    .set({ state: 'done', result: JSON.stringify(result) })
    .where('id', '=', id)
    .execute()
}

export async function writeRefusal(tx: Tx, id: string, reason: Refusal, file: number): Promise<void> {
  await tx
    .updateTable('review.examination')
    .set({ state: 'refused', refusal: reason, refused_file: file })
    .where('id', '=', id)
    .execute()
}

export async function erase(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('review.examination').where('id', '=', id).execute()
}

export async function markKept(tx: Tx, id: string): Promise<void> {
  await tx.updateTable('review.examination').set({ kept: true }).where('id', '=', id).execute()
}
/** Notes what was made of an examination, and keeps it: what was built on it must stay readable. */
export async function markUsed(
  tx: Tx,
  id: string,
  made: { readonly relationship_id: string } | { readonly recorded_id: string },
): Promise<void> {
  await tx
    .updateTable('review.examination')
    .set({ ...made, kept: true })
    .where('id', '=', id)
    .execute()
}
