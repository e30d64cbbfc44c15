/** How one element of an array is written, with the number that PostgreSQL gives its type. */
export type ElementKind<Value> = {
  readonly oid: number
  /** Its bytes, when every value takes the same number. */
  readonly size?: number
  readonly write: (to: CopyBytes, value: Value) => void
}

/**
 * Rows in COPY's binary form: a million numbers cost neither writing as text nor reading again. Whoever writes a row
 * writes the number of its cells first; `length` and `cut` take back what turns out not to be needed.
 */
export class CopyBytes {
  #bytes = Buffer.allocUnsafe(1 << 16)
  #view = viewOf(this.#bytes)
  #length = 0

  get length(): number {
    return this.#length
  }

  cut(length: number): void {
    this.#length = length
  }

  /** What was written from a place on; good until more is written. */
  from(start: number): Buffer {
    return this.#bytes.subarray(start, this.#length)
  }

  cells(count: number): void {
    this.#room(2)
    this.#view.setInt16(this.#length, count)
    this.#length += 2
  }

  /** A cell of some bytes. */
  cell<Value>(kind: ElementKind<Value>, value: Value | null): void {
    const start = this.#length
    this.int32(-1)
    if (value === null) return
    kind.write(this, value)
    this.#view.setInt32(start, this.#length - start - 4)
  }

  /** An array with one element for each line; null when every element is what `usual` says. */
  array<Line, Value>(
    kind: ElementKind<Value>,
    lines: readonly Line[],
    of: (line: Line) => Value | null,
    usual: Value | null = null,
  ): void {
    const first = lines.findIndex((line) => of(line) !== usual)
    const start = this.#length
    this.int32(-1)
    if (first < 0) return
    const head = this.#length
    this.int32(1)
    this.int32(0)
    this.int32(kind.oid)
    this.int32(lines.length)
    this.int32(1)
    const { size } = kind
    for (const line of lines) {
      const value = of(line)
      if (value === null) this.#view.setInt32(head + 4, 1)
      if (value === null || size === undefined) this.cell(kind, value)
      else {
        this.int32(size)
        kind.write(this, value)
      }
    }
    this.#view.setInt32(start, this.#length - head)
  }

  int16(value: number): void {
    this.#room(2)
    this.#view.setInt16(this.#length, value)
    this.#length += 2
  }

  int32(value: number): void {
    this.#room(4)
    this.#view.setInt32(this.#length, value)
    this.#length += 4
  }

  int64(value: number): void {
    const high = Math.floor(value / 2 ** 32)
    this.#room(8)
    this.#view.setInt32(this.#length, high)
    this.#view.setUint32(this.#length + 4, value - high * 2 ** 32)
    this.#length += 8
  }

  byte(value: number): void {
    this.#room(1)
    this.#view.setUint8(this.#length, value)
    this.#length += 1
  }

  text(value: string): void {
    this.#room(value.length * 3)
    const start = this.#length
    for (let index = 0; index < value.length; index += 1) {
      const code = value.charCodeAt(index)
      if (code > 127) {
        this.#length = start + this.#bytes.write(value, start, 'utf8')
        return
      }
      this.#view.setUint8(start + index, code)
    }
    this.#length = start + value.length
  }

  hex(value: string): void {
    this.#room(value.length / 2)
    this.#length += this.#bytes.write(value, this.#length, 'hex')
  }

  #room(more: number): void {
    if (this.#length + more <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + more))
    this.#bytes.copy(larger, 0, 0, this.#length)
    this.#bytes = larger
    this.#view = viewOf(larger)
  }
}

/** The kinds of cells, as `copy … with (format binary)` reads them. */
export const copied = {
  bool: { oid: 16, size: 1, write: (to, value) => to.byte(value ? 1 : 0) } satisfies ElementKind<boolean>,
  int2: { oid: 21, size: 2, write: (to, value) => to.int16(value) } satisfies ElementKind<number>,
  int4: { oid: 23, size: 4, write: (to, value) => to.int32(value) } satisfies ElementKind<number>,
  int8: { oid: 20, size: 8, write: (to, value) => to.int64(value) } satisfies ElementKind<number>,
  text: { oid: 25, write: (to, value) => to.text(value) } satisfies ElementKind<string>,
  uuid: { oid: 2950, write: (to, value) => to.hex(value.replaceAll('-', '')) } satisfies ElementKind<string>,
  /** Days counted from 1970-01-01; PostgreSQL counts from 2000-01-01. */
  date: { oid: 1082, write: (to, value) => to.int32(value - 10_957) } satisfies ElementKind<number>,
  /** A whole number, or an exact decimal as text. */
  numeric: { oid: 1700, write: writeNumeric } satisfies ElementKind<number | string>,
}

/** The content of a `copy … from stdin with (format binary)`, in pieces. */
export async function* binaryCopy(rows: Buffer): AsyncGenerator<Buffer> {
  yield Buffer.from('PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
  for (let start = 0; start < rows.length; start += pieceSize) yield rows.subarray(start, start + pieceSize)
  yield Buffer.from([0xff, 0xff])
}

const pieceSize = 1 << 20

function writeNumeric(to: CopyBytes, value: number | string): void {
  if (typeof value === 'number' && value >= 0 && value < 10_000) writeSmall(to, value)
  else writeDigits(to, String(value))
}

/** Digits in fours from the decimal point on, as PostgreSQL keeps them. */
function writeDigits(to: CopyBytes, text: string): void {
  const [units = '', fraction = ''] = text.replace('-', '').split('.')
  const whole = units.padStart(Math.ceil(units.length / 4) * 4, '0')
  const digits = whole + fraction.padEnd(Math.ceil(fraction.length / 4) * 4, '0')
  to.int16(digits.length / 4)
  to.int16(whole.length / 4 - 1)
  to.int16(text.startsWith('-') ? 0x4000 : 0)
  to.int16(fraction.length)
  for (let at = 0; at < digits.length; at += 4) to.int16(Number(digits.slice(at, at + 4)))
}

/** A count of a day nearly always is one digit of four. */
function writeSmall(to: CopyBytes, value: number): void {
  to.int32(value === 0 ? 0 : 1 << 16)
  to.int32(0)
  if (value > 0) to.int16(value)
}

function viewOf(bytes: Buffer): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
