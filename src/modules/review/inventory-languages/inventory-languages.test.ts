import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Browser, type TestApplication, testApplication } from '../../../../test/harness/application.ts'
import { member, organization } from '../../../../test/harness/people.ts'
import { everyone, transaction } from '../../../kernel/data/database.ts'
import { csvText, exampleService, exampleStandard, sourceOf } from '../../inventory/csv/files.fixture.ts'
import { importInventory } from '../../inventory/import.ts'
import type { InventoryStandard } from '../../inventory/index.ts'
import { inventoryPath } from '../../inventory/index.ts'
import { inventoryLanguagesPath } from '../paths.ts'
import { inventoryLanguages } from './inventory-languages.ts'

const standard = (code: string, en: string, fr: string): InventoryStandard => ({
  service: '41',
  code,
  year: '2023-2024',
  statement: { en, fr },
  type: 'TML',
  channel: 'ONL',
  target: '90',
})

test('writing is told apart from saying', () => {
  const { read, slips, accepted } = inventoryLanguages([
    standard('1', 'A permit within 10 days', 'Un permis dans les 10 jours'),
    standard('2', 'A permit within 10 days', 'Un permis dans les 15 jours'),
    standard('3', 'Up to 1,000 permits a day', 'Jusqu’à 1 000 permis par jour'),
    standard('4', 'A permit within two days', 'Un permis dans les 2 jours'),
  ])
  expect(read).toBe(4)
  expect(slips.map(({ standard: { code } }) => code)).toEqual(['2'])
  expect(accepted.map(({ code }) => code)).toEqual(['4'])
})

describe('the page of an organization', () => {
  let app: TestApplication
  let mine: Browser
  let stranger: Browser

  beforeAll(async () => {
    app = await testApplication()
    const { owner } = app.database
    const own = await organization(owner, 'Ferries Office', 'Bureau des traversiers')
    const other = await organization(owner, 'Tide Agency', 'Agence des Marées')
    await owner
      .insertInto('inventory.holding')
      .values({ organization_id: own, code: 'ferries-traversiers', held_since: app.now.value.toString() })
      .execute()
    const standards = [
      { ...exampleStandard, service_standard_fr: 'Un permis en cinq jours' },
      {
        ...exampleStandard,
        service_standard_id: '901',
        service_standard_en: 'A call within 2 rings',
        service_standard_fr: 'Un appel en deux sonneries',
      },
    ]
    const files = [
      {
        resource: 'service' as const,
        source: await sourceOf(csvText('service', [exampleService])),
        options: {},
      },
      {
        resource: 'service-std' as const,
        source: await sourceOf(csvText('service-std', standards)),
        options: {},
      },
    ]
    await transaction(owner, everyone, (tx) => importInventory(tx, files, () => {}, app.now.value))
    mine = await app.signedIn(await member(owner, own, ['registrar']))
    stranger = await app.signedIn(await member(owner, other, ['registrar']))
  })
  afterAll(() => app.close())

  test.each([
    ['en', 'The English says “three days”', '1 of 2 standards'],
    ['fr', 'L’anglais dit', 'Une norme sur 2'],
  ] as const)('names the slip with both versions (%s)', async (language, sentence, count) => {
    const { body, statusCode } = await mine.get(inventoryLanguagesPath.href(language))
    expect(statusCode).toBe(200)
    for (const said of [sentence, count, 'A permit within three days', 'Un permis en cinq jours'])
      expect(body).toContain(said)
  })

  test('is one step from the inventory, and says nothing of another organization', async () => {
    expect((await mine.get(inventoryPath.href('en'))).body).toContain(inventoryLanguagesPath.href('en'))
    expect((await stranger.get(inventoryLanguagesPath.href('en'))).body).not.toContain(
      'A permit within three',
    )
    expect((await app.visitor.get(inventoryLanguagesPath.href('en'))).statusCode).toBe(401)
  })
})
