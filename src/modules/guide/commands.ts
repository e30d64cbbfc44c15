import type { CliCommand } from '../../kernel/cli/command.ts'
import { adviseCommand } from './commands/advise-command.ts'
import { guideCommand } from './commands/guide-command.ts'

export const commands: readonly CliCommand[] = [guideCommand, adviseCommand]
