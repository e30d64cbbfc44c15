// Writes src/kernel/data/tables.ts from a freshly migrated database, or with --verify only compares.
import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { connect } from '../src/kernel/data/database.ts'
import { startEmbedded } from '../src/kernel/data/embedded.ts'
import { migrate } from '../src/kernel/data/migrate.ts'
import { throwAwayFolder } from '../src/kernel/data/throw-away.ts'

const folder = await throwAwayFolder('tables')
const server = await startEmbedded(folder, { durable: false })
const database = connect(server.url, { size: 1 })
await migrate(database)
await database.destroy()
const types = JSON.stringify({ timestamptz: 'string', date: 'string', jsonb: 'Json', int8: 'string' })
const run = spawnSync(
  'kysely-codegen',
  [
    ...['--url', server.url, '--dialect', 'postgres', '--date-parser', 'string', '--default-schema', 'none'],
    ...[
      '--exclude-pattern',
      'migrations.*',
      '--type-mapping',
      types,
      '--out-file',
      'src/kernel/data/tables.ts',
    ],
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
)
await server.stop()
await rm(folder, { recursive: true, force: true })
process.exitCode = run.status ?? 1
