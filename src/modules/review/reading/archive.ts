import { buffer } from 'node:stream/consumers'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { ReadingRefusal } from './refusal.ts'

const limits = { entries: 5_000, entry: 60_000_000, total: 120_000_000, ratio: 200 }

/** A zip file's parts: names without their content, which is unpacked only on demand and within limits. */
export type Archive = {
  readonly names: ReadonlySet<string>
  /** Throws `ReadingRefusal` when the part is larger than it says or than a document needs. */
  readonly read: (name: string) => Promise<Buffer | undefined>
}

/** Opens a zip file in memory. Throws `ReadingRefusal` for bombs, names that lead outside, passwords and damage. */
export async function openArchive(content: Buffer): Promise<Archive> {
  const file = await fromBufferPromise(content, { lazyEntries: true }).catch(() => {
    throw new ReadingRefusal('damaged')
  })
  const entries = await listed(file)
  const total = [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (total > limits.total && total > content.length * limits.ratio) throw new ReadingRefusal('bomb')
  return {
    names: new Set(entries.keys()),
    async read(name) {
      const entry = entries.get(name)
      return entry && unpack(file, entry)
    },
  }
}

async function listed(file: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of file.eachEntry()) {
      if (entries.size >= limits.entries) throw new ReadingRefusal('bomb')
      if (entry.generalPurposeBitFlag & 1) throw new ReadingRefusal('password')
      entries.set(entry.fileName, entry)
    }
  } catch (error) {
    if (error instanceof ReadingRefusal) throw error
    const unsafe =
      error instanceof Error && /relative path|absolute path|invalid characters/.test(error.message)
    throw new ReadingRefusal(unsafe ? 'unsafe-path' : 'damaged')
  }
  return entries
}

async function unpack(file: ZipFile, entry: Entry): Promise<Buffer> {
  const bomb = entry.uncompressedSize > limits.entry
  const swollen =
    entry.uncompressedSize > 20_000_000 && entry.uncompressedSize > entry.compressedSize * limits.ratio
  if (bomb || swollen) throw new ReadingRefusal('bomb')
  try {
    // The library stops a stream that grows past its stated size.
    return await buffer(await file.openReadStreamPromise(entry))
  } catch {
    throw new ReadingRefusal('damaged')
  }
}
