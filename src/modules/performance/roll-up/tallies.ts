import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'

/** A table of sums over verdicts: what names a row, what it holds, and how both are counted. */
type Tally = {
  readonly table: string
  readonly key: readonly string[]
  readonly values: readonly string[]
  readonly count: (from: RawBuilder<unknown>, where: RawBuilder<unknown>) => RawBuilder<unknown>
}

const days: Tally = {
  table: 'performance.day_tally',
  key: ['measure_id', 'day', 'channel', 'rule_number'],
  values: [
    'met',
    'missed',
    'open',
    'unmeasurable',
    'without_target',
    'excluded_met',
    'excluded_missed',
    'paused',
  ],
  count: (from, where) => sql`select measure_id, day, coalesce(channel, '') as channel, rule_number,
      (count(*) filter (where standing = 'counted' and verdict = 'met'))::numeric as met,
      (count(*) filter (where standing = 'counted' and verdict = 'missed'))::numeric as missed,
      count(*) filter (where standing = 'counted' and verdict = 'open') as open,
      count(*) filter (where standing = 'counted' and verdict = 'unmeasurable') as unmeasurable,
      count(*) filter (where standing = 'counted' and without_target) as without_target,
      (count(*) filter (where standing = 'excluded' and verdict = 'met'))::numeric as excluded_met,
      (count(*) filter (where standing = 'excluded' and verdict = 'missed'))::numeric as excluded_missed,
      coalesce(sum(paused), 0)::bigint as paused
    from ${from} where ${where}
    group by measure_id, day, coalesce(channel, ''), rule_number`,
}

const pauses: Tally = {
  table: 'performance.pause_tally',
  key: ['measure_id', 'day', 'reason', 'caused_by'],
  values: ['cases', 'counted', 'refused'],
  count: (from, where) => sql`select measure_id, day, pause.reason, pause.by as caused_by, count(*) as cases,
      sum(pause.counted)::bigint as counted, sum(pause.refused)::bigint as refused
    from ${from} cross join jsonb_to_recordset(pauses) as pause (reason text, by text, counted bigint, refused bigint)
    where ${where} and pauses is not null
    group by measure_id, day, pause.reason, pause.by`,
}

const tallies = [days, pauses]

/** Counts some days of one measure again. */
export async function countAgain(tx: Tx, organization: string, where: RawBuilder<unknown>): Promise<void> {
  for (const { table, key, values, count } of tallies) {
    await sql`delete from ${sql.table(table)} where ${where}`.execute(tx)
    await sql`insert into ${sql.table(table)} (organization_id, ${names([...key, ...values])})
      select ${organization}::uuid, counted.* from (${count(sql`performance.verdict`, where)}) as counted`.execute(
      tx,
    )
  }
}

/** Makes the tallies of whole measures those of the judged cases; a row that stays the same is not written. */
export async function countAll(tx: Tx, organization: string, measures: readonly string[]): Promise<void> {
  const own = sql`t.organization_id = ${organization}::uuid and t.measure_id = any(${[...measures]}::uuid[])`
  for (const { table, key, values, count } of tallies) {
    const stored = sql.table(table)
    const all = [...key, ...values]
    const sameKey = (a: string, b: string) =>
      sql.raw(key.map((name) => `${a}.${name} = ${b}.${name}`).join(' and '))
    await sql`create temporary table counted on commit drop as ${count(sql`judged`, sql`true`)}`.execute(tx)
    await sql`analyze counted`.execute(tx)
    await sql`delete from ${stored} d
      using (select ${names(key, 't')} from ${stored} t left join counted c on ${sameKey('c', 't')}
        where ${own} and (${names(all, 'c')}) is distinct from (${names(all, 't')})) as changed
      where d.organization_id = ${organization}::uuid and ${sameKey('d', 'changed')}`.execute(tx)
    await sql`insert into ${stored} (organization_id, ${names(all)})
      select ${organization}::uuid, ${names(all, 'c')} from counted c
      where not exists (select from ${stored} t where ${own} and ${sameKey('t', 'c')})`.execute(tx)
    await sql`drop table counted`.execute(tx)
  }
}

function names(columns: readonly string[], alias?: string): RawBuilder<unknown> {
  return sql.raw(columns.map((name) => (alias === undefined ? name : `${alias}.${name}`)).join(', '))
}
