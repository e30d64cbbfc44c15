import { createReadStream } from 'node:fs'

export type LogEncoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

/** Tells the encoding of a file by its first bytes, then by whether all of it is UTF-8; what is not is Windows-1252. */
export async function detectLogEncoding(path: string): Promise<LogEncoding> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let first = true
  try {
    for await (const chunk of readBytes(path)) {
      if (first && chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le'
      if (first && chunk[0] === 0xfe && chunk[1] === 0xff) return 'utf-16be'
      first = false
      decoder.decode(chunk, { stream: true })
    }
    decoder.decode()
    return 'utf-8'
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252'
    throw error
  }
}

/** The text of a file in pieces, without a byte order mark. */
export async function* decodeLog(path: string, encoding: LogEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of readBytes(path)) {
    const text = decoder.decode(chunk, { stream: true })
    if (text) yield text
  }
  const rest = decoder.decode()
  if (rest) yield rest
}

function readBytes(path: string): AsyncIterable<Buffer> {
  return createReadStream(path, { highWaterMark: 1 << 18 })
}
