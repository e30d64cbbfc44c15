import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../../../kernel/files/root.ts'
import { sourceOf } from '../csv/files.fixture.ts'
import { openInventory } from '../open-inventory.ts'
import { percentToFraction } from './apply.ts'
import { readMapping, shippedMappings } from './load.ts'
import { mappingJsonSchema } from './mapping.ts'

describe('mapping files', () => {
  it('moves the decimal point of percentages, exactly', () => {
    const percentages = ['90', '100', '99.9', '5', '0', '0.5', '98.96184010080682', 'ND', '']
    expect(percentages.map(percentToFraction)).toEqual([
      '0.9',
      '1',
      '0.999',
      '0.05',
      '0',
      '0.005',
      '0.9896184010080682',
      'ND',
      '',
    ])
  })

  it('are described by the published JSON Schema', () => {
    const published = readFileSync(join(root, 'schema/inventory-mapping.schema.json'), 'utf8')
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(mappingJsonSchema())))
  })

  it('come for both older layouts', async () => {
    for (const id of shippedMappings) expect((await readMapping(id)).id).toBe(id)
  })

  it('say where they are wrong', async () => {
    const source = await sourceOf(
      '{"id":"x","name":{"en":"a","fr":"b"},"service":{"fields":{"nope":{}}}}',
      'm.json',
    )
    await expect(readMapping(source.path)).rejects.toThrow(/service\.fields/)
  })

  it('bring another layout to the official one without code', async () => {
    const source = await sourceOf('Year;Dept;Kind;Goal\n2017;Ferries;reg,adv;95,5\n', 'old.csv')
    const file = await openInventory(source, 'service-std', {
      mapping: {
        fields: {
          fiscal_yr: { from: 'Year', codes: { 2017: '2017-2018' } },
          owner_org_title: { join: ['Dept', 'Kind'], with: ' | ' },
          type: { from: 'Kind', list: true, codes: { reg: 'TML', adv: '' } },
          channel: { constant: 'ONL' },
          comments_en: { from: 'Goal', blank: ['95,5'], default: 'none' },
        },
      },
    })
    const values: (string | undefined)[] = []
    for await (const [row] of file.rows())
      for (const field of ['fiscal_yr', 'owner_org_title', 'type', 'channel', 'comments_en', 'target'])
        values.push(row?.value(field))
    expect(values).toEqual(['2017-2018', 'Ferries | reg,adv', 'TML', 'ONL', 'none', undefined])
  })
})
