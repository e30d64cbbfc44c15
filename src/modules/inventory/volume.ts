import type { Cells } from './computed.ts'
import { parseInteger } from './exact.ts'

/**
 * A count as published. A number (zero included), "not offered" (NA), "not collected" (ND) and a cell without an
 * answer are four different things, and stay so in sums.
 */
export type Volume =
  | { readonly kind: 'number'; readonly value: bigint }
  | { readonly kind: 'not-offered' }
  | { readonly kind: 'not-collected' }
  | { readonly kind: 'missing' }

/** What is known of a sum: the part that was counted, and how many counts are missing from it. */
export type VolumeSum = {
  readonly counted: bigint
  readonly numbers: number
  readonly uncounted: number
}

export function volumeOf(value: Cells, field: string): Volume {
  const text = (value(field) ?? '').trim().toUpperCase()
  if (text === 'NA') return { kind: 'not-offered' }
  if (text === 'ND') return { kind: 'not-collected' }
  const number = parseInteger(text)
  return number === undefined ? { kind: 'missing' } : { kind: 'number', value: number }
}

/** Adds what was counted; what is offered and was not counted is told, never taken for zero. */
export function sumVolumes(volumes: Iterable<Volume>): VolumeSum {
  let [counted, numbers, uncounted] = [0n, 0, 0]
  for (const volume of volumes) {
    if (volume.kind === 'number') {
      counted += volume.value
      numbers += 1
    } else if (volume.kind === 'not-collected') uncounted += 1
  }
  return { counted, numbers, uncounted }
}
