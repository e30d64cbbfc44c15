import { CliUsageError } from '../../../kernel/cli/command.ts'
import { parseJson, readInput } from '../../../kernel/cli/files.ts'
import { type Result, refused } from '../../../kernel/value/result.ts'
import { excessInText } from '../format/limits.ts'
import { notAnAgreement, validateAgreement } from '../format/validate.ts'
import type { Agreement, Finding } from '../format.ts'

const mostBytes = 100_000_000

/**
 * An agreement file of the command line, or its findings where it is none or its structure is wrong. It is counted
 * before it is read: what no agreement holds is never made in memory. Throws `CliUsageError` for what is not JSON.
 */
export async function agreementFrom(path: string): Promise<Result<Agreement, readonly Finding[]>> {
  const content = await readInput(path, mostBytes)
  const text = content.toString('utf8')
  const excess = /"format"\s*:\s*"entente\.agreement\/1"/.test(text) ? excessInText(text) : null
  return excess ? refused([excess]) : validateAgreement(parseJson(content, path))
}

/** The same; what is no agreement at all is wrong usage (`CliUsageError`, exit 2). */
export async function readAgreement(path: string): Promise<Result<Agreement, readonly Finding[]>> {
  const result = await agreementFrom(path)
  const other = result.ok ? undefined : result.refusal.find(({ rule }) => rule === notAnAgreement)
  if (other) throw new CliUsageError({ en: other.en, fr: other.fr })
  return result
}
