import { addDecimals } from '../levels/decimal.ts'
import type { Counts } from '../results/figures.ts'

/** What is given out of one channel, or of several small ones together. */
export type Cell = Counts & { readonly channels: readonly string[] }

/** Nobody can be picked out of this many cases; fewer are never told, alone or by a difference. */
export const fewest = 10

/**
 * What may be told of the channels of a window. Channels with fewer than ten measured cases are put together; if they
 * are still fewer than ten they are left out, of the total too, so that no subtraction brings them back. A figure that
 * was given out before changes only when ten cases or more changed: two readings never differ by a few people.
 */
export function disclose(actual: ReadonlyMap<string, Counts>, before: readonly Cell[]): readonly Cell[] {
  const entries = [...actual].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const large = entries.filter(([, counts]) => size(counts) >= fewest)
  const small = entries.filter(([, counts]) => size(counts) > 0 && size(counts) < fewest)
  const together = small.reduce(
    (sum, [, { met, missed }]) => ({
      met: addDecimals(sum.met, met),
      missed: addDecimals(sum.missed, missed),
    }),
    { met: '0', missed: '0' },
  )
  const cells = [
    ...large.map(([channel, counts]) => ({ channels: [channel], ...counts })),
    ...(size(together) >= fewest ? [{ channels: small.map(([channel]) => channel), ...together }] : []),
  ]
  return cells.map((cell) => before.find((old) => isSame(old, cell) && isNear(old, cell)) ?? cell)
}

export function totalOf(cells: readonly Counts[]): Counts {
  return cells.reduce<Counts>(
    (sum, { met, missed }) => ({ met: addDecimals(sum.met, met), missed: addDecimals(sum.missed, missed) }),
    { met: '0', missed: '0' },
  )
}

function isSame(a: Cell, b: Cell): boolean {
  return a.channels.join('\n') === b.channels.join('\n')
}

function isNear(a: Counts, b: Counts): boolean {
  const met = Math.abs(Number(a.met) - Number(b.met))
  const missed = Math.abs(Number(a.missed) - Number(b.missed))
  return Math.max(met, missed, Math.abs(size(a) - size(b))) < fewest
}

function size({ met, missed }: Counts): number {
  return Number(met) + Number(missed)
}
