import type { Tally } from './accumulate.ts'

/** A number of a public table; null where the table has a blank because there is nothing to divide or count. */
export type Figure = number | null

export type Figures = { readonly [name: string]: Figure }

export type OrganizationIndicators = {
  readonly maf_all: Figures
  readonly ib_all: Figures
  readonly si_reviews: Figures
  readonly oecd_digital_gov_survey: Figures
}

/** The figures of a tally, under the names of the public tables. */
export function figures(tally: Tally): OrganizationIndicators {
  const services = tally.services
  const standardsMet = tally.standards > 0 ? tally.standardsMet : null
  const measurable = tally.standards > 0 ? tally.standardsMeasurable : null
  const points = tally.pointsApplicable > 0
  const applications = (...channels: string[]) =>
    whole(
      channels.reduce(
        (sum, channel) => sum + (tally.applications.get(`num_applications_${channel}`) ?? 0n),
        0n,
      ),
    )
  return {
    maf_all: {
      service_with_std_count: tally.servicesWithStandard,
      service_count_maf1: services,
      maf1_score: percentage(tally.servicesWithStandard, services),
      service_standard_met: standardsMet,
      service_standard_count: measurable,
      maf2_score: percentage(tally.standardsMet, tally.standardsMeasurable),
      online_e2e_count: tally.onlineEndToEnd,
      service_count_maf5: services,
      maf5_score: percentage(tally.onlineEndToEnd, services),
      activated_point_count: points ? tally.pointsOnline : null,
      point_count: points ? tally.pointsApplicable : null,
      maf6_score: percentage(tally.pointsOnline, tally.pointsApplicable),
      improved_services_count: tally.improvedRecently,
      service_count_maf8: services,
      maf8_score: percentage(tally.improvedRecently, services),
    },
    ib_all: {
      online_e2e_count: tally.onlineEndToEnd,
      service_count: services,
      online_e2e_pc: share(tally.onlineEndToEnd, services),
      num_applications_online: applications('online'),
      num_applications_by_phone: applications('by_phone'),
      num_applications_by_mail: applications('by_mail'),
      num_applications_in_person: applications('in_person'),
      num_applications_by_other_fax_and_email: applications('by_other', 'by_fax', 'by_email'),
      service_with_std_count: tally.servicesWithStandard,
      services_with_standards_percentage: share(tally.servicesWithStandard, services),
      service_standard_met: standardsMet,
      service_standard_count: measurable,
      standards_met_percentage: share(tally.standardsMet, tally.standardsMeasurable),
    },
    si_reviews: {
      total_services: services,
      services_reviewed_in_past_5_yrs: tally.reviewedInFiveYears,
      services_improved_in_past_5_yrs: tally.improvedInFiveYears,
    },
    oecd_digital_gov_survey: {
      total_services: tally.clientServices,
      applications_in_person: tally.clientServicesCounting.inPerson,
      applications_by_phone: tally.clientServicesCounting.byPhone,
      applications_online: tally.clientServicesCounting.online,
    },
  }
}

/** Volumes leave the exact world only here, to be shown; past 2^53 a JSON number could not hold them. */
export function whole(volume: bigint): number {
  return Number(volume)
}

// The public tables hold a ÷ b × 100 in this order; another order differs in the last digit.
function percentage(part: number, all: number): Figure {
  return all === 0 ? null : (part / all) * 100
}

function share(part: number, all: number): Figure {
  return all === 0 ? null : part / all
}
