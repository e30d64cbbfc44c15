import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Exclusion } from '../engine/exclusions.ts'

/** An exclusion as people read it: who proposed it and why, and who answered what. */
export type ExclusionLine = Exclusion & {
  readonly organization: string
  readonly measure: string
  readonly reason: Bilingual
  readonly evidence: string
  readonly proposedBy: { readonly id: string; readonly name: Bilingual }
  readonly recordedAt: Temporal.Instant
  readonly answer?: {
    readonly by: Bilingual
    readonly reason: Bilingual
    readonly recordedAt: Temporal.Instant
  }
}

/** Everything proposed for a measure, the newest first; what of it counts, `counts` says. */
export async function exclusionsOf(
  tx: Tx,
  measure: { readonly organization: string; readonly id: string },
): Promise<readonly ExclusionLine[]> {
  const rows = await tx
    .selectFrom('performance.exclusion as exclusion')
    .innerJoin('identity.organization as proposer', 'proposer.id', 'exclusion.proposed_by')
    .leftJoin('performance.exclusion_answer as answer', (join) =>
      join
        .onRef('answer.organization_id', '=', 'exclusion.organization_id')
        .onRef('answer.exclusion_id', '=', 'exclusion.id'),
    )
    .leftJoin('identity.organization as answerer', 'answerer.id', 'answer.answered_by')
    .select(['exclusion.organization_id', 'exclusion.id', 'exclusion.measure_id', 'exclusion.code'])
    .select(['exclusion.beforehand', 'exclusion.starts_at', 'exclusion.ends_at', 'exclusion.cases'])
    .select(['exclusion.reason_en', 'exclusion.reason_fr', 'exclusion.evidence', 'exclusion.recorded_at'])
    .select(['exclusion.proposed_by', 'proposer.name_en', 'proposer.name_fr'])
    .select(['answer.outcome', 'answer.reason_en as answer_en', 'answer.reason_fr as answer_fr'])
    .select(['answer.recorded_at as answered_at', 'answerer.name_en as by_en', 'answerer.name_fr as by_fr'])
    .where('exclusion.organization_id', '=', measure.organization)
    .where('exclusion.measure_id', '=', measure.id)
    .orderBy('exclusion.recorded_at', 'desc')
    .execute()
  return rows.map((row) => ({
    organization: row.organization_id,
    id: row.id,
    measure: row.measure_id,
    code: row.code,
    ...(row.starts_at && row.ends_at
      ? {
          span: {
            start: instant(row.starts_at).epochMilliseconds,
            end: instant(row.ends_at).epochMilliseconds,
          },
        }
      : {}),
    cases: row.cases,
    state: stateOf(row.outcome, row.beforehand),
    reason: { en: row.reason_en, fr: row.reason_fr },
    evidence: row.evidence,
    proposedBy: { id: row.proposed_by, name: { en: row.name_en, fr: row.name_fr } },
    recordedAt: instant(row.recorded_at),
    ...(row.answered_at
      ? {
          answer: {
            by: { en: row.by_en ?? '', fr: row.by_fr ?? '' },
            reason: { en: row.answer_en ?? '', fr: row.answer_fr ?? '' },
            recordedAt: instant(row.answered_at),
          },
        }
      : {}),
  }))
}

function stateOf(outcome: string | null, beforehand: boolean): Exclusion['state'] {
  if (outcome === 'accepted' || outcome === 'refused' || outcome === 'withdrawn') return outcome
  return beforehand ? 'beforehand' : 'proposed'
}

function instant(text: string): Temporal.Instant {
  return Temporal.Instant.from(text.replace(' ', 'T'))
}
