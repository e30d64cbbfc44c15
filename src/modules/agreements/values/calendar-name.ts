import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isRegion, regionNames } from '../../standards/index.ts'
import type { Directory } from './directory.ts'

/** Calendars that need no organization to keep them: service hours of the document, never closed, a jurisdiction's. */
export const readyCalendars = ['hours', 'continuous'] as const

export function isReadyCalendar(code: string): boolean {
  return code === 'hours' || code === 'continuous' || isRegion(code)
}

/** A calendar as people call it; one that nobody knows is shown as it was entered. */
export function calendarName(code: string, directory: Pick<Directory, 'calendar'>): Bilingual {
  if (code === 'hours') return words.hours
  if (code === 'continuous') return words.continuous
  if (isRegion(code)) {
    const { en, fr } = regionNames[code]
    return { en: `Office hours, ${en}`, fr: `Heures de bureau, ${fr}` }
  }
  return directory.calendar(code)?.name ?? { en: code, fr: code }
}

const words = {
  hours: { en: 'Service hours of this agreement', fr: 'Heures de service de la présente entente' },
  continuous: { en: 'Every hour of every day', fr: 'À toute heure, tous les jours' },
} as const satisfies { readonly [word: string]: Bilingual }
