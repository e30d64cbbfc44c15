#!/usr/bin/env node
// Starts the bundled program on the Node that the project brings, whatever Node found this file.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = `${root}node_modules/.bin/node`
const recent = Number(process.versions.node.split('.')[0]) >= 26

if (!recent && !existsSync(node)) {
  console.error('Run npm start or npm test once: it brings what Entente needs.')
  console.error(
    'Lancez npm start ou npm test une première fois\u00a0: la commande installe ce dont Entente a besoin.',
  )
  process.exit(2)
}
if (recent) {
  const { build } = await import(pathToFileURL(`${root}build.ts`).href)
  const { run } = await import(pathToFileURL(build()).href)
  await run(process.argv.slice(2))
} else {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}
