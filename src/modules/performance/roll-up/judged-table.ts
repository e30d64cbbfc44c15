import { type RawBuilder, sql } from 'kysely'
import { copyCell } from '../../../kernel/data/bulk.ts'
import type { Tx } from '../../../kernel/data/database.ts'
import type { PauseLedger } from '../../standards/index.ts'
import type { JudgedCase } from './judge-case.ts'
import { countAgain, countAll } from './tallies.ts'

/** Where verdicts wait during a transaction before they are compared with those stored. */
export async function makeJudgedTable(tx: Tx): Promise<void> {
  await sql`create temporary table if not exists judged (
    measure_id uuid, case_id text, rule_number int, day date, opened_at timestamptz, closed_at timestamptz,
    due_at timestamptz, verdict text, standing text, without_target boolean, elapsed bigint, paused bigint,
    channel text, pauses jsonb) on commit drop`.execute(tx)
}

const columns =
  'measure_id, case_id, rule_number, day, opened_at, closed_at, due_at, verdict, standing, without_target, elapsed, paused, channel, pauses'

export const copyJudged = 'copy judged from stdin'

/** One verdict in COPY's form. Time spent is told once the clock stopped: until then it depends on when one looks. */
export function judgedLine({ measure, caseId, verdict, standing }: JudgedCase): string {
  const { ruleNumber, day, openedAt, closedAt, dueAt, stoppedAt, withoutTarget } = verdict
  const stopped = stoppedAt !== undefined
  const cells = [
    measure,
    copyCell(caseId),
    String(ruleNumber),
    dayText(day),
    instantText(openedAt),
    closedAt === undefined ? '\\N' : instantText(closedAt),
    dueAt === undefined ? '\\N' : instantText(dueAt),
    verdict.verdict,
    standing,
    withoutTarget ? 't' : 'f',
    stopped && verdict.elapsed !== undefined ? String(verdict.elapsed) : '\\N',
    stopped ? String(verdict.paused) : '\\N',
    copyCell(verdict.channel),
    stopped ? copyCell(pausesText(verdict.ledger)) : '\\N',
  ]
  return `${cells.join('\t')}\n`
}

/** Replaces the verdicts and tallies of measures by the judged ones; what is the same stays untouched. */
export async function replaceAll(tx: Tx, organization: string, measures: readonly string[]): Promise<void> {
  const ids = sql`${[...measures]}::uuid[]`
  const own = sql`v.organization_id = ${organization}::uuid and v.measure_id = any(${ids})`
  await sql`analyze judged`.execute(tx)
  await sql`delete from performance.verdict d
    using (select v.measure_id, v.case_id
      from performance.verdict v left join judged j on j.measure_id = v.measure_id and j.case_id = v.case_id
      where ${own} and (j.case_id is null or (${judgedRow}) is distinct from (${storedRow}))) as changed
    where d.organization_id = ${organization}::uuid and d.measure_id = changed.measure_id
      and d.case_id = changed.case_id`.execute(tx)
  await sql`insert into performance.verdict (organization_id, ${sql.raw(columns)})
    select ${organization}::uuid, j.* from judged j
    where not exists (select from performance.verdict v
      where ${own} and v.measure_id = j.measure_id and v.case_id = j.case_id)`.execute(tx)
  await countAll(tx, organization, measures)
  await sql`truncate judged`.execute(tx)
}

/** Replaces the verdicts of some cases of one measure, and the tallies of the days they stood or stand on. */
export async function replaceCases(
  tx: Tx,
  organization: string,
  measure: string,
  cases: readonly string[],
): Promise<void> {
  const own = sql`organization_id = ${organization}::uuid and measure_id = ${measure}::uuid`
  const ids = sql`${[...cases]}::text[]`
  const { rows } = await sql<{ day: string }>`
    select day from performance.verdict where ${own} and case_id = any(${ids})
    union select day from judged`.execute(tx)
  const days = sql`${rows.map(({ day }) => day)}::date[]`
  await sql`delete from performance.verdict where ${own} and case_id = any(${ids})`.execute(tx)
  await insertNew(tx, organization)
  await countAgain(tx, organization, sql`${own} and day = any(${days})`)
  await sql`truncate judged`.execute(tx)
}

const judgedRow = rowOf('j')
const storedRow = rowOf('v')

function rowOf(alias: string): RawBuilder<unknown> {
  return sql.raw(
    columns
      .split(', ')
      .map((column) => `${alias}.${column}`)
      .join(', '),
  )
}

async function insertNew(tx: Tx, organization: string): Promise<void> {
  await sql`insert into performance.verdict (organization_id, ${sql.raw(columns)})
    select ${organization}::uuid, ${sql.raw(columns)} from judged
    on conflict do nothing`.execute(tx)
}

/** What stopped the clock of a case, a line for each reason and party; undefined when nothing did. */
function pausesText({ entries }: PauseLedger): string | undefined {
  if (entries.length === 0) return undefined
  const sums = new Map<string, { reason: string; by: string; counted: number; refused: number }>()
  for (const { pause, claimed, counted } of entries) {
    const key = JSON.stringify([pause.reason, pause.causedBy])
    const sum = sums.get(key) ?? { reason: pause.reason, by: pause.causedBy, counted: 0, refused: 0 }
    sum.counted += counted
    sum.refused += claimed - counted
    sums.set(key, sum)
  }
  return JSON.stringify([...sums.values()])
}

/** An instant as PostgreSQL reads it in UTC: the name of its day is looked up, for a million of them. */
function instantText(at: number): string {
  const day = Math.floor(at / 86_400_000)
  const rest = at - day * 86_400_000
  const [hours, minutes, seconds] = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60].map(
    Math.floor,
  )
  return `${dayText(day)} ${hours}:${minutes}:${seconds}.${String(rest % 1000).padStart(3, '0')}+00`
}

const dayNames = new Map<number, string>()

function dayText(day: number): string {
  let name = dayNames.get(day)
  if (name === undefined) {
    name = new Date(day * 86_400_000).toISOString().slice(0, 10)
    dayNames.set(day, name)
  }
  return name
}
