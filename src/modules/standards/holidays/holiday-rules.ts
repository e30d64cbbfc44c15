import { newBrunswick, newfoundlandAndLabrador, novaScotia, princeEdwardIsland } from './canada/atlantic.ts'
import { ontario, quebec } from './canada/central.ts'
import { federal } from './canada/federal.ts'
import { northwestTerritories, nunavut, yukon } from './canada/north.ts'
import { alberta, britishColumbia, manitoba, saskatchewan } from './canada/west.ts'
import type { HolidayRule, Region } from './holiday.ts'

/** Every jurisdiction's holidays as dated rules. */
export const holidayRules: { readonly [region in Region]: readonly HolidayRule[] } = {
  CA: federal,
  'CA-AB': alberta,
  'CA-BC': britishColumbia,
  'CA-MB': manitoba,
  'CA-NB': newBrunswick,
  'CA-NL': newfoundlandAndLabrador,
  'CA-NS': novaScotia,
  'CA-NT': northwestTerritories,
  'CA-NU': nunavut,
  'CA-ON': ontario,
  'CA-PE': princeEdwardIsland,
  'CA-QC': quebec,
  'CA-SK': saskatchewan,
  'CA-YT': yukon,
}
