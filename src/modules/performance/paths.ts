import { definePath } from '../../kernel/web/path.ts'

export const levelsPath = definePath(
  '/en/performance/agreements/:id/levels',
  '/fr/rendement/ententes/:id/niveaux',
)
export const levelPath = definePath(
  '/en/performance/agreements/:id/levels/:document/:row',
  '/fr/rendement/ententes/:id/niveaux/:document/:row',
)
