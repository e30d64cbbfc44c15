import { createWriteStream } from 'node:fs'
import { access, constants, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CliUsageError } from '../../../kernel/cli/command.ts'
import { boundHeapFor } from '../../../kernel/files/heap.ts'

/** A file that can be read several times; standard input (`-`) is first kept in a temporary file. */
export type Source = {
  /** As the person wrote it: findings name it so. */
  readonly name: string
  readonly path: string
  readonly dispose: () => Promise<void>
}

/** Throws `CliUsageError` naming the file when it cannot be read. */
export async function openSource(name: string): Promise<Source> {
  if (name === '-') return spoolInput()
  const problem = await access(name, constants.R_OK)
    .then(() => stat(name))
    .then((status) => {
      boundHeapFor(status.size)
      return status.isDirectory() ? 'EISDIR' : undefined
    })
    .catch((error: NodeJS.ErrnoException) => error.code ?? error.message)
  if (problem)
    throw new CliUsageError({
      en: `The file ${name} cannot be read (${problem}).`,
      fr: `Le fichier ${name} ne peut pas être lu (${problem}).`,
    })
  return { name, path: name, dispose: async () => {} }
}

async function spoolInput(): Promise<Source> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-'))
  const path = join(folder, 'standard-input.csv')
  await pipeline(process.stdin, createWriteStream(path))
  boundHeapFor((await stat(path)).size)
  return { name: '-', path, dispose: () => rm(folder, { recursive: true, force: true }) }
}
