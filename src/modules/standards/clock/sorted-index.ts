/**
 * Ascending values with a table of where each stretch of them begins, so that a search looks at a handful instead of
 * all: `slots[k]` counts the values below `origin + k × width`.
 */
export type SortedIndex = {
  readonly values: Float64Array
  readonly origin: number
  readonly width: number
  readonly slots: Int32Array
}

/** Indexes ascending values; they must not change afterwards. */
export function indexSorted(values: Float64Array): SortedIndex {
  const origin = values[0] ?? 0
  const count = Math.max(1, values.length)
  const width = Math.max(1, Math.ceil(((values.at(-1) ?? origin) - origin + 1) / count))
  const slots = new Int32Array(count + 2)
  let below = 0
  for (let slot = 0; slot < slots.length; slot += 1) {
    while (below < values.length && (values[below] as number) < origin + slot * width) below += 1
    slots[slot] = below
  }
  return { values, origin, width, slots }
}

/** Index of the last value at or below another; -1 when there is none. */
export function lastAtMost(index: SortedIndex, value: number): number {
  const { values } = index
  const slot = slotOf(index, value)
  // Typed arrays within bounds hold numbers; the casts only tell the compiler so.
  let low = index.slots[slot] as number
  let high = index.slots[slot + 1] as number
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] as number) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** Index of the first value at or above another; the number of values when there is none. */
export function firstAtLeast(index: SortedIndex, value: number): number {
  const { values } = index
  const slot = slotOf(index, value)
  let low = index.slots[slot] as number
  let high = index.slots[slot + 1] as number
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((values[middle] as number) < value) low = middle + 1
    else high = middle
  }
  return low
}

function slotOf(index: SortedIndex, value: number): number {
  const slot = Math.floor((value - index.origin) / index.width)
  const last = index.slots.length - 2
  return Math.max(0, Math.min(slot, last))
}
