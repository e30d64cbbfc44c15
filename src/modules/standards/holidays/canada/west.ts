import type { HolidayRule } from '../holiday.ts'
import { type Day, days } from './days.ts'
import { given } from './jurisdiction.ts'

const custom = {
  en: 'Custom of many employers; no act requires it',
  fr: 'Usage de nombreux employeurs; aucune loi ne l’exige',
}

const louisRiel: Day = {
  ...days.familyDay,
  id: 'louis-riel-day',
  name: { en: 'Louis Riel Day', fr: 'Journée Louis Riel' },
}

const terryFox: Day = {
  ...days.civicHoliday,
  id: 'terry-fox-day',
  name: { en: 'Terry Fox Day', fr: 'Journée Terry Fox' },
}

const orangeShirt: Day = {
  ...days.truthAndReconciliation,
  id: 'orange-shirt-day',
  name: {
    en: 'Orange Shirt Day (National Day for Truth and Reconciliation)',
    fr: 'Jour du chandail orange (Journée nationale de la vérité et de la réconciliation)',
  },
}

const saskatchewanDay: Day = {
  ...days.civicHoliday,
  id: 'saskatchewan-day',
  name: { en: 'Saskatchewan Day', fr: 'Fête de la Saskatchewan' },
}

const heritageDay: Day = {
  ...days.civicHoliday,
  id: 'alberta-heritage-day',
  name: { en: 'Heritage Day', fr: 'Fête du Patrimoine' },
}

const britishColumbiaDay: Day = {
  ...days.civicHoliday,
  id: 'british-columbia-day',
  name: { en: 'British Columbia Day', fr: 'Fête de la Colombie-Britannique' },
}

export const manitoba: readonly HolidayRule[] = [
  ...given(
    'statute',
    {
      en: 'Employment Standards Code, C.C.S.M. c. E110',
      fr: 'Code des normes d’emploi, c. E110 de la C.P.L.M.',
    },
    [
      days.newYear,
      [louisRiel, { since: 2008 }],
      days.goodFriday,
      days.victoriaDay,
      days.canadaDay,
      days.labourDay,
      [orangeShirt, { since: 2023 }],
      days.thanksgiving,
      days.christmas,
    ],
  ),
  ...given(
    'public-service',
    {
      en: 'Decision of the Government of Manitoba for its employees',
      fr: 'Décision du gouvernement du Manitoba pour son personnel',
    },
    [[orangeShirt, { since: 2021, until: 2022 }], days.mourning2022],
  ),
  ...given('customary', custom, [
    days.easterMonday,
    terryFox,
    [
      days.remembranceDay,
      {
        source: {
          en: 'Remembrance Day Act, C.C.S.M. c. R80: most work is forbidden, the day is not a general holiday',
          fr: 'Loi sur le jour du Souvenir, c. R80 de la C.P.L.M.\u00a0: la plupart des travaux sont interdits, le jour n’est pas un jour férié',
        },
      },
    ],
    days.boxingDay,
  ]),
]

export const saskatchewan: readonly HolidayRule[] = given(
  'statute',
  {
    en: 'Saskatchewan Employment Act, S.S. 2013, c. S-15.1, Part II',
    fr: 'The Saskatchewan Employment Act, S.S. 2013, ch. S-15.1, partie II (loi sur l’emploi)',
  },
  [
    days.newYear,
    [days.familyDay, { since: 2007 }],
    days.goodFriday,
    days.victoriaDay,
    days.canadaDay,
    saskatchewanDay,
    days.labourDay,
    days.thanksgiving,
    days.remembranceDay,
    days.christmas,
  ],
)

export const alberta: readonly HolidayRule[] = [
  ...given(
    'statute',
    {
      en: 'Employment Standards Code, R.S.A. 2000, c. E-9, s. 25',
      fr: 'Employment Standards Code, R.S.A. 2000, ch. E-9, art. 25 (code des normes d’emploi)',
    },
    [
      days.newYear,
      [days.familyDay, { since: 1990 }],
      days.goodFriday,
      days.victoriaDay,
      days.canadaDay,
      days.labourDay,
      days.thanksgiving,
      days.remembranceDay,
      days.christmas,
    ],
  ),
  ...given(
    'customary',
    {
      en: 'Employment Standards Code, R.S.A. 2000, c. E-9: optional general holiday, as the employer chooses',
      fr: 'Employment Standards Code, R.S.A. 2000, ch. E-9\u00a0: jour férié facultatif, au choix de l’employeur',
    },
    [days.easterMonday, heritageDay, [days.truthAndReconciliation, { since: 2021 }], days.boxingDay],
  ),
]

export const britishColumbia: readonly HolidayRule[] = [
  ...given(
    'statute',
    {
      en: 'Employment Standards Act, R.S.B.C. 1996, c. 113, s. 1',
      fr: 'Employment Standards Act, R.S.B.C. 1996, ch. 113, art. 1 (loi sur les normes d’emploi)',
    },
    [
      days.newYear,
      [
        days.familyDay,
        { since: 2013, until: 2018, on: { kind: 'nth-weekday', nth: 2, weekday: 1, month: 2 } },
      ],
      [days.familyDay, { since: 2019 }],
      days.goodFriday,
      days.victoriaDay,
      days.canadaDay,
      britishColumbiaDay,
      days.labourDay,
      [days.truthAndReconciliation, { since: 2023 }],
      days.thanksgiving,
      days.remembranceDay,
      days.christmas,
    ],
  ),
  ...given(
    'public-service',
    {
      en: 'Decision of the Government of British Columbia for the public sector',
      fr: 'Décision du gouvernement de la Colombie-Britannique pour le secteur public',
    },
    [[days.truthAndReconciliation, { since: 2021, until: 2022 }], days.mourning2022],
  ),
  ...given('customary', custom, [days.easterMonday, days.boxingDay]),
]
