import type { Tx } from '../../kernel/data/database.ts'
import type { Bilingual } from '../../kernel/language/bilingual.ts'
import { heldCodes } from './holdings/queries.ts'
import { currentRows } from './queries.ts'
import { workingRows } from './registry/working.queries.ts'
import { splitCodes } from './rules/fields.ts'

/** A service of an organization as its newest year says: what other modules may know of it. */
export type OwnService = {
  readonly id: string
  readonly year: string
  readonly name: Bilingual
  readonly scope: readonly string[]
  readonly clientGroups: readonly string[]
  /** The programs it belongs to; the name is the row's own, or null when the row does not say which is whose. */
  readonly programs: readonly { readonly code: string; readonly name: Bilingual | null }[]
  /** Applications of the year; null when nobody knows. */
  readonly volume: number | null
  /** How many standards it has in that year. */
  readonly standards: number
}

const fields = [
  'fiscal_yr',
  'service_id',
  'service_name_en',
  'service_name_fr',
  'service_scope',
  'client_target_groups',
  'program_id',
  'program_name_en',
  'program_name_fr',
  'num_applications_total',
] as const

/** The services an organization works on or has published, each by its newest year, in the order of their numbers. */
export async function ownServices(tx: Tx, organization: string): Promise<readonly OwnService[]> {
  const found = new Map<string, OwnService>()
  const counts = new Map<string, number>()
  const count = (service: string, year: string) => {
    const key = `${service} ${year}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const code of await heldCodes(tx, organization)) {
    for await (const value of currentRows(tx, { resource: 'service', organization: code }, fields)) {
      const service = readService((field) => value(field) ?? '')
      if ((found.get(service.id)?.year ?? '') <= service.year) found.set(service.id, service)
    }
    const keys = ['fiscal_yr', 'service_id']
    for await (const value of currentRows(tx, { resource: 'service-std', organization: code }, keys)) {
      count(value('service_id') ?? '', value('fiscal_yr') ?? '')
    }
  }
  // The year being worked on wins over the same year as published.
  const working = await workingRows(tx, organization, {})
  const opened = new Set(working.map(({ serviceId, rowYear }) => `${serviceId} ${rowYear}`))
  for (const key of opened) counts.delete(key)
  for (const { resource, serviceId, rowYear, cells } of working) {
    if (resource === 'service-std') {
      count(serviceId, rowYear)
      continue
    }
    const service = readService((field) => cells[field] ?? '')
    const known = found.get(serviceId)
    if ((known?.year ?? '') <= rowYear) found.set(serviceId, { ...service, id: serviceId, year: rowYear })
  }
  const services = [...found.values()].map((service) => ({
    ...service,
    standards: counts.get(`${service.id} ${service.year}`) ?? 0,
  }))
  return services.toSorted((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }))
}

function programsOf(codes: readonly string[], cell: (field: string) => string): OwnService['programs'] {
  // Publications put quotes around some names.
  const bare = (field: string) =>
    cell(field)
      .trim()
      .replace(/^['"]|['"]$/g, '')
  const [en, fr] = [bare('program_name_en'), bare('program_name_fr')]
  const name = codes.length === 1 && (en || fr) ? { en: en || fr, fr: fr || en } : null
  return codes.map((code) => ({ code, name }))
}

function readService(cell: (field: string) => string): OwnService {
  const list = (field: string) => splitCodes(cell(field)).filter(Boolean)
  const [en, fr] = [cell('service_name_en').trim(), cell('service_name_fr').trim()]
  const id = cell('service_id').trim()
  const volume = cell('num_applications_total').trim()
  return {
    id,
    year: cell('fiscal_yr').trim(),
    name: { en: en || fr || id, fr: fr || en || id },
    scope: list('service_scope'),
    clientGroups: list('client_target_groups'),
    programs: programsOf(list('program_id'), cell),
    volume: /^\d+$/.test(volume) ? Number(volume) : null,
    standards: 0,
  }
}
