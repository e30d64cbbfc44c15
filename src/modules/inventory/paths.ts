import { definePath } from '../../kernel/web/path.ts'

export const inventoryPath = definePath('/en/inventory', '/fr/repertoire')
export const codesPath = definePath('/en/inventory/codes', '/fr/repertoire/codes')
export const releaseCodePath = definePath('/en/inventory/codes/release', '/fr/repertoire/codes/retrait')
