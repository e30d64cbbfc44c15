import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/**
 * Makes a file on disk first, then gives it out piece by piece and removes it: a slow reader holds neither memory nor
 * a connection of the database. `make` writes the file at the path it is given, or says that there is none.
 */
export async function madeFile(make: (path: string) => Promise<boolean>): Promise<Readable | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-made-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'file')
    if (!(await make(path))) return await remove().then(() => undefined)
    const file = await open(path)
    const content = file.createReadStream()
    content.once('close', () => void remove())
    return content
  } catch (error) {
    await remove()
    throw error
  }
}

/** Writes pieces of text as a file in UTF-8, one after the other. */
export async function writePieces(path: string, pieces: AsyncIterable<string>): Promise<void> {
  const file = await open(path, 'w', 0o600)
  await pipeline(Readable.from(pieces), file.createWriteStream())
}
