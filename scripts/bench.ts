// Runs every benchmark (or those whose name holds a word given), one after the other; each prints ratios.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runBundled } from './run-bundled.ts'

const wanted = process.argv.slice(2)
const files = readdirSync(join(import.meta.dirname, '../bench')).filter((name) => name.endsWith('.bench.ts'))
for (const file of files.filter((name) => wanted.every((word) => name.includes(word)))) {
  console.log(`\n# ${file}`)
  if ((await runBundled(`bench/${file}`)) !== 0) process.exitCode = 1
}
