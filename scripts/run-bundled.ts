import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** Bundles a program of the checkout (Node alone does not read .tsx), runs it, and says how it ended. */
export async function runBundled(entry: string, parameters: readonly string[] = []): Promise<number> {
  const cache = join(root, 'node_modules/.cache/entente/programs')
  await mkdir(cache, { recursive: true })
  const outfile = join(cache, basename(entry).replace(/\.tsx?$/, '.mjs'))
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node26',
    packages: 'external',
    sourcemap: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.typ': 'text', '.css': 'text' },
  })
  const run = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...parameters], {
    stdio: 'inherit',
  })
  return run.status ?? 1
}
