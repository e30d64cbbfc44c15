import { hash } from 'node:crypto'

const digestSize = 16
const free = -1

/**
 * Many keys in little memory, 24 bytes each and none of it strings: they are kept as 128-bit digests, so that two of
 * them never meet in practice.
 */
export class KeyTable {
  #size = 0
  #keys = Buffer.alloc(digestSize << 10)
  /** Positions by key: a table with open addresses, at most half full. */
  #table = new Int32Array(1 << 11).fill(free)

  get size(): number {
    return this.#size
  }

  /** The position at which a key was added; undefined when it never was. */
  position(key: string): number | undefined {
    return this.#find(digestOf(key)).position
  }

  /** Adds a key at the next position; false when it is there already. */
  add(key: string): boolean {
    const digest = digestOf(key)
    const { slot, position } = this.#find(digest)
    if (position !== undefined) return false
    if ((this.#size + 1) * digestSize > this.#keys.length) this.#keys = grown(this.#keys)
    digest.copy(this.#keys, this.#size * digestSize)
    this.#table[slot] = this.#size
    this.#size += 1
    if (this.#size * 2 > this.#table.length) this.#rebuild()
    return true
  }

  #find(digest: Buffer): { readonly slot: number; readonly position: number | undefined } {
    const mask = this.#table.length - 1
    for (let slot = digest.readUInt32LE(0) & mask; ; slot = (slot + 1) & mask) {
      const position = this.#table[slot] ?? free
      if (position === free) return { slot, position: undefined }
      const start = position * digestSize
      if (digest.equals(this.#keys.subarray(start, start + digestSize))) return { slot, position }
    }
  }

  #rebuild(): void {
    this.#table = new Int32Array(this.#table.length * 2).fill(free)
    const mask = this.#table.length - 1
    for (let position = 0; position < this.#size; position += 1) {
      let slot = this.#keys.readUInt32LE(position * digestSize) & mask
      while (this.#table[slot] !== free) slot = (slot + 1) & mask
      this.#table[slot] = position
    }
  }
}

/** The same bytes with as much room again. */
export function grown(buffer: Buffer): Buffer<ArrayBuffer> {
  const larger = Buffer.alloc(buffer.length * 2)
  buffer.copy(larger)
  return larger
}

function digestOf(key: string): Buffer {
  return hash('sha256', key, 'buffer').subarray(0, digestSize)
}
