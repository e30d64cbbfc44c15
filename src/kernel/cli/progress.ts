import type { Bilingual } from '../language/bilingual.ts'
import type { CliInput } from './command.ts'

/** Says on standard error, where a person looks, what long work is doing now. */
export function stage(
  { terminal, language }: Pick<CliInput, 'terminal' | 'language'>,
  what: Bilingual,
): void {
  if (terminal.interactive) terminal.error(what[language])
}
