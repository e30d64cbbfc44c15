/**
 * Remembers which ids came before in 8 bytes each, so that millions fit. Two different ids are taken for one with a
 * chance below one in a million for five million of them.
 */
export class SeenIds {
  #slots = new BigUint64Array(1 << 12)
  #count = 0

  /** True when the id was there already; remembers it otherwise. */
  addAgain(id: string): boolean {
    if (this.#count * 2 >= this.#slots.length) this.#grow()
    const mark = markOf(id)
    const slot = this.#slotOf(mark)
    if (this.#slots[slot] === mark) return true
    this.#slots[slot] = mark
    this.#count += 1
    return false
  }

  #slotOf(mark: bigint): number {
    const mask = this.#slots.length - 1
    let slot = Number(mark & 0x3fff_ffffn) & mask
    while (this.#slots[slot] !== 0n && this.#slots[slot] !== mark) slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new BigUint64Array(old.length * 2)
    for (const mark of old) if (mark !== 0n) this.#slots[this.#slotOf(mark)] = mark
  }
}

/** A 64-bit digest, never zero: two 32-bit multiply-and-rotate hashes (public-domain method of MurmurHash's finalizer). */
function markOf(id: string): bigint {
  let high = 0x9e3779b9 ^ id.length
  let low = 0x85ebca6b ^ id.length
  for (let index = 0; index < id.length; index += 1) {
    const code = id.charCodeAt(index)
    high = Math.imul(high ^ code, 0x9e3779b1)
    high = (high << 13) | (high >>> 19)
    low = Math.imul(low ^ code, 0x5f356495)
    low = (low << 17) | (low >>> 15)
  }
  const mark = (BigInt(finish(high ^ low)) << 32n) | BigInt(finish(low + Math.imul(high, 5)))
  return mark === 0n ? 1n : mark
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
