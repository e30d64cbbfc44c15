import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cell, disclose, fewest, totalOf } from './disclose.ts'

const counts = (met: number, missed: number) => ({ met: String(met), missed: String(missed) })
const channels = (given: Record<string, [number, number]>) =>
  new Map(Object.entries(given).map(([channel, [met, missed]]) => [channel, counts(met, missed)] as const))

test.each([
  [
    'large channels stand alone',
    { WEB: [90, 5], TEL: [40, 2] },
    [
      [['TEL'], 40, 2],
      [['WEB'], 90, 5],
    ],
  ],
  [
    'small ones are put together',
    { WEB: [90, 5], TEL: [6, 0], FAX: [4, 1] },
    [
      [['WEB'], 90, 5],
      [['FAX', 'TEL'], 10, 1],
    ],
  ],
  ['a few are left out, of the total too', { WEB: [90, 5], TEL: [3, 1] }, [[['WEB'], 90, 5]]],
  ['nothing is told of nearly nothing', { WEB: [4, 5] }, []],
] as const)('%s', (_name, given, expected) => {
  const cells = disclose(channels(given as never), [])
  expect(cells.map((cell) => [cell.channels, Number(cell.met), Number(cell.missed)])).toEqual(expected)
})

const anyChannels = fc
  .dictionary(fc.constantFrom('WEB', 'TEL', 'MAIL', 'FAX'), fc.tuple(fc.nat(40), fc.nat(12)), { minKeys: 1 })
  .map((given) => channels(given as Record<string, [number, number]>))

describe('whatever happens in whatever order', () => {
  test('no cell is small, the total is the sum of what is told, and nothing left out can be found by subtraction', () => {
    fc.assert(
      fc.property(anyChannels, (actual) => {
        const cells = disclose(actual, [])
        for (const cell of cells)
          expect(Number(cell.met) + Number(cell.missed)).toBeGreaterThanOrEqual(fewest)
        const told = cells.flatMap((cell) => cell.channels)
        expect(new Set(told).size).toBe(told.length)
        const total = totalOf(cells)
        const left = [...actual].filter(([channel]) => !told.includes(channel))
        const all = totalOf([...actual.values()])
        const rest = totalOf(left.map(([, one]) => one))
        expect(Number(total.met) + Number(rest.met)).toBe(Number(all.met))
      }),
    )
  })

  test('two successive figures of the same channels are equal or ten cases apart', () => {
    fc.assert(
      fc.property(fc.array(anyChannels, { minLength: 2, maxLength: 12 }), (readings) => {
        let before: readonly Cell[] = []
        for (const actual of readings) {
          const cells = disclose(actual, before)
          for (const cell of cells) {
            const old = before.find((one) => one.channels.join() === cell.channels.join())
            if (!old) continue
            const [met, missed] = [
              Number(cell.met) - Number(old.met),
              Number(cell.missed) - Number(old.missed),
            ]
            const moved = Math.max(Math.abs(met), Math.abs(missed), Math.abs(met + missed))
            expect(moved === 0 || moved >= fewest).toBe(true)
          }
          before = cells
        }
      }),
    )
  })
})
