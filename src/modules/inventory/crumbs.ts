import type { Language } from '../../kernel/language/bilingual.ts'
import type { Crumb } from '../../kernel/web/route.ts'
import { inventoryPath, yearPath } from './paths.ts'
import { rowName } from './registry/row-name.ts'
import { rowAddresses } from './registry/row-reference.ts'
import type { WorkingRow } from './registry/working.ts'

export function inventoryCrumb(language: Language): Crumb {
  return { label: { en: 'Inventory', fr: 'Répertoire' }[language], href: inventoryPath.href(language) }
}

/** The inventory, the year, and the row a page belongs to. */
export function yearCrumbs(year: string, language: Language, row?: WorkingRow): readonly Crumb[] {
  const crumbs = [inventoryCrumb(language), { label: year, href: yearPath.href(language, { year }) }]
  if (!row) return crumbs
  return [...crumbs, { label: rowName(row, language), href: rowAddresses(row, year, language).row() }]
}
