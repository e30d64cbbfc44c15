import type { Database } from '../../../kernel/data/database.ts'
import { type MemberRequest, memberRoute, page, type Reply, type Route } from '../../../kernel/web/route.ts'
import { asViewer } from '../../identity/index.ts'
import { inventoryPath, ownStandards } from '../../inventory/index.ts'
import { inventoryLanguagesPath } from '../paths.ts'
import { InventoryLanguagesPage } from './inventory-languages.page.tsx'
import { words } from './inventory-languages.text.ts'
import { inventoryLanguages } from './inventory-languages.ts'

/** The parity check on the standards of the reader's own organization. */
export function inventoryLanguagesRoutes({ database }: { readonly database: Database }): Route[] {
  return [memberRoute('GET', inventoryLanguagesPath, (request) => show(database, request))]
}

async function show(database: Database, { language, viewer }: MemberRequest): Promise<Reply> {
  const standards = await asViewer(database, viewer, (tx) => ownStandards(tx, viewer.organization))
  return page({
    title: words.title[language],
    wide: true,
    breadcrumbs: [{ label: inventory[language], href: inventoryPath.href(language) }],
    body: <InventoryLanguagesPage language={language} found={inventoryLanguages(standards)} />,
  })
}

const inventory = { en: 'Inventory', fr: 'Répertoire' }
