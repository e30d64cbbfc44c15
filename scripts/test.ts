// The check, then every test. Brings Chromium from the system's packages where it may; says what is missing where not.
import { spawnSync } from 'node:child_process'
import { chromiumPath } from '../test/harness/chromium.ts'

const only = process.argv.slice(2)

if (!chromiumPath() && process.platform === 'linux' && process.getuid?.() === 0) {
  console.error('Installing Chromium from the system’s packages…')
  spawnSync('apt-get', ['update'], { stdio: ['ignore', 'ignore', 2] })
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'poppler-utils', 'qpdf'], {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
if (!chromiumPath()) {
  console.error(
    'The browser journeys need Chromium, and this account may not install it.\n' +
      'Install it (Debian, Ubuntu: sudo apt-get install chromium), or give its path in CHROMIUM_PATH.',
  )
  process.exit(1)
}

const steps: readonly (readonly [string, ...string[]])[] = [
  ...(only.length ? [] : ([[process.execPath, 'scripts/check.ts']] as const)),
  ['vitest', 'run', ...only],
]
for (const [program, ...args] of steps) {
  const run = spawnSync(program, args, { stdio: 'inherit' })
  if (run.status !== 0) process.exit(run.status ?? 1)
}
