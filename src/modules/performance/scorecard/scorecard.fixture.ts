import { member, organization } from '../../../../test/harness/people.ts'
import { bulkTransaction } from '../../../kernel/data/bulk.ts'
import type { Database } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import { parseDay } from '../../standards/index.ts'
import { emptyLine, monthOf, monthTallies, Tallies } from '../roll-up/month-tallies.ts'
import { PackedRows } from '../roll-up/packed-rows.ts'
import { putStoredLines } from '../roll-up/stored-rows.ts'
import { answerRule } from '../rule.fixture.ts'
import type { MeasureRule } from '../rule.ts'

const at = Temporal.Instant.from('2026-11-23T15:00:00Z')

/** Two organizations, the people who settle results between them, and a relationship with one running promise. */
export async function runningAgreement(owner: Database) {
  const provider = await organization(owner, 'Test Records Service', 'Service d’essai des documents')
  const client = await organization(owner, 'Test Works', 'Travaux d’essai')
  const stranger = await organization(owner, 'Test Stranger', 'Organisme étranger d’essai')
  const relationship = newId(at)
  await owner
    .insertInto('agreements.relationship')
    .values({
      id: relationship,
      parties: [client, provider],
      opened_by: client,
      kind: 'client-provider',
      title_en: 'Plans on request',
      title_fr: 'Plans sur demande',
      created_at: at.toString(),
      changed_at: at.toString(),
    })
    .execute()
  for (const [ordinal, [id, role]] of (
    [
      [client, 'client'],
      [provider, 'provider'],
    ] as const
  ).entries()) {
    await owner
      .insertInto('agreements.party')
      .values({ relationship_id: relationship, id, organization_id: id, role, ordinal })
      .execute()
  }
  return {
    provider,
    client,
    stranger,
    relationship,
    people: {
      provider: await member(owner, provider, ['manager'], { name: 'Pat Provider' }),
      analyst: await member(owner, provider, ['analyst'], { name: 'Ana Lyst' }),
      client: await member(owner, client, ['manager'], { name: 'Claude Cliente' }),
      stranger: await member(owner, stranger, ['manager']),
    },
  }
}

/** Puts a promise to work: from April 2026 on, read by both parties. */
export async function addMeasure(
  owner: Database,
  { provider, client, relationship }: { provider: string; client: string; relationship: string },
  change: Partial<MeasureRule> = {},
): Promise<string> {
  const id = newId(at)
  await owner
    .insertInto('performance.measure')
    .values({
      organization_id: provider,
      id,
      parties: [provider, client],
      source: 'level',
      relationship_id: relationship,
      created_at: at.toString(),
    })
    .execute()
  await addRule(owner, provider, id, 1, '2026-04-01', change)
  return id
}

export async function addRule(
  owner: Database,
  provider: string,
  measure: string,
  number: number,
  from: string,
  change: Partial<MeasureRule>,
): Promise<void> {
  await owner
    .insertInto('performance.measure_rule')
    .values({
      organization_id: provider,
      measure_id: measure,
      number,
      effective_from: from,
      body: JSON.stringify(answerRule(change)),
      decided_by_en: 'Schedule A',
      decided_by_fr: 'Annexe A',
      person_id: newId(at),
      recorded_at: at.toString(),
    })
    .execute()
}

export type DaySeed = {
  readonly met: number
  readonly missed: number
  readonly channel?: string
  readonly excludedMissed?: number
  readonly rule?: number
  readonly open?: number
}

/** Computed days, as a roll-up would have left them, and how far it read. */
export async function addDays(
  owner: Database,
  provider: string,
  measure: string,
  days: Readonly<Record<string, DaySeed>>,
  computedAt = at,
): Promise<void> {
  const lines = Object.entries(days).map(([text, seed]) => {
    const day = parseDay(text.slice(0, 10)) ?? 0
    const { met, missed, open = 0, excludedMissed = 0 } = seed
    const line = emptyLine(day, seed.channel ?? '', seed.rule ?? 1)
    return { ...line, cases: 1, met, missed, open, excluded_missed: excludedMissed }
  })
  await bulkTransaction(owner, { organization: provider, person: null }, async (bulk) => {
    const rows = await PackedRows.over(bulk.tx, monthTallies, provider, [measure])
    const tallies = new Tallies()
    const months = [...new Set(lines.map(({ day }) => monthOf(day)))]
    await putStoredLines(bulk.tx, { organization: provider, id: measure }, months, tallies)
    for (const line of lines) tallies.putDay(line)
    for (const row of tallies.dayRows(measure)) rows.put(row)
    await rows.flush(bulk)
  })
  const reading = {
    computed_at: computedAt.toString(),
    last_fact_at: computedAt.subtract({ minutes: 20 }).toString(),
  }
  await owner
    .insertInto('performance.reading')
    .values({ organization_id: provider, measure_id: measure, ...reading })
    .onConflict((row) => row.columns(['organization_id', 'measure_id']).doUpdateSet(reading))
    .execute()
}
