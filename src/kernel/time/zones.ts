import type { Bilingual } from '../language/bilingual.ts'

/** Time zones of Canada that differ today, by their name in the IANA database. */
export const timeZones: readonly { readonly code: string; readonly label: Bilingual }[] = [
  { code: 'America/St_Johns', label: { en: 'Newfoundland time', fr: 'Heure de Terre-Neuve' } },
  { code: 'America/Halifax', label: { en: 'Atlantic time', fr: 'Heure de l’Atlantique' } },
  {
    code: 'America/Blanc-Sablon',
    label: { en: 'Lower North Shore time', fr: 'Heure de la Basse-Côte-Nord' },
  },
  { code: 'America/Toronto', label: { en: 'Eastern time', fr: 'Heure de l’Est' } },
  { code: 'America/Atikokan', label: { en: 'Eastern standard time', fr: 'Heure normale de l’Est' } },
  { code: 'America/Winnipeg', label: { en: 'Central time', fr: 'Heure du Centre' } },
  { code: 'America/Regina', label: { en: 'Saskatchewan time', fr: 'Heure de la Saskatchewan' } },
  { code: 'America/Edmonton', label: { en: 'Mountain time', fr: 'Heure des Rocheuses' } },
  { code: 'America/Whitehorse', label: { en: 'Yukon time', fr: 'Heure du Yukon' } },
  { code: 'America/Vancouver', label: { en: 'Pacific time', fr: 'Heure du Pacifique' } },
]

/** The capital's clocks: the zone of those who chose none, and of the days that all parties of an agreement share. */
export const capitalZone = 'America/Toronto'

export function isTimeZone(code: string): boolean {
  return timeZones.some((zone) => zone.code === code)
}

/** "Eastern time"; a zone that is not in the list is called by its own name. */
export function zoneName(code: string): Bilingual {
  return timeZones.find((zone) => zone.code === code)?.label ?? { en: code, fr: code }
}
