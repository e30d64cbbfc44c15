import { type Cells, targetMet } from '../computed.ts'
import { applicationChannels, interactionPoints } from '../dictionary/dictionary.ts'
import { parseInteger } from '../exact.ts'
import { sumVolumes, volumeOf } from '../volume.ts'

/** The fields that the figures are counted from, with the key of the row. */
export const countedFields = {
  service: [
    ...['owner_org', 'fiscal_yr', 'service_id', 'service_scope', 'service_recipient_type'],
    ...['last_service_review', 'last_service_improvement'],
    ...interactionPoints,
    ...applicationChannels,
  ],
  'service-std': [
    ...['owner_org', 'fiscal_yr', 'service_id', 'service_standard_id', 'type', 'channel'],
    ...['target', 'volume_meeting_target', 'total_volume', 'target_met'],
  ],
} as const

/** Everything counted for one organization, or for the whole government, while rows go by. */
export type Tally = {
  services: number
  servicesWithStandard: number
  onlineEndToEnd: number
  pointsOnline: number
  pointsApplicable: number
  improvedRecently: number
  reviewedInFiveYears: number
  improvedInFiveYears: number
  clientServices: number
  clientServicesCounting: { inPerson: number; byPhone: number; online: number }
  applications: Map<string, bigint>
  /** By channel: services that report a number, and services that offer it and did not count. */
  reporting: Map<string, Reporting>
  standards: number
  standardsMet: number
  standardsMeasurable: number
  volumes: VolumeRow[]
  points: PointRow[]
  timeliness: Map<string, TimelinessRow>
}

export type Reporting = { readonly numbers: number; readonly uncounted: number }

export type VolumeRow = { readonly service_id: string; readonly channel: string; readonly volume: bigint }
export type PointRow = {
  readonly service_id: string
  readonly online_interaction_point: string
  readonly activation: string
}
export type TimelinessRow = { service_id: string; channel: string; met: bigint; total: bigint }

export function emptyTally(): Tally {
  return {
    services: 0,
    servicesWithStandard: 0,
    onlineEndToEnd: 0,
    pointsOnline: 0,
    pointsApplicable: 0,
    improvedRecently: 0,
    reviewedInFiveYears: 0,
    improvedInFiveYears: 0,
    clientServices: 0,
    clientServicesCounting: { inPerson: 0, byPhone: 0, online: 0 },
    applications: new Map(),
    reporting: new Map(),
    standards: 0,
    standardsMet: 0,
    standardsMeasurable: 0,
    volumes: [],
    points: [],
    timeliness: new Map(),
  }
}

/** Only external and internal enterprise services count. */
export function isInScope(value: Cells): boolean {
  const scopes = cell(value, 'service_scope').split(',')
  return scopes.some((scope) => ['EXTERN', 'ENTERPRISE'].includes(scope.trim()))
}

/** Adds a service in scope to a tally. `year` is the first calendar year of the fiscal year. */
export function addService(tally: Tally, value: Cells, year: number, detailed: boolean): void {
  const answers = interactionPoints.map((field) => cell(value, field))
  const online = answers.filter((answer) => answer === 'Y').length
  const offline = answers.filter((answer) => answer === 'N').length
  tally.services += 1
  tally.onlineEndToEnd += online > 0 && offline === 0 ? 1 : 0
  tally.pointsOnline += online
  tally.pointsApplicable += online + offline
  const [reviewed, improved] = ['last_service_review', 'last_service_improvement'].map(
    (field) => startYear(cell(value, field)) ?? Number.NEGATIVE_INFINITY,
  )
  tally.improvedRecently += improved === year || improved === year - 1 ? 1 : 0
  tally.reviewedInFiveYears += (reviewed ?? 0) >= year - 5 ? 1 : 0
  tally.improvedInFiveYears += (improved ?? 0) >= year - 5 ? 1 : 0
  addClientService(tally, value)
  addVolumes(tally, value)
  if (detailed) addDetails(tally, value, answers)
}

/** Whether the target was met: as published; files that have no answer yet get the computed one. */
export function verdictOf(value: Cells): string {
  return cell(value, 'target_met') || targetMet(value)
}

/** A service outside government for identifiable clients. */
export function isForClients(value: Cells): boolean {
  const external = cell(value, 'service_scope').split(',').includes('EXTERN')
  return external && cell(value, 'service_recipient_type') === 'CLIENT'
}

/** Adds a standard of a service in scope to a tally. */
export function addStandard(tally: Tally, value: Cells, detailed: boolean): void {
  const met = verdictOf(value)
  tally.standards += 1
  tally.standardsMet += met === 'Y' ? 1 : 0
  tally.standardsMeasurable += met === 'Y' || met === 'N' ? 1 : 0
  if (!detailed || cell(value, 'type') !== 'TML') return
  const [service_id, channel] = [cell(value, 'service_id'), cell(value, 'channel')]
  const key = `${service_id}/${channel}`
  const row = tally.timeliness.get(key) ?? { service_id, channel, met: 0n, total: 0n }
  row.met += parseInteger(cell(value, 'volume_meeting_target')) ?? 0n
  row.total += parseInteger(cell(value, 'total_volume')) ?? 0n
  tally.timeliness.set(key, row)
}

function addClientService(tally: Tally, value: Cells): void {
  if (!isForClients(value)) return
  const counts = (field: string) => (parseInteger(cell(value, field)) === undefined ? 0 : 1)
  tally.clientServices += 1
  tally.clientServicesCounting.inPerson += counts('num_applications_in_person')
  tally.clientServicesCounting.byPhone += counts('num_applications_by_phone')
  tally.clientServicesCounting.online += counts('num_applications_online')
}

function addVolumes(tally: Tally, value: Cells): void {
  for (const field of applicationChannels) {
    const { counted, ...reported } = sumVolumes([volumeOf(value, field)])
    tally.reporting.set(field, addReporting(tally.reporting.get(field), reported))
    tally.applications.set(field, (tally.applications.get(field) ?? 0n) + counted)
  }
}

/** A row for each service: the public tables have them, sums do not need them. */
function addDetails(tally: Tally, value: Cells, answers: readonly string[]): void {
  const service_id = cell(value, 'service_id')
  for (const field of applicationChannels) {
    const volume = sumVolumes([volumeOf(value, field)]).counted
    if (volume !== 0n) tally.volumes.push({ service_id, channel: channelName(field), volume })
  }
  for (const [index, field] of interactionPoints.entries())
    tally.points.push({
      service_id,
      online_interaction_point: field.replace('os_', ''),
      activation: answers[index] ?? '',
    })
}

export function addReporting(known: Reporting | undefined, added: Reporting): Reporting {
  return {
    numbers: (known?.numbers ?? 0) + added.numbers,
    uncounted: (known?.uncounted ?? 0) + added.uncounted,
  }
}

function channelName(field: string): string {
  return field.replace(/^num_applications_(by_)?/, '')
}

/** The first calendar year of a fiscal year. */
export function startYear(fiscalYear: string): number | undefined {
  return /^\d{4}-\d{4}$/.test(fiscalYear) ? Number(fiscalYear.slice(0, 4)) : undefined
}

function cell(value: Cells, field: string): string {
  return (value(field) ?? '').trim()
}
