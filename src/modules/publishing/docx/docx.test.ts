import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Layout } from '../options.ts'
import { longSample, sampleDocument } from '../sample.ts'
import { renderDocx } from './docx.ts'

afterEach(() => vi.useRealTimers())

describe('a Word file', () => {
  it('is the same to the byte, on another day and after other files', async () => {
    const first = await renderDocx([longSample(3)], { languages: 'both' })
    await renderDocx([sampleDocument()], { languages: 'fr' })
    vi.useFakeTimers({ now: Date.UTC(2031, 4, 6), toFake: ['Date'] })
    const again = await renderDocx([longSample(3)], { languages: 'both' })
    expect(Buffer.compare(first, again)).toBe(0)
  })

  it('is well-formed in every part, and every link of it has its target', async () => {
    const parts = await partsOf('both')
    for (const [name, xml] of parts) if (/\.(xml|rels)$/.test(name)) parsed(xml)
    const links = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:hyperlink[^>]*r:id="([^"]+)"/g)]
    expect(links).toHaveLength(2)
    for (const [, id] of links) expect(parts.get('word/_rels/document.xml.rels')).toContain(`Id="${id}"`)
  })

  it('has real headings, bookmarks that the contents lead to, and header rows', async () => {
    const xml = (await partsOf('en')).get('word/document.xml') ?? ''
    expect(count(xml, '<w:pStyle w:val="Heading1"/>')).toBe(1)
    expect(count(xml, '<w:pStyle w:val="Heading2"/>')).toBe(5)
    expect(count(xml, '<w:pStyle w:val="Heading3"/>')).toBe(1)
    expect(count(xml, '<w:tblHeader/>')).toBe(3)
    const anchors = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map(([, anchor]) => anchor)
    expect(anchors).toHaveLength(5)
    for (const anchor of anchors) expect(xml).toContain(`w:name="${anchor}"`)
  })

  it('says the level of its headings and the rule of its lines, for LibreOffice reads and sets them by these', async () => {
    const styles = (await partsOf('both')).get('word/styles.xml') ?? ''
    for (const level of [1, 2, 3, 4]) {
      const [, style = ''] = styles.split(`w:styleId="Heading${level}"`)
      expect(style.slice(0, style.indexOf('</w:style>'))).toContain(`<w:outlineLvl w:val="${level - 1}"/>`)
    }
    const lines = styles.match(/<w:spacing[^>]* w:line=[^>]*>/g) ?? []
    expect(lines.length).toBeGreaterThan(3)
    for (const line of lines) expect(line).toContain('w:lineRule="auto"')
  })

  it.each(['columns', 'sequence'] as const)(
    'gives every run of words its language, in %s',
    async (layout) => {
      const parts = await partsOf('both', layout)
      const styles = languagesOfStyles(parts.get('word/styles.xml') ?? '')
      expect(styles.get(undefined)).toBe('en-CA')
      const runs = runsOf(parts.get('word/document.xml') ?? '')
      expect(runs.length).toBeGreaterThan(80)
      const french = /[éèàçê«»]|Agence|Objet|Seuil|Trimestre|fournisseur|acquitte/
      const english = /Agency|Purpose|Threshold|Quarter|provider|invoices|must/
      for (const { text, style, own } of runs) {
        const language = own ?? styles.get(style) ?? styles.get(undefined)
        if (french.test(text)) expect(language, text).toBe('fr-CA')
        if (english.test(text)) expect(language, text).toBe('en-CA')
      }
      expect(runs.filter(({ text }) => french.test(text)).length).toBeGreaterThan(10)
      expect(runs.filter(({ text }) => english.test(text)).length).toBeGreaterThan(10)
    },
  )

  it('is in French where the whole file is', async () => {
    const parts = await partsOf('fr')
    expect(languagesOfStyles(parts.get('word/styles.xml') ?? '').get(undefined)).toBe('fr-CA')
    expect(parts.get('word/document.xml')).not.toContain('<w:lang')
  })

  it('draws its tables by styles, which the file holds', async () => {
    const parts = await partsOf('both')
    const used = new Set(
      (parts.get('word/document.xml') ?? '').match(/(?<=<w:(?:tblStyle|pStyle|rStyle) w:val=")[^"]+/g),
    )
    expect([...used]).toEqual(expect.arrayContaining(['Ruled', 'Columns', 'TableHead', 'TableText-fr']))
    for (const style of used) expect(parts.get('word/styles.xml')).toContain(`w:styleId="${style}"`)
  })

  it('starts each numbered list at 1', async () => {
    const numbers = (await partsOf('both')).get('word/numbering.xml') ?? ''
    expect(count(numbers, '<w:startOverride w:val="1"/>')).toBeGreaterThanOrEqual(2)
  })

  it('carries its title, its draft mark and its page numbers, and no date', async () => {
    const parts = await partsOf('fr')
    expect(parts.get('docProps/core.xml')).toContain(`<dc:title>${sampleDocument().title.fr}</dc:title>`)
    expect(parts.get('docProps/core.xml')).not.toContain('dcterms:created')
    expect(parts.get('word/header1.xml')).toContain('Projet')
    expect(parts.get('word/footer1.xml')).toContain('NUMPAGES')
  })
})

async function partsOf(
  languages: 'en' | 'fr' | 'both',
  layout: Layout = 'columns',
): Promise<Map<string, string>> {
  const files = unzipSync(await renderDocx([sampleDocument()], { languages, layout }))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The language that each style says, by its id; under undefined, the one of the file. */
function languagesOfStyles(xml: string): Map<string | undefined, string | undefined> {
  const said = (part: string) => /<w:lang w:val="([^"]+)"/.exec(part)?.[1]
  const [defaults = '', ...styles] = xml.split('<w:style ')
  return new Map([
    [undefined, said(defaults)],
    ...styles.map((style) => [/w:styleId="([^"]+)"/.exec(style)?.[1], said(style)] as const),
  ])
}

/** The words of a document with the language that they say themselves, if any, and the style of their paragraph. */
function runsOf(xml: string) {
  return xml.split(/<w:p>/).flatMap((paragraph) => {
    const style = /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1]
    return [...paragraph.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run = '']) => ({
      style,
      own: /<w:lang w:val="([^"]+)"/.exec(run)?.[1],
      text: /<w:t [^>]*>([^<]*)/.exec(run)?.[1] ?? '',
    }))
  })
}

function parsed(xml: string): void {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.write(xml).close()
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
