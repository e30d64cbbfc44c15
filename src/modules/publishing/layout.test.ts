import { describe, expect, it } from 'vitest'
import type { Block } from '../agreements/index.ts'
import { printableText, safeAddress } from './characters.ts'
import { printable } from './printable.ts'
import { roughLines } from './rough-lines.ts'
import { sampleDocument } from './sample.ts'
import { segmentsOf } from './segments.ts'
import { tableWidths } from './table-widths.ts'

describe('columns', () => {
  it('lets a wide table of both languages stand across the page', () => {
    const blocks = { en: [words('a'), table(5), words('b')], fr: [words('c'), table(5), words('d')] }
    const segments = segmentsOf(blocks, ['en', 'fr'])
    expect(segments.map(({ wide }) => wide)).toEqual([false, true, false])
    expect(segments[2]?.blocks).toEqual({ en: [words('b')], fr: [words('d')] })
  })

  it.each([
    ['narrow tables', [table(3)], [table(3)]],
    ['a table that one language lacks', [table(5)], [words('x')]],
  ])('keeps a clause whole with %s', (_, en, fr) => {
    expect(segmentsOf({ en, fr }, ['en', 'fr'])).toEqual([{ wide: false, blocks: { en, fr } }])
  })

  it('begins twins side by side at each heading that both languages have', () => {
    const blocks = {
      en: [words('a'), heading('b'), words('c'), table(5), heading('d')],
      fr: [heading('e'), words('f'), table(5), words('g'), heading('h')],
    }
    const cut = segmentsOf(blocks, ['en', 'fr']).map(({ blocks: { en = [], fr = [] } }) => [en, fr])
    expect(cut).toEqual([
      [[words('a')], []],
      [
        [heading('b'), words('c')],
        [heading('e'), words('f')],
      ],
      [[table(5)], [table(5)]],
      [[], [words('g')]],
      [[heading('d')], [heading('h')]],
    ])
    const more = { en: [words('a'), heading('b')], fr: [words('c')] }
    expect(segmentsOf(more, ['en', 'fr'])).toEqual([{ wide: false, blocks: more }])
  })

  it('gives a column the room its words ask for', () => {
    const [narrow = 0, broad = 0] = tableWidths({
      kind: 'table',
      header: [cell('No.'), cell('What is measured in each quarter of the year')],
      rows: [],
    })
    expect(broad).toBeGreaterThan(2 * narrow)
    expect(broad + narrow).toBeCloseTo(1)
  })
})

describe('what is kept together', () => {
  it.each([
    ['a short sentence', [words('The client pays by quarter.')], 1, 3],
    ['ten lines of words', [words('word '.repeat(90))], 9, 15],
    ['forty lines of one word', [{ kind: 'paragraph', children: breaks(40) } as const], 40, 60],
    ['a script of wide letters', [words('\u5951'.repeat(225))], 10, 15],
    [
      'a table of nine rows',
      [{ ...table(2), rows: Array.from({ length: 9 }, () => [cell('a'), cell('b')]) }],
      20,
      30,
    ],
    [
      'items of a list',
      [{ kind: 'list', ordered: false, items: Array(12).fill([words('an item')]) } as const],
      12,
      24,
    ],
  ])('takes about its room: %s', (_, blocks: readonly Block[], least, most) => {
    expect(roughLines(blocks)).toBeGreaterThanOrEqual(least)
    expect(roughLines(blocks)).toBeLessThanOrEqual(most)
  })
})

describe('what can be printed', () => {
  it('drops what nobody sees or what reverses a sentence, and keeps French spaces', () => {
    expect(printableText('a\u0000b\u202ec\ud800')).toBe('abc\ufffd')
    expect(printableText('95\u00a0%\r\n et\u2028plus')).toBe('95\u00a0% et plus')
  })

  it('lets only addresses of the web and of e-mail be followed', () => {
    expect(safeAddress('javascript:alert(1)')).toBeNull()
    expect(safeAddress('file:///etc/passwd')).toBeNull()
    expect(safeAddress('https://example.org/a b')).toBe('https://example.org/a%20b')
    expect(safeAddress('mailto:a@example.org')).toBe('mailto:a@example.org')
  })

  it('skips no heading level and fills short rows of a table', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 4, children: cell('first') },
      { kind: 'table', header: [cell('a')], rows: [[cell('b'), cell('c')]] },
      { kind: 'heading', level: 4, children: cell('its sister') },
      { kind: 'heading', level: 3, children: cell('mother') },
      { kind: 'heading', level: 4, children: cell('daughter') },
    ]
    const [clause] = sampleDocument().clauses
    if (!clause) throw new Error('the sample has clauses')
    const document = printable(sampleDocument({ clauses: [{ ...clause, blocks: { en: blocks, fr: [] } }] }))
    expect(document.clauses[0]?.blocks.en).toMatchObject([
      { kind: 'heading', level: 3 },
      { kind: 'table', header: [cell('a'), []] },
      { kind: 'heading', level: 3 },
      { kind: 'heading', level: 3 },
      { kind: 'heading', level: 4 },
    ])
  })
})

function cell(text: string) {
  return [{ kind: 'text', text } as const]
}

function breaks(count: number) {
  return Array.from({ length: count }, () => [...cell('word'), { kind: 'break' } as const]).flat()
}

function words(text: string): Block {
  return { kind: 'paragraph', children: cell(text) }
}

function heading(text: string): Block {
  return { kind: 'heading', level: 3, children: cell(text) }
}

function table(columns: number): Block {
  return { kind: 'table', header: Array.from({ length: columns }, () => cell('h')), rows: [] }
}
