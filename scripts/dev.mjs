// Starts the server again each time a source changes.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const start = () => spawn(process.execPath, ['bin/entente.mjs', 'serve'], { cwd: root, stdio: 'inherit' })
let server = start()
let waiting

for (const folder of ['src', 'db']) {
  watch(`${root}${folder}`, { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      server.once('exit', () => {
        server = start()
      })
      server.kill('SIGTERM')
    }, 200)
  })
}
