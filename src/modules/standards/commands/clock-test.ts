import { type CliCommand, CliUsageError } from '../../../kernel/cli/command.ts'
import { readJson } from '../../../kernel/cli/files.ts'
import type { Language } from '../../../kernel/language/bilingual.ts'
import { plural } from '../../../kernel/language/format.ts'
import { readCaseFile } from '../kit/case-file.ts'
import { type FailedCase, type KitResult, runCaseFile } from '../kit/run-case.ts'

export const clockTestCommand: CliCommand = {
  path: ['clock', 'test'],
  summary: {
    en: 'Run a file of clock cases in the public test kit’s form',
    fr: 'Exécute un fichier de cas d’horloge au format de la trousse d’essai publique',
  },
  arguments: [
    { name: 'cases', required: true, about: { en: 'The case file, JSON', fr: 'Le fichier de cas, en JSON' } },
  ],
  run: async ({ args, json, language, terminal }) => {
    const [path] = args
    if (typeof path !== 'string')
      throw new CliUsageError({ en: 'Give the case file.', fr: 'Donnez le fichier de cas.' })
    const result = runCaseFile(await loadCases(path))
    if (json) terminal.out(JSON.stringify(result, null, 2))
    else for (const line of report(result, language)) terminal.out(line)
    return result.failed.length ? 1 : 0
  },
}

async function loadCases(path: string) {
  const file = readCaseFile(await readWhole(path))
  if (file.ok) return file.value
  throw new CliUsageError({
    en: `The file ${path} is not a case file: ${file.refusal.en}.`,
    fr: `Le fichier ${path} n’est pas un fichier de cas\u00a0: ${file.refusal.fr}.`,
  })
}

/** A file longer than a string can be is refused like any other that cannot be read. */
async function readWhole(path: string): Promise<unknown> {
  try {
    return await readJson(path)
  } catch (error) {
    if (error instanceof CliUsageError || !(error instanceof Error)) throw error
    throw new CliUsageError({
      en: `The file ${path} cannot be read (${error.message}). Split it into smaller files.`,
      fr: `Le fichier ${path} ne peut pas être lu (${error.message}). Divisez-le en fichiers plus petits.`,
    })
  }
}

function report(result: KitResult, language: Language): readonly string[] {
  const cases = plural(result.cases, language, {
    one: (count) => (language === 'en' ? `${count} case` : `${count} cas`),
    other: (count) => (language === 'en' ? `${count} cases` : `${count} cas`),
  })
  const passed = {
    en: `${cases}: ${result.passed} passed, ${result.failed.length} failed`,
    fr: `${cases}\u00a0: ${result.passed} réussis, ${result.failed.length} échoués`,
  }
  return [passed[language], ...result.failed.map((failure) => failureLine(failure, language))]
}

function failureLine({ id, expected, actual, reason }: FailedCase, language: Language): string {
  const [wanted, got] = [JSON.stringify(expected), JSON.stringify(actual)]
  if (reason)
    return language === 'en' ? `${id}: not run. ${reason.en}` : `${id}\u00a0: non exécuté. ${reason.fr}`
  return language === 'en'
    ? `${id}: expected ${wanted}, got ${got}`
    : `${id}\u00a0: attendu ${wanted}, obtenu ${got}`
}
