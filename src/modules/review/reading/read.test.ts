import { describe, expect, it } from 'vitest'
import { digitization } from '../../agreements/fixtures/digitization.ts'
import { composeDocument } from '../../agreements/index.ts'
import { renderDocx, renderPdf } from '../../publishing/index.ts'
import { docx, mutePdf, type Placed, paragraph, pdf, wordPart, zip } from './file.fixture.ts'
import { readContent } from './read.ts'
import { readFileApart } from './read-apart.ts'
import { type ReadingRefusal, refusalSentences } from './refusal.ts'

async function refusal(content: Buffer, name: string): Promise<string> {
  const text = await readContent(content, name).catch((error: ReadingRefusal) => error.reason)
  return typeof text === 'string' ? text : 'read'
}

describe('a Word document', () => {
  const numbering = wordPart(
    'numbering.xml',
    'numbering',
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>',
  )
  const styles = wordPart(
    'styles.xml',
    'styles',
    '<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Clause title"/><w:basedOn w:val="Titre1"/></w:style>',
  )
  const list = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr>`

  it('computes automatic numbers and takes headings from styles and what they are based on', async () => {
    const body =
      paragraph('Scope', `<w:pStyle w:val="Mine"/>${list(0)}`) +
      paragraph('The provider prints.', list(1)) +
      paragraph('The provider binds.', list(1)) +
      paragraph('Term', `<w:pStyle w:val="Titre1"/>${list(0)}`) +
      paragraph('Two years.', list(1))
    const { clauses } = await readContent(docx(body, [numbering, styles]), 'a.docx')
    expect(clauses.map(({ kind, number, text }) => [kind, number, text])).toEqual([
      ['heading', '1', 'Scope'],
      ['item', '1.a', 'The provider prints.'],
      ['item', '1.b', 'The provider binds.'],
      ['heading', '2', 'Term'],
      ['item', '2.a', 'Two years.'],
    ])
    expect(clauses[4]?.headings).toEqual(['Term'])
  })

  it('shows tracked changes and comments with their authors', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Notice is </w:t></w:r><w:del w:author="Ana"><w:r><w:delText>thirty</w:delText></w:r></w:del><w:ins w:author="Luc"><w:r><w:t>sixty</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> days.</w:t></w:r><w:r><w:commentReference w:id="3"/></w:r></w:p>'
    const comments = wordPart(
      'comments.xml',
      'comments',
      `<w:comment w:id="3" w:author="Ana">${paragraph('Too long.')}</w:comment>`,
    )
    const text = await readContent(docx(body, [comments]), 'a.docx')
    expect(text.clauses[0]).toMatchObject({
      text: 'Notice is sixty days.',
      before: 'Notice is thirty days.',
      comments: [{ author: 'Ana', text: 'Too long.' }],
    })
    expect(text.changes.map(({ kind, text: words, author }) => [kind, words, author])).toEqual([
      ['inserted', 'sixty', 'Luc'],
      ['deleted', 'thirty', 'Ana'],
    ])
  })

  it('reads table rows, and passages set side by side in two languages each in its own', async () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`
    const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
    const english =
      'The provider must answer each request of the client within ten business days of the day on which it is received, and must say why when it cannot do so.'
    const french =
      'Le fournisseur doit répondre à chaque demande du client dans les dix jours ouvrables suivant le jour de sa réception, et doit dire pourquoi lorsqu’il ne le peut pas.'
    const body = `<w:tbl>${row(paragraph('Level'), paragraph('Target'))}${row(paragraph('Answer'), paragraph('95%'))}</w:tbl><w:tbl>${row(paragraph(english), paragraph(french))}</w:tbl>`
    const { clauses, language } = await readContent(docx(body), 'a.docx')
    expect(clauses[1]).toMatchObject({ kind: 'row', cells: ['Answer', '95%'] })
    expect(clauses.slice(2).map(({ kind, language }) => [kind, language])).toEqual([
      ['paragraph', 'en'],
      ['paragraph', 'fr'],
    ])
    expect(language).toBe('both')
  })

  it('takes short cells in two languages for two passages, and short cells in one for a row', async () => {
    const cell = (inside: string) => `<w:tc>${paragraph(inside)}</w:tc>`
    const row = (...cells: string[]) => `<w:tbl><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`
    const { clauses } = await readContent(
      docx(
        row('The Client pays within 30 days.', 'Le client paie dans les 30 jours.') +
          row('The Client pays within 30 days.', 'The Provider sends a receipt.'),
      ),
      'a.docx',
    )
    expect(clauses.map(({ kind, language }) => `${kind} ${language}`)).toEqual([
      'paragraph en',
      'paragraph fr',
      'row en',
    ])
  })

  it('keeps page headers apart and says that macros are there', async () => {
    const header = wordPart('header1.xml', 'hdr', paragraph('DRAFT 3'))
    const text = await readContent(
      docx(paragraph('The parties agree.'), [header, { name: 'word/vbaProject.bin', content: 'x' }]),
      'a.docx',
    )
    expect(text.margins).toEqual(['DRAFT 3'])
    expect(text.macros).toBe(true)
    expect(text.clauses).toHaveLength(1)
  })
})

