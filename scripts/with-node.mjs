// Runs a TypeScript file on the Node that the project brings: a shell may still remember the machine's own.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const node = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url))
const path = `${fileURLToPath(new URL('../node_modules/.bin', import.meta.url))}:${process.env.PATH}`
const run = spawnSync(node, process.argv.slice(2), { stdio: 'inherit', env: { ...process.env, PATH: path } })
process.exit(run.status ?? 1)
