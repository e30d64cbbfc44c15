import type { Cells } from '../computed.ts'
import { keyParts } from '../inventory-row.ts'
import { KeyRegister } from '../rules/keys.ts'
import { addService, addStandard, emptyTally, isInScope, type Tally } from './accumulate.ts'
import { figures, type OrganizationIndicators, whole } from './figures.ts'

export type DetailRow = { readonly [column: string]: string | number }

export type Indicators = OrganizationIndicators & {
  readonly si_vol: readonly DetailRow[]
  readonly si_oip: readonly DetailRow[]
  readonly ss_tml_perf_vol: readonly DetailRow[]
}

export type InventoryIndicators = {
  /** Sums over all organizations: by channel and interaction point instead of by service. */
  readonly government: Indicators
  /** By the organization's code (`owner_org`). */
  readonly organizations: { readonly [organization: string]: Indicators }
}

/** Counts rows as they go by. All services come before the first standard. */
export class IndicatorCounter {
  readonly #year: string
  readonly #tallies = new Map<string, Tally>()
  readonly #government = emptyTally()
  readonly #inScope = new KeyRegister()
  readonly #withStandard = new KeyRegister()
  readonly #detailed: boolean

  /** Without details, memory does not grow with the number of rows beyond their keys; `result` then lists no service. */
  constructor(year: string, { detailed = true } = {}) {
    this.#year = year
    this.#detailed = detailed
  }

  isInScope(organization: string, service: string): boolean {
    return this.#inScope.has(organization, service)
  }

  service(value: Cells): void {
    if (!this.#isOfYear(value) || !isInScope(value)) return
    const [organization = '', , service = ''] = keyParts('service', value)
    this.#inScope.add(organization, service)
    for (const tally of [this.#tally(organization), this.#government])
      addService(tally, value, Number(this.#year.slice(0, 4)), this.#detailed)
  }

  standard(value: Cells): void {
    const [organization = '', , service = ''] = keyParts('service-std', value)
    if (!this.#isOfYear(value) || !this.#inScope.has(organization, service)) return
    const first = this.#withStandard.add(organization, service)
    for (const tally of [this.#tally(organization), this.#government]) {
      addStandard(tally, value, this.#detailed)
      if (first) tally.servicesWithStandard += 1
    }
  }

  /** The counts of each organization, by its code. */
  tallies(): ReadonlyMap<string, Tally> {
    return this.#tallies
  }

  result(): InventoryIndicators {
    const organizations = [...this.#tallies].sort(([first], [second]) => (first < second ? -1 : 1))
    return {
      government: { ...figures(this.#government), ...summedDetails(this.#government) },
      organizations: Object.fromEntries(
        organizations.map(([code, tally]) => [code, { ...figures(tally), ...details(tally) }]),
      ),
    }
  }

  #isOfYear(value: Cells): boolean {
    return value('fiscal_yr')?.trim() === this.#year
  }

  #tally(organization: string): Tally {
    const known = this.#tallies.get(organization) ?? emptyTally()
    this.#tallies.set(organization, known)
    return known
  }
}

function details(tally: Tally) {
  return {
    si_vol: tally.volumes.map((row) => ({ ...row, volume: whole(row.volume) })),
    si_oip: tally.points,
    ss_tml_perf_vol: [...tally.timeliness.values()].map(({ met, total, ...row }) => ({
      ...row,
      volume_meeting_target: whole(met),
      total_volume: whole(total),
      volume_not_meeting_target: whole(total - met),
    })),
  }
}

function summedDetails(tally: Tally) {
  const volumes = new Map<string, bigint>()
  for (const { channel, volume } of tally.volumes) volumes.set(channel, (volumes.get(channel) ?? 0n) + volume)
  const points = new Map<string, number>()
  for (const { online_interaction_point, activation } of tally.points) {
    const key = `${online_interaction_point}/${activation}`
    points.set(key, (points.get(key) ?? 0) + 1)
  }
  const timeliness = new Map<string, { met: bigint; total: bigint }>()
  for (const { channel, met, total } of tally.timeliness.values()) {
    const sum = timeliness.get(channel) ?? { met: 0n, total: 0n }
    timeliness.set(channel, { met: sum.met + met, total: sum.total + total })
  }
  return {
    si_vol: [...volumes].map(([channel, volume]) => ({ channel, volume: whole(volume) })),
    si_oip: [...points].map(([key, services]) => {
      const [online_interaction_point = '', activation = ''] = key.split('/')
      return { online_interaction_point, activation, services }
    }),
    ss_tml_perf_vol: [...timeliness].map(([channel, { met, total }]) => ({
      channel,
      volume_meeting_target: whole(met),
      total_volume: whole(total),
      volume_not_meeting_target: whole(total - met),
    })),
  }
}
