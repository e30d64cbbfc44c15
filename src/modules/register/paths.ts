import { definePath } from '../../kernel/web/path.ts'

export const registerPath = definePath('/en/agreements', '/fr/ententes')
export const registerExportPath = definePath('/en/agreements/export', '/fr/ententes/exportation')

export const recordedPath = definePath('/en/agreements/recorded/:id', '/fr/ententes/inscrites/:id')
export const recordedFilePath = definePath(
  '/en/agreements/recorded/:id/files/:file',
  '/fr/ententes/inscrites/:id/fichiers/:file',
)
export const changeRecordedPath = definePath(
  '/en/agreements/recorded/:id/change',
  '/fr/ententes/inscrites/:id/modification',
)
export const removeRecordedPath = definePath(
  '/en/agreements/recorded/:id/remove',
  '/fr/ententes/inscrites/:id/retrait',
)
