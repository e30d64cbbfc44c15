import type { CliCommand } from '../../kernel/cli/command.ts'
import { evaluateCommand } from './commands/evaluate.ts'

/** What the command line answers with this module. */
export const commands: readonly CliCommand[] = [evaluateCommand]
