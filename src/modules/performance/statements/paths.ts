import { definePath } from '../../../kernel/web/path.ts'

export const statementsPath = definePath(
  '/en/performance/agreements/:id/statements',
  '/fr/rendement/ententes/:id/releves',
)
export const proposeStatementPath = definePath(
  '/en/performance/agreements/:id/statements/new',
  '/fr/rendement/ententes/:id/releves/nouveau',
)
export const statementPath = definePath('/en/performance/statements/:id', '/fr/rendement/releves/:id')
export const statementFilePath = definePath(
  '/en/performance/statements/:id/file',
  '/fr/rendement/releves/:id/fichier',
)
