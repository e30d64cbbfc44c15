import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestText, parseText } from './parse.ts'
import { plainText } from './plain.ts'
import type { Block } from './tree.ts'
import { writeText } from './write.ts'

function tree(source: string): readonly Block[] {
  const parsed = parseText(source)
  if (!parsed.ok) throw new Error(parsed.refusal.en)
  return parsed.value
}

describe('reading a clause', () => {
  it('reads paragraphs, headings, lists, emphasis and line breaks', () => {
    const source =
      '# Hours\n\nOpen *every* **working day**\\\nexcept in July.\n\n1. First\n2. Second\n   - inner\n\n## Sites'
    expect(tree(source).map((block) => block.kind)).toEqual(['heading', 'paragraph', 'list', 'heading'])
    expect(tree(source)).toContainEqual({
      kind: 'paragraph',
      children: [
        { kind: 'text', text: 'Open ' },
        { kind: 'emphasis', children: [{ kind: 'text', text: 'every' }] },
        { kind: 'text', text: ' ' },
        { kind: 'strong', children: [{ kind: 'text', text: 'working day' }] },
        { kind: 'break' },
        { kind: 'text', text: 'except in July.' },
      ],
    })
    expect(tree(source).flatMap((block) => (block.kind === 'heading' ? [block.level] : []))).toEqual([3, 4])
  })

  it('reads every mark', () => {
    const marks = [
      ['[[end]]', { kind: 'field', element: null, path: 'end' }],
      ['[[term.end]]', { kind: 'field', element: 'term', path: 'end' }],
      ['[[levels.l1.target]]', { kind: 'field', element: null, path: 'levels.l1.target' }],
      [
        '[[service-standards.levels.l1.target]]',
        { kind: 'field', element: 'service-standards', path: 'levels.l1.target' },
      ],
      ['[[#term]]', { kind: 'element', document: null, element: 'term' }],
      ['[[MA#term]]', { kind: 'element', document: 'MA', element: 'term' }],
      ['[[MA]]', { kind: 'document', document: 'MA' }],
      ['[[=business day]]', { kind: 'term', term: 'business day' }],
      ['[[= jour ouvrable ]]', { kind: 'term', term: 'jour ouvrable' }],
    ] as const
    for (const [mark, to] of marks) {
      expect(tree(mark)).toEqual([{ kind: 'paragraph', children: [{ kind: 'reference', to }] }])
    }
  })

  it('cuts a paragraph at a table mark, wherever it stands', () => {
    expect(tree('Before\n[[rows:levels]]\nafter')).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'Before' }] },
      { kind: 'rows', element: null, field: 'levels' },
      { kind: 'paragraph', children: [{ kind: 'text', text: 'after' }] },
    ])
    expect(tree('- [[rows:roles.duties]]')).toEqual([
      { kind: 'list', ordered: false, items: [[{ kind: 'rows', element: 'roles', field: 'duties' }]] },
    ])
  })

  it('leaves what is not a mark, and what is escaped, as it was typed', () => {
    for (const source of ['[[Not A Mark]]', '\\[[end]]', '[[]]', '[[=]]', '[[a.b.c.d.e]]']) {
      const text = source.replace('\\', '')
      expect(tree(source)).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text }] }])
    }
  })

  it('keeps nothing that could act: tags stay text, pictures become words, strange links lose their address', () => {
    expect(plainText(tree('<script>alert(1)</script> <b>hi</b>'))).toBe('<script>alert(1)</script> <b>hi</b>')
    expect(plainText(tree('![a chart](https://example.org/x.png)'))).toBe('a chart')
    expect(tree('[x](javascript:alert(1)) [y](data:text/html,z) [z](file:///etc/passwd)')).toEqual([
      { kind: 'paragraph', children: [{ kind: 'text', text: 'x y z' }] },
    ])
    expect(plainText(tree('```\ncode <here>\n```\n`inline`'))).toBe('code <here>\n\ninline')
    expect(plainText(tree('a\u0000b\u0008c\u009fd'))).toBe('abcd')
  })

  it('keeps links of the web and of e-mail', () => {
    expect(tree('[site](https://example.org/a?b=c) <mailto:a@example.org>')).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'link', href: 'https://example.org/a?b=c', children: [{ kind: 'text', text: 'site' }] },
          { kind: 'text', text: ' ' },
          {
            kind: 'link',
            href: 'mailto:a@example.org',
            children: [{ kind: 'text', text: 'mailto:a@example.org' }],
          },
        ],
      },
    ])
  })

  it('reads tables and evens out ragged rows', () => {
    expect(tree('| A | B |\n|---|---|\n| 1 |\n| 2 | [[end]] | 4 |')).toEqual([
      {
        kind: 'table',
        header: [[{ kind: 'text', text: 'A' }], [{ kind: 'text', text: 'B' }]],
        rows: [
          [[{ kind: 'text', text: '1' }], []],
          [
            [{ kind: 'text', text: '2' }],
            [{ kind: 'reference', to: { kind: 'field', element: null, path: 'end' } }],
          ],
        ],
      },
    ])
  })

  it('refuses a text that is too long or nested without reason', () => {
    expect(parseText('a'.repeat(longestText)).ok).toBe(true)
    const long = parseText('a'.repeat(longestText + 1))
    expect(long).toMatchObject({ ok: false, refusal: { rule: 'text-too-long' } })
    for (const hostile of [
      '>'.repeat(5000),
      '['.repeat(5000),
      '*'.repeat(5000),
      '- '.repeat(3000),
      '![]('.repeat(9),
    ]) {
      parseText(hostile)
    }
  })
})

describe('properties', () => {
  const fragments = fc.constantFrom(
    '# ',
    '## ',
    '#### ',
    '- ',
    '1. ',
    '> ',
    '\n',
    '\n\n',
    '  ',
    '    ',
    '*',
    '**',
    '_',
    '`',
    '```\n',
    '[[',
    ']]',
    '[[end]]',
    '[[rows:levels]]',
    '[[#term]]',
    '[[=a|b]]',
    '[a](http://b.ca)',
    '<b>',
    '|',
    '|-|-|\n',
    '| a | b |\n',
    'word',
    'été',
    '\u00a0',
    '&amp;',
    '\\',
    '!',
    '(',
    ')',
    '+',
    '---\n',
    '===\n',
    '\t',
    '0',
    ':',
    '<http://a.b>',
  )
  const source = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join('')),
  )

  it('never throws, and writes back what it read', () => {
    fc.assert(
      fc.property(source, (text) => {
        const once = parseText(text)
        if (!once.ok) return
        expect(tree(writeText(once.value))).toEqual(once.value)
      }),
      { numRuns: 3000 },
    )
  })
})
