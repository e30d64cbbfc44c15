/**
 * What very large files cost in memory: `inventory check`, `diff` and `import` of a file, and of one a hundred times
 * larger, as processes of their own; the database is another process. Megabytes of the larger one: ENTENTE_BENCH_MB, 200 unless told; 1000 is the promise.
 */
import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { throwAwayFolder } from '../src/kernel/data/throw-away.ts'
import { root } from '../src/kernel/files/root.ts'
import { writeLargeFile } from './inventory-data.ts'

const limit = 300
const large = Number(process.env.ENTENTE_BENCH_MB ?? 200)
const folder = await throwAwayFolder('files')

/** The most memory a command ever held, in megabytes, as it says itself when it ends. */
function peakOf(parameters: readonly string[]): number {
  const atTheEnd =
    "data:text/javascript,process.on('exit',()=>console.error('peak',process.resourceUsage().maxRSS))"
  const run = spawnSync(
    process.execPath,
    ['--import', atTheEnd, join(root, 'bin/entente.mjs'), ...parameters],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    },
  )
  const peak = /peak (\d+)/.exec(run.stderr)?.[1]
  if (peak === undefined)
    throw new Error(`no measure of ${parameters.join(' ')}: ${run.stderr.slice(0, 400)}`)
  return Number(peak) / 1024
}

// The bundle is made at the first command, in a process of its own.
peakOf(['--help'])
for (const command of ['check', 'diff', 'import'] as const) {
  const peaks: number[] = []
  for (const megabytes of [large / 100, large]) {
    const [older, newer] = ['older', 'newer'].map((name) => join(folder, `${name}-${megabytes}.csv`))
    if (!older || !newer) throw new Error('two files')
    await writeLargeFile(older, megabytes, false)
    await writeLargeFile(newer, megabytes, true)
    const parameters = {
      check: ['--services', older],
      diff: [older, newer],
      import: ['--services', older, '--data', join(folder, `data-${megabytes}`)],
    }[command]
    peaks.push(peakOf(['inventory', command, ...parameters, '--json']))
  }
  const [small = 1, whole = 0] = peaks
  console.log(
    `inventory  ${command} of ${large} MB: at most ${whole.toFixed(0)} MB of memory (limit ${limit}); ${(whole / small).toFixed(2)} times that of a file a hundred times smaller`,
  )
}
await rm(folder, { recursive: true, force: true })
