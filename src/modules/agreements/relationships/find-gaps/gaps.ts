import type { Bilingual } from '../../../../kernel/language/bilingual.ts'

/** A service as far as gaps are concerned. */
export type CheckedService = {
  readonly id: string
  readonly name: Bilingual
  readonly standards: number
  readonly isPriority: boolean
}

/** An agreement that covers services. Dates are ISO text; without an end it has none. */
export type CheckedAgreement = {
  readonly id: string
  readonly title: Bilingual
  readonly services: readonly string[]
  /** The other organizations. */
  readonly counterparts: readonly string[]
  readonly isClosed: boolean
  readonly start: string | null
  readonly end: string | null
  /** Whether somebody of the organization holds a position that the agreement names. */
  readonly hasOwner: boolean
}

export type Gap = {
  readonly kind: 'overlap' | 'no-agreement' | 'no-standard' | 'no-owner' | 'ended'
  /** Higher is worse: what it is, and twice as much for a priority service. */
  readonly risk: number
  readonly service: CheckedService | null
  readonly agreements: readonly CheckedAgreement[]
}

const weight = { ended: 5, 'no-owner': 4, overlap: 3, 'no-standard': 2, 'no-agreement': 1 } as const

/**
 * What is missing or doubled, the gravest first: agreements past their end or without owner, two agreements for the
 * same service and clients at the same time, services without standard or agreement.
 */
export function findGaps(
  services: readonly CheckedService[],
  agreements: readonly CheckedAgreement[],
  today: string,
): readonly Gap[] {
  const open = agreements.filter(({ isClosed }) => !isClosed)
  const running = open.filter(({ end }) => end === null || end >= today)
  const gaps = [
    ...open.filter((one) => !running.includes(one)).map((one) => gap('ended', null, [one])),
    ...running.filter(({ hasOwner }) => !hasOwner).map((one) => gap('no-owner', null, [one])),
    ...services.flatMap((service) => gapsOf(service, running)),
  ]
  return gaps.toSorted((a, b) => b.risk - a.risk || nameOf(a).localeCompare(nameOf(b), 'en'))
}

function gapsOf(service: CheckedService, running: readonly CheckedAgreement[]): Gap[] {
  const covering = running.filter(({ services }) => services.includes(service.id))
  const pairs = covering.flatMap((first, index) =>
    covering.slice(index + 1).map((second) => [first, second] as const),
  )
  return [
    ...pairs
      .filter(([first, second]) => sameClients(first, second) && sameTime(first, second))
      .map((pair) => gap('overlap', service, pair)),
    ...(service.standards === 0 ? [gap('no-standard', service, [])] : []),
    ...(covering.length === 0 ? [gap('no-agreement', service, [])] : []),
  ]
}

function sameClients(first: CheckedAgreement, second: CheckedAgreement): boolean {
  return first.counterparts.some((one) => second.counterparts.includes(one))
}

function sameTime(first: CheckedAgreement, second: CheckedAgreement): boolean {
  return (
    (first.end === null || second.start === null || second.start <= first.end) &&
    (second.end === null || first.start === null || first.start <= second.end)
  )
}

function gap(
  kind: Gap['kind'],
  service: CheckedService | null,
  agreements: readonly CheckedAgreement[],
): Gap {
  return { kind, service, agreements, risk: weight[kind] * (service?.isPriority ? 2 : 1) }
}

function nameOf({ service, agreements }: Gap): string {
  return service?.name.en ?? agreements[0]?.title.en ?? ''
}
