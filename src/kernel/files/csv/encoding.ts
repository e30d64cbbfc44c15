import { open } from 'node:fs/promises'

/** How the bytes of a file become text. `bom` says whether it starts with a byte order mark. */
export type TextEncoding = {
  readonly name: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'
  readonly bom: boolean
  /** True for UTF-8 with broken sequences in it: characters were lost before the file came to us. */
  readonly damaged: boolean
}

const chunkSize = 1 << 18

/** Reads the whole file once to tell its encoding. Bytes that are not UTF-8 anywhere make it Windows-1252. */
export async function detectEncoding(path: string): Promise<TextEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let first = true
  for await (const chunk of readBytes(path)) {
    if (first) {
      const marked = markedEncoding(chunk)
      if (marked) return marked
      first = false
    }
    if (!decodes(decoder, chunk, true)) return unlikeUtf8(path)
  }
  if (!decodes(decoder, new Uint8Array(), false)) return unlikeUtf8(path)
  return { name: 'utf-8', bom: await startsWithMark(path), damaged: false }
}

/** The text of a file in pieces, without its byte order mark. */
export async function* decodeFile(path: string, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding.name, { ignoreBOM: true })
  let skip = encoding.bom ? mark(encoding).length : 0
  for await (const chunk of readBytes(path)) {
    const text = decoder.decode(chunk.subarray(skip), { stream: true })
    skip = 0
    if (text) yield text
  }
  const rest = decoder.decode()
  if (rest) yield rest
}

/** The bytes of a text in an encoding: the inverse of reading it. */
export function encodeText(text: string, encoding: TextEncoding): Buffer {
  if (encoding.name === 'utf-8') return Buffer.from(text, 'utf8')
  if (encoding.name === 'windows-1252') return encodeWindows1252(text)
  const bytes = Buffer.from(text, 'utf16le')
  return encoding.name === 'utf-16be' ? bytes.swap16() : bytes
}

/** The byte order mark an encoding writes at the start of the file, or nothing. */
export function mark(encoding: TextEncoding): Buffer {
  return encoding.bom ? encodeText('\ufeff', encoding) : Buffer.alloc(0)
}

async function* readBytes(path: string): AsyncGenerator<Buffer> {
  const file = await open(path)
  try {
    // One buffer for the whole file keeps memory flat; each chunk must be used before the next is asked for.
    const buffer = Buffer.allocUnsafe(chunkSize)
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, chunkSize)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

function decodes(decoder: TextDecoder, chunk: Uint8Array, stream: boolean): boolean {
  try {
    decoder.decode(chunk, { stream })
    return true
  } catch {
    return false
  }
}

function markedEncoding(start: Buffer): TextEncoding | undefined {
  if (start[0] === 0xff && start[1] === 0xfe) return { name: 'utf-16le', bom: true, damaged: false }
  if (start[0] === 0xfe && start[1] === 0xff) return { name: 'utf-16be', bom: true, damaged: false }
  const sample = start.subarray(0, 4096)
  const zeros = [0, 0]
  for (const [index, byte] of sample.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const many = sample.length * 0.3
  if (odd > many && even < odd / 4) return { name: 'utf-16le', bom: false, damaged: false }
  if (even > many && odd < even / 4) return { name: 'utf-16be', bom: false, damaged: false }
  return undefined
}

async function startsWithMark(path: string): Promise<boolean> {
  for await (const chunk of readBytes(path))
    return chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
  return false
}

/** Mostly well-formed sequences of several bytes mean damaged UTF-8; mostly lone high bytes mean Windows-1252. */
async function unlikeUtf8(path: string): Promise<TextEncoding> {
  let wellFormed = 0
  let broken = 0
  let expected = 0
  for await (const chunk of readBytes(path)) {
    for (const byte of chunk) {
      const continuation = (byte & 0xc0) === 0x80
      if (expected > 0 && continuation) {
        expected -= 1
        if (expected === 0) wellFormed += 1
        continue
      }
      if (expected > 0 || continuation) broken += 1
      expected = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc0 ? 1 : 0
    }
  }
  const cutShort = expected > 0 && broken === 0
  if (cutShort || wellFormed > broken + 1)
    return { name: 'utf-8', bom: await startsWithMark(path), damaged: true }
  return { name: 'windows-1252', bom: false, damaged: false }
}

const windows1252 = new Map<number, number>(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    (character, byte) => [character.charCodeAt(0), byte],
  ),
)

function encodeWindows1252(text: string): Buffer {
  const bytes = Buffer.allocUnsafe(text.length)
  for (let index = 0; index < text.length; index += 1)
    bytes[index] = windows1252.get(text.charCodeAt(index)) ?? 0x3f
  return bytes
}