describe('a PDF', () => {
  const column = (x: number, start: string) =>
    Array.from(
      { length: 30 },
      (_, i): Placed => ({
        x,
        y: 700 - i * 12,
        text: `${start} line ${i + 1} runs on over the full width here`,
      }),
    )

  it('reads one column after the other', async () => {
    const { clauses } = await readContent(pdf([[...column(50, 'Left'), ...column(320, 'Right')]]), 'a.pdf')
    const all = clauses.map(({ text }) => text).join(' ')
    expect(all.indexOf('Left line 30')).toBeLessThan(all.indexOf('Right line 1 '))
  })

  it('leaves out running heads and page numbers, joins lines, and finds headings and rows', async () => {
    const page = (number: number): Placed[] => [
      { x: 50, y: 760, text: 'Agreement on printing' },
      {
        x: 50,
        y: 700,
        text: `${number}. Title of part ${number === 1 ? 'one' : 'two'}`,
        size: 14,
        bold: true,
      },
      { x: 50, y: 675, text: 'The provider must answer within ten days of the' },
      { x: 50, y: 663, text: 'day on which a request is received.' },
      { x: 50, y: 630, text: 'Level' },
      { x: 250, y: 630, text: 'Target' },
      { x: 50, y: 616, text: 'Answer' },
      { x: 250, y: 616, text: '95%' },
      { x: 300, y: 40, text: `Page ${number} of 2` },
    ]
    const { clauses, margins, pages } = await readContent(pdf([page(1), page(2)]), 'a.pdf')
    expect(pages).toBe(2)
    expect(margins).toContain('Agreement on printing')
    expect(clauses.map(({ kind, text, page: at }) => [kind, text, at])).toEqual(
      [1, 2].flatMap((number) => [
        ['heading', `Title of part ${number === 1 ? 'one' : 'two'}`, number],
        [
          'paragraph',
          'The provider must answer within ten days of the day on which a request is received.',
          number,
        ],
        ['row', 'Level | Target', number],
        ['row', 'Answer | 95%', number],
      ]),
    )
  })

  it('goes on in two columns on a last page too short to show them', async () => {
    const short = (x: number, start: string) =>
      [0, 1, 2].map(
        (i): Placed => ({ x, y: 700 - i * 12, text: `${start} tail ${i + 1} runs on over the width` }),
      )
    const pages = [
      [...column(60, 'left'), ...column(330, 'right')],
      [...short(60, 'left'), ...short(330, 'right')],
    ]
    const { clauses } = await readContent(pdf(pages), 'a.pdf')
    const text = clauses.map((clause) => clause.text).join(' ')
    expect(text.indexOf('left tail 3')).toBeLessThan(text.indexOf('right tail 1'))
    expect(clauses.some(({ kind }) => kind === 'row')).toBe(false)
  })

  it('recognizes a scan', async () => {
    expect(await refusal(pdf(['picture', 'picture']), 'a.pdf')).toBe('scan')
  })
})

describe('our own documents read back', () => {
  const documents = digitization.documents.slice(0, 1).map(({ id }) => composeDocument(digitization, id))
  const headings = documents.flatMap(({ clauses }) => clauses.map(({ heading }) => heading))

  it.each(['en', 'fr'] as const)(
    'finds every clause heading in the %s Word file and PDF',
    async (language) => {
      const files = {
        'a.docx': Buffer.from(await renderDocx(documents, { languages: language })),
        'a.pdf': Buffer.from(await renderPdf(documents, { languages: language })),
      }
      for (const [name, content] of Object.entries(files)) {
        const text = await readFileApart(content, name)
        const found = text.clauses.filter(({ kind }) => kind === 'heading').map(({ text: title }) => title)
        expect(text.language).toBe(language)
        expect(
          headings.filter((heading) => !found.some((title) => title.includes(heading[language]))),
        ).toEqual([])
      }
    },
    60_000,
  )
})

