import { seedDemo } from '../../db/seed/demo.ts'
import { routes } from '../../src/application.tsx'
import type { Route } from '../../src/kernel/web/route.ts'
import { type Browser, type TestApplication, testApplication } from './application.ts'
import { crawl, mostOfOneRoute, parametersOf, type Reached, type Visit } from './crawl.ts'

/** The invented administration of the demonstration, its route table, and its people as browsers. */
export type Demonstration = TestApplication & {
  readonly table: readonly Route[]
  /** A person of the demonstration by the key of their position: "mdp-dg". */
  readonly as: (key: string) => Promise<Browser>
}

/** Somebody of each organization who may do most, and who between them reach every page. */
const guides = ['mdp-dg', 'mdp-draft', 'mdp-legal', 'aln-dir', 'aln-analyst', 'vrl-clerk'] as const

export async function demonstration(): Promise<Demonstration> {
  const application = await testApplication({ demo: true })
  const { owner, app } = application.database
  await seedDemo(owner, application.now.value)
  return {
    ...application,
    table: routes({ database: app, demo: true, mailbox: owner }),
    as: async (key) => {
      const who = await owner
        .selectFrom('identity.person as person')
        .innerJoin('identity.membership as membership', 'membership.person_id', 'person.id')
        .select(['person.id as person', 'membership.organization_id as organization'])
        .where('person.email', '=', `${key}@demo.entente.example`)
        .executeTakeFirstOrThrow()
      return application.signedIn(who)
    },
  }
}

export function visitAs(browser: Browser): Visit {
  return async (address) => {
    const reply = await browser.get(address)
    const type = String(reply.headers['content-type'] ?? '')
    const { location } = reply.headers
    return {
      status: reply.statusCode,
      type,
      body: type.startsWith('text/') ? reply.body : '',
      location: typeof location === 'string' ? location : undefined,
    }
  }
}

/** Every page that the demonstration's people reach by links, with who reached it. */
export async function reachedPages(demo: Demonstration): Promise<readonly ReachedPage[]> {
  const found: ReachedPage[] = []
  const starts = ['/', '/en', '/en/sign-in', '/en/my-work', await halfOpened(demo)]
  for (const browser of [demo.visitor, ...(await Promise.all(guides.map(demo.as)))]) {
    // What others have seen often enough is looked at once more, for the links that this person's roles add.
    const most = (route: Route) =>
      found.filter((one) => one.route === route).length < mostOfOneRoute ? mostOfOneRoute : 1
    for (const one of await crawl(demo.table, visitAs(browser), starts, most)) {
      const seen = found.findIndex(({ address }) => address === one.address)
      if (seen < 0) found.push({ ...one, browser })
      else if (formCount(one) > formCount(found[seen])) found[seen] = { ...one, browser }
    }
  }
  return [...found, ...(await atKnownPlaces(demo, found))]
}

function formCount(one: Reached | undefined): number {
  return one?.read.body.split('method="post"').length ?? 0
}

export type ReachedPage = Reached & { readonly browser: Browser }

/** Pages that only a form leads to: their addresses are made of ids that links have shown. */
async function atKnownPlaces(
  { table }: Demonstration,
  found: readonly ReachedPage[],
): Promise<ReachedPage[]> {
  const missing = table.filter((route) => route.method === 'GET' && !found.some((one) => one.route === route))
  const more = missing.map(async (route): Promise<ReachedPage | undefined> => {
    const near = found.filter(({ route: other }) => sharesParameters(other.path.en, route.path.en))
    for (const { address, route: other, browser } of near) {
      const values = parameterValues(other.path.en, address)
      if (!values) continue
      const made = route.path.en.replace(/:([a-zA-Z]+)/g, (_, name) => values.get(name) ?? '')
      const read = await visitAs(browser)(made)
      if (read.status === 200) return { route, address: made, read, browser }
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
