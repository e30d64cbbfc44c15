import { definePath } from '../../kernel/web/path.ts'

export const inventoryPath = definePath('/en/inventory', '/fr/repertoire')
export const codesPath = definePath('/en/inventory/codes', '/fr/repertoire/codes')
export const releaseCodePath = definePath('/en/inventory/codes/release', '/fr/repertoire/codes/retrait')

export const openYearPath = definePath('/en/inventory/years/open', '/fr/repertoire/exercices/ouverture')
export const yearPath = definePath('/en/inventory/years/:year', '/fr/repertoire/exercices/:year')
export const moveYearPath = definePath(
  '/en/inventory/years/:year/moves/:move',
  '/fr/repertoire/exercices/:year/etapes/:move',
)
export const newServicePath = definePath(
  '/en/inventory/years/:year/services/new',
  '/fr/repertoire/exercices/:year/services/ajout',
)
export const nameServicePath = definePath(
  '/en/inventory/years/:year/services/new/name',
  '/fr/repertoire/exercices/:year/services/ajout/nom',
)
export const yearServicePath = definePath(
  '/en/inventory/years/:year/services/:id',
  '/fr/repertoire/exercices/:year/services/:id',
)
export const serviceTopicPath = definePath(
  '/en/inventory/years/:year/services/:id/topics/:topic',
  '/fr/repertoire/exercices/:year/services/:id/sujets/:topic',
)
export const removeServicePath = definePath(
  '/en/inventory/years/:year/services/:id/removal',
  '/fr/repertoire/exercices/:year/services/:id/retrait',
)
export const newStandardPath = definePath(
  '/en/inventory/years/:year/services/:id/standards/new',
  '/fr/repertoire/exercices/:year/services/:id/normes/ajout',
)
export const yearStandardPath = definePath(
  '/en/inventory/years/:year/services/:id/standards/:standard',
  '/fr/repertoire/exercices/:year/services/:id/normes/:standard',
)
export const standardTopicPath = definePath(
  '/en/inventory/years/:year/services/:id/standards/:standard/topics/:topic',
  '/fr/repertoire/exercices/:year/services/:id/normes/:standard/sujets/:topic',
)
export const removeStandardPath = definePath(
  '/en/inventory/years/:year/services/:id/standards/:standard/removal',
  '/fr/repertoire/exercices/:year/services/:id/normes/:standard/retrait',
)
export const serviceHistoryPath = definePath('/en/inventory/services/:id', '/fr/repertoire/services/:id')
export const yearFilePath = definePath(
  '/en/inventory/years/:year/files/:file',
  '/fr/repertoire/exercices/:year/fichiers/:file',
)
export const newLoadPath = definePath('/en/inventory/loads/new', '/fr/repertoire/chargements/ajout')
export const loadPath = definePath('/en/inventory/loads/:load', '/fr/repertoire/chargements/:load')
export const loadFindingsPath = definePath(
  '/en/inventory/loads/:load/findings',
  '/fr/repertoire/chargements/:load/constats',
)
export const loadChangesPath = definePath(
  '/en/inventory/loads/:load/changes',
  '/fr/repertoire/chargements/:load/changements',
)
export const loadMappingPath = definePath(
  '/en/inventory/loads/:load/columns/:resource',
  '/fr/repertoire/chargements/:load/colonnes/:resource',
)
export const importLoadPath = definePath(
  '/en/inventory/loads/:load/import',
  '/fr/repertoire/chargements/:load/importation',
)
export const retryLoadPath = definePath(
  '/en/inventory/loads/:load/retry',
  '/fr/repertoire/chargements/:load/reprise',
)
export const deleteLoadPath = definePath(
  '/en/inventory/loads/:load/removal',
  '/fr/repertoire/chargements/:load/retrait',
)
