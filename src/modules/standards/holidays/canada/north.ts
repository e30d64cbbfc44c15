import type { HolidayRule } from '../holiday.ts'
import { type Day, days } from './days.ts'
import { given } from './jurisdiction.ts'

const custom = {
  en: 'Custom of many employers; no act requires it',
  fr: 'Usage de nombreux employeurs; aucune loi ne l’exige',
}

const governmentYT = {
  en: 'Decision of the Government of Yukon for its employees',
  fr: 'Décision du gouvernement du Yukon pour son personnel',
}

const governmentNT = {
  en: 'Decision of the Government of the Northwest Territories for its employees',
  fr: 'Décision du gouvernement des Territoires du Nord-Ouest pour son personnel',
}

const governmentNU = {
  en: 'Decision of the Government of Nunavut for its employees',
  fr: 'Décision du gouvernement du Nunavut pour son personnel',
}

const yukonHeritage: Day = {
  id: 'yukon-heritage-day',
  name: { en: 'Heritage Day', fr: 'Fête du Patrimoine' },
  on: { kind: 'friday-before-last-sunday', month: 2 },
  substitution: 'none',
}

const yukonDiscovery: Day = {
  id: 'yukon-discovery-day',
  name: { en: 'Discovery Day', fr: 'Jour de la Découverte' },
  on: { kind: 'nth-weekday', nth: 3, weekday: 1, month: 8 },
  substitution: 'none',
}

const nunavutDay: Day = {
  id: 'nunavut-day',
  name: { en: 'Nunavut Day', fr: 'Fête du Nunavut' },
  on: { kind: 'fixed', month: 7, day: 9 },
  substitution: 'none',
}

export const yukon: readonly HolidayRule[] = [
  ...given(
    'statute',
    {
      en: 'Employment Standards Act, R.S.Y. 2002, c. 72',
      fr: 'Loi sur les normes d’emploi, L.R.Y. 2002, ch. 72',
    },
    [
      days.newYear,
      days.goodFriday,
      days.victoriaDay,
      [days.indigenousPeoples, { since: 2017 }],
      days.canadaDay,
      yukonDiscovery,
      days.labourDay,
      [days.truthAndReconciliation, { since: 2023 }],
      days.thanksgiving,
      days.remembranceDay,
      days.christmas,
    ],
  ),
  ...given('public-service', governmentYT, [
    yukonHeritage,
    [days.truthAndReconciliation, { since: 2021, until: 2022 }],
    days.mourning2022,
  ]),
  ...given('customary', custom, [days.easterMonday, days.boxingDay]),
]

export const northwestTerritories: readonly HolidayRule[] = [
  ...given(
    'statute',
    {
      en: 'Employment Standards Act, S.N.W.T. 2007, c. 13',
      fr: 'Loi sur les normes d’emploi, L.T.N.-O. 2007, ch. 13',
    },
    [
      days.newYear,
      days.goodFriday,
      days.victoriaDay,
      [days.indigenousPeoples, { since: 2002 }],
      days.canadaDay,
      days.civicHoliday,
      days.labourDay,
      [days.truthAndReconciliation, { since: 2022 }],
      days.thanksgiving,
      days.remembranceDay,
      days.christmas,
    ],
  ),
  ...given('public-service', governmentNT, [[days.truthAndReconciliation, { since: 2021, until: 2021 }]]),
  ...given('customary', custom, [days.easterMonday, days.boxingDay]),
]

export const nunavut: readonly HolidayRule[] = [
  ...given(
    'statute',
    {
      en: 'Labour Standards Act, R.S.N.W.T. (Nu.) 1988, c. L-1',
      fr: 'Loi sur les normes du travail, L.R.T.N.-O. (Nu.) 1988, ch. L-1',
    },
    [
      days.newYear,
      days.goodFriday,
      days.victoriaDay,
      days.canadaDay,
      [nunavutDay, { since: 2020 }],
      days.civicHoliday,
      days.labourDay,
      days.thanksgiving,
      days.remembranceDay,
      days.christmas,
    ],
  ),
  ...given('public-service', governmentNU, [
    [nunavutDay, { since: 2001, until: 2019 }],
    [days.truthAndReconciliation, { since: 2022 }],
  ]),
  ...given('customary', custom, [days.easterMonday, days.boxingDay]),
]
