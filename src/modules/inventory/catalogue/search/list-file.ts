import { formatRecord, safeCell } from '../../../../kernel/files/csv/write.ts'
import type { Language } from '../../../../kernel/language/bilingual.ts'
import type { FoundService } from './search.queries.ts'

const dialect = { delimiter: ',', quoting: 'when-needed' } as const

/** What the list shows, in plain columns. */
function listRow(service: FoundService) {
  const volume = service.counted.length > 0 ? service.applications : service.uncounted > 0 ? 'ND' : 'NA'
  return {
    fiscal_yr: service.fiscal_year,
    owner_org: service.organization,
    owner_org_title_en: service.organization_en,
    owner_org_title_fr: service.organization_fr,
    service_id: service.service_id,
    service_name_en: service.name_en,
    service_name_fr: service.name_fr,
    service_type: service.types.join(','),
    channels: service.channels.join(','),
    online_status: service.online,
    applications: volume,
    channels_not_collected: String(service.uncounted),
    standards: String(service.standards),
    standards_measurable: String(service.standards_measurable),
    standards_met: String(service.standards_met),
  }
}

/** For spreadsheets: UTF-8 with its mark, and no cell that would run as a formula. */
export function listCsv(services: readonly FoundService[]): string {
  const rows = services.map(listRow)
  const columns = Object.keys(listRow(blank))
  const lines = [columns, ...rows.map((row) => Object.values(row).map(safeCell))]
  return `\ufeff${lines.map((cells) => `${formatRecord(cells, dialect)}\r\n`).join('')}`
}

export function listJson(
  services: readonly FoundService[],
  address: (service: FoundService) => string,
): string {
  return JSON.stringify({
    services: services.map((service) => ({ ...listRow(service), page: address(service) })),
  })
}

export function listName(format: string, language: Language): string {
  return { en: `services.${format}`, fr: `liste-services.${format}` }[language]
}

const blank: FoundService = {
  organization: '',
  fiscal_year: '',
  service_id: '',
  organization_en: '',
  organization_fr: '',
  name_en: '',
  name_fr: '',
  description_en: '',
  description_fr: '',
  types: [],
  channels: [],
  online: '',
  applications: '',
  uncounted: 0,
  counted: [],
  standards: 0,
  standards_met: 0,
  standards_measurable: 0,
}
