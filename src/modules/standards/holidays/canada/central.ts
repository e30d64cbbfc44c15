import type { HolidayRule } from '../holiday.ts'
import { type Day, days } from './days.ts'
import { given } from './jurisdiction.ts'

const custom = {
  en: 'Custom of many employers; no act requires it',
  fr: 'Usage de nombreux employeurs; aucune loi ne l’exige',
}

const labourStandards = {
  en: 'Act respecting labour standards, CQLR c. N-1.1, s. 60',
  fr: 'Loi sur les normes du travail, RLRQ, c. N-1.1, art. 60',
}

const dayAfterNewYear: Day = {
  id: 'day-after-new-year',
  name: { en: 'Day after New Year’s', fr: 'Lendemain du jour de l’An' },
  on: { kind: 'fixed', month: 1, day: 2 },
  substitution: 'next-weekday',
}

const patriots: Day = {
  ...days.victoriaDay,
  id: 'patriots',
  name: { en: 'National Patriots’ Day', fr: 'Journée nationale des patriotes' },
}

const nationalHoliday: Day = {
  id: 'quebec-national-holiday',
  name: {
    en: 'Québec National Holiday (Saint-Jean-Baptiste Day)',
    fr: 'Fête nationale du Québec (Saint-Jean-Baptiste)',
  },
  on: { kind: 'fixed', month: 6, day: 24 },
  substitution: 'next-weekday',
}

export const ontario: readonly HolidayRule[] = [
  ...given(
    'statute',
    {
      en: 'Employment Standards Act, 2000, S.O. 2000, c. 41, s. 1 and Part X',
      fr: 'Loi de 2000 sur les normes d’emploi, L.O. 2000, chap. 41, art. 1 et partie X',
    },
    [
      days.newYear,
      [
        days.familyDay,
        {
          since: 2008,
          source: {
            en: 'O. Reg. 547/07 under the Employment Standards Act, 2000',
            fr: 'Règl. de l’Ont. 547/07 pris en vertu de la Loi de 2000 sur les normes d’emploi',
          },
        },
      ],
      days.goodFriday,
      days.victoriaDay,
      days.canadaDay,
      days.labourDay,
      days.thanksgiving,
      days.christmas,
      days.boxingDay,
    ],
  ),
  ...given('customary', custom, [days.easterMonday, days.civicHoliday, days.remembranceDay]),
]

export const quebec: readonly HolidayRule[] = [
  ...given('statute', labourStandards, [
    days.newYear,
    [
      days.goodFriday,
      {
        source: {
          en: `${labourStandards.en}: Good Friday or Easter Monday, as the employer chooses`,
          fr: `${labourStandards.fr}\u00a0: le Vendredi saint ou le lundi de Pâques, au choix de l’employeur`,
        },
      },
    ],
    [patriots, { since: 2003 }],
    [
      nationalHoliday,
      {
        source: {
          en: 'National Holiday Act, CQLR c. F-1.1',
          fr: 'Loi sur la fête nationale, RLRQ, c. F-1.1',
        },
      },
    ],
    days.canadaDay,
    days.labourDay,
    days.thanksgiving,
    days.christmas,
  ]),
  ...given('customary', custom, [dayAfterNewYear, days.easterMonday, days.boxingDay]),
]
