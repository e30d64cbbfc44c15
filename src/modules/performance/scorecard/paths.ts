import { definePath } from '../../../kernel/web/path.ts'

export const scorecardFilePath = definePath(
  '/en/performance/agreements/:id/file',
  '/fr/rendement/ententes/:id/fichier',
)
export const measurePath = definePath('/en/performance/measures/:id', '/fr/rendement/mesures/:id')
export const casesPath = definePath(
  '/en/performance/measures/:id/cases',
  '/fr/rendement/mesures/:id/dossiers',
)
export const casePath = definePath(
  '/en/performance/measures/:id/cases/:case',
  '/fr/rendement/mesures/:id/dossiers/:case',
)
