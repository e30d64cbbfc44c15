import {
  Document,
  ExternalHyperlink,
  type FileChild,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
} from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { type Cast, Passage } from './cast.ts'
import { link, paragraph, run } from './elements.ts'
import { numbering } from './styles.ts'
import { ruledTable, sideBySide } from './tables.ts'

// Every kind of element that is cast, as ours and as the library makes it, one by one.
const text = '<a> & “b” \u0007'
const french = { language: { value: 'fr-CA' } }
const item = (instance: number) => ({ numbering: { reference: 'numbers', level: 1, instance } })

const ours = [
  paragraph({}, [run(text), run(''), run(text, { bold: true, italics: true, ...french })]),
  paragraph({ style: 'Party' }, [run('again'), new TextRun({ break: 1 }), run('next')]),
  paragraph({ style: 'Party', indent: { left: 400 } }, [run('again')]),
  paragraph({ heading: HeadingLevel.HEADING_3 }, [run('heading', french)]),
  paragraph({ style: 'ListText', ...item(3) }, [run('one')]),
  paragraph({ style: 'ListText', ...item(3) }, [run('two')]),
  paragraph({ style: 'ListText', ...item(4) }, [run('one')]),
  paragraph({ style: 'Small' }, [link('#there', [run('here'), run('there', { style: 'Hyperlink' })])]),
  paragraph({ style: 'Small' }, [run('see '), link('https://example.org/', [run('there')])]),
  ...sideBySide(
    [
      [
        paragraph({}, [run('x')]),
        ruledTable(
          [
            [[run('head')], []],
            [[run('a')], [run('b')]],
          ],
          [300, 400],
          style,
        ),
      ],
      [paragraph({ style: 'Party' }, [run('y')])],
    ],
    2_000,
    400,
  ),
]

const theirs = [
  new Paragraph({
    children: [
      new TextRun({ text }),
      new TextRun({ text: '' }),
      new TextRun({ text, bold: true, italics: true, ...french }),
    ],
  }),
  new Paragraph({
    style: 'Party',
    children: [new TextRun('again'), new TextRun({ break: 1 }), new TextRun('next')],
  }),
  new Paragraph({ style: 'Party', indent: { left: 400 }, children: [new TextRun('again')] }),
  new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun({ text: 'heading', ...french })] }),
  new Paragraph({ style: 'ListText', ...item(3), children: [new TextRun('one')] }),
  new Paragraph({ style: 'ListText', ...item(3), children: [new TextRun('two')] }),
  new Paragraph({ style: 'ListText', ...item(4), children: [new TextRun('one')] }),
  new Paragraph({
    style: 'Small',
    children: [
      new InternalHyperlink({
        anchor: 'there',
        children: [new TextRun('here'), new TextRun({ text: 'there', style: 'Hyperlink' })],
      }),
    ],
  }),
  new Paragraph({
    style: 'Small',
    children: [
      new TextRun('see '),
      new ExternalHyperlink({ link: 'https://example.org/', children: [new TextRun('there')] }),
    ],
  }),
  new Table({
    ...tableLook('Columns', [1_200, 800]),
    rows: [
      new TableRow({
        children: [
          cell(1_200, { margins: { right: 400 } }, [
            new Paragraph({ children: [new TextRun('x')] }),
            new Table({
              ...tableLook('Ruled', [300, 400]),
              rows: [
                new TableRow({
                  tableHeader: true,
                  cantSplit: true,
                  children: [line('TableHead', 300, 'head'), line('TableHead', 400)],
                }),
                new TableRow({
                  cantSplit: true,
                  children: [line('TableText', 300, 'a'), line('TableText', 400, 'b')],
                }),
              ],
            }),
            new Paragraph({ style: 'AfterTable' }),
          ]),
          cell(800, {}, [new Paragraph({ style: 'Party', children: [new TextRun('y')] })]),
        ],
      }),
    ],
  }),
  new Paragraph({ style: 'AfterTable' }),
]

it('writes what the library would, to the letter, in every part of the file', async () => {
  const cast = await partsOf([new Passage(() => ours), new Paragraph('end')])
  const one = await partsOf([...theirs, new Paragraph('end')])
  expect(cast.get('word/document.xml')).toContain('&lt;a&gt; &amp; “b” </w:t>')
  expect([...cast.keys()]).toEqual([...one.keys()])
  for (const [name, xml] of one) expect(cast.get(name), name).toBe(xml)
})

it('refuses a mould that does not hold its part, or holds it twice', async () => {
  const wrong = (part: string): Cast => ({
    alike: part,
    mould: () => ({ whole: new TextRun('words and words'), part }),
    holds: [],
  })
  for (const part of ['words', 'nothing']) {
    await expect(partsOf([new Passage(() => [wrong(part)])])).rejects.toThrow('holds its part once')
  }
})

function style(name: string) {
  return { style: name }
}

function tableLook(name: string, columnWidths: number[]) {
  const size = columnWidths.reduce((total, width) => total + width, 0)
  return { style: name, columnWidths, width: { size, type: 'dxa' }, layout: TableLayoutType.FIXED } as const
}

function line(name: string, width: number, words?: string): TableCell {
  return cell(width, {}, [new Paragraph({ style: name, children: words ? [new TextRun(words)] : [] })])
}

function cell(size: number, look: object, children: (Paragraph | Table)[]): TableCell {
  return new TableCell({ width: { size, type: 'dxa' }, ...look, children })
}

async function partsOf(children: FileChild[]): Promise<Map<string, string>> {
  const file = new Document({ numbering, sections: [{ children }] })
  const files = unzipSync(await Packer.toBuffer(file))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, settled(strFromU8(bytes))] as const))
}

// The hour and the random names of links differ from one file to the next.
function settled(xml: string): string {
  return xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'now').replace(/"rId[\w-]{15,}"/g, '"link"')
}
