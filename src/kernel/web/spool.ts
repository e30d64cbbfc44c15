import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A folder for the large files of one request. */
export type Spool = {
  /** Writes a stream to a file of its own. Rejects when the stream ends before its time. */
  readonly write: (content: Readable) => Promise<{ readonly path: string; readonly bytes: number }>
  readonly remove: () => Promise<void>
}

export async function openSpool(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-upload-'))
  let count = 0
  return {
    write: async (content) => {
      count += 1
      const path = join(folder, String(count))
      const file = createWriteStream(path, { mode: 0o600 })
      await pipeline(content, file)
      return { path, bytes: file.bytesWritten }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  }
}
