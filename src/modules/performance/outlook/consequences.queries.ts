import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { FiredConsequence } from '../engine/consequences.ts'
import { instantText } from '../results/instant-text.ts'
import { type Consequence, consequenceKinds } from '../rule.ts'

export const stepStates = ['planned', 'under-way', 'done', 'waived'] as const

export type StepState = (typeof stepStates)[number]

/** A consequence that fired, with what was done about it since, the newest first. */
export type RecordedConsequence = FiredConsequence & {
  readonly id: string
  readonly measure: string
  readonly kind: Consequence['kind']
  readonly clause: string
  /** The version of the rule whose term it is. */
  readonly ruleNumber: number
  readonly capped: boolean
  readonly recordedAt: string
  readonly steps: readonly ConsequenceStep[]
}

export type ConsequenceStep = {
  readonly state: StepState
  readonly dueOn: string | null
  readonly note: Bilingual
  readonly owner: string
  readonly by: Bilingual
  readonly organization: string
  readonly recordedAt: string
}

/** What fired for some measures, in the order in which it did. */
export async function recordedConsequences(
  tx: Tx,
  measures: readonly string[],
): Promise<readonly RecordedConsequence[]> {
  if (measures.length === 0) return []
  const rows = await tx
    .selectFrom('performance.consequence')
    .select(['id', 'measure_id', 'term', 'kind', 'clause', 'rule_number', 'period', 'periods'])
    .select(['amount', 'capped', instantText('recorded_at')])
    .where('measure_id', 'in', [...measures])
    .orderBy('period')
    .orderBy('term')
    .execute()
  const steps = await stepsOf(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.map((row) => ({
    id: row.id,
    measure: row.measure_id,
    term: row.term,
    kind: kindOf(row.kind),
    clause: row.clause,
    ruleNumber: row.rule_number,
    period: row.period,
    periods: row.periods,
    amount: row.amount,
    capped: row.capped,
    recordedAt: row.recorded_at,
    steps: steps.get(row.id) ?? [],
  }))
}

async function stepsOf(
  tx: Tx,
  consequences: readonly string[],
): Promise<ReadonlyMap<string, readonly ConsequenceStep[]>> {
  if (consequences.length === 0) return new Map()
  const rows = await tx
    .selectFrom('performance.consequence_step as step')
    .innerJoin('identity.organization as author', 'author.id', 'step.recorded_by')
    .select([
      'step.consequence_id',
      'step.state',
      'step.due_on',
      'step.note_en',
      'step.note_fr',
      'step.owner',
      'step.recorded_by',
    ])
    .select([instantText('step.recorded_at'), 'author.name_en', 'author.name_fr'])
    .where('step.consequence_id', 'in', [...consequences])
    .orderBy('step.recorded_at', 'desc')
    .execute()
  const found = new Map<string, ConsequenceStep[]>()
  for (const row of rows) {
    const state = stepStates.find((known) => known === row.state)
    if (!state) continue
    const list = found.get(row.consequence_id) ?? []
    list.push({
      state,
      dueOn: row.due_on,
      note: { en: row.note_en, fr: row.note_fr },
      owner: row.owner,
      by: { en: row.name_en, fr: row.name_fr },
      organization: row.recorded_by,
      recordedAt: row.recorded_at,
    })
    found.set(row.consequence_id, list)
  }
  return found
}

function kindOf(text: string): Consequence['kind'] {
  const kind = consequenceKinds.find((one) => one === text)
  if (!kind) throw new Error(`no consequence is called ${text}`)
  return kind
}
