// Everything that can be known without running the product: format, lint, types, boundaries, unused code,
// generated types, words. Each prints only when it finds something.
import { spawnSync } from 'node:child_process'

const checks: readonly (readonly [name: string, program: string, ...args: string[]])[] = [
  ['format and lint', 'biome', 'check', '--error-on-warnings', '.'],
  ['types', 'tsc', '-p', '.'],
  ['types of browser scripts', 'tsc', '-p', 'tsconfig.browser.json'],
  ['boundaries', 'depcruise', 'src', 'bin', '--config', '.dependency-cruiser.cjs', '--output-type', 'err'],
  ['unused code', 'knip'],
  ['database types', process.execPath, 'scripts/tables.ts', '--verify'],
  ['words', process.execPath, 'scripts/words.ts'],
  ['glossary', process.execPath, 'scripts/glossary.ts', '--verify'],
]

let failed = 0
for (const [name, program, ...args] of checks) {
  const started = performance.now()
  const run = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64_000_000 })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (run.status === 0) console.log(`✓ ${name} (${seconds} s)`)
  else {
    failed += 1
    console.log(`✗ ${name} (${seconds} s)\n${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`)
  }
}
process.exitCode = failed ? 1 : 0
