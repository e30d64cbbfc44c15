import { seedDemo } from '../../db/seed/demo.ts'
import { routes } from '../../src/application.tsx'
import type { Route } from '../../src/kernel/web/route.ts'
import { type Browser, type TestApplication, testApplication, testMoment } from './application.ts'
import type { Visit } from './crawl.ts'
import { keptAsTemplate, testDatabase } from './database.ts'
import { once } from './once.ts'

/** The invented administration of the demonstration, its route table, and its people as browsers. */
export type Demonstration = TestApplication & {
  readonly table: readonly Route[]
  /** A person of the demonstration by the key of their position: "mdp-dg". */
  readonly as: (key: string) => Promise<Browser>
}

/** As the seeds leave it, which happens once in a run. */
export async function demonstration(): Promise<Demonstration> {
  return onCopyOf(await once('seeded', () => seededTemplate('seeded', testMoment)))
}

/** A database that holds the demonstration as of a moment, kept for copies; returns its name. */
export async function seededTemplate(name: string, now: Temporal.Instant): Promise<string> {
  const database = await testDatabase()
  await seedDemo(database.owner, now)
  return keptAsTemplate(database, name)
}

/** The demonstration on a copy of a database that was kept. */
export async function onCopyOf(template: string): Promise<Demonstration> {
  const application = await testApplication({ demo: true, template })
  const { owner, app } = application.database
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
