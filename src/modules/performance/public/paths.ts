import { definePath } from '../../../kernel/web/path.ts'

export const liveIndexPath = definePath('/en/services/live', '/fr/services/en-direct')
export const livePath = definePath(
  '/en/services/:organization/:service/live',
  '/fr/services/:organization/:service/en-direct',
)
export const liveEventsPath = definePath(
  '/en/services/:organization/:service/live/events',
  '/fr/services/:organization/:service/en-direct/evenements',
)
/** For programs: `json` or `csv`. */
export const liveDataPath = definePath(
  '/en/services/:organization/:service/live/data/:format',
  '/fr/services/:organization/:service/en-direct/donnees/:format',
)
/** Atom, in the language of the address. */
export const liveFeedPath = definePath(
  '/en/services/:organization/:service/live/feed',
  '/fr/services/:organization/:service/en-direct/fil',
)
export const publishPath = definePath(
  '/en/performance/measures/:id/public',
  '/fr/rendement/mesures/:id/diffusion',
)
