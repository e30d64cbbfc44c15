import { describe, expect, it } from 'vitest'
import { elements } from '../elements.ts'
import { reclassify } from './reclassify.ts'

const needing = (tier: 'simple' | 'medium' | 'complex') =>
  elements.filter(({ need }) => need[tier] === 'required').map(({ id }) => id)

describe('a late discovery', () => {
  it('leaves a draft that uses what its tier requires', () => {
    expect(reclassify(needing('simple'), 'simple')).toMatchObject({ tier: 'simple', because: [] })
    expect(reclassify(needing('medium'), 'medium')).toMatchObject({ tier: 'medium', because: [] })
    expect(
      reclassify(
        elements.map(({ id }) => id),
        'complex',
      ),
    ).toMatchObject({ tier: 'complex', because: [] })
    expect(reclassify([], 'simple').tier).toBe('simple')
  })

  it('sends a light draft with heavy elements up one tier, and names them', () => {
    const found = reclassify(['title', 'committees', 'business-continuity', 'volumes'], 'simple')
    expect(found.tier).toBe('medium')
    expect(found.documents).toEqual(['MOU', 'SLA'])
    expect(found.because).toEqual(['volumes', 'committees', 'business-continuity'])
    expect(found.en).toContain('medium')
    expect(found.fr).toContain('moyenne')
  })

  it('sends it up two tiers when the next one does not use them either', () => {
    expect(reclassify(needing('complex'), 'simple').tier).toBe('complex')
    expect(
      reclassify(
        [...needing('medium'), 'human-resources', 'assets', 'pooling', 'liability', 'remedies'],
        'medium',
      ).tier,
    ).toBe('complex')
  })

  it.each([
    ['five points', ['committees', 'volumes', 'service-package']],
    ['one family', ['committees', 'decision-process', 'change-control']],
    ['ids of other guides', ['x-ours', 'nothing']],
  ])('does not move for %s', (_, used) => {
    expect(reclassify(used, 'simple').tier).toBe('simple')
  })

  it('moves at six points over two families', () => {
    expect(reclassify(['committees', 'volumes', 'service-hours'], 'simple').tier).toBe('medium')
  })
})
