import { describe, expect, test } from 'vitest'
import { decimalInField, exactDecimal } from './typed-decimal.ts'

describe('a decimal as people type it', () => {
  test.each([
    ['1250.50', '1250.50'],
    ['1250,50', '1250.50'],
    ['1 250,50', '1250.50'],
    ['1\u202f250,50\u00a0$', '1250.50'],
    ['$1,250.50', '1250.50'],
    ['1,250', '1250'],
    ['0,125', '0.125'],
    ['-3,5', '-3.5'],
    ['12', '12'],
  ])('%s is %s', (typed, exact) => {
    expect(exactDecimal(typed)).toBe(exact)
  })

  test.each(['1.250,50', '1,25,50', 'twelve', '', '1e3', '--2'])('%s is left as it was typed', (typed) => {
    expect(exactDecimal(typed)).toBe(typed)
  })

  test('what a French field shows reads back as the same decimal', () => {
    expect(decimalInField('84.50', 'fr')).toBe('84,50')
    expect(decimalInField('84.50', 'en')).toBe('84.50')
    expect(decimalInField('3.14.15', 'fr')).toBe('3.14.15')
    expect(exactDecimal(decimalInField('84.50', 'fr'))).toBe('84.50')
  })
})
