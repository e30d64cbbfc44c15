import type { CliCommand } from '../kernel/cli/command.ts'
import { addUser } from './add-user.ts'
import { backup, restore } from './backup.ts'
import { doctor } from './doctor.ts'
import { migrateCommand } from './migrate.ts'
import { serve } from './serve.ts'
import { setPassword } from './set-password.ts'

/** What the people who run Entente need: these open the database, so they belong to the composition root. */
export const operationCommands: readonly CliCommand[] = [
  serve,
  migrateCommand,
  backup,
  restore,
  addUser,
  setPassword,
  doctor,
]
