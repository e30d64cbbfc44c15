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

const halifax = {
  id: 'desk',
  name: { en: 'Halifax desk', fr: 'Guichet de Halifax' },
  version: 3,
  from: '2027-04-01',
  calendar: {
    timezone: 'America/Halifax',
    week: { 1: [['07:15', '11:45']] },
    holidaySets: [],
    holidays: [{ date: '2027-06-25', name: { en: 'Pond day', fr: 'Fête de l’étang' } }],
    annualHolidays: [],
    extraWorkingDates: [],
    specialHours: [],
    closures: [],
    breaks: [],
  },
}

function withLevels(calendars: readonly string[], agreement: Agreement = digitization): Agreement {
  const [level] = (sla?.elements.find(({ id }) => id === 'service-standards')?.fields.levels ??
    []) as readonly {
    id: string
  }[]
  const levels = calendars.map((calendar, index) => ({ ...level, id: `level-${index}`, calendar }))
  return { ...changed('service-standards', { levels }), calendars: agreement.calendars ?? [halifax] }
}

test('a calendar that an organization keeps is printed from the version that was agreed', () => {
  const annex = annexOf(withLevels(['desk']))
  const [en, fr] = [plainText(annex?.blocks.en ?? []), plainText(annex?.blocks.fr ?? [])]
  expect(en).toContain('Halifax desk')
  expect(en).toContain('Version 3 of this calendar, in force since April 1, 2027')
  expect(en).toContain('Monday: 7:15')
  expect(en).toContain('Pond day')
  expect(fr).toContain('Guichet de Halifax')
  expect(fr).toContain('Version 3 de ce calendrier, en vigueur depuis le 1er\u00a0avril 2027')
  expect(fr).toContain('Fête de l’étang')
  expect(en).not.toContain('Heritage Day')
})

test('several calendars are each spelt out once, under their own name', () => {
  const text = plainText(
    annexOf(withLevels(['desk', 'CA-QC', 'hours', 'desk', 'continuous']))?.blocks.fr ?? [],
  )
  for (const name of ['Guichet de Halifax', 'Québec', 'Heures de service', 'À toute heure'])
    expect(text).toContain(name)
  expect(text.match(/Guichet de Halifax/g)).toHaveLength(1)
})

test('a calendar that cannot be worked with counts as the hours of the document', () => {
  const broken = { ...halifax, calendar: { ...halifax.calendar, week: {} } }
  const text = plainText(annexOf({ ...withLevels(['desk']), calendars: [broken] })?.blocks.en ?? [])
  expect(text).toContain('Heritage Day')
})

test('a clause that speaks of working days leads to the annex, in both languages; others do not', () => {
  const { clauses } = composeDocument(digitization, sla?.id ?? '')
  const annex = clauses.find(({ id }) => id === 'annex-calendar')
  const leading = clauses.filter(({ blocks }) => plainText(blocks.en).includes('are counted as section'))
  expect(leading.map(({ id }) => id)).toContain('service-standards')
  expect(leading.map(({ id }) => id)).not.toContain('parties')
  // Said where the reader first meets it and where it weighs most, not in every clause.
  expect(leading.length).toBeLessThanOrEqual(2)
  for (const { blocks } of leading) {
    expect(plainText(blocks.en)).toContain(`section\u00a0${annex?.number} (Annex: working calendar)`)
    expect(plainText(blocks.fr)).toContain(
      `l’article\u00a0${annex?.number} (Annexe\u00a0: calendrier de travail)`,
    )
  }
})

test('no annex where nothing counts with a calendar, or no hours are stated', () => {
  expect(annexOf(changed('service-standards', { levels: [] }))).toBeUndefined()
  expect(annexOf(changed('service-hours', { hours: [] }))).toBeUndefined()
  const memorandum = digitization.documents.find(({ type }) => type === 'MOU')
  const clauses = composeDocument(digitization, memorandum?.id ?? '').clauses
  expect(clauses.some(({ id }) => id === 'annex-calendar')).toBe(false)
})
