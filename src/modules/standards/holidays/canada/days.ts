import type { HolidayRule } from '../holiday.ts'

/** A holiday without what depends on the jurisdiction: whether an act gives it, since when, by which act. */
export type Day = Pick<HolidayRule, 'id' | 'name' | 'on' | 'substitution'>

/** The days that several jurisdictions of Canada share. Names are the same wherever the day is. */
export const days = {
  newYear: {
    id: 'new-year',
    name: { en: 'New Year’s Day', fr: 'Jour de l’An' },
    on: { kind: 'fixed', month: 1, day: 1 },
    substitution: 'next-weekday',
  },
  familyDay: {
    id: 'family-day',
    name: { en: 'Family Day', fr: 'Jour de la Famille' },
    on: { kind: 'nth-weekday', nth: 3, weekday: 1, month: 2 },
    substitution: 'none',
  },
  goodFriday: {
    id: 'good-friday',
    name: { en: 'Good Friday', fr: 'Vendredi saint' },
    on: { kind: 'easter', days: -2 },
    substitution: 'none',
  },
  easterMonday: {
    id: 'easter-monday',
    name: { en: 'Easter Monday', fr: 'Lundi de Pâques' },
    on: { kind: 'easter', days: 1 },
    substitution: 'none',
  },
  victoriaDay: {
    id: 'victoria-day',
    name: { en: 'Victoria Day', fr: 'Fête de la Reine' },
    on: { kind: 'weekday-before', weekday: 1, month: 5, day: 25 },
    substitution: 'none',
  },
  indigenousPeoples: {
    id: 'indigenous-peoples',
    name: { en: 'National Indigenous Peoples Day', fr: 'Journée nationale des peuples autochtones' },
    on: { kind: 'fixed', month: 6, day: 21 },
    substitution: 'none',
  },
  canadaDay: {
    id: 'canada-day',
    name: { en: 'Canada Day', fr: 'Fête du Canada' },
    on: { kind: 'fixed', month: 7, day: 1 },
    substitution: 'next-weekday',
  },
  civicHoliday: {
    id: 'civic-holiday',
    name: { en: 'Civic Holiday', fr: 'Congé civique' },
    on: { kind: 'nth-weekday', nth: 1, weekday: 1, month: 8 },
    substitution: 'none',
  },
  labourDay: {
    id: 'labour-day',
    name: { en: 'Labour Day', fr: 'Fête du Travail' },
    on: { kind: 'nth-weekday', nth: 1, weekday: 1, month: 9 },
    substitution: 'none',
  },
  mourning2022: {
    id: 'mourning-2022',
    name: {
      en: 'Day of Mourning for Queen Elizabeth II',
      fr: 'Jour de deuil en l’honneur de la reine Elizabeth II',
    },
    on: { kind: 'once', year: 2022, month: 9, day: 19 },
    substitution: 'none',
  },
  truthAndReconciliation: {
    id: 'truth-and-reconciliation',
    name: {
      en: 'National Day for Truth and Reconciliation',
      fr: 'Journée nationale de la vérité et de la réconciliation',
    },
    on: { kind: 'fixed', month: 9, day: 30 },
    substitution: 'next-weekday',
  },
  thanksgiving: {
    id: 'thanksgiving',
    name: { en: 'Thanksgiving Day', fr: 'Action de grâce' },
    on: { kind: 'nth-weekday', nth: 2, weekday: 1, month: 10 },
    substitution: 'none',
  },
  remembranceDay: {
    id: 'remembrance-day',
    name: { en: 'Remembrance Day', fr: 'Jour du Souvenir' },
    on: { kind: 'fixed', month: 11, day: 11 },
    substitution: 'next-weekday',
  },
  christmas: {
    id: 'christmas',
    name: { en: 'Christmas Day', fr: 'Noël' },
    on: { kind: 'fixed', month: 12, day: 25 },
    substitution: 'next-weekday',
  },
  boxingDay: {
    id: 'boxing-day',
    name: { en: 'Boxing Day', fr: 'Lendemain de Noël' },
    on: { kind: 'fixed', month: 12, day: 26 },
    substitution: 'next-weekday',
  },
} as const satisfies { [key: string]: Day }
