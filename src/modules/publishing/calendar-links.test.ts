import { parseHTML } from 'linkedom'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { digitization } from '../agreements/fixtures/digitization.ts'
import { composeDocument } from '../agreements/index.ts'
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
