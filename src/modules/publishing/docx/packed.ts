import { crc32, deflateRawSync } from 'node:zlib'
import { type Document, Packer } from 'docx'
import { Zip, type ZipInputFile } from 'fflate'

/**
 * A Word file that can be compared and hashed, for hour and chance are taken out of it: no creation or change date,
 * relationships and bookmarks counted from 1 in each file, archive dates at the format's first day.
 */
export function packed(document: Document): Uint8Array {
  const relationships = new Map<string, string>()
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const [name, part] of partsOf(document)) add(zip, name, bytesOf(settle(name, part, relationships)))
  zip.end()
  return Buffer.concat(chunks)
}

// The platform’s own deflate takes a tenth of the time of one in JavaScript. Another platform may press the same in other bytes.
function add(zip: Zip, filename: string, bytes: Uint8Array): void {
  const entry: ZipInputFile = {
    filename,
    size: bytes.length,
    crc: crc32(bytes),
    compression: 8,
    mtime: new Date(1980, 0, 1),
  }
  zip.add(entry)
  entry.ondata?.(null, deflateRawSync(bytes), true)
}

function bytesOf(part: string | Uint8Array): Uint8Array {
  return typeof part === 'string' ? Buffer.from(part) : part
}

// The parts before the library zips them: it would date the archive, which would have to be opened and zipped again.
function partsOf(document: Document): ReadonlyMap<string, string | Uint8Array> {
  // biome-ignore lint/complexity/useLiteralKeys: the library keeps this step to itself, which only brackets reach.
  return Packer['compiler'].compile(document)
}

function settle(
  name: string,
  part: string | Uint8Array,
  relationships: Map<string, string>,
): string | Uint8Array {
  if (typeof part !== 'string' || !changing.test(name)) return part
  const bookmarks = new Map<string, string>()
  return part
    .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace(/"(rId[\w-]{15,})"/g, (_, id: string) => `"rIdLink${counted(relationships, id)}"`)
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g, (_, before: string, id: string) => {
      return `${before}${counted(bookmarks, id)}"`
    })
}

const changing = /^(docProps\/core\.xml|word\/(_rels\/)?(document|header\d+|footer\d+)\.xml(\.rels)?)$/

function counted(ids: Map<string, string>, id: string): string {
  const known = ids.get(id) ?? String(ids.size + 1)
  ids.set(id, known)
  return known
}
