// Starts the server again each time a source changes.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const start = () => spawn(process.execPath, ['bin/entente.mjs', 'serve'], { cwd: root, stdio: 'inherit' })
let server = start()
let waiting

// A server that ended by itself (a mistake in a source) is started again by the next change.
let restarting = false
function restart() {
  if (server.exitCode !== null || server.signalCode !== null) {
    server = start()
    return
  }
  if (restarting) return
  restarting = true
  server.once('exit', () => {
    restarting = false
    server = start()
  })
  server.kill('SIGTERM')
}

for (const folder of ['src', 'db']) {
  watch(`${root}${folder}`, { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(restart, 200)
  })
}
