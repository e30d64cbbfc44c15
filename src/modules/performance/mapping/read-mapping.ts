import { z } from 'zod'
import { CliUsageError } from '../../../kernel/cli/command.ts'
import { readJson } from '../../../kernel/cli/files.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { JudgingRule } from '../judging/judge.ts'
import { type EvaluationMapping, mappingShape } from './mapping.ts'
import { judgingRule } from './prepare.ts'

/** Reads a mapping file and the rule it states. Throws `CliUsageError` saying what is wrong and where in the file. */
export async function readEvaluationMapping(
  path: string,
): Promise<{ readonly mapping: EvaluationMapping; readonly rule: JudgingRule }> {
  const document = await readJson(path)
  const result = mappingShape(document).safeParse(document)
  if (!result.success) throw unusable(path, faultIn(document))
  const rule = judgingRule(result.data)
  if (!rule.ok) throw unusable(path, rule.refusal)
  return { mapping: result.data, rule: rule.value }
}

/** The same for loading: nothing is judged then, so a mapping may say no target. */
export async function readLoadMapping(path: string): Promise<EvaluationMapping> {
  const document = await readJson(path)
  const result = mappingShape(document).safeParse(document)
  if (!result.success) throw unusable(path, faultIn(document))
  return result.data
}

/** The first fault, told by the schema library in each language. */
function faultIn(document: unknown): Bilingual {
  const told = (locale: typeof z.locales.en) => {
    const { localeError } = locale()
    const result = mappingShape(document).safeParse(document, { error: localeError })
    const issue = result.success || !result.error.issues[0] ? undefined : meant(result.error.issues[0])
    return { place: issue?.path.join('.') || '/', message: issue?.message ?? '' }
  }
  const [en, fr] = [told(z.locales.en), told(z.locales.frCA)]
  return { en: `at ${en.place}, ${en.message}.`, fr: `à ${fr.place}, ${fr.message}.` }
}

/** Where a value may have several shapes, the fault of the one that it comes nearest to. */
function meant(issue: z.core.$ZodIssue): { readonly path: readonly PropertyKey[]; readonly message: string } {
  if (issue.code !== 'invalid_union') return issue
  const faults = issue.errors.flatMap(([first]) => (first ? meant(first) : []))
  const [nearest] = faults.toSorted((a, b) => b.path.length - a.path.length)
  return nearest ? { path: [...issue.path, ...nearest.path], message: nearest.message } : issue
}

function unusable(path: string, fault: Bilingual): CliUsageError {
  return new CliUsageError({
    en: `The mapping ${path} cannot be used: ${fault.en}`,
    fr: `La correspondance ${path} ne peut pas être utilisée\u00a0: ${fault.fr}`,
  })
}
