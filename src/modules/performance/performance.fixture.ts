import type { Database, Tx } from '../../kernel/data/database.ts'
import { newId } from '../../kernel/value/id.ts'
import { periodResults } from './results/period-results.ts'
import { measureResults } from './results/queries.ts'
import { answerRule } from './rule.fixture.ts'
import type { MeasureRule } from './rule.ts'

const made = Temporal.Instant.from('2026-01-05T15:00:00Z')

/** An invented feed of an organization; other parties may be given too. */
export async function feedOf(
  owner: Database,
  organization: string,
  given: { id?: string; parties?: readonly string[] } = {},
): Promise<string> {
  const id = given.id ?? newId(made)
  await owner
    .insertInto('performance.feed')
    .values({
      organization_id: organization,
      id,
      parties: [organization, ...(given.parties ?? [])],
      name_en: 'Permit tracking',
      name_fr: 'Suivi des permis',
      created_at: made.toString(),
    })
    .execute()
  return id
}

/** An invented measure with one rule, in force since 2026-01-01; its standard stands for itself alone. */
export async function measureOf(
  owner: Database,
  organization: string,
  rule: Partial<MeasureRule>,
  given: { id?: string; parties?: readonly string[]; from?: string; withoutStandard?: boolean } = {},
): Promise<string> {
  const id = given.id ?? newId(made)
  await owner
    .insertInto('performance.measure')
    .values({
      organization_id: organization,
      id,
      parties: [organization, ...(given.parties ?? [])],
      source: 'standard',
      standard_id: newId(made),
      created_at: made.toString(),
    })
    .execute()
  const { standard, ...rest } = answerRule(rule)
  const whole = given.withoutStandard || !standard ? rest : { ...rest, standard }
  await addRule(owner, organization, id, whole, { number: 1, from: given.from ?? '2026-01-01' })
  return id
}

export async function addRule(
  owner: Database,
  organization: string,
  measure: string,
  rule: MeasureRule,
  { number, from }: { number: number; from: string },
): Promise<void> {
  await owner
    .insertInto('performance.measure_rule')
    .values({
      organization_id: organization,
      measure_id: measure,
      number,
      effective_from: from,
      body: JSON.stringify(rule),
      person_id: newId(made),
      recorded_at: made.toString(),
    })
    .execute()
}

/** What a measure comes to in its windows with facts, as numbers that a test can read. */
export async function resultsIn(tx: Tx, measure: string, now = made) {
  const found = await measureResults(tx, { id: measure })
  return found.flatMap(({ days, rules }) =>
    periodResults(days, rules, now.toString().slice(0, 10))
      .filter((period) => days.some(({ day }) => day >= period.from && day <= period.to))
      .map(({ period, met, missed, excluded, open, percentage, targetMet }) => ({
        period,
        met: Number(met),
        missed: Number(missed),
        excluded: Number(excluded),
        open,
        percentage,
        targetMet,
      })),
  )
}
