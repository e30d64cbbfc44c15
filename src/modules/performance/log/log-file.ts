import { createWriteStream } from 'node:fs'
import { access, constants, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CliUsageError } from '../../../kernel/cli/command.ts'
import { boundHeapFor } from '../../../kernel/files/heap.ts'

/** A log that can be read twice: standard input (`-`) is first kept in a temporary file. */
export type LogFile = { readonly name: string; readonly path: string; readonly dispose: () => Promise<void> }

/** Throws `CliUsageError` naming the file when it cannot be read. */
export async function openLog(name: string): Promise<LogFile> {
  const log = name === '-' ? await keepInput() : { name, path: name, dispose: async () => {} }
  const problem = await access(log.path, constants.R_OK)
    .then(() => stat(log.path))
    .then((status) => {
      boundHeapFor(status.size)
      return status.isDirectory() ? 'EISDIR' : undefined
    })
    .catch((error: NodeJS.ErrnoException) => error.code ?? error.message)
  if (!problem) return log
  throw new CliUsageError({
    en: `The file ${name} cannot be read (${problem}).`,
    fr: `Le fichier ${name} ne peut pas être lu (${problem}).`,
  })
}

async function keepInput(): Promise<LogFile> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-log-'))
  const path = join(folder, 'standard-input.csv')
  await pipeline(process.stdin, createWriteStream(path))
  return { name: '-', path, dispose: () => rm(folder, { recursive: true, force: true }) }
}
