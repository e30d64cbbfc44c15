import { spawn } from 'node:child_process'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { root } from '../../../kernel/files/root.ts'
import type { ReadText } from './read-text.ts'
import { ReadingRefusal, type RefusalReason } from './refusal.ts'

export const largestFile = 50_000_000

const limits = { seconds: 20, megabytes: 224 }

/**
 * Reads a file's content in a process of its own: limited in memory and time, allowed to read the checkout and nothing
 * else (no writing, no network, no other process). Throws `ReadingRefusal`.
 */
export async function readFileApart(content: Buffer, name: string): Promise<ReadText> {
  if (content.length === 0) throw new ReadingRefusal('empty')
  if (content.length > largestFile) throw new ReadingRefusal('too-large')
  const child = spawn(process.execPath, programArguments(basename(name)), {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: limits.seconds * 1000,
    killSignal: 'SIGKILL',
    env: { PATH: process.env.PATH ?? '' },
  })
  // A child that gives up early closes its input: its answer tells why.
  child.stdin.on('error', () => {})
  child.stdin.end(content)
  const ended = new Promise<{ signal: NodeJS.Signals | null }>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (_code, signal) => resolve({ signal }))
  })
  const [answer, { signal }] = await Promise.all([buffer(child.stdout), ended])
  return textOf(answer, signal)
}

function programArguments(name: string): string[] {
  return [
    `--max-old-space-size=${limits.megabytes}`,
    '--permission',
    `--allow-fs-read=${root}`,
    '--disable-warning=ExperimentalWarning',
    '--disable-warning=SecurityWarning',
    join(root, 'src/modules/review/reading/child.ts'),
    name,
  ]
}

function textOf(answer: Buffer, signal: NodeJS.Signals | null): ReadText {
  if (signal === 'SIGKILL') throw new ReadingRefusal('too-slow')
  // A process that runs out of memory ends without an answer.
  if (signal !== null || answer.length === 0) throw new ReadingRefusal('too-heavy')
  const said: { text: ReadText } | { reason: RefusalReason } = JSON.parse(answer.toString('utf8'))
  if ('reason' in said) throw new ReadingRefusal(said.reason)
  return said.text
}
