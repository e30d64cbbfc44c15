import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementById } from '../../../guide/index.ts'
import type { AgreementElement } from '../../format.ts'
import { differencesBetween, merged } from './parts.ts'

const fields = [...(elementById('term')?.fields ?? []), ...(elementById('service-standards')?.fields ?? [])]

function element(more: Partial<AgreementElement>): AgreementElement {
  return { id: 'term', state: 'drafted', fields: {}, ...more }
}

const base = element({
  fields: { start: '2027-04-01', levels: [{ id: 'r1', statement: { en: 'Kept', fr: 'Tenu' } }] },
  text: { en: 'Old', fr: 'Ancien' },
})

describe('what two people wrote differently', () => {
  it('is nothing when they wrote the same', () => {
    expect(differencesBetween(base, { mine: base, theirs: base }, fields)).toEqual([])
  })

  it('says who changed each part since the text that both began from', () => {
    const mine = element({
      fields: { ...base.fields, start: '2027-05-01' },
      text: { en: 'Mine', fr: 'Ancien' },
    })
    const theirs = element({
      fields: { ...base.fields, end: '2030-03-31' },
      text: { en: 'Theirs', fr: 'Nouveau' },
    })
    const found = differencesBetween(base, { mine, theirs }, fields)
    expect(found.map(({ key, changedBy }) => [key, changedBy])).toEqual([
      ['f.start', 'mine'],
      ['f.end', 'theirs'],
      ['text.en', 'both'],
      ['text.fr', 'theirs'],
    ])
  })

  it('looks at a table row by row', () => {
    const level = (id: string, en: string) => ({ id, statement: { en, fr: en } })
    const mine = element({ ...base, fields: { levels: [level('r2', 'Mine')] } })
    const theirs = element({ ...base, fields: { levels: [level('r1', 'Changed'), level('r3', 'Theirs')] } })
    const found = differencesBetween(
      element({ ...base, fields: { levels: base.fields.levels ?? [] } }),
      { mine, theirs },
      fields,
    )
    expect(found.map(({ key, changedBy }) => [key, changedBy])).toEqual([
      ['f.levels.r2', 'mine'],
      ['f.levels.r1', 'both'],
      ['f.levels.r3', 'theirs'],
    ])
    const both = merged({ mine, theirs }, fields, new Set(['f.levels.r3']))
    expect(both.fields.levels).toEqual([level('r2', 'Mine'), level('r3', 'Theirs')])
  })

  it('makes an element empty again when the choices leave nothing', () => {
    const nothing = element({ state: 'empty' })
    expect(
      merged(
        { mine: base, theirs: nothing },
        fields,
        new Set(['f.start', 'f.levels.r1', 'text.en', 'text.fr']),
      ),
    ).toEqual({
      id: 'term',
      state: 'empty',
      fields: {},
    })
  })
})

describe('choosing', () => {
  const row = fc.record({
    id: fc.constantFrom('r1', 'r2', 'r3'),
    statement: fc.record({ en: fc.constantFrom('a', 'b'), fr: fc.constantFrom('a', 'b') }),
  })
  const some = fc
    .record({
      start: fc.option(fc.constantFrom('2027-04-01', '2028-04-01'), { nil: undefined }),
      event: fc.option(fc.constantFrom({ en: 'x' }, { en: 'y', fr: 'z' }), { nil: undefined }),
      levels: fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 3 }),
      text: fc.option(fc.constantFrom({ en: 'One' }, { en: 'One', fr: 'Un' }), { nil: undefined }),
    })
    .map(({ start, event, levels, text }) =>
      element({
        fields: {
          ...(start ? { start } : {}),
          ...(event ? { event } : {}),
          ...(levels.length ? { levels } : {}),
        },
        ...(text ? { text } : {}),
      }),
    )
    .map((one) =>
      Object.keys(one.fields).length === 0 && !one.text ? { ...one, state: 'empty' as const } : one,
    )

  it('all of mine gives mine; all of theirs differs from theirs in nothing', () => {
    fc.assert(
      fc.property(some, some, some, (was, mine, theirs) => {
        const found = differencesBetween(was, { mine, theirs }, fields)
        expect(merged({ mine, theirs }, fields, new Set())).toEqual(mine)
        const taken = merged({ mine, theirs }, fields, new Set(found.map(({ key }) => key)))
        expect(differencesBetween(was, { mine: taken, theirs }, fields)).toEqual([])
      }),
    )
  })
})