describe('a file that cannot or should not be read', () => {
  const hello = docx(paragraph('Hello'))
  const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  const entities = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'

  it.each([
    ['nothing in it', Buffer.alloc(0), 'a.docx', 'empty'],
    ['an XML bomb', docx(paragraph('&b;'), [], entities), 'a.docx', 'declared-entities'],
    ['a zip bomb', docx(paragraph('A'.repeat(70_000_000))), 'a.docx', 'bomb'],
    [
      'a part larger than it says',
      zip([{ name: 'word/document.xml', content: 'A'.repeat(5_000), claimedSize: 10 }]),
      'a.docx',
      'damaged',
    ],
    [
      'a name that leads outside',
      zip([
        { name: '../../a', content: 'x' },
        { name: 'word/document.xml', content: 'x' },
      ]),
      'a.docx',
      'unsafe-path',
    ],
    ['half a file', hello.subarray(0, hello.length / 2), 'a.docx', 'damaged'],
    ['XML nested without end', docx('<w:sdt>'.repeat(50_000)), 'a.docx', 'damaged'],
    ['a spreadsheet', zip([{ name: 'xl/workbook.xml', content: '<a/>' }]), 'a.docx', 'not-word'],
    ['the old Word format', compound, 'a.docx', 'old-word'],
    [
      'a password',
      Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]),
      'a.docx',
      'password',
    ],
    ['a PDF whose fonts tell no letters', mutePdf(), 'a.pdf', 'no-characters'],
    ['a broken PDF', Buffer.from('%PDF-1.7\nnothing more'), 'a.pdf', 'damaged'],
    [
      'bytes that are no text',
      Buffer.from(Array.from({ length: 4000 }, (_, i) => i % 256)),
      'a.txt',
      'unknown-type',
    ],
    ['white space only', Buffer.from(' \n\n \t\n'), 'a.txt', 'no-text'],
  ])('refuses %s', async (_, content, name, reason) => {
    expect(await refusal(content, name)).toBe(reason)
  })

  it.each([
    ['Arabic', 'مذكرة تفاهم بين وزارة الموانئ ومكتب الطباعة بشأن خدمات الطباعة'],
    ['Hebrew with a title in English', `Agreement\n\n${'הסכם שירות בין הצדדים '.repeat(9)}`],
  ])('says of a text in %s that it is in neither language', async (_, text) => {
    expect(await refusal(Buffer.from(text), 'a.txt')).toBe('other-script')
  })

  it('reads the text of a web page: nothing struck out, hidden or of the site around it', async () => {
    const html =
      '<!doctype html><body><header>Site</header><main><h1>Agreement</h1><p>The Provider <del>may</del><ins>must</ins> print.</p><p hidden>secret</p><p style="display: none">none</p><img src="http://example.invalid/x.png"><iframe src="http://example.invalid"></iframe><p>The Client pays within 30 days of the invoice.</p></main><footer>Footer</footer></body>'
    const { clauses } = await readContent(Buffer.from(html), 'a.html')
    expect(clauses.map(({ text }) => text)).toEqual([
      'Agreement',
      'The Provider must print.',
      'The Client pays within 30 days of the invoice.',
    ])
  })

  it('gives a title that could be of either language that of the clause it announces', async () => {
    const text =
      '# Agreement\n\n## Purpose\n\nThis agreement sets out the services.\n\n## Term\n\nIt starts on April 1.\n\n# Entente\n\n## Objet\n\nLa présente entente définit les services.\n\n## Communications\n\nLes avis sont donnés par écrit.\n'
    const { clauses } = await readContent(Buffer.from(text), 'a.md')
    expect(clauses.map(({ language }) => language).join(' ')).toBe('en en en en en fr fr fr fr fr')
  })

  it('goes by what a file is, not by its name', async () => {
    expect(await refusal(hello, 'a.pdf')).toBe('read')
    expect(
      (await readContent(Buffer.from('Convention entre la commune et le département.'), 'a.docx')).format,
    ).toBe('text')
  })

  it('says each reason in both languages, naming the file', () => {
    for (const sentence of Object.values(refusalSentences)) {
      const { en, fr } = sentence('x.docx')
      expect(en).toContain('x.docx')
      expect(fr).toContain('x.docx')
    }
  })

  it('answers the same from the process apart, which can neither write nor reach the network', async () => {
    const text = await readFileApart(hello, 'a.docx')
    expect(text.clauses[0]?.text).toBe('Hello')
    await expect(readFileApart(docx(paragraph('&b;'), [], entities), 'a.docx')).rejects.toMatchObject({
      reason: 'declared-entities',
    })
    await expect(readFileApart(Buffer.alloc(0), 'a.docx')).rejects.toMatchObject({ reason: 'empty' })
  }, 30_000)
})
