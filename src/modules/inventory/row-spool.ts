import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Rows set aside on disk by position: a large file may differ from another one in every row. */
export class RowSpool {
  readonly #folder = mkdtempSync(join(tmpdir(), 'entente-rows-'))
  readonly #file = openSync(join(this.#folder, 'rows'), 'w+')
  readonly #starts: Float64Array
  /** In bytes; nothing where no row waits. */
  readonly #lengths: Uint32Array
  #end = 0

  constructor(positions: number) {
    this.#starts = new Float64Array(positions)
    this.#lengths = new Uint32Array(positions)
  }

  add(position: number, cells: readonly (string | null)[]): void {
    const bytes = Buffer.from(JSON.stringify(cells))
    writeSync(this.#file, bytes, 0, bytes.length, this.#end)
    this.#starts[position] = this.#end
    this.#lengths[position] = bytes.length
    this.#end += bytes.length
  }

  /** Gives a row back, once. */
  take(position: number): readonly (string | null)[] | undefined {
    const length = this.#lengths[position] ?? 0
    if (length === 0) return undefined
    const bytes = Buffer.allocUnsafe(length)
    readSync(this.#file, bytes, 0, length, this.#starts[position] ?? 0)
    this.#lengths[position] = 0
    return JSON.parse(bytes.toString())
  }

  remove(): void {
    closeSync(this.#file)
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
