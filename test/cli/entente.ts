import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../../src/kernel/files/root.ts'

export type Ran = { readonly code: number | null; readonly out: string; readonly error: string }

/** Runs `entente` as people do, in a process of its own, and waits for its end. */
export async function entente(
  args: readonly string[],
  given: { readonly input?: string | Buffer; readonly cwd?: string; readonly stdout?: number } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [join(root, 'bin/entente.mjs'), ...args], {
    cwd: given.cwd ?? root,
    env: { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '' },
    stdio: ['pipe', given.stdout ?? 'pipe', 'pipe'],
  })
  const texts = { out: '', error: '' }
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    texts.out += chunk
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    texts.error += chunk
  })
  // A command that refuses its input before reading it all closes the pipe.
  child.stdin?.on('error', () => {})
  child.stdin?.end(given.input ?? '')
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { code, ...texts }
}

/** True when a text shows the inside of the program instead of a sentence: a stack, a raw error, nothing at all. */
export function showsTheInside(text: string): boolean {
  return /\n\s+at |node:internal|TypeError|RangeError|ReferenceError|undefined|\[object|\(outputHelp\)|^Error:/m.test(
    text,
  )
}
