// Runs on whatever Node the machine has: brings the locked packages (Node 26 among them) when they are not there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const stamp = 'node_modules/.entente-lock'
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  // Progress goes to standard error: what a command prints on standard output stays its own.
  // Not `npm ci`: it refuses a lockfile whose optional packages for other systems a registry does not carry.
  const npm = process.env.npm_execpath
  const [program, ...args] = npm ? [process.execPath, npm, 'install'] : ['npm', 'install']
  const run = spawnSync(program, [...args, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  })
  if (run.status !== 0) {
    console.error(
      'npm install failed: the first time, Entente needs the npm registry.\n' +
        'npm install a échoué\u00a0: la première fois, Entente a besoin du registre npm.',
    )
    process.exit(1)
  }
  writeFileSync(stamp, createHash('sha256').update(readFileSync('package-lock.json')).digest('hex'))
}

chmodSync('bin/entente.mjs', 0o755)
if (process.platform !== 'win32') {
  rmSync('node_modules/.bin/entente', { force: true })
  symlinkSync('../../bin/entente.mjs', 'node_modules/.bin/entente')
}
