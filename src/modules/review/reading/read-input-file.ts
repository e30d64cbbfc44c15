import { stat } from 'node:fs/promises'
import { CliUsageError } from '../../../kernel/cli/command.ts'
import { readInput } from '../../../kernel/cli/files.ts'
import { largestFile, readFileApart } from './read-apart.ts'
import type { ReadText } from './read-text.ts'
import { ReadingRefusal, refusalSentences } from './refusal.ts'

/** Reads a file named on the command line. Throws `CliUsageError` with the reason when it cannot be read. */
export async function readTextFile(path: string): Promise<ReadText> {
  const found = path === '-' ? undefined : await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw unreadable(path, new ReadingRefusal('unknown-type'))
  if (found && found.size > largestFile) throw unreadable(path, new ReadingRefusal('too-large'))
  return readTextContent(await readInput(path), path)
}

/** Reads content already in memory. Throws `CliUsageError`. */
export async function readTextContent(content: Buffer, path: string): Promise<ReadText> {
  return readFileApart(content, path).catch((error) => {
    throw unreadable(path, error)
  })
}

function unreadable(path: string, error: unknown): unknown {
  return error instanceof ReadingRefusal ? new CliUsageError(refusalSentences[error.reason](path)) : error
}
