import { sql } from 'kysely'
import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Job } from '../../../kernel/jobs/jobs.ts'
import { newId } from '../../../kernel/value/id.ts'
import { auditRule } from '../../identity/index.ts'
import { type DueConsequence, dueConsequences } from '../engine/consequences.ts'
import { measureResults } from '../results/queries.ts'
import { type Level, levelOf } from '../scorecard/level.ts'
import { recordedConsequences } from './consequences.queries.ts'
import { settledWindows } from './settled-windows.ts'
import { tellOfConsequences } from './tell-of-consequences.ts'

/** Records what misses lead to as soon as it is due, each once, and tells every party. */
export function consequenceJob(address: () => string): Job {
  return {
    name: 'fire-consequences',
    schedule: '*/10 * * * *',
    wakeOn: 'entente_results',
    run: async ({ app, owner, now }) => {
      await fireConsequences(app, owner, now)
      await tellOfConsequences(app, owner, address(), now)
    },
  }
}

/** Looks at every measure whose rule has consequences, on behalf of the organization that answers for it. */
export async function fireConsequences(app: Database, owner: Database, now: Temporal.Instant): Promise<void> {
  const measures = await owner
    .selectFrom('performance.measure_rule')
    .select(['organization_id as organization', 'measure_id as id'])
    .distinct()
    .where(sql`jsonb_array_length(body -> 'consequences')`, '>', 0)
    .execute()
  for (const { organization, id } of measures)
    await transaction(app, { organization, person: null }, (tx) => fireOf(tx, id, now))
}

/** Two processes never fire the same: the second waits, then finds it recorded. */
async function fireOf(tx: Tx, id: string, now: Temporal.Instant): Promise<void> {
  await tx.selectFrom('performance.measure').select('id').where('id', '=', id).forUpdate().execute()
  const [measure] = await measureResults(tx, { id })
  if (!measure) return
  const level = levelOf(measure, now)
  const fired = await recordedConsequences(tx, [id])
  for (const due of dueConsequences(settledWindows(level, now), fired)) await fire(tx, level, due, now)
}

async function fire(
  tx: Tx,
  { measure, results }: Level,
  { term, period, periods, amount, capped }: DueConsequence,
  now: Temporal.Instant,
): Promise<void> {
  const id = newId(now)
  const ruleNumber = results.find((figures) => figures.period === period)?.ruleNumber ?? 1
  await tx
    .insertInto('performance.consequence')
    .values({
      organization_id: measure.organization,
      id,
      measure_id: measure.id,
      term: term.id,
      rule_number: ruleNumber,
      period,
      periods: [...periods],
      kind: term.kind,
      clause: term.clause,
      amount: amount ?? null,
      capped,
      recorded_at: now.toString(),
    })
    .execute()
  const deed = {
    chain: measure.relationship ?? measure.organization,
    visibleTo: measure.parties,
    action: 'consequence-due',
    subject: `consequence:${id}`,
    detail: { measure: measure.id, term: term.id, period, clause: term.clause, amount: amount ?? null },
  }
  await auditRule(tx, measure.organization, deed, now)
}
