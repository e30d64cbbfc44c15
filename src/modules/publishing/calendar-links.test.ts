import { strFromU8, unzipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { digitization } from '../agreements/fixtures/digitization.ts'
import { composeDocument } from '../agreements/index.ts'
import { renderDocx } from './docx/docx.ts'
import { renderHtml } from './html.tsx'
import { renderPdf } from './pdf.ts'

function composed(type: string) {
  const document = digitization.documents.find((one) => one.type === type)
  return composeDocument(digitization, document?.id ?? '')
}

test.each([
  ['en', 'working day'],
  ['fr', 'jour ouvrable'],
] as const)('“working day” leads once in each clause to the calendar, in %s', (language, words) => {
  const { document } = parseHTML(renderHtml([composed('SLA')], { languages: language }))
  const annex = document.querySelector('[id$="annex-calendar"]')
  const links = [...document.querySelectorAll(`section a[href="#${annex?.id}"]`)]
  expect(links.length).toBeGreaterThan(1)
  for (const link of links) expect(link.textContent).toMatch(/working|ouvr/)
  expect(links.some((link) => link.textContent?.replace('\u00a0', ' ').startsWith(words))).toBe(true)
  const clauses = links.map((link) => link.closest('section')?.id)
  expect(new Set(clauses).size).toBe(clauses.length)
  expect(clauses).toContain('service-standards')
  expect(annex?.querySelector('a')).toBeNull()
})

test('side by side, each language has its link, and documents in one file lead to their own calendar', () => {
  const { document } = parseHTML(renderHtml([composed('SLA')], { languages: 'both', layout: 'sequence' }))
  const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))
  const targets = [...document.querySelectorAll('section a[href$="annex-calendar"]')].map((link) =>
    link.getAttribute('href')?.slice(1),
  )
  expect(new Set(targets).size).toBe(2)
  for (const target of targets) expect(ids).toContain(target)
})

test('a document without a calendar has no such link', () => {
  expect(renderHtml([composed('MOU')], { languages: 'en' })).not.toContain('annex-calendar')
})

test('the PDF leads there too, from its clauses and its contents', async () => {
  const pdf = await getDocumentProxy((await renderPdf([composed('SLA')], { languages: 'both' })).slice())
  const pages = Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1))
  const links = await Promise.all(pages.map(async (page) => (await page).getAnnotations()))
  const leading = links.flat().filter(({ dest }) => String(dest).endsWith('annex-calendar'))
  expect(leading.length).toBeGreaterThan(3)
})

test.each([
  ['both', 'columns'],
  ['both', 'sequence'],
  ['fr', 'columns'],
] as const)(
  'the Word file leads there too, from its clauses and its contents: %s, %s',
  async (languages, layout) => {
    const files = unzipSync(await renderDocx([composed('SLA'), composed('MOU')], { languages, layout }))
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    const bookmarks = new Set([...xml.matchAll(/<w:bookmarkStart w:name="([^"]+)"/g)].map(([, name]) => name))
    const links = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"[^>]*>(.*?)<\/w:hyperlink>/g)]
    const leading = links.filter(([, , run = '']) => /<w:t [^>]*>(working|(jours?|heures?)\W+ouvr)/.test(run))
    expect(leading.length).toBeGreaterThan(1)
    for (const [, anchor] of links) expect(bookmarks).toContain(anchor)
    const annexes = new Set(leading.map(([, anchor]) => anchor))
    expect(annexes.size).toBe(layout === 'sequence' ? 2 : 1)
    for (const annex of annexes) expect(headingAt(xml, annex ?? '')).toMatch(/calendar|calendrier/i)
  },
)

function headingAt(xml: string, bookmark: string): string {
  const [, after = ''] = xml.split(`w:name="${bookmark}"`)
  return after.slice(0, after.indexOf('</w:p>')).replace(/<[^>]+>/g, '')
}
