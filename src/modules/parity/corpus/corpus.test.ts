import { describe, expect, it } from 'vitest'
import { compareStatements, compareTexts } from '../compare.ts'
import type { ParityFinding } from '../finding.ts'
import { segment } from '../segment/segment.ts'
import { cleanText } from './clean.ts'
import { fourth } from './fourth.ts'
import { further } from './further.ts'
import { planted as first, reading } from './planted.ts'
import { sound } from './sound.ts'
import { third } from './third.ts'

const planted = [...first, ...further, ...third, ...fourth]
const serious = (findings: readonly ParityFinding[]) => findings.filter(({ severity }) => severity !== 'info')
const anchor = { en: '## 8. Reports', fr: '## 8. Rapports' }
const inside = (language: 'en' | 'fr', clause: string) =>
  cleanText[language].replace(anchor[language], `${clause}\n\n${anchor[language]}`)

describe('planted mismatches', () => {
  it('has at least sixty kinds, each once', () => {
    expect(new Set(planted.map(({ kind }) => kind)).size).toBe(planted.length)
    expect(planted.length).toBeGreaterThanOrEqual(60)
  })

  describe.each(planted)('$kind', ({ en, fr }) => {
    it('is caught when the French is wrong and when the English is wrong', () => {
      expect(serious(compareTexts(reading(en, 0), reading(fr, 1)))).not.toEqual([])
      expect(serious(compareTexts(reading(en, 1), reading(fr, 0)))).not.toEqual([])
    })

    it('is no mismatch when both say one thing or both the other', () => {
      expect(compareTexts(reading(en, 0), reading(fr, 0))).toEqual([])
      expect(serious(compareTexts(reading(en, 1), reading(fr, 1)))).toEqual([])
    })

    it('is caught at its place inside a whole agreement, and nowhere else', () => {
      const findings = serious(compareTexts(inside('en', reading(en, 0)), inside('fr', reading(fr, 1))))
      expect(findings).not.toEqual([])
      for (const { enText, frText } of findings) {
        expect(
          reading(en, 0).includes(enText) ||
            enText.includes(reading(en, 0)) ||
            reading(fr, 1).includes(frText),
        ).toBe(true)
      }
    })
  })
})

describe('a clean agreement in both languages', () => {
  it('raises false alarms on fewer than 2 % of at least 150 clauses', () => {
    const clauses = segment(cleanText.en, 'markdown', 'en').length
    const findings = serious(compareTexts(cleanText.en, cleanText.fr))
    expect(clauses).toBeGreaterThanOrEqual(150)
    expect(new Set(findings.map(({ enPlace }) => enPlace)).size / clauses).toBeLessThan(0.02)
  })

  it('has no false alarm today', () => {
    expect(serious(compareTexts(cleanText.en, cleanText.fr)).map(({ en }) => en)).toEqual([])
  })
})

describe('sentences that say the same in their own way', () => {
  it.each(sound)('%s', (en, fr) => {
    expect(serious(compareTexts(en, fr)).map((finding) => finding.en)).toEqual([])
    expect(compareStatements(en, fr).filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})
