import { createHash } from 'node:crypto'
import type { Tx } from '../../../kernel/data/database.ts'
import { type ApiReply, answer, problem } from '../../../kernel/web/api/endpoint.ts'

type Batch = {
  readonly organization: string
  readonly feed: string
  readonly key: string | undefined
  /** The body as it came: the same key must come with the same one. */
  readonly text: string
  readonly at: string
}

/**
 * Does the work of a batch once for its key: sent again, it gets the answer of the first time. The feed is locked, so
 * that a second sending at the same moment waits for the first.
 */
export async function once(tx: Tx, batch: Batch, work: () => Promise<object>): Promise<ApiReply> {
  if (batch.key === undefined) return answer(await work())
  const sha256 = createHash('sha256').update(batch.text).digest('hex')
  const before = await tx
    .selectFrom('performance.batch')
    .select(['sha256', 'answer'])
    .where('organization_id', '=', batch.organization)
    .where('feed_id', '=', batch.feed)
    .where('key', '=', batch.key)
    .executeTakeFirst()
  if (before && before.sha256 !== sha256) return problem('key-used-otherwise')
  if (before) return { kind: 'answer', body: before.answer, replayed: true }
  const body = await work()
  await tx
    .insertInto('performance.batch')
    .values({
      organization_id: batch.organization,
      feed_id: batch.feed,
      key: batch.key,
      sha256,
      answer: JSON.stringify(body),
      recorded_at: batch.at,
    })
    .execute()
  return answer(body)
}
