import type { HolidayRule } from '../holiday.ts'
import { days } from './days.ts'
import { given } from './jurisdiction.ts'

const labourCode = {
  en: 'Canada Labour Code, R.S.C. 1985, c. L-2, s. 166',
  fr: 'Code canadien du travail, L.R.C. (1985), ch. L-2, art. 166',
}

const publicService = {
  en: 'Collective agreements of the core public administration, designated paid holidays',
  fr: 'Conventions collectives de l’administration publique centrale, jours fériés désignés payés',
}

/** Days of employers under federal law, and those only the federal public service has. */
export const federal: readonly HolidayRule[] = [
  ...given('statute', labourCode, [
    days.newYear,
    days.goodFriday,
    days.victoriaDay,
    [
      days.canadaDay,
      {
        source: {
          en: 'Holidays Act, R.S.C. 1985, c. H-5; Canada Labour Code, R.S.C. 1985, c. L-2, s. 166',
          fr: 'Loi instituant des jours de fête légale, L.R.C. (1985), ch. H-5; Code canadien du travail, L.R.C. (1985), ch. L-2, art. 166',
        },
      },
    ],
    days.labourDay,
    [
      days.truthAndReconciliation,
      {
        since: 2021,
        source: {
          en: 'Canada Labour Code, s. 166, as amended by S.C. 2021, c. 11',
          fr: 'Code canadien du travail, art. 166, modifié par L.C. 2021, ch. 11',
        },
      },
    ],
    days.thanksgiving,
    days.remembranceDay,
    days.christmas,
    days.boxingDay,
  ]),
  ...given('public-service', publicService, [
    days.easterMonday,
    days.civicHoliday,
    [
      days.mourning2022,
      {
        source: {
          en: 'Proclamation of September 2022 asking the people of Canada to observe a day of mourning',
          fr: 'Proclamation de septembre 2022 invitant la population du Canada à observer un jour de deuil',
        },
      },
    ],
  ]),
]
