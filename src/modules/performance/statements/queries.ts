import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { instantText } from '../results/instant-text.ts'
import { type Statement, type StatementState, stateOf } from './statement.ts'

export type StatementLine = {
  readonly organization: string
  readonly id: string
  readonly relationship: string
  readonly month: string
  readonly number: number
  readonly corrects: string | null
  readonly correctedBy: string | null
  readonly reason: Bilingual
  readonly content: Statement
  readonly canonical: string
  readonly sha256: string
  readonly state: StatementState
  readonly recordedAt: string
  readonly answers: readonly StatementAnswer[]
}

export type StatementAnswer = {
  readonly by: string
  readonly name: Bilingual
  readonly outcome: 'accepted' | 'contested'
  readonly reason: Bilingual
  readonly recordedAt: string
}

/** The statements of a relationship, or the one asked for, the newest month and number first. */
export async function statementsOf(
  tx: Tx,
  filter: { readonly relationship: string } | { readonly id: string },
): Promise<readonly StatementLine[]> {
  const query = tx
    .selectFrom('performance.statement as statement')
    .leftJoin('performance.statement as next', (join) =>
      join
        .onRef('next.organization_id', '=', 'statement.organization_id')
        .onRef('next.corrects', '=', 'statement.id'),
    )
    .selectAll('statement')
    .select(['next.id as next_id', instantText('statement.recorded_at')])
    .orderBy('statement.month', 'desc')
    .orderBy('statement.number', 'desc')
  const rows = await ('id' in filter
    ? query.where('statement.id', '=', filter.id)
    : query.where('statement.relationship_id', '=', filter.relationship)
  ).execute()
  const answers = await answersOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => {
    // What we sealed ourselves, byte for byte.
    const content = JSON.parse(row.canonical) as Statement
    const own = answers.filter(({ statement }) => statement === row.id)
    const parties = content.parties.map(({ id }) => id)
    return {
      organization: row.organization_id,
      id: row.id,
      relationship: row.relationship_id,
      month: row.month,
      number: row.number,
      corrects: row.corrects,
      correctedBy: row.next_id,
      reason: { en: row.reason_en, fr: row.reason_fr },
      content,
      canonical: row.canonical,
      sha256: row.sha256,
      state: stateOf({ organization: row.organization_id, parties }, own, row.next_id !== null),
      recordedAt: row.recorded_at,
      answers: own,
    }
  })
}

async function answersOf(
  tx: Tx,
  statements: readonly string[],
): Promise<readonly (StatementAnswer & { readonly statement: string })[]> {
  if (statements.length === 0) return []
  const rows = await tx
    .selectFrom('performance.statement_answer as answer')
    .innerJoin('identity.organization as party', 'party.id', 'answer.answered_by')
    .select([
      'answer.statement_id',
      'answer.answered_by',
      'answer.outcome',
      'answer.reason_en',
      'answer.reason_fr',
    ])
    .select(['party.name_en', 'party.name_fr', instantText('answer.recorded_at')])
    .where('answer.statement_id', 'in', [...statements])
    .orderBy('answer.recorded_at')
    .execute()
  return rows.map((row) => ({
    statement: row.statement_id,
    by: row.answered_by,
    name: { en: row.name_en, fr: row.name_fr },
    outcome: row.outcome === 'accepted' ? 'accepted' : 'contested',
    reason: { en: row.reason_en, fr: row.reason_fr },
    recordedAt: row.recorded_at,
  }))
}
