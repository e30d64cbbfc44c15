import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeText } from '../../kernel/files/csv/encoding.ts'
import { csvText, exampleService, sourceOf } from './csv/files.fixture.ts'
import { openSource, type Source } from './csv/source.ts'
import { fileRecords, writeRecords } from './export.ts'
import { openInventory } from './open-inventory.ts'
import { sharedData } from './shared-data.fixture.ts'

async function written(source: Source, resource: 'service' | 'service-std', safe = false) {
  const file = await openInventory(source, resource)
  await writeRecords(`${source.path}.out`, file.dialect, fileRecords(file), { safe })
  return readFile(`${source.path}.out`)
}

const text = csvText('service', [exampleService, { ...exampleService, service_id: '2' }])

const variants: readonly [string, string | Uint8Array][] = [
  ['as the centre writes it', text],
  ['with CRLF line ends', csvText('service', [exampleService], { newline: '\r\n' })],
  ['with every cell quoted', csvText('service', [exampleService], { quoting: 'always' })],
  ['with semicolons', csvText('service', [exampleService], { delimiter: ';' })],
  ['without a final line end', text.trimEnd()],
  ['with some needless quotation marks', text.replace(',APIR', ',"APIR"').replace('EXTERN', '"EXTERN" ')],
  ['with a blank line inside', text.replace('\n2023', '\n\n2023')],
  ['with too few cells in a row', `${text}2023-2024,7\n`],
  ['with an unfinished row', text.slice(0, -200)],
  ['in Windows-1252', encodeText(text, { name: 'windows-1252', bom: false, damaged: false })],
  ['in UTF-8 with a mark', `\ufeff${text}`],
  ['in UTF-16', encodeText(`\ufeff${text}`, { name: 'utf-16le', bom: true, damaged: false })],
]

describe('writing a file again', () => {
  it.each(variants)('gives the same bytes %s', async (_, content) => {
    const source = await sourceOf(content)
    expect(await written(source, 'service')).toEqual(await readFile(source.path))
  })

  it('gives the same bytes whatever the cells hold', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\n', '\r', ' ', '=', ';', '🍁') })
    await fc.assert(
      fc.asyncProperty(cell, cell, async (first, second) => {
        const rows = [{ ...exampleService, special_remarks_en: first, special_remarks_fr: second }]
        const source = await sourceOf(csvText('service', rows))
        expect(await written(source, 'service')).toEqual(await readFile(source.path))
      }),
      { numRuns: 60 },
    )
  })

  it('makes formulas harmless only when asked', async () => {
    const source = await sourceOf(
      csvText('service', [{ ...exampleService, service_name_en: '=HYPERLINK(1)' }]),
    )
    expect((await written(source, 'service')).toString()).toContain(',=HYPERLINK(1),')
    const safe = (await written(source, 'service', true)).toString()
    expect(safe).toContain(",'=HYPERLINK(1),")
    expect(safe).toContain("'- première")
  })

  it.skipIf(!existsSync(sharedData('gc-service-inventory')))(
    'gives every shared publication again (needs ../shared/data/gc-service-inventory)',
    async () => {
      for (const revision of ['', 'revision-2025-09-19/'])
        for (const [name, resource] of [
          ['service', 'service'],
          ['service-std', 'service-std'],
        ] as const) {
          const path = sharedData(`gc-service-inventory/${revision}${name}-2023-2024.csv`)
          const file = await openInventory(await openSource(path), resource)
          const copy = await sourceOf('')
          await writeRecords(copy.path, file.dialect, fileRecords(file))
          expect((await readFile(copy.path)).equals(await readFile(path))).toBe(true)
        }
    },
  )
})
