import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../../kernel/files/root.ts'

export type Job = { readonly number: number; readonly template: string; readonly file: string }

export type Answer = { readonly number: number } & Outcome

/** A file; the clusters of characters that no font can draw; or why the pages cannot be set. */
export type Outcome =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'glyphs'; readonly missing: readonly string[] }
  | { readonly kind: 'fault'; readonly reason: string }

const limits = { secondsAJob: 60, secondsIdle: 20 }

/**
 * The C library gives memory back to the system and asks for it again all through a file, which takes a tenth of the
 * time; this process keeps what it has until it ends. Another C library does not know these names and loses nothing.
 */
const keepsMemory = {
  MALLOC_TRIM_THRESHOLD_: String(256 << 20),
  MALLOC_MMAP_THRESHOLD_: String(256 << 20),
  MALLOC_TOP_PAD_: String(32 << 20),
}

type Waiting = { readonly settle: (outcome: Outcome) => void; readonly timer: NodeJS.Timeout }

/**
 * Sets pages in a process of its own, so that a long document holds up no other request and the compiler's 150 MB
 * leave with it when nobody has printed for a while. It never keeps the program from ending.
 */
export function typeset(template: string, file: string): Promise<Outcome> {
  typesetter ??= start()
  return typesetter(template, file)
}

let typesetter: ((template: string, file: string) => Promise<Outcome>) | undefined

function start(): (template: string, file: string) => Promise<Outcome> {
  const child = fork(join(root, 'src/modules/publishing/typst/child.ts'), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: { PATH: process.env.PATH ?? '', ...keepsMemory },
  })
  const waiting = new Map<number, Waiting>()
  let jobs = 0
  const settle = (number: number, outcome: Outcome) => {
    const job = waiting.get(number)
    if (!job) return
    clearTimeout(job.timer)
    waiting.delete(number)
    if (waiting.size === 0) rest(child)
    job.settle(outcome)
  }
  const gone = (reason: string) => {
    typesetter = undefined
    for (const number of [...waiting.keys()]) settle(number, { kind: 'fault', reason })
  }
  child.on('message', ({ number, ...outcome }: Answer) => settle(number, outcome))
  child.once('error', (error) => gone(error.message))
  child.once('exit', () => gone('the typesetting process ended'))
  child.once('disconnect', () => gone('the typesetting process ended'))
  return (template, file) =>
    new Promise((resolve) => {
      const number = ++jobs
      wake(child)
      const timer = setTimeout(() => child.kill('SIGKILL'), limits.secondsAJob * 1000)
      waiting.set(number, { settle: resolve, timer })
      child.send({ number, template, file } satisfies Job)
    })
}

const idle = new WeakMap<ChildProcess, NodeJS.Timeout>()

/** While it works the program waits for it. */
function wake(child: ChildProcess): void {
  clearTimeout(idle.get(child))
  child.ref()
  child.channel?.ref()
}

function rest(child: ChildProcess): void {
  child.unref()
  child.channel?.unref()
  const timer = setTimeout(() => child.connected && child.disconnect(), limits.secondsIdle * 1000)
  idle.set(child, timer.unref())
}
