import { describe, expect, it } from 'vitest'
import { digitization } from '../fixtures/digitization.ts'
import type { Agreement } from '../format.ts'
import { changesBetween } from './changes.ts'

type Elements = Agreement['documents'][number]['elements']

/** The example with the elements of each document changed. */
function changed(change: (elements: Elements, document: string) => Elements): Agreement {
  const documents = digitization.documents.map((document) => ({
    ...document,
    elements: change(document.elements, document.id),
  }))
  return { ...digitization, documents }
}

const background = (en: string, fr: string) =>
  changed((elements) =>
    elements.map((element) => (element.id === 'background' ? { ...element, text: { en, fr } } : element)),
  )

describe('what changed between two versions', () => {
  it('is nothing when nothing did', () => {
    expect(changesBetween(digitization, digitization)).toEqual([])
  })

  it('is a move when a clause left one document for another', () => {
    const clause = digitization.documents[0]?.elements.find(({ id }) => id === 'background')
    if (!clause) throw new Error('the example says its background')
    const after = changed((elements, document) =>
      document === 'mou' ? elements.filter((element) => element !== clause) : [...elements, clause],
    )
    const [move, ...others] = changesBetween(digitization, after).filter(
      ({ kind }) => kind === 'moved' || kind === 'removed',
    )
    expect(move).toMatchObject({ kind: 'moved', from: { en: expect.stringContaining('MOU-2027-014') } })
    expect(others).toEqual([])
  })

  it('sets values out as values, in each language', () => {
    const [change] = changesBetween(
      background('It waits twenty (20) days.', 'Elle attend vingt (20) jours.'),
      background('It waits 30 days.', 'Elle attend 30 jours.'),
    )
    expect(change?.kind).toBe('changed')
    expect(change?.values.en).toMatchObject([{ kind: 'duration', new: '30 days' }])
    expect(change?.values.fr).toMatchObject([{ kind: 'duration', new: '30 jours' }])
  })

  it('is no change of value when the same figure is written otherwise', () => {
    const [change] = changesBetween(
      background('It waits twenty (20) days.', 'Elle attend vingt (20) jours.'),
      background('It waits 20 days.', 'Elle attend 20 jours.'),
    )
    expect(change?.values).toEqual({ en: [], fr: [] })
  })
})
