import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A Word file of a few hundred kilobytes whose text is so many megabytes long. */
export function wordBomb(megabytes: number): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = []
  const zip = new Zip((_, part) => void parts.push(part))
  const entry = new ZipDeflate('word/document.xml', { level: 6 })
  zip.add(entry)
  entry.push(
    strToU8('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:t>'),
  )
  const chunk = new Uint8Array(1 << 20).fill(97)
  for (let index = 0; index < megabytes; index += 1) entry.push(chunk)
  entry.push(strToU8('</w:t></w:document>'), true)
  zip.end()
  return new Uint8Array(Buffer.concat(parts))
}
