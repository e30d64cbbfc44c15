import type { Route } from '../../src/kernel/web/route.ts'
import type { Browser } from './application.ts'
import { crawl, mostOfOneRoute, parametersOf, type Reached } from './crawl.ts'
import { keptAsTemplate } from './database.ts'
import { type Demonstration, demonstration, onCopyOf, visitAs } from './demonstration.ts'
import { once } from './once.ts'

/** Somebody of each organization who may do most, and who between them reach every page. */
const guides = ['mdp-dg', 'mdp-draft', 'mdp-legal', 'aln-dir', 'aln-analyst', 'vrl-clerk'] as const

/** A page that a walk reached, and who saw most of it. */
type ReachedPage = Reached & { readonly browser: Browser }

/** The demonstration as it is when its people have followed every link, with every page that they reached so. */
export type WalkedDemonstration = Demonstration & { readonly pages: readonly ReachedPage[] }

export async function walkedDemonstration(): Promise<WalkedDemonstration> {
  const { template, pages } = await once('walked', walked)
  const demo = await onCopyOf(template)
  const browserOf = await browsersOf(demo)
  const routeOf = pageRoutes(demo.table)
  return {
    ...demo,
    pages: pages.map(({ path, by, ...page }) => ({ ...page, route: routeOf(path), browser: browserOf(by) })),
  }
}

/** A reached page without what only its own process knows. */
type KeptPage = Omit<Reached, 'route'> & { readonly path: string; readonly by: Walker }

type Found = Reached & { readonly by: Walker }

type Walker = 'visitor' | (typeof guides)[number]

async function walked(): Promise<{ template: string; pages: readonly KeptPage[] }> {
  const demo = await demonstration()
  const pages = await reachedPages(demo)
  await demo.server.close()
  return { template: await keptAsTemplate(demo.database, 'walked'), pages }
}

async function browsersOf(demo: Demonstration): Promise<(walker: Walker) => Browser> {
  const browsers = new Map<Walker, Browser>([['visitor', demo.visitor]])
  for (const key of guides) browsers.set(key, await demo.as(key))
  return (walker) => browsers.get(walker) ?? demo.visitor
}

function pageRoutes(table: readonly Route[]): (path: string) => Route {
  const pages = new Map(table.filter(({ method }) => method === 'GET').map((route) => [route.path.en, route]))
  return (path) => {
    const route = pages.get(path)
    if (!route) throw new Error(`no page is called ${path}`)
    return route
  }
}

async function reachedPages(demo: Demonstration): Promise<readonly KeptPage[]> {
  const found: Found[] = []
  const starts = ['/', '/en', '/en/sign-in', '/en/my-work', await halfOpened(demo)]
  const browserOf = await browsersOf(demo)
  for (const by of ['visitor', ...guides] as const) {
    // What others have seen often enough is looked at once more, for the links that this person's roles add.
    const most = (route: Route) =>
      found.filter((one) => one.route === route).length < mostOfOneRoute ? mostOfOneRoute : 1
    for (const one of await crawl(demo.table, visitAs(browserOf(by)), starts, most)) {
      const seen = found.findIndex(({ address }) => address === one.address)
      if (seen < 0) found.push({ ...one, by })
      else if (formCount(one) > formCount(found[seen])) found[seen] = { ...one, by }
    }
  }
  const all = [...found, ...(await atKnownPlaces(demo.table, found, browserOf))]
  return all.map(({ route, ...page }) => ({ ...page, path: route.path.en }))
}

function formCount(one: Reached | undefined): number {
  return one?.read.body.split('method="post"').length ?? 0
}

/** Pages that only a form leads to: their addresses are made of ids that links have shown. */
async function atKnownPlaces(
  table: readonly Route[],
  found: readonly Found[],
  browserOf: (walker: Walker) => Browser,
): Promise<readonly Found[]> {
  const missing = table.filter((route) => route.method === 'GET' && !found.some((one) => one.route === route))
  const more = missing.map(async (route): Promise<Found | undefined> => {
    const near = found.filter(({ route: other }) => sharesParameters(other.path.en, route.path.en))
    for (const { address, route: other, by } of near) {
      const values = parameterValues(other.path.en, address)
      if (!values) continue
      const made = route.path.en.replace(/:([a-zA-Z]+)/g, (_, name) => values.get(name) ?? '')
      const read = await visitAs(browserOf(by))(made)
      if (read.status === 200) return { route, address: made, read, by }
    }
    return undefined
  })
  return (await Promise.all(more)).filter((one) => one !== undefined)
}

function sharesParameters(one: string, other: string): boolean {
  const start = (path: string) => path.split('/').slice(0, 3).join('/')
  const known = parametersOf(one)
  return start(one) === start(other) && parametersOf(other).every((name) => known.includes(name))
}

function parameterValues(pattern: string, address: string): ReadonlyMap<string, string> | undefined {
  const names = parametersOf(pattern)
  const match = new RegExp(`^${pattern.replace(/:[a-zA-Z]+/g, '([^/]+)')}$`).exec(address.replace(/\?.*/, ''))
  return match ? new Map(names.map((name, index) => [name, match[index + 1] ?? ''])) : undefined
}

/** A relationship that somebody is opening: answered up to the need, not created yet. Returns its last page. */
async function halfOpened({ as, database }: Demonstration): Promise<string> {
  const manager = await as('mdp-dg')
  const { headers } = await manager.get('/en/relationships/new')
  const place = String(headers.location).replace(/\/[^/]*$/, '')
  const town = await database.owner
    .selectFrom('identity.organization')
    .select('id')
    .where('acronym_en', '=', 'TRL')
    .executeTakeFirstOrThrow()
  await manager.post(`${place}/parties/add`, { organization: town.id })
  await manager.post(`${place}/kind`, { kind: 'collaborative' })
  const { body } = await manager.get(`${place}/roles`)
  const roles = [...body.matchAll(/name="(role-[^"]+)"/g)].map(([, name = '']) => name)
  await manager.post(
    `${place}/roles`,
    Object.fromEntries([...new Set(roles)].map((name) => [name, 'participant'])),
  )
  await manager.post(`${place}/need`, {
    'title-en': 'Shared radio room',
    'title-fr': 'Salle radio commune',
    'problem-en': 'Two rooms answer the same calls.',
    'problem-fr': 'Deux salles répondent aux mêmes appels.',
  })
  return `${place}/summary`
}
