import { ReadingRefusal } from './refusal.ts'

export type FileKind = 'zip' | 'pdf' | 'html' | 'markdown' | 'text'

const encryptedStream = Buffer.from('EncryptedPackage', 'utf16le')

/** What a file is by its first bytes; its name only tells Markdown from plain text. Throws `ReadingRefusal`. */
export function kindOfFile(content: Buffer, name: string): FileKind {
  if (content.length === 0) throw new ReadingRefusal('empty')
  const start = content.subarray(0, 8)
  if (start.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) return 'zip'
  if (start.subarray(0, 4).equals(Buffer.from('PK\u0005\u0006'))) throw new ReadingRefusal('no-text')
  if (start.toString('hex') === 'd0cf11e0a1b11ae1')
    throw new ReadingRefusal(content.includes(encryptedStream) ? 'password' : 'old-word')
  if (content.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (isBinary(content)) throw new ReadingRefusal(/\.(?:docx|pdf)$/i.test(name) ? 'damaged' : 'unknown-type')
  const text = content.subarray(0, 4096).toString('utf8')
  if (/^\s*\{\\rtf/.test(text)) throw new ReadingRefusal('unknown-type')
  if (/^\uFEFF?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(text)) return 'html'
  if (/\.html?$/i.test(name)) return 'html'
  return /\.(?:txt|text)$/i.test(name) || !looksLikeMarkdown(content) ? 'text' : 'markdown'
}

/** Control characters that no text holds, in something that is not UTF-16. */
function isBinary(content: Buffer): boolean {
  const sample = content.subarray(0, 8192)
  const utf16 = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)
  if (utf16) return false
  let odd = 0
  for (const byte of sample) if (byte === 0 || (byte < 32 && ![9, 10, 12, 13, 27].includes(byte))) odd += 1
  return odd > sample.length / 200
}

function looksLikeMarkdown(content: Buffer): boolean {
  return /^(?:#{1,6}\s|\|.*\|\s*$|[-*] |\s*```)/m.test(content.toString('utf8'))
}

/** Text from bytes: UTF-8, UTF-16 by its mark, else Windows-1252 when it reads as words. Throws `ReadingRefusal`. */
export function decodeText(content: Buffer): string {
  const encoding =
    content[0] === 0xff && content[1] === 0xfe
      ? 'utf-16le'
      : content[0] === 0xfe && content[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(content)
  } catch {
    const text = new TextDecoder('windows-1252').decode(content)
    if (/[\u0080-\u009f]/.test(text) || !/\p{L}{3}/u.test(text)) throw new ReadingRefusal('not-text')
    return text
  }
}
