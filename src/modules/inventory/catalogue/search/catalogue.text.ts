import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { channels, serviceTypes, targetGroups } from '../../dictionary/code-lists.ts'
import { type OnlineStatus, onlineWords } from '../../registry/online.ts'
import type { Facet, Sort } from './filter.ts'

export const words = {
  title: { en: 'Services', fr: 'Services' },
  lead: {
    en: 'What public bodies offer, to whom and how, what they promise and how well they keep it. Open to everyone.',
    fr: 'Ce qu’offrent les organismes publics, à qui et comment, leurs engagements et la façon dont ils les tiennent. Ouvert à tous.',
  },
  search: { en: 'Search services', fr: 'Chercher un service' },
  searchHint: {
    en: 'In English or in French, with or without accents.',
    fr: 'En français ou en anglais, avec ou sans accents.',
  },
  go: { en: 'Search', fr: 'Chercher' },
  narrow: { en: 'Narrow the list', fr: 'Restreindre la liste' },
  apply: { en: 'Show these services', fr: 'Afficher ces services' },
  clear: { en: 'Show all services', fr: 'Afficher tous les services' },
  any: { en: 'All', fr: 'Tous' },
  newest: { en: 'Newest published', fr: 'Le plus récent publié' },
  sortedBy: { en: 'Sort by', fr: 'Trier par' },
  empty: {
    en: 'No service answers to all of this. Use fewer words, or set a filter back to “All”.',
    fr: 'Aucun service ne répond à l’ensemble de ces critères. Essayez avec moins de mots, ou remettez un filtre à «\u00a0Tous\u00a0».',
  },
  nothing: {
    en: 'No service is published here yet. The catalogue fills when an organization publishes its inventory.',
    fr: 'Aucun service n’est encore publié ici. Le catalogue se remplit dès qu’une organisation publie son répertoire.',
  },
  meant: { en: 'Did you mean', fr: 'Vouliez-vous dire' },
  asFile: { en: 'This list as a file', fr: 'Cette liste en fichier' },
  openData: { en: 'Open data', fr: 'Données ouvertes' },
  indicators: { en: 'Indicators', fr: 'Indicateurs' },
  restated: { en: 'Corrected after publication', fr: 'Rectifications après publication' },
  more: { en: 'More about these services', fr: 'Pour aller plus loin' },
  count: {
    en: { one: (n: string) => `${n} service`, other: (n: string) => `${n} services` },
    fr: { one: (n: string) => `${n} service`, other: (n: string) => `${n} services` },
  },
  met: {
    en: (met: string, of: string) => `Standards met: ${met} of ${of}`,
    fr: (met: string, of: string) => `Normes respectées\u00a0: ${met} sur ${of}`,
  },
  notMeasured: { en: 'Standards without a result', fr: 'Normes sans résultat' },
  noStandard: { en: 'No standard', fr: 'Aucune norme' },
} as const

export const facetNames: { readonly [facet in Facet]: Bilingual } = {
  organization: { en: 'Organization', fr: 'Organisation' },
  type: { en: 'Type of service', fr: 'Type de service' },
  group: { en: 'For whom', fr: 'À qui il s’adresse' },
  channel: { en: 'Channel', fr: 'Mode de prestation' },
  online: { en: 'Online', fr: 'En ligne' },
  year: { en: 'Fiscal year', fr: 'Exercice' },
}

export const sortNames: { readonly [sort in Sort]: Bilingual } = {
  relevance: { en: 'Best match', fr: 'Pertinence' },
  name: { en: 'Name', fr: 'Nom' },
  volume: { en: 'Number of applications', fr: 'Nombre de demandes' },
  standards: { en: 'Standards met', fr: 'Normes respectées' },
}

/** The label of a facet's value; a code that no list knows is shown as it is. */
export function facetLabel(
  facet: Facet,
  value: string,
  organizations: ReadonlyMap<string, Bilingual>,
): Bilingual {
  const lists = { type: serviceTypes, group: targetGroups, channel: channels }
  const plain = { en: value, fr: value }
  if (facet === 'organization') return organizations.get(value) ?? plain
  if (facet === 'online') return onlineLabel(value)
  return facet === 'year' ? plain : (lists[facet][value] ?? plain)
}

export function onlineLabel(status: string): Bilingual {
  // The column is written from an OnlineStatus; anything else is shown as it is.
  return onlineWords[status as OnlineStatus['status']] ?? { en: status, fr: status }
}
