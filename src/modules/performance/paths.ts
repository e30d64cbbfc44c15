import { definePath } from '../../kernel/web/path.ts'

export const levelsPath = definePath(
  '/en/performance/agreements/:id/levels',
  '/fr/rendement/ententes/:id/niveaux',
)
export const levelPath = definePath(
  '/en/performance/agreements/:id/levels/:document/:row',
  '/fr/rendement/ententes/:id/niveaux/:document/:row',
)

export const exclusionsPath = definePath(
  '/en/performance/measures/:id/exclusions',
  '/fr/rendement/mesures/:id/exclusions',
)
export const answerExclusionPath = definePath(
  '/en/performance/measures/:id/exclusions/:exclusion',
  '/fr/rendement/mesures/:id/exclusions/:exclusion',
)
