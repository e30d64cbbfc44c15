import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Cells } from '../computed.ts'
import { channels, serviceTypes, targetGroups } from '../dictionary/code-lists.ts'
import { serviceView } from './service-view.ts'

/** A service as schema.org `GovernmentService`, for the public page in one language at `address`. */
export function governmentService(value: Cells, language: Language, address: string) {
  const view = serviceView(value)
  const label = (list: typeof channels, code: string) => list[code]?.[language] ?? code
  const page = view.address[language]
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': address,
    url: page || address,
    identifier: view.serviceId,
    name: view.name[language],
    description: view.description[language],
    // A service has no language of its own in schema.org; the page about it does.
    mainEntityOfPage: {
      '@type': 'WebPage',
      '@id': address,
      inLanguage: language === 'en' ? 'en-CA' : 'fr-CA',
    },
    serviceType: view.types.map((code) => label(serviceTypes, code)),
    provider: { '@type': 'GovernmentOrganization', name: view.organizationName[language] },
    areaServed: { '@type': 'Country', name: 'Canada' },
    audience: view.groups.map((code) => ({ '@type': 'Audience', audienceType: label(targetGroups, code) })),
    availableChannel: view.channels.map((code) => ({
      '@type': 'ServiceChannel',
      name: label(channels, code),
      ...(code === 'ONL' && page ? { serviceUrl: page } : {}),
    })),
  }
}
