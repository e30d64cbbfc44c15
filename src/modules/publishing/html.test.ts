import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { renderHtml } from './html.tsx'
import type { RenderOptions } from './options.ts'
import { longSample, sampleDocument } from './sample.ts'

type Element = DefaultTreeAdapterTypes.Element

const choices: readonly RenderOptions[] = [
  { languages: 'en' },
  { languages: 'fr' },
  { languages: 'both', layout: 'columns' },
  { languages: 'both', layout: 'sequence' },
]

describe.each(choices)('an HTML file in $languages ($layout)', (options) => {
  const elements = elementsOf(renderHtml([sampleDocument()], options))

  it('has one h1 and skips no heading level', () => {
    const levels = elements.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries())
      expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('gives every anchor once, and its contents lead to anchors that exist', () => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const targets = elements
      .flatMap((element) => attribute(element, 'href') ?? [])
      .filter((href) => href.startsWith('#'))
    expect(targets.length).toBeGreaterThanOrEqual(5)
    for (const target of targets) expect(ids).toContain(target.slice(1))
  })

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(elements.map(({ tagName }) => tagName)).not.toContain('script')
    for (const element of elements) {
      expect(attribute(element, 'src')).toBeUndefined()
      expect(attribute(element, 'style')).toBeUndefined()
      if (element.tagName !== 'a') expect(attribute(element, 'href')).toBeUndefined()
    }
  })

  it('names every table, by its caption or by the heading of its clause', () => {
    const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []))
    for (const table of elements.filter(({ tagName }) => tagName === 'table')) {
      const captioned = table.childNodes.some((child) => child.nodeName === 'caption')
      const named = (attribute(table, 'aria-labelledby') ?? '').split(' ')
      expect(captioned || named.every((id) => ids.has(id))).toBe(true)
    }
  })

  it('gives every table header its scope', () => {
    const headers = elements.filter(({ tagName }) => tagName === 'th')
    expect(headers.length).toBeGreaterThan(5)
    for (const header of headers) expect(['col', 'row']).toContain(attribute(header, 'scope'))
  })
})

it('marks the language of each side', () => {
  const html = renderHtml([sampleDocument()], { languages: 'both' })
  expect(languageOf(html, 'Elle ne modifie le mandat d’aucune des parties')).toBe('fr-CA')
  expect(languageOf(html, 'It does not change the mandate of either party')).toBe('en-CA')
})

it('says that a draft is a draft, and nothing of the kind otherwise', () => {
  const draft = renderHtml([sampleDocument()], { languages: 'fr' })
  const final = renderHtml([sampleDocument({ draft: false })], { languages: 'fr' })
  expect(draft).toContain('Projet')
  expect(final).not.toContain('Projet')
})

it('keeps one h1 and distinct anchors when several documents share a file', () => {
  const html = renderHtml([sampleDocument(), sampleDocument({ id: 'second' })], { languages: 'both' })
  const elements = elementsOf(html)
  expect(elements.filter(({ tagName }) => tagName === 'h1')).toHaveLength(1)
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
  expect(new Set(ids).size).toBe(ids.length)
})

it('lets no text become markup', () => {
  const title = '<script>alert(1)</script>'
  const html = renderHtml([sampleDocument({ title: { en: title, fr: title } })], { languages: 'both' })
  expect(elementsOf(html).some(({ tagName }) => tagName === 'script')).toBe(false)
  expect(html).toContain('&lt;script>')
})

it('writes a long bilingual agreement the same way twice', () => {
  const render = () => renderHtml([longSample(20)], { languages: 'both' })
  expect(render()).toBe(render())
})

function elementsOf(html: string): Element[] {
  const walk = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
    node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...walk(child)] : []))
  return walk(parse(html))
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}

/** The language in force where a text stands. */
function languageOf(html: string, text: string): string | undefined {
  const holders = elementsOf(html).filter((element) =>
    element.childNodes.some((child) => 'value' in child && child.value.includes(text)),
  )
  let element: DefaultTreeAdapterTypes.ParentNode | null = holders[0] ?? null
  while (element && 'attrs' in element) {
    const lang = attribute(element, 'lang')
    if (lang) return lang
    element = element.parentNode
  }
  return undefined
}
