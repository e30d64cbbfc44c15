import { definePath } from '../../../kernel/web/path.ts'

export const servicesPath = definePath('/en/services', '/fr/services')
/** The list as a file: the same query, as CSV or JSON. */
export const serviceListPath = definePath('/en/services/list/:format', '/fr/services/liste/:format')
export const servicePath = definePath(
  '/en/services/:organization/:service',
  '/fr/services/:organization/:service',
)
export const openDataPath = definePath('/en/services/data', '/fr/services/donnees')
export const dataFilePath = definePath('/en/services/data/:file', '/fr/services/donnees/:file')
/** What was corrected after publication, year by year. */
export const restatedPath = definePath('/en/services/corrections', '/fr/services/rectifications')
/** One service for programs: `json` or `jsonld`. */
export const serviceDataPath = definePath(
  '/en/services/:organization/:service/data/:format',
  '/fr/services/:organization/:service/donnees/:format',
)
export const indicatorsPath = definePath('/en/services/indicators', '/fr/services/indicateurs')
export const indicatorPath = definePath('/en/services/indicators/:figure', '/fr/services/indicateurs/:figure')
export const indicatorRowsPath = definePath(
  '/en/services/indicators/:figure/rows',
  '/fr/services/indicateurs/:figure/lignes',
)
export const indicatorFilePath = definePath(
  '/en/services/indicators/:figure/rows/csv',
  '/fr/services/indicateurs/:figure/lignes/csv',
)
