import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Cells } from '../computed.ts'
import { applicationChannels } from '../dictionary/dictionary.ts'
import { keyParts } from '../inventory-row.ts'
import { splitCodes } from '../rules/fields.ts'

/** What linked data says of a service, read from its row. */
export type ServiceView = {
  /** Path of the service under a base address: "ferries-traversiers/41". */
  readonly path: string
  readonly serviceId: string
  readonly organization: string
  readonly organizationName: Bilingual
  readonly name: Bilingual
  readonly description: Bilingual
  readonly address: Bilingual
  readonly types: readonly string[]
  readonly groups: readonly string[]
  /** Channel codes (ONL, TEL…) by which the service is applied for. */
  readonly channels: readonly string[]
  readonly hasFee: boolean
}

const channelCodes: { readonly [field: string]: string } = {
  num_applications_by_phone: 'TEL',
  num_applications_online: 'ONL',
  num_applications_in_person: 'PERSON',
  num_applications_by_mail: 'POST',
  num_applications_by_email: 'EML',
  num_applications_by_fax: 'FAX',
  num_applications_by_other: 'OTH',
}

export function serviceView(value: Cells): ServiceView {
  const text = (field: string) => (value(field) ?? '').trim()
  const pair = (name: string) => ({ en: text(`${name}_en`), fr: text(`${name}_fr`) })
  const codes = (field: string) => splitCodes(text(field)).filter((code) => code !== '')
  const [organization = '', , serviceId = ''] = keyParts('service', value)
  const [en = organization, fr = en] = text('owner_org_title')
    .split('|')
    .map((side) => side.trim())
  return {
    path: [organization, serviceId].map(encodeURIComponent).join('/'),
    serviceId,
    organization,
    organizationName: { en, fr },
    name: pair('service_name'),
    description: pair('service_description'),
    address: { en: webAddress(text('service_uri_en')), fr: webAddress(text('service_uri_fr')) },
    types: codes('service_type'),
    groups: codes('client_target_groups'),
    // NA says that the channel is not offered; 0 and ND say that it is.
    channels: applicationChannels.flatMap((field) => {
      const offered = !['', 'NA'].includes(text(field).toUpperCase())
      return offered ? [channelCodes[field] ?? 'OTH'] : []
    }),
    hasFee: text('service_fee') === 'Y',
  }
}

/** An address that may be published as a link, or nothing: cells also hold words, and other schemes. */
export function webAddress(text: string): string {
  const address = /^www\./i.test(text) ? `https://${text}` : text
  // Two addresses glued together, or one in angle brackets, is a text for people.
  if (!/^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(address) || !URL.canParse(address)) return ''
  return new URL(address).href
}
