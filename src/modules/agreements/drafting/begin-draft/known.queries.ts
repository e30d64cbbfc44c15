import type { Tx } from '../../../../kernel/data/database.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { standardsById } from '../../../standards/index.ts'
import type { AgreedStandard, Agreement } from '../../format.ts'
import { type CoveredService, coveredServices } from '../../relationships/cover-services/covered.ts'
import { milestonesOf } from '../../relationships/plan-milestones/milestones.ts'
import { risksOf } from '../../relationships/register-risks/risks.ts'
import { optionsOf } from '../../relationships/weigh-options/options.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { type Known, onlySpeakers, type PreferredClause } from './known.ts'

/** Everything that a first draft can be made from, in a fixed number of queries. */
export async function knownOf(tx: Tx, viewer: Viewer, { agreement, today }: OpenAgreement): Promise<Known> {
  const { id } = agreement
  const { problem_en, problem_fr } = await tx
    .selectFrom('agreements.relationship')
    .select(['problem_en', 'problem_fr'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const options = await optionsOf(tx, id)
  const services = await coveredServices(tx, id)
  return {
    agreement,
    today,
    problem: { en: problem_en, fr: problem_fr },
    risks: await risksOf(tx, id),
    milestones: await milestonesOf(tx, id),
    option: options.find(({ chosen }) => chosen) ?? null,
    services,
    standards: await standardsFor(tx, agreement, services),
    clauses: await preferredClauses(tx, viewer.organization),
    people: onlySpeakers(agreement),
  }
}

async function standardsFor(
  tx: Tx,
  { standards = [] }: Agreement,
  services: readonly CoveredService[],
): Promise<readonly AgreedStandard[]> {
  if (services.length === 0) return []
  const kept = await standardsById(
    tx,
    standards.map(({ id }) => id),
  )
  const isCovered = (id: string) =>
    kept.some(
      (one) =>
        one.id === id &&
        !one.retired &&
        services.some(
          ({ organization, service }) => organization === one.organization && service === one.service,
        ),
    )
  return standards.filter(({ id }) => isCovered(id))
}

async function preferredClauses(tx: Tx, organization: string): Promise<ReadonlyMap<string, PreferredClause>> {
  const rows = await tx
    .selectFrom('agreements.clause as clause')
    .innerJoin('agreements.clause_version as wording', (join) =>
      join
        .onRef('wording.organization_id', '=', 'clause.organization_id')
        .onRef('wording.clause_id', '=', 'clause.id')
        .onRef('wording.number', '=', 'clause.version'),
    )
    .select(['clause.id', 'clause.element_id', 'wording.text_en', 'wording.text_fr'])
    .where('clause.organization_id', '=', organization)
    .where('clause.kind', '=', 'preferred')
    .where('clause.retired', '=', false)
    .orderBy('clause.name_en', 'desc')
    .execute()
  return new Map(
    rows.map((row) => [row.element_id, { id: row.id, text: { en: row.text_en, fr: row.text_fr } }]),
  )
}
