import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/**
 * Takes the hour and chance out of a Word file, so that it can be compared and hashed: no creation or change
 * date, relationships and bookmarks counted from 1 in each file, archive dates at the format's first day.
 */
export function repeatable(docx: Uint8Array): Uint8Array {
  const files = unzipSync(docx)
  const relationships = new Map<string, string>()
  const settled = Object.entries(files).map(
    ([name, bytes]) => [name, settle(name, bytes, relationships)] as const,
  )
  return zipSync(Object.fromEntries(settled), { mtime: new Date(1980, 0, 1), level: 6 })
}

function settle(name: string, bytes: Uint8Array, relationships: Map<string, string>): Uint8Array {
  if (!changing.test(name)) return bytes
  const bookmarks = new Map<string, string>()
  const xml = strFromU8(bytes)
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
