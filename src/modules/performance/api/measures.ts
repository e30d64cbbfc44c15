import type { Tx } from '../../../kernel/data/database.ts'
import { isId } from '../../../kernel/value/id.ts'
import { type MeasureRule, readMeasureRule } from '../rule.ts'

export type MeasureRead = {
  readonly organization: string
  readonly id: string
  readonly parties: readonly string[]
  readonly service: string | null
  /** The rule in force, or the first one while none is. */
  readonly rule: MeasureRule
  readonly computedAt: string | null
}

/** The measures that the acting organization may read, with the rule in force at an instant. */
export async function measuresOf(tx: Tx, now: Temporal.Instant): Promise<readonly MeasureRead[]> {
  return read(tx, now, null)
}

export async function measureById(tx: Tx, id: string, now: Temporal.Instant): Promise<MeasureRead | null> {
  if (!isId(id)) return null
  const [measure] = await read(tx, now, id)
  return measure ?? null
}

async function read(tx: Tx, now: Temporal.Instant, id: string | null): Promise<readonly MeasureRead[]> {
  const today = now.toZonedDateTimeISO('America/Toronto').toPlainDate().toString()
  const rows = await tx
    .selectFrom('performance.measure as measure')
    .innerJoin('performance.measure_rule as rule', (join) =>
      join
        .onRef('rule.organization_id', '=', 'measure.organization_id')
        .onRef('rule.measure_id', '=', 'measure.id'),
    )
    .leftJoin('performance.reading as reading', (join) =>
      join
        .onRef('reading.organization_id', '=', 'measure.organization_id')
        .onRef('reading.measure_id', '=', 'measure.id'),
    )
    .select(['measure.organization_id as organization', 'measure.id', 'measure.service_id as service'])
    .select('measure.parties')
    .select(['rule.body', 'rule.effective_from', 'reading.computed_at as computedAt'])
    .$if(id !== null, (query) => query.where('measure.id', '=', id ?? ''))
    .orderBy('measure.id')
    .orderBy('rule.effective_from')
    .orderBy('rule.number')
    .execute()
  const chosen = new Map<string, (typeof rows)[number]>()
  for (const row of rows) if (!chosen.has(row.id) || row.effective_from <= today) chosen.set(row.id, row)
  return [...chosen.values()].map(({ body, effective_from: _, ...measure }) => ({
    ...measure,
    rule: readMeasureRule(body),
  }))
}
