import { hash } from 'node:crypto'

const digestSize = 16
const free = -1

/**
 * The keys of many rows, with a fingerprint of each, in little memory: 40 to 60 bytes a row, none of it strings. Keys
 * are kept as 128-bit digests, so that two of them never meet in practice.
 */
export class RowIndex {
  #size = 0
  #keys = Buffer.alloc(digestSize << 12)
  #digests = Buffer.alloc(digestSize << 12)
  /** Positions by key: a table with open addresses, at most half full. */
  #table = new Int32Array(1 << 13).fill(free)

  get size(): number {
    return this.#size
  }

  /** Adds a row. A key that comes again is numbered ("a/2023-2024/7#2"), so that no row is lost. */
  add(key: string, digest: Buffer): void {
    const position = this.#size
    let found = this.#find(digestOf(key))
    for (let time = 2; found.position !== undefined; time += 1) found = this.#find(digestOf(`${key}#${time}`))
    if ((position + 1) * digestSize > this.#keys.length) this.#grow()
    found.digest.copy(this.#keys, position * digestSize)
    digest.copy(this.#digests, position * digestSize, 0, digestSize)
    this.#size += 1
    if (this.#size * 2 > this.#table.length) this.#rebuild()
    else this.#table[found.slot] = position
  }

  equals(position: number, digest: Buffer): boolean {
    const start = position * digestSize
    return digest.subarray(0, digestSize).equals(this.#digests.subarray(start, start + digestSize))
  }

  /** Names the keys of another reading the same way, and finds their positions here. */
  names(): (key: string) => { readonly key: string; readonly position: number | undefined } {
    const seen = new Uint8Array(this.size)
    const others = new RowIndex()
    return (key) => {
      let name = key
      for (let time = 2; ; time += 1) {
        const { position } = this.#find(digestOf(name))
        if (position !== undefined && seen[position] === 0) {
          seen[position] = 1
          return { key: name, position }
        }
        if (position === undefined && others.#claim(name)) return { key: name, position }
        name = `${key}#${time}`
      }
    }
  }

  /** Takes a name; false when it was taken. */
  #claim(name: string): boolean {
    if (this.#find(digestOf(name)).position !== undefined) return false
    this.add(name, nothing)
    return true
  }

  #find(digest: Buffer): { digest: Buffer; slot: number; position: number | undefined } {
    const mask = this.#table.length - 1
    for (let slot = digest.readUInt32LE(0) & mask; ; slot = (slot + 1) & mask) {
      const position = this.#table[slot] ?? free
      if (position === free) return { digest, slot, position: undefined }
      const start = position * digestSize
      if (digest.equals(this.#keys.subarray(start, start + digestSize))) return { digest, slot, position }
    }
  }

  #grow(): void {
    this.#keys = Buffer.concat([this.#keys, Buffer.alloc(this.#keys.length)])
    this.#digests = Buffer.concat([this.#digests, Buffer.alloc(this.#digests.length)])
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

const nothing = Buffer.alloc(digestSize)

function digestOf(key: string): Buffer {
  return hash('sha256', key, 'buffer').subarray(0, digestSize)
}
