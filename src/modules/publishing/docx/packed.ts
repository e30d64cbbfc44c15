import { type Document, Packer } from 'docx'
import { strToU8, zipSync } from 'fflate'

/**
 * A Word file that can be compared and hashed, for hour and chance are taken out of it: no creation or change date,
 * relationships and bookmarks counted from 1 in each file, archive dates at the format's first day.
 */
export function packed(document: Document): Uint8Array {
  const relationships = new Map<string, string>()
  const files = [...partsOf(document)].map(
    ([name, part]) => [name, settle(name, part, relationships)] as const,
  )
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 6 })
}

// The parts before the library zips them: it would date the archive, which would have to be opened and zipped again.
function partsOf(document: Document): ReadonlyMap<string, string | Uint8Array> {
  // biome-ignore lint/complexity/useLiteralKeys: the library keeps this step to itself, which only brackets reach.
  return Packer['compiler'].compile(document)
}

function settle(name: string, part: string | Uint8Array, relationships: Map<string, string>): Uint8Array {
  if (typeof part !== 'string') return part
  if (!changing.test(name)) return strToU8(part)
  const bookmarks = new Map<string, string>()
  const xml = part
    .replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '')
    .replace(/(\b(?:r:id|Id)=")(rId[\w-]{15,})"/g, (_, before: string, id: string) => {
      return `${before}rIdLink${counted(relationships, id)}"`
    })
    .replace(/(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)"/g, (_, before: string, id: string) => {
      return `${before}${counted(bookmarks, id)}"`
    })
  return strToU8(xml)
}

const changing = /^(docProps\/core\.xml|word\/(_rels\/)?(document|header\d+|footer\d+)\.xml(\.rels)?)$/

function counted(ids: Map<string, string>, id: string): string {
  const known = ids.get(id) ?? String(ids.size + 1)
  ids.set(id, known)
  return known
}
