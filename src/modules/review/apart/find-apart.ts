import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { root } from '../../../kernel/files/root.ts'
import type { Kind } from '../examinations/examination.ts'
import type { ReadText } from '../reading/read-text.ts'
import { type Found, find } from './find.ts'

/** Filled in by `build.ts`; absent when the sources run unbundled, in tests. */
declare const ENTENTE_REVIEWER: string | undefined

const program = typeof ENTENTE_REVIEWER === 'undefined' ? null : ENTENTE_REVIEWER

const limits = { seconds: 30, megabytes: 300 }

/** Examines texts in a process of its own, limited in time and memory, so that pages go on being served meanwhile. */
export async function findApart(
  kind: Kind,
  texts: readonly ReadText[],
  names: readonly string[],
): Promise<Found> {
  if (program === null) return find(kind, texts, names)
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${limits.megabytes}`,
      '--permission',
      `--allow-fs-read=${root}`,
      '--disable-warning=ExperimentalWarning',
      '--disable-warning=SecurityWarning',
      program,
    ],
    {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: limits.seconds * 1000,
      killSignal: 'SIGKILL',
      env: { PATH: process.env.PATH ?? '' },
    },
  )
  child.stdin.on('error', () => {})
  child.stdin.end(JSON.stringify({ kind, texts, names }))
  const ended = new Promise<NodeJS.Signals | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (_code, signal) => resolve(signal))
  })
  const [answer, signal] = await Promise.all([text(child.stdout), ended])
  if (signal === 'SIGKILL') return { refusal: 'too-slow', file: 0 }
  if (answer === '') return { refusal: 'too-heavy', file: 0 }
  // The child is this program's own: it answers in this shape.
  return JSON.parse(answer) as Found
}
