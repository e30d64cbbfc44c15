import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonExcess } from './json-size.ts'

function valuesIn(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 1
  return Object.values(json).reduce<number>((sum, value) => sum + valuesIn(value), 1)
}

function depthOf(json: unknown): number {
  if (typeof json !== 'object' || json === null) return 0
  return 1 + Math.max(0, ...Object.values(json).map(depthOf))
}

test('counts what the parser finds, to the last value and level', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom('', '\t', '  '), (json, indent) => {
      const text = JSON.stringify(json, null, indent)
      const [values, depth] = [valuesIn(JSON.parse(text)), depthOf(JSON.parse(text))]
      expect(jsonExcess(text, { values, depth })).toBeNull()
      expect(jsonExcess(text, { values: values - 1, depth: depth + 1 })).toBe(values > 1 ? 'values' : null)
      if (depth > 0) expect(jsonExcess(text, { values, depth: depth - 1 })).toBe('depth')
    }),
  )
})

test.each([
  ['signs in texts', '["[[[[,,,,", "\\\\", "a\\"[[,,", {"],[{":"}"}]', { values: 6, depth: 2 }, null],
  ['a text that never ends', '["[[[[[[,,,,,', { values: 2, depth: 1 }, null],
  ['one value too many', '[1,2,3]', { values: 3, depth: 1 }, 'values'],
  ['what is not JSON', ']]]] hello, [', { values: 9, depth: 9 }, null],
  ['nothing', '', { values: 1, depth: 0 }, null],
] as const)('%s', (_name, text, bounds, excess) => {
  expect(jsonExcess(text, bounds)).toBe(excess)
})
