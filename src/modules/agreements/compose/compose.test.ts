import { describe, expect, it } from 'vitest'
import { withDocument, withElement, withFields } from '../fixtures/change.ts'
import { digitization } from '../fixtures/digitization.ts'
import { lasting, notApplicable, rows, say } from '../fixtures/make.ts'
import { canonicalHash } from '../format/canonical.ts'
import type { Agreement } from '../format.ts'
import { plainText } from '../text/plain.ts'
import type { Block } from '../text/tree.ts'
import { composeDocument } from './compose.ts'
import { effectiveElement } from './inheritance.ts'

function clause(agreement: Agreement, document: string, id: string) {
  const found = composeDocument(agreement, document).clauses.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no clause ${id}`)
  return found
}

function text(agreement: Agreement, document: string, id: string, language: 'en' | 'fr' = 'en'): string {
  return plainText(clause(agreement, document, id).blocks[language]).replace(/[\u00a0\u202f]/g, ' ')
}

/** The service standards of the fixture with a text of the author's own. */
function standards(en: string, fr: string): Agreement {
  return withElement(digitization, 'sla', 'service-standards', { text: say(en, fr) })
}

describe('a composed document', () => {
  const sla = composeDocument(digitization, 'sla')

  it('says what it is', () => {
    expect(sla).toMatchObject({
      type: 'SLA',
      typeName: { en: 'Service level agreement', fr: 'Entente sur les niveaux de service' },
      number: 'SLA-2027-014-A',
      tier: 'medium',
      draft: false,
      hash: canonicalHash(digitization),
      parties: [
        { en: 'Department of Coastal Works (DCW)', fr: 'Ministère des Ouvrages côtiers (MOC)' },
        { en: 'Shared Records Service (SRS)', fr: 'Service partagé des documents (SPD)' },
      ],
    })
    expect(sla.control).toContainEqual({
      label: { en: 'Subordinate to', fr: 'Subordonné à' },
      value: {
        en: 'Memorandum on the digitization of harbour plans (MOU-2027-014)',
        fr: 'Protocole sur la numérisation des plans portuaires (MOU-2027-014)',
      },
    })
  })

  it('numbers clauses in the order of the guide, alike in both languages', () => {
    expect(sla.clauses.map((each) => each.number)).toEqual(sla.clauses.map((_, index) => String(index + 1)))
    const ids = sla.clauses.map((each) => each.id)
    expect(ids.indexOf('service-description')).toBeLessThan(ids.indexOf('service-standards'))
    // The working calendar of the document is its annex, after the signatures and the contacts.
    expect(ids.slice(-3)).toEqual(['signatures', 'contacts-list', 'annex-calendar'])
    for (const each of sla.clauses) expect(each.blocks.en.map(kind)).toEqual(each.blocks.fr.map(kind))
  })

  it('leaves no mark behind', () => {
    for (const id of ['mou', 'sla']) {
      const composed = JSON.stringify(composeDocument(digitization, id))
      expect(composed).not.toMatch(
        /"text":"[^"]*\[\[|"kind":"(?:reference|rows|missing)"|to be completed|à remplir/,
      )
    }
  })

  it('refuses an id that is no document of the agreement', () => {
    expect(() => composeDocument(digitization, 'annex')).toThrow(RangeError)
  })
})

describe('marks', () => {
  it('show fields, cells, terms, sections and documents in the language of the reader', () => {
    const agreement = standards(
      '[[levels.batch-delivery.threshold]]; [[term.end]]; [[=batch]]; [[#term]]; [[MOU#term]]; [[MOU]]; [[service-hours.hours]]',
      '[[levels.batch-delivery.threshold]]; [[term.end]]; [[=batch]]; [[#term]]; [[MOU#term]]; [[MOU]]; [[service-hours.hours]]',
    )
    const own = clause(agreement, 'sla', 'term').number
    const above = clause(agreement, 'mou', 'term').number
    expect(text(agreement, 'sla', 'service-standards', 'en').split('\n')[0]).toBe(
      `15 working days; March 31, 2029; batch; section ${own}; section ${above} of Memorandum on the digitization of harbour plans (MOU-2027-014); Memorandum on the digitization of harbour plans (MOU-2027-014); the table below`,
    )
    expect(text(agreement, 'sla', 'service-standards', 'fr').split('\n')[0]).toBe(
      `15 jours ouvrables; 31 mars 2029; lot; article ${own}; article ${above} du document Protocole sur la numérisation des plans portuaires (MOU-2027-014); Protocole sur la numérisation des plans portuaires (MOU-2027-014); le tableau ci-dessous`,
    )
  })

  it('drop paragraphs and items whose marks are all empty, and what led to them', () => {
    const source =
      'Kept.\n\nAt [[published-at]].\n\n### Gone\n\n[[published-at]]\n\nThe list:\n\n- [[complaints]]\n- [[published-at]]'
    const shown = text(standards(source, source), 'sla', 'service-standards')
    expect(shown.startsWith('Kept.\n\n')).toBe(true)
    expect(shown).not.toMatch(/Gone|The list|At /)
  })

  it('leave a visible gap beside a mark that has a value', () => {
    const source = 'From [[term.start]], see [[published-at]].'
    const agreement = standards(source, source)
    expect(text(agreement, 'sla', 'service-standards')).toContain(
      'see [where the levels are published: to be completed].',
    )
    const french = text(agreement, 'sla', 'service-standards', 'fr')
    expect(french).toMatch(/see \[.+ : à remplir\]\./)
  })

  it('stay visible when they lead nowhere', () => {
    const source = 'See [[no-such-field]] and [[#no-such-element]].'
    expect(text(standards(source, source), 'sla', 'service-standards')).toContain(
      'See [[no-such-field]] and [[#no-such-element]].',
    )
  })

  it('end when a prose field names itself', () => {
    const agreement = withFields(digitization, 'sla', 'service-standards', {
      'normal-conditions': say('Again: [[normal-conditions]]', 'Encore\u00a0: [[normal-conditions]]'),
    })
    expect(text(agreement, 'sla', 'service-standards')).toContain(
      'Again: Again: Again: [[normal-conditions]]',
    )
  })
})

describe('values that the text does not mention', () => {
  it('are printed after it, so that no promise is lost', () => {
    const agreement = standards('Levels are promised.', 'Des niveaux sont promis.')
    const blocks = clause(agreement, 'sla', 'service-standards').blocks
    expect(blocks.en.map(kind)).toEqual(blocks.fr.map(kind))
    const shown = text(agreement, 'sla', 'service-standards')
    expect(shown).toContain('15 working days')
    expect(shown).toContain('The levels hold while volumes stay under the maximum.')
  })

  it('are printed when only one language mentions them', () => {
    const agreement = withElement(digitization, 'sla', 'term', {
      text: say('It ends on [[end]].', 'Elle prend fin à la date convenue.'),
    })
    expect(text(agreement, 'sla', 'term', 'fr')).toContain('31 mars 2029')
    expect(text(agreement, 'sla', 'term', 'en').match(/March 31, 2029/g)).toHaveLength(2)
  })

  it('include fields of an element of the organization’s own', () => {
    const agreement = withElement(digitization, 'sla', 'x-harbour', {
      name: say('Harbours', 'Ports'),
      fields: { depth: '12', places: rows({ name: say('Pier 4', 'Quai 4') }) },
      text: say('Harbours are named here.', 'Les ports sont nommés ici.'),
    })
    const own = clause(agreement, 'sla', 'x-harbour')
    expect(own.heading).toEqual({ en: 'Harbours', fr: 'Ports' })
    expect(text(agreement, 'sla', 'x-harbour', 'fr')).toContain('Quai 4')
    expect(text(agreement, 'sla', 'x-harbour')).toContain('depth | 12')
  })
})

describe('tables of rows', () => {
  it('show the filled columns only', () => {
    const table = clause(digitization, 'sla', 'volumes').blocks.en.find((block) => block.kind === 'table')
    expect(table?.kind === 'table' && table.header).toHaveLength(4)
  })

  it('become one block a row when more than five columns are filled', () => {
    const blocks = clause(digitization, 'sla', 'service-standards').blocks.en
    const headings = blocks.filter((block) => block.kind === 'heading')
    expect(headings.map((block) => plainText([block]))).toEqual([
      'Batches are delivered on time',
      'Images are readable',
    ])
    expect(blocks.filter((block) => block.kind === 'table')).toHaveLength(2)
  })
})

describe('elements that are not drafted', () => {
  it('say why they do not apply', () => {
    expect(text(digitization, 'mou', 'third-parties', 'fr')).toBe(
      'Cet élément ne s’applique pas au présent document.\n\nMotif : Aucun entrepreneur ne participe au service.',
    )
  })

  it('show what the parent says, with its origin', () => {
    const own = clause(digitization, 'sla', 'definitions')
    expect(own.origin?.fr).toBe('Protocole sur la numérisation des plans portuaires (MOU-2027-014)')
    expect(text(digitization, 'sla', 'definitions')).toContain('batch | Plans sent together')
    expect(effectiveElement(digitization, 'sla', 'definitions')).toMatchObject({ inherited: true })
  })

  it('follow parents in a chain, and stop at a loop', () => {
    const looped = withDocument(digitization, 'mou', { parent: 'sla' })
    const both = withElement(looped, 'mou', 'definitions', { state: 'inherited' })
    expect(effectiveElement(both, 'sla', 'definitions')).toBeNull()
    expect(clause(both, 'sla', 'definitions').blocks.en).toEqual([
      { kind: 'missing', message: expect.stringContaining('no document above has it') },
    ])
  })

  it('are said to be missing when they are required, and make a draft', () => {
    const agreement = withElement(digitization, 'sla', 'volumes', { state: 'empty', fields: {} })
    expect(clause(agreement, 'sla', 'volumes').blocks.fr).toEqual([
      { kind: 'missing', message: 'Cet élément est obligatoire et reste à remplir.' },
    ])
    expect(composeDocument(agreement, 'sla').draft).toBe(true)
  })

  it('are left out when nothing requires them', () => {
    const agreement = withElement(digitization, 'sla', 'remedies', { state: 'empty' })
    expect(composeDocument(agreement, 'sla').clauses.some((each) => each.id === 'remedies')).toBe(false)
  })
})

describe('a language that is not written yet', () => {
  it('is said instead of hidden', () => {
    const agreement = withElement(digitization, 'sla', 'term', { text: { en: 'It ends on [[end]].' } })
    expect(clause(agreement, 'sla', 'term').blocks.fr[0]).toEqual({
      kind: 'missing',
      message: 'Le texte français de cet article reste à rédiger.',
    })
    const reason = withElement(digitization, 'mou', 'third-parties', { reason: { fr: 'Aucun.' } })
    expect(clause(reason, 'mou', 'third-parties').blocks.en[1]?.kind).toBe('missing')
    const name = withFields(digitization, 'mou', 'title', { subject: { en: 'Plans' } })
    expect(text(name, 'mou', 'title', 'fr')).toContain('[objet : à remplir]')
  })
})

describe('a mark of an element said elsewhere', () => {
  it('leads to the document above, or calls the element by its name', () => {
    const marks = { en: 'See [[#amendment]] and [[#ip]].', fr: 'Voir [[#amendment]] et [[#ip]].' }
    const agreement = withElement(digitization, 'sla', 'volumes', { text: marks })
    expect(text(agreement, 'sla', 'volumes')).toMatch(
      /See section\s\d+ of Memorandum on .* and intellectual property\./,
    )
    expect(text(agreement, 'sla', 'volumes', 'fr')).toContain('et propriété intellectuelle.')
  })
})

describe('hostile and broken files', () => {
  it('compose all the same', () => {
    const markup = '<script>alert(1)</script>'
    const agreement = withFields(
      withElement(digitization, 'sla', 'nonsense', notApplicable('nonsense', 'a', 'b')),
      'sla',
      'term',
      {
        start: markup,
        end: '2027-02-30',
        'notice-days': lasting(-5, 'day'),
        unknown: 'kept',
      },
    )
    const shown = text(agreement, 'sla', 'term')
    expect(shown).toContain(markup)
    expect(shown).toContain('2027-02-30')
    expect(shown).toContain('kept')
  })
})

function kind(block: Block): string {
  return block.kind
}
