import type { VNode } from 'preact'
import type { Database, Tx } from '../../../../kernel/data/database.ts'
import { type MemberRequest, memberRoute, page, type Route } from '../../../../kernel/web/route.ts'
import { steps } from '../../../guide/index.ts'
import { may, states } from '../../../identity/index.ts'
import { myWorkPath, relationshipsPath } from '../../paths.ts'
import { answer } from '../access.ts'
import { longest } from '../reading.ts'
import type { ListFilter } from './list.queries.ts'
import { MyWorkPage, myWorkTitle } from './my-work.page.tsx'
import { myWork, relationshipsPage } from './my-work.ts'
import { RelationshipsPage, relationshipsTitle } from './relationships.page.tsx'

export type MyWorkOptions = {
  readonly database: Database
  /** What a module above this one adds to what waits for a person; null when nothing does. */
  readonly waitsElsewhere?: (tx: Tx, request: MemberRequest) => Promise<VNode | null>
}

export function myWorkRoutes({ database, waitsElsewhere = async () => null }: MyWorkOptions): Route[] {
  return [
    memberRoute('GET', myWorkPath, async (request) => {
      const { language, viewer, now } = request
      const found = await myWork({ database, viewer }, now, (tx) => waitsElsewhere(tx, request))
      return answer(found, language, (work) =>
        page({
          title: myWorkTitle[language],
          wide: true,
          body: (
            <MyWorkPage
              {...{ language, work, viewer }}
              elsewhere={work.besides}
              mayOpen={may(viewer.roles, 'open-relationship')}
            />
          ),
        }),
      )
    }),
    memberRoute('GET', relationshipsPath, async ({ language, viewer, query }) => {
      const filter = readFilter(query)
      const number = readPage(query.get('page'))
      return answer(await relationshipsPage({ database, viewer }, filter, number), language, (listed) =>
        page({
          title: relationshipsTitle[language],
          wide: true,
          body: (
            <RelationshipsPage
              {...{ language, listed, filter, viewer }}
              page={number}
              mayOpen={may(viewer.roles, 'open-relationship')}
            />
          ),
        }),
      )
    }),
  ]
}

/** Reads the filter from an address; what it does not know, it leaves out. */
function readFilter(query: URLSearchParams): ListFilter {
  return {
    search: (query.get('search') ?? '').slice(0, longest.title),
    state: states.find((state) => state.code === query.get('state'))?.code ?? null,
    step: steps.find((step) => String(step.number) === query.get('step'))?.number ?? null,
    waiting: query.get('turn') === 'mine',
    order: 'recent',
  }
}

function readPage(typed: string | null): number {
  return typed !== null && /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 1
}
