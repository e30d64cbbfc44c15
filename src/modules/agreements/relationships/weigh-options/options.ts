import * as z from 'zod'
import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { fromCents, toCents } from '../../../../kernel/value/money.ts'

export const optionKinds = ['do-nothing', 'another-provider', 'another-mode', 'this-agreement'] as const

export type OptionKind = (typeof optionKinds)[number]

export const riskDegrees = ['low', 'moderate', 'high'] as const

export type RiskDegree = (typeof riskDegrees)[number]

/** A way to meet the need. Costs are exact Canadian dollars by fiscal year; benefits are one for each party. */
export type WeighedOption = {
  readonly id: string
  readonly kind: OptionKind
  readonly title: Bilingual
  readonly costs: readonly YearCost[]
  readonly benefits: readonly PartyBenefit[]
  readonly risk: RiskDegree
  readonly authority: Bilingual
  readonly chosen: boolean
  readonly reason: Bilingual
  readonly version: number
}

export type YearCost = { readonly year: string; readonly amount: string }

export type PartyBenefit = { readonly party: string; readonly text: Bilingual }

const bilingual = z.object({ en: z.string(), fr: z.string() })
const costs = z.array(z.object({ year: z.string(), amount: z.string() }))
const benefits = z.array(z.object({ party: z.string(), text: bilingual }))

/** The options of a relationship; the one chosen stays in the file with its reason. */
export async function optionsOf(tx: Tx, relationship: string): Promise<WeighedOption[]> {
  const rows = await tx
    .selectFrom('agreements.option')
    .selectAll()
    .where('relationship_id', '=', relationship)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: optionKinds.find((kind) => kind === row.kind) ?? 'this-agreement',
    title: { en: row.title_en, fr: row.title_fr },
    costs: costs.parse(row.costs),
    benefits: benefits.parse(row.benefits),
    risk: riskDegrees.find((degree) => degree === row.risk) ?? 'moderate',
    authority: { en: row.authority_en, fr: row.authority_fr },
    chosen: row.chosen,
    reason: { en: row.reason_en, fr: row.reason_fr },
    version: row.version,
  }))
}

/** What an option costs over all its years, exactly. */
export function totalCost({ costs }: Pick<WeighedOption, 'costs'>): string {
  return fromCents(costs.reduce((sum, { amount }) => sum + toCents(amount), 0n))
}

/** Writes an option if it is new, or still what was read; false otherwise, and nothing is written. */
export async function saveOption(
  tx: Tx,
  relationship: string,
  option: WeighedOption,
  now: Temporal.Instant,
): Promise<boolean> {
  const values = {
    kind: option.kind,
    title_en: option.title.en,
    title_fr: option.title.fr,
    costs: JSON.stringify(option.costs),
    benefits: JSON.stringify(option.benefits),
    risk: option.risk,
    authority_en: option.authority.en,
    authority_fr: option.authority.fr,
    reason_en: option.reason.en,
    reason_fr: option.reason.fr,
    version: option.version + 1,
    changed_at: now.toString(),
  }
  if (option.version === 0) {
    const added = await tx
      .insertInto('agreements.option')
      .values({ relationship_id: relationship, id: option.id, ...values })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst()
    return added !== undefined
  }
  const saved = await tx
    .updateTable('agreements.option')
    .set(values)
    .where('relationship_id', '=', relationship)
    .where('id', '=', option.id)
    .where('version', '=', option.version)
    .returning('id')
    .executeTakeFirst()
  return saved !== undefined
}

/** Chooses one option, with the reason, instead of any chosen before. False when there is no such option. */
export async function chooseOption(
  tx: Tx,
  relationship: string,
  id: string,
  reason: Bilingual,
  now: Temporal.Instant,
): Promise<boolean> {
  const at = now.toString()
  await tx
    .updateTable('agreements.option')
    .set({ chosen: false, changed_at: at })
    .where('relationship_id', '=', relationship)
    .where('chosen', '=', true)
    .execute()
  const chosen = await tx
    .updateTable('agreements.option')
    .set({ chosen: true, reason_en: reason.en, reason_fr: reason.fr, changed_at: at })
    .where('relationship_id', '=', relationship)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return chosen !== undefined
}

/** False when there was none to remove. */
export async function removeOption(tx: Tx, relationship: string, id: string): Promise<boolean> {
  const removed = await tx
    .deleteFrom('agreements.option')
    .where('relationship_id', '=', relationship)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}
