import type { Database } from '../../../kernel/data/database.ts'
import type { Route } from '../../../kernel/web/route.ts'
import { libraryRoutes } from '../library/library.route.tsx'
import { noteRoutes } from '../notes/notes.route.tsx'
import { versionRoutes } from '../versions/versions.route.tsx'
import { beginDraftRoutes } from './begin-draft/begin-draft.route.tsx'
import { checkRoutes } from './check/check.route.tsx'
import { declareReadyRoutes } from './declare-ready/declare-ready.route.tsx'
import { documentSetRoutes } from './document-set/document.route.tsx'
import { withdrawalRoutes } from './document-set/withdraw.route.tsx'
import { guideSettingsRoutes } from './guide-settings/guide-settings.route.tsx'
import { agreementHistoryRoutes } from './history/history.route.tsx'
import { importRoutes } from './import-file/import.route.tsx'
import { overviewRoutes } from './overview/overview.route.tsx'
import { readBegunRoutes } from './read-begun/read-begun.route.tsx'
import type { BlocksComponent } from './write-element/element-page-props.ts'
import { writeElementRoutes } from './write-element/write-element.route.tsx'

/** Every page on which an agreement is written, checked and frozen. */
export function draftingRoutes(options: {
  readonly database: Database
  readonly Blocks: BlocksComponent
}): Route[] {
  return [
    ...overviewRoutes(options),
    ...beginDraftRoutes(options),
    ...readBegunRoutes(options),
    ...writeElementRoutes(options),
    ...checkRoutes(options),
    ...declareReadyRoutes(options),
    ...versionRoutes(options),
    ...noteRoutes(options),
    ...libraryRoutes(options),
    ...documentSetRoutes(options),
    ...withdrawalRoutes(options),
    ...guideSettingsRoutes(options),
    ...importRoutes(options),
    ...agreementHistoryRoutes(options),
  ]
}
