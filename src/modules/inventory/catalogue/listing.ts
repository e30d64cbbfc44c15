import type { Cells } from '../computed.ts'
import { applicationChannels } from '../dictionary/dictionary.ts'
import { isForClients, isInScope, startYear, verdictOf } from '../indicators/accumulate.ts'
import { serviceView } from '../linked-data/service-view.ts'
import { foldName } from '../organizations.ts'
import { onlineStatus } from '../registry/online.ts'
import { sumVolumes, volumeOf } from '../volume.ts'

/** What the catalogue keeps of a service: the columns of `inventory.listing`, and the texts that a search reads. */
export function serviceListing(value: Cells) {
  const view = serviceView(value)
  const { status, online, applicable } = onlineStatus(value)
  const volumes = applicationChannels.map((field) => ({ field, volume: volumeOf(value, field) }))
  const sum = sumVolumes(volumes.map(({ volume }) => volume))
  const text = (field: string) => (value(field) ?? '').trim()
  const year = (field: string) => startYear(text(field)) ?? null
  return {
    organization: view.organization,
    fiscal_year: text('fiscal_yr'),
    service_id: view.serviceId,
    organization_en: view.organizationName.en,
    organization_fr: view.organizationName.fr,
    name_en: view.name.en,
    name_fr: view.name.fr,
    folded_en: foldName(view.name.en),
    folded_fr: foldName(view.name.fr),
    description_en: view.description.en,
    description_fr: view.description.fr,
    types: view.types,
    groups: view.groups,
    channels: view.channels,
    online: status,
    points_online: online,
    points_applicable: applicable,
    has_fee: view.hasFee,
    in_scope: isInScope(value),
    for_clients: isForClients(value),
    reviewed: year('last_service_review'),
    improved: year('last_service_improvement'),
    applications: sum.counted.toString(),
    uncounted: sum.uncounted,
    counted: volumes.flatMap(({ field, volume }) => (volume.kind === 'number' ? [field] : [])),
    also_en: foldName(
      [view.organizationName.en, view.organization, text('program_name_en'), view.serviceId].join(' '),
    ),
    also_fr: foldName([view.organizationName.fr, text('program_name_fr')].join(' ')),
    text_en: foldName(view.description.en),
    text_fr: foldName(view.description.fr),
  }
}

/** What the catalogue keeps of a standard: the columns of `inventory.listing_standard`. */
export function standardListing(value: Cells) {
  const text = (field: string) => (value(field) ?? '').trim()
  return {
    organization: text('owner_org'),
    fiscal_year: text('fiscal_yr'),
    service_id: text('service_id'),
    standard_id: text('service_standard_id'),
    name_en: text('service_standard_en'),
    name_fr: text('service_standard_fr'),
    type: text('type'),
    channel: text('channel'),
    target: text('target'),
    met: text('volume_meeting_target'),
    total: text('total_volume'),
    verdict: verdictOf(value),
  }
}

/** The words of a text as written, for suggestions; short ones suggest nothing. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}]{3,29}/gu) ?? []
}
