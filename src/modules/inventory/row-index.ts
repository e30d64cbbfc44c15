import { grown, KeyTable } from './key-table.ts'

const digestSize = 16

/** The keys of many rows, with a fingerprint of each, in little memory: 40 bytes a row. */
export class RowIndex {
  readonly #keys = new KeyTable()
  #digests = Buffer.alloc(digestSize << 12)

  get size(): number {
    return this.#keys.size
  }

  /** Adds a row. A key that comes again is numbered ("a/2023-2024/7#2"), so that no row is lost. */
  add(key: string, digest: Buffer): void {
    const position = this.#keys.size
    let added = this.#keys.add(key)
    for (let time = 2; !added; time += 1) added = this.#keys.add(`${key}#${time}`)
    if ((position + 1) * digestSize > this.#digests.length) this.#digests = grown(this.#digests)
    digest.copy(this.#digests, position * digestSize, 0, digestSize)
  }

  equals(position: number, digest: Buffer): boolean {
    const start = position * digestSize
    return digest.subarray(0, digestSize).equals(this.#digests.subarray(start, start + digestSize))
  }

  /** Names the keys of another reading the same way, and finds their positions here. */
  names(): (key: string) => { readonly key: string; readonly position: number | undefined } {
    const seen = new Uint8Array(this.size)
    const others = new KeyTable()
    return (key) => {
      let name = key
      for (let time = 2; ; time += 1) {
        const position = this.#keys.position(name)
        if (position !== undefined && seen[position] === 0) {
          seen[position] = 1
          return { key: name, position }
        }
        if (position === undefined && others.add(name)) return { key: name, position }
        name = `${key}#${time}`
      }
    }
  }
}
