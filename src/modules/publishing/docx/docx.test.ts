import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { afterEach, describe, expect, it, vi } from 'vitest'
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

  it('gives every run of words its language', async () => {
    const xml = (await partsOf('both')).get('word/document.xml') ?? ''
    const runs = [...xml.matchAll(/<w:r>.*?<\/w:r>/g)]
      .map(([run]) => run)
      .filter((run) => run.includes('<w:t'))
    expect(runs.length).toBeGreaterThan(80)
    for (const run of runs) expect(run).toMatch(/<w:lang w:val="(en|fr)-CA"\/>/)
    const french = runs.find((run) => run.includes('Elle ne modifie'))
    expect(french).toContain('w:val="fr-CA"')
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

async function partsOf(languages: 'en' | 'fr' | 'both'): Promise<Map<string, string>> {
  const files = unzipSync(await renderDocx([sampleDocument()], { languages }))
  return new Map(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
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
