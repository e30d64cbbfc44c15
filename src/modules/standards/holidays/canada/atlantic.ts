import type { HolidayRule } from '../holiday.ts'
import { type Day, days } from './days.ts'
import { given } from './jurisdiction.ts'

const custom = {
  en: 'Custom of many employers; no act requires it',
  fr: 'Usage de nombreux employeurs; aucune loi ne l’exige',
}

const governmentNB = {
  en: 'Decision of the Government of New Brunswick for its employees',
  fr: 'Décision du gouvernement du Nouveau-Brunswick pour son personnel',
}

const daysOfRest = {
  en: 'Days of Rest Act, S.N.B. 1985, c. D-4.2: prescribed day of rest, not a paid holiday',
  fr: 'Loi sur les jours de repos, L.N.-B. 1985, ch. D-4.2\u00a0: jour de repos prescrit, non un congé payé',
}

const governmentNS = {
  en: 'Decision of the Government of Nova Scotia for its employees',
  fr: 'Décision du gouvernement de la Nouvelle-Écosse pour son personnel',
}

const governmentPE = {
  en: 'Decision of the Government of Prince Edward Island for its employees',
  fr: 'Décision du gouvernement de l’Île-du-Prince-Édouard pour son personnel',
}

const governmentNL = {
  en: 'Holidays of the public service of Newfoundland and Labrador, by collective agreement',
  fr: 'Congés de la fonction publique de Terre-Neuve-et-Labrador, par convention collective',
}

const newBrunswickDay: Day = {
  ...days.civicHoliday,
  id: 'new-brunswick-day',
  name: { en: 'New Brunswick Day', fr: 'Fête du Nouveau-Brunswick' },
}

const heritageDay: Day = {
  ...days.familyDay,
  id: 'nova-scotia-heritage-day',
  name: { en: 'Heritage Day', fr: 'Fête du Patrimoine' },
}

const natalDay: Day = {
  ...days.civicHoliday,
  id: 'natal-day',
  name: { en: 'Natal Day', fr: 'Jour de la Fondation' },
}

const islanderDay: Day = {
  ...days.familyDay,
  id: 'islander-day',
  name: { en: 'Islander Day', fr: 'Fête des Insulaires' },
}

const goldCupDay: Day = {
  id: 'gold-cup-parade-day',
  name: { en: 'Gold Cup Parade Day', fr: 'Jour du défilé de la Coupe d’or' },
  on: { kind: 'nth-weekday', nth: 3, weekday: 5, month: 8 },
  substitution: 'none',
}

const memorialDay: Day = {
  ...days.canadaDay,
  name: { en: 'Memorial Day and Canada Day', fr: 'Jour commémoratif et fête du Canada' },
}

const saintPatrick: Day = {
  id: 'saint-patrick',
  name: { en: 'Saint Patrick’s Day', fr: 'Fête de la Saint-Patrick' },
  on: { kind: 'monday-of-week', month: 3, day: 17 },
  substitution: 'none',
}

const saintGeorge: Day = {
  id: 'saint-george',
  name: { en: 'Saint George’s Day', fr: 'Fête de la Saint-Georges' },
  on: { kind: 'nearest-monday', month: 4, day: 23 },
  substitution: 'none',
}

const discoveryDay: Day = {
  id: 'discovery-day',
  name: { en: 'Discovery Day (June Day)', fr: 'Jour de la Découverte (congé de juin)' },
  on: { kind: 'nearest-monday', month: 6, day: 24 },
  substitution: 'none',
}

const orangemen: Day = {
  id: 'orangemen',
  name: { en: 'Orangemen’s Day', fr: 'Fête des orangistes' },
  on: { kind: 'nearest-monday', month: 7, day: 12 },
  substitution: 'none',
}

const regatta: Day = {
  id: 'regatta',
  name: { en: 'Regatta Day (St. John’s)', fr: 'Jour des régates (St. John’s)' },
  on: { kind: 'nth-weekday', nth: 1, weekday: 3, month: 8 },
  substitution: 'none',
}

export const newBrunswick: readonly HolidayRule[] = [
  ...given(
    'statute',
    {
      en: 'Employment Standards Act, S.N.B. 1982, c. E-7.2',
      fr: 'Loi sur les normes d’emploi, L.N.-B. 1982, ch. E-7.2',
    },
    [
      days.newYear,
      [days.familyDay, { since: 2018 }],
      days.goodFriday,
      days.canadaDay,
      newBrunswickDay,
      days.labourDay,
      days.remembranceDay,
      days.christmas,
    ],
  ),
  ...given('public-service', governmentNB, [
    days.mourning2022,
    [days.truthAndReconciliation, { since: 2022 }],
  ]),
  ...given('customary', daysOfRest, [days.victoriaDay, days.thanksgiving, days.boxingDay]),
]

export const novaScotia: readonly HolidayRule[] = [
  ...given(
    'statute',
    {
      en: 'Labour Standards Code, R.S.N.S. 1989, c. 246',
      fr: 'Labour Standards Code, R.S.N.S. 1989, ch. 246 (code des normes du travail)',
    },
    [
      days.newYear,
      [heritageDay, { since: 2015 }],
      days.goodFriday,
      days.canadaDay,
      days.labourDay,
      [
        days.remembranceDay,
        {
          source: {
            en: 'Remembrance Day Act, R.S.N.S. 1989, c. 396',
            fr: 'Remembrance Day Act, R.S.N.S. 1989, ch. 396 (loi sur le jour du Souvenir)',
          },
        },
      ],
      days.christmas,
    ],
  ),
  ...given('public-service', governmentNS, [
    days.mourning2022,
    [days.truthAndReconciliation, { since: 2021 }],
  ]),
  ...given('customary', custom, [days.easterMonday, natalDay, days.thanksgiving, days.boxingDay]),
]

export const princeEdwardIsland: readonly HolidayRule[] = [
  ...given(
    'statute',
    {
      en: 'Employment Standards Act, R.S.P.E.I. 1988, c. E-6.2',
      fr: 'Employment Standards Act, R.S.P.E.I. 1988, ch. E-6.2 (loi sur les normes d’emploi)',
    },
    [
      days.newYear,
      [islanderDay, { since: 2009, until: 2009, on: { kind: 'nth-weekday', nth: 2, weekday: 1, month: 2 } }],
      [islanderDay, { since: 2010 }],
      days.goodFriday,
      days.canadaDay,
      days.labourDay,
      [days.truthAndReconciliation, { since: 2022 }],
      days.remembranceDay,
      days.christmas,
    ],
  ),
  ...given('public-service', governmentPE, [
    [days.truthAndReconciliation, { since: 2021, until: 2021 }],
    days.mourning2022,
  ]),
  ...given('customary', custom, [goldCupDay]),
]

export const newfoundlandAndLabrador: readonly HolidayRule[] = [
  ...given(
    'statute',
    {
      en: 'Labour Standards Act, R.S.N.L. 1990, c. L-2, s. 14',
      fr: 'Labour Standards Act, R.S.N.L. 1990, ch. L-2, art. 14 (loi sur les normes du travail)',
    },
    [days.newYear, days.goodFriday, memorialDay, days.labourDay, days.remembranceDay, days.christmas],
  ),
  ...given('public-service', governmentNL, [
    saintPatrick,
    saintGeorge,
    discoveryDay,
    orangemen,
    regatta,
    days.mourning2022,
    [days.truthAndReconciliation, { since: 2021 }],
    days.boxingDay,
  ]),
  ...given('customary', custom, [days.victoriaDay, days.thanksgiving]),
]
