import { readFile, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { CliUsageError } from './command.ts'

/** Reads a whole file, or standard input for `-`. Throws `CliUsageError` naming the file when it cannot be read. */
export async function readInput(path: string): Promise<Buffer> {
  if (path === '-') return buffer(process.stdin)
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new CliUsageError({
      en: `The file ${path} cannot be read (${error.code ?? error.message}).`,
      fr: `Le fichier ${path} ne peut pas être lu (${error.code ?? error.message}).`,
    })
  })
}

/** Reads a JSON document. Throws `CliUsageError` when it is unreadable or not JSON. */
export async function readJson(path: string): Promise<unknown> {
  const text = (await readInput(path)).toString('utf8').replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CliUsageError({
      en: `The file ${path} is not JSON: ${reason}.`,
      fr: `Le fichier ${path} n’est pas du JSON\u00a0: ${reason}.`,
    })
  }
}

/** Writes a whole file, or standard output for `-`. Throws `CliUsageError` when it cannot be written. */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  if (path === '-') {
    process.stdout.write(content)
    return
  }
  await writeFile(path, content).catch((error: NodeJS.ErrnoException) => {
    throw new CliUsageError({
      en: `The file ${path} cannot be written (${error.code ?? error.message}).`,
      fr: `Le fichier ${path} ne peut pas être écrit (${error.code ?? error.message}).`,
    })
  })
}
