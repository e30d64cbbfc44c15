import { setTimeout as sleep } from 'node:timers/promises'

/** How often one looks, in milliseconds; as long is waited before trying again. */
const pause = 1000

/**
 * Looks whether a server still lives and starts another in its place when it was killed: who saves meanwhile is told to
 * wait, and then can. What the old one left is for PostgreSQL to judge: it refuses to start while a session of the old
 * one lasts, and is then tried again. Returns how to stop it in order.
 */
export function keepRunning(first: number, launch: () => Promise<number>): () => Promise<void> {
  let pid = first
  let starting: Promise<void> | null = null
  const look = setInterval(() => {
    if (starting || alive(pid)) return
    starting = launch()
      .then((fresh) => {
        pid = fresh
      })
      // Tried again at the next look: its reason is in the answers of those who ask for the database.
      .catch(() => {})
      .finally(() => {
        starting = null
      })
  }, pause)
  look.unref()
  return async () => {
    clearInterval(look)
    await starting
    await stop(pid)
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it ends sessions, writes a checkpoint and leaves. */
async function stop(pid: number): Promise<void> {
  if (!alive(pid)) return
  process.kill(pid, 'SIGINT')
  for (let attempt = 0; attempt < 300 && alive(pid); attempt++) await sleep(50)
}

export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
