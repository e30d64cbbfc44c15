import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId } from '../../../kernel/value/id.ts'
import { activitiesOf } from '../facts/activities.ts'
import { type RuleVersion, readMeasureRule } from '../rule.ts'

/** A promise that runs, with every rule it has had, the earliest first. */
export type RunningMeasure = {
  readonly organization: string
  readonly id: string
  readonly parties: readonly string[]
  readonly relationship: string | null
  readonly document: string | null
  readonly row: string | null
  readonly standard: string | null
  readonly rules: readonly RunningRule[]
}

export type RunningRule = RuleVersion & {
  readonly decidedBy: Bilingual
  readonly agreementVersion: number | null
  readonly person: string
}

/** The measures of an agreement that the acting organization may read. */
export function measuresOfAgreement(tx: Tx, relationship: string): Promise<readonly RunningMeasure[]> {
  return runningMeasures(tx, (query) => query.where('measure.relationship_id', '=', relationship))
}

/** The measure of a service standard, if it is measured; its own organization and readers of public figures see it. */
export async function measureOfStandard(tx: Tx, standard: string): Promise<RunningMeasure | undefined> {
  const [measure] = await runningMeasures(tx, (query) => query.where('measure.standard_id', '=', standard))
  return measure
}

/** Every measure that the acting organization is a party to. */
export function measuresOfParty(tx: Tx, organization: string): Promise<readonly RunningMeasure[]> {
  return runningMeasures(tx, (query) =>
    query.where(sql<boolean>`measure.parties @> array[${organization}::uuid]`),
  )
}

/** One measure, or undefined when the acting organization may not read any of that id. */
export async function measureById(tx: Tx, id: string): Promise<RunningMeasure | undefined> {
  if (!isId(id)) return undefined
  const [measure] = await runningMeasures(tx, (query) => query.where('measure.id', '=', id))
  return measure
}

async function runningMeasures(
  tx: Tx,
  filter: (query: ReturnType<typeof ruleQuery>) => ReturnType<typeof ruleQuery>,
): Promise<readonly RunningMeasure[]> {
  const measures = new Map<string, RunningMeasure & { rules: RunningRule[] }>()
  for (const row of await filter(ruleQuery(tx)).execute()) {
    const measure = measures.get(row.id) ?? {
      organization: row.organization_id,
      id: row.id,
      parties: row.parties,
      relationship: row.relationship_id,
      document: row.document_id,
      row: row.row_id,
      standard: row.standard_id,
      rules: [],
    }
    measures.set(row.id, measure)
    measure.rules.push({
      number: row.number,
      effectiveFrom: row.effective_from,
      rule: readMeasureRule(row.body),
      decidedBy: { en: row.decided_by_en, fr: row.decided_by_fr },
      agreementVersion: row.agreement_version,
      person: row.person ?? '',
    })
  }
  return [...measures.values()]
}

function ruleQuery(tx: Tx) {
  return tx
    .selectFrom('performance.measure as measure')
    .innerJoin('performance.measure_rule as rule', (join) =>
      join
        .onRef('rule.organization_id', '=', 'measure.organization_id')
        .onRef('rule.measure_id', '=', 'measure.id'),
    )
    .leftJoin('identity.person as person', 'person.id', 'rule.person_id')
    .select(['measure.organization_id', 'measure.id', 'measure.parties', 'measure.relationship_id'])
    .select(['measure.document_id', 'measure.row_id', 'measure.standard_id'])
    .select(['rule.number', 'rule.effective_from', 'rule.body', 'rule.decided_by_en', 'rule.decided_by_fr'])
    .select(['rule.agreement_version', 'person.name as person'])
    .orderBy('measure.created_at')
    .orderBy('measure.id')
    .orderBy('rule.number')
}

/** A source of facts, and what it has told of: the names that a rule must use. */
export type FeedChoice = {
  readonly id: string
  readonly name: Bilingual
  readonly activities: readonly string[]
}

const mostTold = 12

/** The sources of an organization with the names of their events, those of the first dozen at least. */
export async function feedChoices(tx: Tx, organization: string): Promise<readonly FeedChoice[]> {
  const choices: FeedChoice[] = []
  for (const [index, feed] of (await ownFeeds(tx, organization)).entries())
    choices.push({
      ...feed,
      activities: index < mostTold ? await activitiesOf(tx, { organization, id: feed.id }) : [],
    })
  return choices
}

/** Whether anything was ever judged by a measure: from then on its rules never reach back. */
export async function hasJudged(tx: Tx, { organization, id }: RunningMeasure): Promise<boolean> {
  const row = await tx
    .selectFrom('performance.month_tally')
    .select('measure_id')
    .where('organization_id', '=', organization)
    .where('measure_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The sources of facts of an organization, by name. */
export async function ownFeeds(
  tx: Tx,
  organization: string,
): Promise<readonly { readonly id: string; readonly name: Bilingual }[]> {
  const rows = await tx
    .selectFrom('performance.feed')
    .select(['id', 'name_en', 'name_fr'])
    .where('organization_id', '=', organization)
    .orderBy('name_en')
    .execute()
  return rows.map(({ id, name_en, name_fr }) => ({ id, name: { en: name_en, fr: name_fr } }))
}
