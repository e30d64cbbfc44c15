import type { Bilingual, Language } from './bilingual.ts'
import { plural } from './format.ts'

export type DurationUnit =
  | 'minute'
  | 'hour'
  | 'working-hour'
  | 'day'
  | 'working-day'
  | 'week'
  | 'month'
  | 'year'

type Forms = { readonly one: string; readonly other: string }

export const durationUnits = {
  minute: { en: { one: 'minute', other: 'minutes' }, fr: { one: 'minute', other: 'minutes' } },
  hour: { en: { one: 'hour', other: 'hours' }, fr: { one: 'heure', other: 'heures' } },
  'working-hour': {
    en: { one: 'working hour', other: 'working hours' },
    fr: { one: 'heure ouvrable', other: 'heures ouvrables' },
  },
  day: { en: { one: 'day', other: 'days' }, fr: { one: 'jour', other: 'jours' } },
  'working-day': {
    en: { one: 'working day', other: 'working days' },
    fr: { one: 'jour ouvrable', other: 'jours ouvrables' },
  },
  week: { en: { one: 'week', other: 'weeks' }, fr: { one: 'semaine', other: 'semaines' } },
  month: { en: { one: 'month', other: 'months' }, fr: { one: 'mois', other: 'mois' } },
  year: { en: { one: 'year', other: 'years' }, fr: { one: 'an', other: 'ans' } },
} as const satisfies { readonly [unit in DurationUnit]: Bilingual<Forms> }

export function isDurationUnit(unit: string): unit is DurationUnit {
  return Object.hasOwn(durationUnits, unit)
}

/** "2 working days" or "2 jours ouvrables": digits, a non-breaking space, the unit in the right number. */
export function formatDuration(
  duration: { readonly count: number; readonly unit: DurationUnit },
  language: Language,
): string {
  if (!isDurationUnit(duration.unit)) return `${duration.count} ${String(duration.unit)}`
  const forms: Forms = durationUnits[duration.unit][language]
  return plural(duration.count, language, {
    one: (number) => `${number}\u00a0${forms.one}`,
    other: (number) => `${number}\u00a0${forms.other}`,
  })
}
