import { sql } from 'kysely'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { transaction } from '../src/kernel/data/database.ts'
import { audit } from '../src/modules/identity/index.ts'
import type { Browser } from './harness/application.ts'
import { type Demonstration, demonstration } from './harness/demonstration.ts'

let demo: Demonstration
beforeAll(async () => {
  demo = await demonstration()
})
afterAll(() => demo.close())

type Row = { readonly id: string; readonly name: string }

/** What an organization of the demonstration holds of each kind, with a piece of its French name. */
async function held(organization: string): Promise<Readonly<Record<string, Row | undefined>>> {
  const { owner } = demo.database
  const of = { measure: 'performance.measure_rule', feed: 'performance.feed' } as const
  const measure = await owner
    .selectFrom(of.measure)
    .select('measure_id as id')
    .select(sql<unknown>`body -> 'name'`.as('name'))
    .where('organization_id', '=', organization)
    .executeTakeFirst()
  const feed = await owner
    .selectFrom(of.feed)
    .select(['id', 'name_fr as name'])
    .where('organization_id', '=', organization)
    .executeTakeFirst()
  const calendar = await owner
    .selectFrom('standards.calendar')
    .select(['id', 'name_fr as name'])
    .where('organization_id', '=', organization)
    .executeTakeFirst()
  const standard = await owner
    .selectFrom('standards.standard_version')
    .select('standard_id as id')
    .select(sql<unknown>`body -> 'statement'`.as('name'))
    .where('organization_id', '=', organization)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  const french = (row: { id: string; name: unknown } | undefined): Row | undefined =>
    row && { id: row.id, name: String((row.name as { fr?: string }).fr ?? row.name) }
  return { measure: french(measure), feed, calendar, standard: french(standard) }
}

async function organizationOf(key: string) {
  return demo.database.owner
    .selectFrom('identity.person as person')
    .innerJoin('identity.membership as membership', 'membership.person_id', 'person.id')
    .select(['person.id as person', 'membership.organization_id as organization'])
    .where('person.email', '=', `${key}@demo.entente.example`)
    .executeTakeFirstOrThrow()
}

async function linksOf(browser: Browser, address: string): Promise<ReadonlyMap<string, string>> {
  const { document } = parseHTML((await browser.get(address)).body)
  const links = [...document.querySelectorAll('table a')]
  return new Map(links.map((link) => [link.textContent.trim(), link.getAttribute('href') ?? '']))
}

test('each entry of a history names what it is about, with a link that its reader may open; the file too', async () => {
  const seen = new Set<string>()
  for (const key of ['aln-dir', 'mdp-dg']) {
    const actor = await organizationOf(key)
    const things = await held(actor.organization)
    const browser = await demo.as(key)
    const service = (await browser.get('/fr/repertoire/services')).body.match(
      /\/fr\/repertoire\/services\/([^/"]+)\/dossier/,
    )?.[1]
    const subjects = Object.entries(things).flatMap(([kind, row]) => (row ? [`${kind}:${row.id}`] : []))
    if (service) subjects.push(`service:${service}`, `service:2025-2026/${service}`)
    await transaction(demo.database.app, actor, async (tx) => {
      for (const subject of subjects) {
        const chain = { chain: actor.organization, visibleTo: [actor.organization] }
        await audit(tx, actor, { ...chain, action: 'change-settings', subject, detail: {} }, demo.now.value)
      }
    })
    const links = await linksOf(browser, '/fr/organisation/historique')
    const file = (await browser.get('/fr/organisation/historique/fichier')).body
    for (const [kind, row] of Object.entries(things)) {
      if (!row) continue
      seen.add(kind)
      expect([...links.keys()], kind).toContain(row.name)
      expect(file.replaceAll('""', '"'), kind).toContain(row.name)
    }
    if (service) seen.add('service')
    for (const address of links.values()) {
      if (!address.startsWith('/fr/organisation/historique'))
        expect((await browser.get(address)).statusCode, address).toBe(200)
    }
    if (service) expect([...links.values()]).toContain(`/fr/repertoire/services/${service}`)
  }
  expect([...seen].sort()).toEqual(['calendar', 'feed', 'measure', 'service', 'standard'])
})

test('what the reader’s roles do not open is named without a link', async () => {
  const registrar = await organizationOf('mdp-dg')
  await transaction(demo.database.app, registrar, (tx) =>
    audit(
      tx,
      registrar,
      {
        chain: registrar.organization,
        visibleTo: [registrar.organization],
        action: 'change-roles',
        subject: `person:${registrar.person}`,
        detail: {},
      },
      demo.now.value,
    ),
  )
  const { name } = await demo.database.owner
    .selectFrom('identity.person')
    .select('name')
    .where('id', '=', registrar.person)
    .executeTakeFirstOrThrow()
  const drafter = await demo.as('mdp-legal')
  const body = (await drafter.get('/en/organization/history')).body
  expect(body).toContain(`<span class="govuk-hint">${name}</span>`)
})
