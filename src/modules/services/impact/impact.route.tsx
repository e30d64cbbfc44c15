import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type MemberRequest, memberRoute, page, type Reply, type Route } from '../../../kernel/web/route.ts'
import { asViewer } from '../../identity/index.ts'
import { type OwnService, ownServices, programNames } from '../../inventory/index.ts'
import { inventoryCrumbs } from '../file/file.route.tsx'
import { impactPath } from '../paths.ts'
import { sheetsOf } from '../queries.ts'
import { emptyBody } from '../sheet/sheet.ts'
import { type Dependency, dependenciesIn } from '../topics/dependencies.ts'
import { impactGraph } from './graph.ts'
import { ImpactPage } from './impact.page.tsx'
import { words } from './impact.text.ts'

export function impactRoutes({ database }: { readonly database: Database }): Route[] {
  return [
    memberRoute('GET', impactPath, (request) =>
      asViewer(database, request.viewer, (tx) => show(tx, request)),
    ),
  ]
}

/** What the files say, and the programs that the inventory names. */
async function show(tx: Tx, { language, viewer, query }: MemberRequest): Promise<Reply> {
  const services = await ownServices(tx, viewer.organization)
  const names = await programNames(tx, [
    ...new Set(services.flatMap(({ programs }) => programs.map(({ code }) => code))),
  ])
  const program = ({ code, name }: OwnService['programs'][number]) =>
    programNeed(code, names.get(code) ?? name)
  const sheets = await sheetsOf(tx, viewer.organization, 'dependencies')
  const graph = impactGraph(
    services.map(({ id, name, programs }) => ({
      id,
      name,
      needs: [...dependenciesIn(sheets.get(id) ?? emptyBody), ...programs.map(program)],
    })),
  )
  return page({
    title: words.title[language],
    body: <ImpactPage {...{ language, graph }} from={query.get('from')} />,
    breadcrumbs: inventoryCrumbs(language),
    wide: true,
  })
}

/** What comes with the program a service belongs to; a code without a known name speaks for itself. */
function programNeed(code: string, name: Bilingual | null): Dependency {
  const called = name ? { en: `${name.en} (${code})`, fr: `${name.fr} (${code})` } : { en: code, fr: code }
  return { kind: 'program', service: '', name: called, effect: 'stops' }
}
