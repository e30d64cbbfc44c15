import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { parse } from 'parse5'
import { SaxesParser } from 'saxes'
import { getDocumentProxy } from 'unpdf'
import { expect, it } from 'vitest'
import type { Block, ComposedDocument, Inline } from '../agreements/index.ts'
import { renderDocx } from './docx/docx.ts'
import { renderHtml } from './html.tsx'
import { renderMarkdown } from './markdown.ts'
import { renderPdf } from './pdf.ts'
import { sampleDocument } from './sample.ts'

// Whatever people paste: controls, halves of surrogates, emoji, right-to-left marks, code, words without end.
const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000\u0008\u001f\ufffe\uffff',
    '\ud800 \udc00',
    '👩‍👩‍👧 🇨🇦',
    '\u202eabc\u202c שלום \u200f',
    ']]> <!-- </w:t> &amp; </style>',
    '#panic() \\ *x* $y$ `z` $ {0} %1',
    '| a | b |\n|---|---|',
    'W'.repeat(400),
    '\u0301\u20dd',
  ),
)

const inline: fc.Arbitrary<Inline> = fc.oneof(
  oddText.map((text): Inline => ({ kind: 'text', text })),
  fc
    .tuple(oddText, oddText)
    .map(([href, text]): Inline => ({ kind: 'link', href, children: [{ kind: 'text', text }] })),
  oddText.map((text): Inline => ({ kind: 'strong', children: [{ kind: 'text', text }, { kind: 'break' }] })),
)

const line = fc.array(inline, { maxLength: 3 })

const block: fc.Arbitrary<Block> = fc.oneof(
  line.map((children): Block => ({ kind: 'paragraph', children })),
  line.map((children): Block => ({ kind: 'heading', level: 4, children })),
  fc.array(line, { maxLength: 3 }).map(
    (items): Block => ({
      kind: 'list',
      ordered: true,
      items: items.map((children) => [{ kind: 'paragraph', children }]),
    }),
  ),
  fc
    .tuple(
      fc.array(line, { maxLength: 5 }),
      fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 3 }),
      oddText,
    )
    .map(([header, rows, caption]): Block => ({ kind: 'table', header, rows, caption })),
)

const pair = fc.record({ en: oddText, fr: oddText })

const oddDocument: fc.Arbitrary<ComposedDocument> = fc
  .record({
    number: oddText,
    title: pair,
    parties: fc.array(pair, { maxLength: 2 }),
    heading: pair,
    blocks: fc.record({ en: fc.array(block, { maxLength: 4 }), fr: fc.array(block, { maxLength: 4 }) }),
  })
  .map(({ heading, blocks, ...rest }) =>
    sampleDocument({ ...rest, clauses: [{ id: 'odd', number: '1', heading, origin: heading, blocks }] }),
  )

const layout = fc.constantFrom('columns' as const, 'sequence' as const)

it('no text breaks HTML or Markdown', () => {
  fc.assert(
    fc.property(oddDocument, layout, (document, chosen) => {
      const html = renderHtml([document], { languages: 'both', layout: chosen })
      expect(html.match(/<h1/g)).toHaveLength(1)
      const problems: string[] = []
      parse(html, { onParseError: ({ code }) => problems.push(code) })
      expect(problems).toEqual([])
      expect(renderMarkdown([document], { languages: 'both', layout: chosen })).toMatch(/^# /)
    }),
    { numRuns: 200 },
  )
})

it('no text breaks a Word file', async () => {
  await fc.assert(
    fc.asyncProperty(oddDocument, layout, async (document, chosen) => {
      const files = unzipSync(await renderDocx([document], { languages: 'both', layout: chosen }))
      for (const [name, bytes] of Object.entries(files)) {
        if (!/\.(xml|rels)$/.test(name)) continue
        const parser = new SaxesParser({ xmlns: true })
        parser.on('error', (error) => {
          throw error
        })
        parser.write(strFromU8(bytes)).close()
      }
    }),
    { numRuns: 40 },
  )
})

it('no text breaks a PDF file', async () => {
  await fc.assert(
    fc.asyncProperty(oddDocument, layout, async (document, chosen) => {
      const pdf = await renderPdf([document], { languages: 'both', layout: chosen })
      expect((await getDocumentProxy(pdf.slice())).numPages).toBeGreaterThan(0)
    }),
    { numRuns: 40 },
  )
})
