import type { Language } from '../../kernel/language/bilingual.ts'
import type { Crumb } from '../../kernel/web/route.ts'
import { inventoryPath } from './paths.ts'

export function inventoryCrumb(language: Language): Crumb {
  return { label: { en: 'Inventory', fr: 'Répertoire' }[language], href: inventoryPath.href(language) }
}
