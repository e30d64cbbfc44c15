import { describe, expect, it } from 'vitest'
import { sharedData } from '../../inventory/shared-data.fixture.ts'
import { detectElements } from '../elements/detect.ts'
import { thresholds } from '../elements/model.ts'
import { accuracyOf, judged, leaveOneSourceOut } from './accuracy.ts'
import { readLabels } from './labels.ts'
import { elementIds, inventedTexts, renderedTexts, sharedTexts } from './texts.ts'

const invented = await inventedTexts()
const shared = await sharedTexts(sharedData('agreements'))

describe('labels', () => {
  it.each(readLabels())('of $name name elements of the guide, each once', ({ rows }) => {
    const named = rows.map(({ element }) => element)
    expect(new Set(named).size).toBe(named.length)
    for (const id of named) expect(elementIds).toContain(id)
  })

  it('keep both passes: where they agree nothing else was settled', () => {
    for (const { rows } of readLabels())
      for (const { first, second, settled } of rows) if (first === second) expect(settled).toBe(first)
  })

  it.skipIf(shared.length === 0)('cover every shared text once', () => {
    expect(shared.map(({ name }) => name)).toEqual([...new Set(shared.map(({ name }) => name))])
    expect(shared).toHaveLength(50)
  })
})

describe('what review says of elements', () => {
  it('stays right on invented texts, each judged without having been learned from', () => {
    const own = leaveOneSourceOut([...invented], thresholds)
    const { precision, recall, found, uncertain } = accuracyOf(own)
    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeGreaterThanOrEqual(0.85)
    expect(found).toBeGreaterThanOrEqual(0.8)
    expect(uncertain).toBeLessThanOrEqual(0.2)
  }, 240_000)

  it('stays right on texts that it never learned from, in each language', async () => {
    const heldOut = (await inventedTexts('held-out')).flatMap((text) => judged(text))
    for (const language of ['en', 'fr'] as const) {
      const { precision, recall, uncertain } = accuracyOf(heldOut.filter((one) => one.language === language))
      expect(precision).toBeGreaterThanOrEqual(0.9)
      expect(recall).toBeGreaterThanOrEqual(0.85)
      expect(uncertain).toBeLessThanOrEqual(0.2)
    }
  })

  it.skipIf(shared.length === 0)(
    'stays right on shared texts, each source judged by a model that never saw it',
    async () => {
      const outcomes = leaveOneSourceOut([...shared, ...invented, ...(await renderedTexts())], thresholds)
      for (const language of ['en', 'fr'] as const) {
        const own = outcomes.filter((one) => one.kind === 'shared' && one.language === language)
        const { precision, recall, uncertain } = accuracyOf(own)
        expect(precision).toBeGreaterThanOrEqual(0.88)
        expect(recall).toBeGreaterThanOrEqual(0.9)
        expect(uncertain).toBeLessThanOrEqual(0.2)
      }
    },
    240_000,
  )

  it('explains each state: what is not absent shows passages, what is present the words that said so', () => {
    for (const { clauses } of invented)
      for (const { state, evidence, because } of detectElements(clauses)) {
        if (state === 'absent') expect(evidence).toEqual([])
        else expect(evidence.length).toBeGreaterThan(0)
        if (state === 'present') expect(because.some(({ weight }) => weight > 0)).toBe(true)
      }
  })
})
