import type { Tx } from '../../../../kernel/data/database.ts'
import { capitalZone, isTimeZone } from '../../../../kernel/time/zones.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { standardsById } from '../../../standards/index.ts'
import type { AgreedStandard, Agreement } from '../../format.ts'
import { preferredClauses } from '../../library/offers.ts'
import { type CoveredService, coveredServices } from '../../relationships/cover-services/covered.ts'
import { milestonesOf } from '../../relationships/plan-milestones/milestones.ts'
import { risksOf } from '../../relationships/register-risks/risks.ts'
import { optionsOf } from '../../relationships/weigh-options/options.ts'
import type { OpenAgreement } from '../sheet/open-agreement.ts'
import { type Known, onlySpeakers, sidesOf } from './known.ts'

/** Everything that a first draft can be made from, in a fixed number of queries. */
export async function knownOf(
  tx: Tx,
  viewer: Viewer,
  { agreement, organizationOf, today }: OpenAgreement,
): Promise<Known> {
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
    facts: {},
    timeZone: await timeZoneOf(tx, organizationOf.get(sidesOf(agreement).provider?.id ?? '')),
  }
}

async function timeZoneOf(tx: Tx, organization: string | undefined): Promise<string> {
  if (!organization) return capitalZone
  const row = await tx
    .selectFrom('identity.organization')
    .select('time_zone')
    .where('id', '=', organization)
    .executeTakeFirst()
  return row && isTimeZone(row.time_zone) ? row.time_zone : capitalZone
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
