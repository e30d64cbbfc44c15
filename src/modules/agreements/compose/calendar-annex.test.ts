import { expect, test } from 'vitest'
import { digitization } from '../fixtures/digitization.ts'
import type { Agreement } from '../format.ts'
import { plainText } from '../text/plain.ts'
import { composeDocument } from './compose.ts'

const sla = digitization.documents.find(({ type }) => type === 'SLA')

function annexOf(agreement: Agreement) {
  return composeDocument(agreement, sla?.id ?? '').clauses.find(({ id }) => id === 'annex-calendar')
}

function changed(
  element: string,
  fields: Agreement['documents'][number]['elements'][number]['fields'],
): Agreement {
  return {
    ...digitization,
    documents: digitization.documents.map((document) => ({
      ...document,
      elements: document.elements.map((one) =>
        one.id === element ? { ...one, fields: { ...one.fields, ...fields } } : one,
      ),
    })),
  }
}

test('“working day” is the calendar, printed as the annex of the document in both languages (idea 3)', () => {
  const annex = annexOf(digitization)
  const [en, fr] = [annex?.blocks.en ?? [], annex?.blocks.fr ?? []].map((blocks) => JSON.stringify(blocks))
  expect(en).toContain('America/Halifax')
  expect(en).toContain('Monday: 8:00')
  expect(en).toContain('Saturday: closed')
  expect(en).toContain('A target that runs out exactly at closing is due at closing')
  expect(fr).toContain('Lundi\u00a0: de 8\u00a0h')
  expect(fr).toContain('La cible qui arrive à terme exactement à la fermeture')
  expect(en).toContain('Heritage Day')
  expect(plainText(annex?.blocks.fr ?? [])).toContain('Fête du Patrimoine')
})

test('the holidays of every year of the term are there', () => {
  const text = JSON.stringify(annexOf(digitization)?.blocks.en)
  for (const year of ['2027', '2028', '2029']) expect(text).toContain(`, ${year}`)
})

test('no annex where nothing counts with a calendar, or no hours are stated', () => {
  expect(annexOf(changed('service-standards', { levels: [] }))).toBeUndefined()
  expect(annexOf(changed('service-hours', { hours: [] }))).toBeUndefined()
  const memorandum = digitization.documents.find(({ type }) => type === 'MOU')
  const clauses = composeDocument(digitization, memorandum?.id ?? '').clauses
  expect(clauses.some(({ id }) => id === 'annex-calendar')).toBe(false)
})
