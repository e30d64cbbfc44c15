const digestSize = 16

/** The keys of many rows, with a fingerprint of each, in little memory: about 100 bytes a row. */
export class RowIndex {
  readonly #positions = new Map<string, number>()
  #digests = Buffer.alloc(1 << 16)

  get size(): number {
    return this.#positions.size
  }

  /** Adds a row. A key that comes again is numbered ("a/2023-2024/7#2"), so that no row is lost. */
  add(key: string, digest: Buffer): void {
    const position = this.#positions.size
    let name = key
    for (let time = 2; this.#positions.has(name); time += 1) name = `${key}#${time}`
    this.#positions.set(Buffer.from(name).toString(), position)
    if ((position + 1) * digestSize > this.#digests.length)
      this.#digests = Buffer.concat([this.#digests, Buffer.alloc(this.#digests.length)])
    digest.copy(this.#digests, position * digestSize, 0, digestSize)
  }

  equals(position: number, digest: Buffer): boolean {
    const start = position * digestSize
    return digest.subarray(0, digestSize).equals(this.#digests.subarray(start, start + digestSize))
  }

  /** Names the keys of another reading the same way, and finds their positions here. */
  names(): (key: string) => { readonly key: string; readonly position: number | undefined } {
    const seen = new Uint8Array(this.size)
    const others = new Set<string>()
    const taken = (name: string) => {
      const position = this.#positions.get(name)
      return position === undefined ? others.has(name) : seen[position] === 1
    }
    return (key) => {
      let name = key
      for (let time = 2; taken(name); time += 1) name = `${key}#${time}`
      const position = this.#positions.get(name)
      if (position === undefined) others.add(Buffer.from(name).toString())
      else seen[position] = 1
      return { key: name, position }
    }
  }
}
