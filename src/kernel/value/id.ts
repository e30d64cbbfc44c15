import { randomBytes } from 'node:crypto'

/**
 * A UUID version 7 (RFC 9562): the millisecond first, so that keys sort by time of making.
 * Made by the program because servers before PostgreSQL 18 have no function for it.
 */
export function newId(now: Temporal.Instant, random: Uint8Array = randomBytes(10)): string {
  const bytes = new Uint8Array(16)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, Math.floor(now.epochMilliseconds / 2 ** 32))
  view.setUint32(2, now.epochMilliseconds % 2 ** 32)
  bytes.set(random.subarray(0, 10), 6)
  view.setUint8(6, (view.getUint8(6) & 0x0f) | 0x70)
  view.setUint8(8, (view.getUint8(8) & 0x3f) | 0x80)
  const hex = Buffer.from(bytes).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export function isId(value: string): boolean {
  return uuid.test(value)
}
