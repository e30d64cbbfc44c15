import type { CliCommand } from '../../src/kernel/cli/command.ts'
import type { Language } from '../../src/kernel/language/bilingual.ts'

export type CommandOutput = { readonly code: 0 | 1; readonly out: string; readonly error: string }

/** Runs a command in this process, at a time that the test chooses. */
export async function runCommand(
  command: CliCommand,
  args: readonly string[],
  given: {
    readonly out?: string
    readonly guide?: string
    readonly language?: Language
    readonly now: Temporal.Instant
  },
): Promise<CommandOutput> {
  const out: string[] = []
  const error: string[] = []
  const code = await command.run({
    args,
    options: { out: given.out, guide: given.guide },
    language: given.language ?? 'en',
    json: true,
    terminal: { out: (text) => out.push(text), error: (text) => error.push(text), interactive: false },
    clock: () => given.now,
  })
  return { code, out: out.join(''), error: error.join('') }
}

export function commandNamed(commands: readonly CliCommand[], path: string): CliCommand {
  const command = commands.find((one) => one.path.join(' ') === path)
  if (!command) throw new Error(`there is no command ${path}`)
  return command
}
