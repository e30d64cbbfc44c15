import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { everyone, transaction } from '../../../kernel/data/database.ts'
import { newId } from '../../../kernel/value/id.ts'
import { csvText, exampleService, sourceOf } from '../csv/files.fixture.ts'
import { importInventory } from '../import.ts'
import { codesPath, releaseCodePath } from '../paths.ts'
import { heldCodes, memberDirectory } from './queries.ts'

let application: TestApplication
let ferries: { id: string; registrar: Browser; drafter: Browser }
let bridges: { id: string; registrar: Browser; drafter: Browser }
const code = exampleService.owner_org ?? ''

async function department(en: string, fr: string) {
  const { owner } = application.database
  const id = await organization(owner, en, fr)
  const [registrar, drafter] = await Promise.all(
    (['registrar', 'drafter'] as const).map(async (role) =>
      application.signedIn(await member(owner, id, [role])),
    ),
  )
  if (!registrar || !drafter) throw new Error('two people')
  return { id, registrar, drafter }
}

beforeAll(async () => {
  application = await testApplication()
  ferries = await department('Ferries Office', 'Bureau des traversiers')
  bridges = await department('Bridges Authority', 'Régie des ponts')
  const source = await sourceOf(csvText('service', [exampleService]))
  const files = [{ resource: 'service' as const, source, options: {} }]
  await transaction(application.database.owner, everyone, (tx) =>
    importInventory(tx, files, () => {}, application.now.value),
  )
})
afterAll(() => application.close())

const claim = (browser: Browser, taken: string) =>
  browser.post(codesPath.href('en'), { part: 'code', code: taken })

describe('the codes of an organization', () => {
  it('cannot be taken when rows are published under them in another name', async () => {
    const refused = await claim(bridges.registrar, code)
    expect(refused.statusCode).toBe(422)
    expect(refused.body).toContain('href="#code"')
    expect(refused.body).toContain('published under this code in another name')
    expect(refused.body).toContain(`value="${code}"`)
  })

  it('are taken by the organization its rows name, once, by its registrar', async () => {
    expect((await claim(ferries.drafter, code)).statusCode).toBe(403)
    expect((await claim(ferries.registrar, code)).statusCode).toBe(303)
    expect((await claim(ferries.registrar, code)).statusCode).toBe(303)
    expect(await heldCodes(application.database.app, ferries.id)).toEqual([code])
    expect((await claim(bridges.registrar, code)).body).toContain('Another organization publishes')
    expect((await claim(bridges.registrar, ' ')).statusCode).toBe(422)
    await bridges.registrar.post(releaseCodePath.href('en'), { code })
    expect(await heldCodes(application.database.app, ferries.id)).toEqual([code])
  })

  it('lead from any name, acronym, alias or id to the organization', async () => {
    await ferries.registrar.post(codesPath.href('fr'), {
      part: 'aliases',
      aliases: 'Traversiers du Nord\nNorthern Ferries',
    })
    const directory = await memberDirectory(application.database.app)
    const names = [code, ferries.id, 'bureau des TRAVERSIERS', 'Northern ferries', 'Traversiers du Nord']
    for (const name of names) expect([name, directory.resolve(name)?.id]).toEqual([name, ferries.id])
    expect(directory.resolve('Ferries and bridges')).toBeUndefined()
  })

  it('are shown on a page that only the registrar opens', async () => {
    expect((await ferries.registrar.get(codesPath.href('fr'))).body).toContain(`Renoncer à ${code}`)
    expect((await ferries.drafter.get(codesPath.href('fr'))).statusCode).toBe(403)
    expect((await application.visitor.get(codesPath.href('fr'))).statusCode).not.toBe(200)
  })
})

describe('published rows', () => {
  const as = <T>(organizationId: string | null, work: Parameters<typeof transaction<T>>[2]) =>
    transaction(application.database.app, { organization: organizationId, person: null }, work)

  const publish = (who: string | null, owner: string | null, key: string) => {
    const id = newId(application.now.value)
    return as(who, async (tx) => {
      await sql`
        insert into inventory.publication (id, resource, fiscal_years, organization, file_name, sha256, dialect, header,
          records, imported_at)
        values (${id}, 'service', '{2023-2024}', ${owner}, 'x.csv', ${'0'.repeat(64)}, '{}', '{a}', 1, now())`.execute(
        tx,
      )
      await sql`
        insert into inventory.record (organization, publication_id, number, fiscal_year, published_year, service_id, cells)
        values (${key}, ${id}, 2, '2023-2024', '2023-2024', '9', '{x}')`.execute(tx)
    })
  }

  it('are read by everyone', async () => {
    for (const who of [null, bridges.id])
      expect(
        await as(who, (tx) => tx.selectFrom('inventory.current_record').select('service_id').execute()),
      ).toHaveLength(1)
  })

  it('are written under a code by its holder alone, whatever the ids', async () => {
    for (const who of [null, bridges.id])
      await expect(publish(who, code, code)).rejects.toThrow('row-level security')
    // A whole-government file is the operator's, and no row of another organization slips into one's own file.
    await expect(publish(ferries.id, null, code)).rejects.toThrow('row-level security')
    await expect(publish(ferries.id, code, 'bridges-ponts')).rejects.toThrow('row-level security')
    await publish(ferries.id, code, code)
  })

  it('cannot be joined to the file of another organization, nor can codes be given away', async () => {
    const [mine] = await as(null, (tx) =>
      tx.selectFrom('inventory.publication').select('id').limit(1).execute(),
    )
    await expect(
      as(bridges.id, (tx) =>
        sql`insert into inventory.record (organization, publication_id, number, fiscal_year, published_year, service_id,
          cells) values (${code}, ${mine?.id}, 77, '2023-2024', '2023-2024', '9', '{x}')`.execute(tx),
      ),
    ).rejects.toThrow('row-level security')
    await expect(
      as(bridges.id, (tx) =>
        sql`insert into inventory.change (organization, publication_id, number, kind, key)
          values (${code}, ${mine?.id}, 1, 'added', 'k')`.execute(tx),
      ),
    ).rejects.toThrow('row-level security')
    await expect(
      as(bridges.id, (tx) =>
        sql`insert into inventory.holding (organization_id, code, held_since) values (${ferries.id}, 'x', now())`.execute(
          tx,
        ),
      ),
    ).rejects.toThrow('row-level security')
    await expect(
      as(bridges.id, (tx) =>
        sql`insert into inventory.program values ('a', 'AAA00', 'a', 'b', 2030)`.execute(tx),
      ),
    ).rejects.toThrow('permission denied')
  })
})
