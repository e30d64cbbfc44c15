import { CliUsageError } from '../../../kernel/cli/command.ts'
import { readJson } from '../../../kernel/cli/files.ts'
import type { Result } from '../../../kernel/value/result.ts'
import { notAnAgreement, validateAgreement } from '../format/validate.ts'
import type { Agreement, Finding } from '../format.ts'

/**
 * An agreement file of the command line. What is no agreement at all is wrong usage (`CliUsageError`, exit 2);
 * an agreement whose structure is wrong gives its findings.
 */
export async function readAgreement(path: string): Promise<Result<Agreement, readonly Finding[]>> {
  const result = validateAgreement(await readJson(path))
  const other = result.ok ? undefined : result.refusal.find(({ rule }) => rule === notAnAgreement)
  if (other) throw new CliUsageError({ en: other.en, fr: other.fr })
  return result
}
