import type { CliCommand } from '../../../kernel/cli/command.ts'
import { checkCommand } from './check.ts'
import { newCommand } from './new.ts'
import { readCommand } from './read.ts'
import { readyCommand } from './ready.ts'

/** The commands that this module answers. */
export const commands: readonly CliCommand[] = [newCommand, readCommand, checkCommand, readyCommand]
