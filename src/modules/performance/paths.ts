import { definePath } from '../../kernel/web/path.ts'

export const levelsPath = definePath(
  '/en/performance/agreements/:id/levels',
  '/fr/rendement/ententes/:id/niveaux',
)
export const levelPath = definePath(
  '/en/performance/agreements/:id/levels/:document/:row',
  '/fr/rendement/ententes/:id/niveaux/:document/:row',
)

/** A service standard set running without any agreement. */
export const standardMeasurePath = definePath(
  '/en/performance/standards/:standard/measure',
  '/fr/rendement/normes/:standard/mesure',
)

export const exclusionsPath = definePath(
  '/en/performance/measures/:id/exclusions',
  '/fr/rendement/mesures/:id/exclusions',
)
export const answerExclusionPath = definePath(
  '/en/performance/measures/:id/exclusions/:exclusion',
  '/fr/rendement/mesures/:id/exclusions/:exclusion',
)

export const feedsPath = definePath('/en/performance/feeds', '/fr/rendement/sources')
export const feedPath = definePath('/en/performance/feeds/:feed', '/fr/rendement/sources/:feed')
export const loadsPath = definePath(
  '/en/performance/feeds/:feed/files',
  '/fr/rendement/sources/:feed/fichiers',
)
export const loadPath = definePath('/en/performance/files/:load', '/fr/rendement/fichiers/:load')
export const rejectionsPath = definePath(
  '/en/performance/files/:load/rejected-rows',
  '/fr/rendement/fichiers/:load/lignes-rejetees',
)
export const simulatorPath = definePath('/en/performance/simulator', '/fr/rendement/simulateur')
export const outlookPath = definePath(
  '/en/performance/measures/:id/outlook',
  '/fr/rendement/mesures/:id/perspectives',
)
export const consequencePath = definePath(
  '/en/performance/measures/:id/outlook/:consequence',
  '/fr/rendement/mesures/:id/perspectives/:consequence',
)
export const chainPath = definePath('/en/performance/measures/:id/chain', '/fr/rendement/mesures/:id/chaine')
export const removeLinkPath = definePath(
  '/en/performance/measures/:id/chain/:link/remove',
  '/fr/rendement/mesures/:id/chaine/:link/retrait',
)
export const byHandPath = definePath(
  '/en/performance/measures/:id/by-hand',
  '/fr/rendement/mesures/:id/a-la-main',
)
export const openSloPath = definePath(
  '/en/performance/measures/:id/openslo',
  '/fr/rendement/mesures/:id/openslo',
)
