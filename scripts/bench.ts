// Runs every benchmark (or those whose name holds a word given), one after the other; each prints ratios.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')
const cache = join(root, 'node_modules/.cache/entente/bench')
await mkdir(cache, { recursive: true })

const wanted = process.argv.slice(2)
const files = readdirSync(join(root, 'bench')).filter((name) => name.endsWith('.bench.ts'))
for (const file of files.filter((name) => wanted.every((word) => name.includes(word)))) {
  console.log(`\n# ${file}`)
  const outfile = join(cache, file.replace('.ts', '.mjs'))
  await build({
    entryPoints: [join(root, 'bench', file)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node26',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.typ': 'text', '.css': 'text' },
  })
  const run = spawnSync(process.execPath, ['--enable-source-maps', outfile], { stdio: 'inherit' })
  if (run.status !== 0) process.exitCode = 1
}
