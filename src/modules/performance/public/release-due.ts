import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Job } from '../../../kernel/jobs/jobs.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { measureResults } from '../results/queries.ts'
import { isNews, type LiveRelease, releaseOf } from './release.ts'

/** Gives out public figures as soon as there is news of them. */
export const releaseJob: Job = {
  name: 'release-figures',
  schedule: '*/5 * * * *',
  wakeOn: 'entente_results',
  run: ({ app, owner, now }) => releaseDue(app, owner, now),
}

/** Looks at every public measure, on behalf of the organization that answers for it. */
export async function releaseDue(app: Database, owner: Database, now: Temporal.Instant): Promise<void> {
  const measures = await owner
    .selectFrom('performance.publication as publication')
    .innerJoin('performance.measure as measure', (join) =>
      join
        .onRef('measure.organization_id', '=', 'publication.organization_id')
        .onRef('measure.id', '=', 'publication.measure_id'),
    )
    .select(['measure.organization_id as organization', 'measure.id'])
    .where('measure.is_public', '=', true)
    .execute()
  for (const { organization, id } of measures) {
    await transaction(app, { organization, person: null }, (tx) => releaseIfNews(tx, id, now))
  }
}

/** Two processes never give out the same number: the second waits, then finds that there is no news. */
export async function releaseIfNews(tx: Tx, id: string, now: Temporal.Instant): Promise<boolean> {
  await tx.selectFrom('performance.measure').select('id').where('id', '=', id).forUpdate().execute()
  const [measure] = await measureResults(tx, { id })
  if (!measure) return false
  const last = await lastRelease(tx, id)
  const release = releaseOf(measure, last?.body ?? null, await reasonsOf(tx, measure.relationship), now)
  if (!isNews(release, last?.body ?? null)) return false
  await tx
    .insertInto('performance.release')
    .values({
      organization_id: measure.organization,
      measure_id: id,
      number: (last?.number ?? 0) + 1,
      body: JSON.stringify(release),
      released_at: now.toString(),
    })
    .execute()
  return true
}

export async function lastRelease(
  tx: Tx,
  measure: string,
): Promise<{ readonly number: number; readonly body: LiveRelease } | null> {
  const row = await tx
    .selectFrom('performance.release')
    .select(['number', 'body'])
    .where('measure_id', '=', measure)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  // Only `releaseIfNews` writes this table.
  return row ? { number: row.number, body: row.body as unknown as LiveRelease } : null
}

async function reasonsOf(tx: Tx, relationship: string | null): Promise<ReadonlyMap<string, Bilingual>> {
  if (relationship === null) return new Map()
  const rows = await tx
    .selectFrom('performance.statement')
    .select(['month', 'reason_en', 'reason_fr'])
    .where('relationship_id', '=', relationship)
    .where('corrects', 'is not', null)
    .orderBy('number')
    .execute()
  return new Map(
    rows.map(({ month, reason_en, reason_fr }) => [month, { en: reason_en, fr: reason_fr }] as const),
  )
}
