import { Document, ExternalHyperlink, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { writeFaster } from './faster.ts'

// Every kind of element that our documents use, and some that they do not.
function file(): Document {
  const cell = (text: string) =>
    new TableCell({
      width: { size: 900, type: 'dxa' },
      margins: { right: 480 },
      children: [new Paragraph({ style: 'TableText', children: [new TextRun({ text, bold: false })] })],
    })
  return new Document({
    title: 'Writing & “reading”',
    numbering: { config: [{ reference: 'numbers', levels: [{ level: 0, text: '%1.', format: 'decimal' }] }] },
    sections: [
      {
        properties: { page: { size: { width: 12_240, height: 15_840 } } },
        children: [
          new Paragraph({ numbering: { reference: 'numbers', level: 0, instance: 3 }, text: '<a> & b' }),
          new Paragraph({ children: [new TextRun({ break: 1 }), new TextRun({ text: '', language: {} })] }),
          new Paragraph({
            children: [new ExternalHyperlink({ link: 'https://example.org/', children: [] })],
          }),
          new Table({ columnWidths: [900, 900], rows: [new TableRow({ children: [cell('x'), cell('')] })] }),
          new Paragraph({}),
        ],
      },
    ],
  })
}

it('writes what the library would, to the letter', async () => {
  const before = await partsOf(file())
  writeFaster()
  const after = await partsOf(file())
  expect([...after.keys()]).toEqual([...before.keys()])
  expect(after.get('word/document.xml')).toContain('&lt;a&gt; &amp; b')
  for (const [name, xml] of before) expect(after.get(name), name).toBe(xml)
})

async function partsOf(document: Document): Promise<Map<string, string>> {
  const files = unzipSync(await Packer.toBuffer(document))
  const parts = Object.entries(files).map(([name, bytes]) => [name, settled(strFromU8(bytes))] as const)
  return new Map(parts)
}

// The hour and the random names of links differ from one file to the next.
function settled(xml: string): string {
  return xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'now').replace(/"rId[\w-]{15,}"/g, '"link"')
}
