import { describe, expect, it } from 'vitest'
import { withFields } from '../fixtures/change.ts'
import { digitization } from '../fixtures/digitization.ts'
import { rows, say } from '../fixtures/make.ts'
import type { Agreement, FieldValue } from '../format.ts'
import { plainText } from '../text/plain.ts'
import { composeElement } from './compose.ts'

type Fields = Readonly<Record<string, FieldValue | undefined>>

function read(element: string, fields: Fields, document: 'mou' | 'sla' = 'mou') {
  return readIn(withFields(digitization, document, element, fields), element, document)
}

function readIn(agreement: Agreement, element: string, document: 'mou' | 'sla') {
  const blocks = composeElement(agreement, document, element)?.blocks
  const text = (language: 'en' | 'fr') => plainText(blocks?.[language] ?? []).replace(/[\u00a0\u202f]/g, ' ')
  return { en: text('en'), fr: text('fr'), blocks }
}

describe('answers that make a sentence', () => {
  it('are said whole where their mark stands alone: a choice', () => {
    const { en, fr } = read('term', { renewal: 'mutual' })
    expect(en).toContain('This agreement may be renewed by mutual written consent.')
    expect(fr).toContain('La présente entente peut être reconduite par consentement mutuel écrit.')
  })

  it('and yes or no', () => {
    const refused = read('doc-hierarchy', { 'may-override': false })
    expect(refused.en).toContain('A lower document must not change what it inherits.')
    expect(refused.fr).not.toMatch(/\bnon$/m)
    const allowed = read('doc-hierarchy', { 'may-override': true })
    expect(allowed.fr).toContain('Un document subordonné peut modifier ce dont il hérite.')
  })
})

describe('a choice inside a sentence', () => {
  it('takes no capital, unless it is a name', () => {
    const frequency = read('client-satisfaction', { frequency: 'quarterly' }, 'sla')
    expect(frequency.en).toContain('at this interval: every quarter.')
    expect(frequency.fr).toContain('à l’intervalle suivant : chaque trimestre.')
    const hours = read('service-hours', { 'time-zone': 'America/Toronto' }, 'sla')
    expect(hours.en).toContain('The hours are in this time zone: Eastern time.')
    expect(hours.fr).toContain('Les heures sont celles du fuseau suivant : Heure de l’Est.')
  })
})

describe('rows with one column filled', () => {
  it('are a list, not a table', () => {
    const objectives = rows({ objective: say('Faster plans', 'Des plans plus vite') })
    expect(read('purpose', { objectives }).fr).toContain('- Des plans plus vite')
  })
})

describe('signatures', () => {
  const signatory = { party: 'coast', position: 'coast-dm', delegation: 'DEL-7' }

  it('leave each signatory room for a name, a signature and a date', () => {
    const { en, fr, blocks } = read('signatures', { signatories: rows(signatory), method: 'ink' })
    expect(en).toContain('For | Name and signature | Date')
    expect(fr).toContain('Pour | Nom et signature | Date')
    expect(blocks?.en.at(-1)).toMatchObject({ kind: 'table', rows: [{ length: 3 }] })
  })

  it('and none to those whose proof of signature is kept', () => {
    const signed = rows({ ...signatory, evidence: 'SIG-1', date: '2027-03-01' })
    expect(read('signatures', { signatories: signed, method: 'ink' }).en).not.toContain('Name and signature')
  })
})
