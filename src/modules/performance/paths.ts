import { definePath } from '../../kernel/web/path.ts'

export const levelsPath = definePath(
  '/en/performance/agreements/:id/levels',
  '/fr/rendement/ententes/:id/niveaux',
)
export const levelPath = definePath(
  '/en/performance/agreements/:id/levels/:document/:row',
  '/fr/rendement/ententes/:id/niveaux/:document/:row',
)
export const simulatorPath = definePath(
  '/en/performance/simulator/:measure',
  '/fr/rendement/simulateur/:measure',
)
export const trialPath = definePath('/en/performance/simulator', '/fr/rendement/simulateur')
export const exclusionsPath = definePath(
  '/en/performance/measures/:measure/exclusions',
  '/fr/rendement/mesures/:measure/exclusions',
)
export const answerExclusionPath = definePath(
  '/en/performance/measures/:measure/exclusions/:exclusion',
  '/fr/rendement/mesures/:measure/exclusions/:exclusion',
)
export const outlookPath = definePath(
  '/en/performance/measures/:measure/outlook',
  '/fr/rendement/mesures/:measure/perspectives',
)
