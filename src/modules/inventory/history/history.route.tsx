import type { Database } from '../../../kernel/data/database.ts'
import {
  type MemberRequest,
  memberRoute,
  notFound,
  page,
  type Reply,
  type Route,
} from '../../../kernel/web/route.ts'
import { asViewer } from '../../identity/index.ts'
import type { Beside } from '../beside.ts'
import { inventoryCrumb } from '../crumbs.ts'
import { heldCodes } from '../holdings/queries.ts'
import { serviceHistoryPath } from '../paths.ts'
import { rowName } from '../registry/row-name.ts'
import { restatementsOf } from '../restated/restated.queries.ts'
import { ServiceHistoryPage } from './history.page.tsx'
import { cellsByYear } from './queries.ts'

export function historyRoutes({ database, beside }: Options): Route[] {
  return [memberRoute('GET', serviceHistoryPath, (request) => show(database, request, beside))]
}

type Options = { readonly database: Database; readonly beside: Beside }

async function show(
  database: Database,
  { language, viewer, params }: MemberRequest,
  beside: Beside,
): Promise<Reply> {
  const serviceId = params.id ?? ''
  return asViewer(database, viewer, async (tx) => {
    const codes = await heldCodes(tx, viewer.organization)
    const years = await cellsByYear(tx, viewer.organization, codes, 'service', serviceId)
    const [latest] = years
    if (!latest) return notFound
    const name = rowName({ resource: 'service', cells: latest.cells }, language)
    const standards = await cellsByYear(tx, viewer.organization, codes, 'service-std', serviceId)
    const restated = await restatementsOf(tx, codes, serviceId)
    return page({
      title: name,
      wide: true,
      breadcrumbs: [inventoryCrumb(language)],
      body: (
        <ServiceHistoryPage
          {...{ language, name, serviceId, years, standards, restated }}
          file={beside.service(language, serviceId)}
        />
      ),
    })
  })
}
