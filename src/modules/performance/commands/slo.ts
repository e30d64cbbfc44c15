import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import { readInput, readJson, writeOutput } from '../../../kernel/cli/files.ts'
import { readOpenSlo } from '../openslo/read-openslo.ts'
import { writeOpenSlo } from '../openslo/write-openslo.ts'
import { measureRule } from '../rule.ts'

const out = {
  flags: '-o, --out <file>',
  about: { en: 'where to write; without it standard output', fr: 'où écrire; sinon, sur la sortie standard' },
} as const

/** OpenSLO documents as rules of measures. Exit 1 when a document was refused. */
export const sloImportCommand: CliCommand = {
  path: ['slo', 'import'],
  summary: {
    en: 'Read OpenSLO documents as rules of measures',
    fr: 'Lire des documents OpenSLO comme règles de mesure',
  },
  arguments: [{ name: 'file', required: true, about: { en: 'YAML file, or -', fr: 'fichier YAML, ou -' } }],
  options: [out],
  run: importSlo,
}

/** One rule of a measure as an OpenSLO document. */
export const sloExportCommand: CliCommand = {
  path: ['slo', 'export'],
  summary: { en: 'Write a rule of a measure as OpenSLO', fr: 'Écrire une règle de mesure en OpenSLO' },
  arguments: [
    { name: 'rule', required: true, about: { en: 'JSON file of the rule', fr: 'fichier JSON de la règle' } },
  ],
  options: [out],
  run: exportSlo,
}

async function importSlo({ args, options, json, language, terminal }: CliInput): Promise<0 | 1> {
  const source = new TextDecoder().decode(await readInput(fileOf(args)))
  const { services, rules, findings } = readOpenSlo(source)
  const refusals = findings.some(({ severity }) => severity === 'error')
  const document = JSON.stringify({ services, rules, findings }, null, 2)
  if (json) terminal.out(document)
  else {
    for (const finding of findings) terminal.error(`${finding.place}: ${finding[language]}`)
    await writeOutput(
      typeof options.out === 'string' ? options.out : '-',
      `${JSON.stringify(rules, null, 2)}\n`,
    )
  }
  return refusals ? 1 : 0
}

async function exportSlo({ args, options, language, terminal, json }: CliInput): Promise<0 | 1> {
  const path = fileOf(args)
  const read = measureRule.safeParse(await readJson(path))
  if (!read.success) {
    const place = read.error.issues[0]?.path.join('.') || '/'
    throw new CliUsageError({
      en: `The file ${path} is no rule of a measure: look at ${place}.`,
      fr: `Le fichier ${path} n’est pas une règle de mesure\u00a0: voyez ${place}.`,
    })
  }
  const written = writeOpenSlo(read.data, language)
  if (!written.ok) {
    if (json) terminal.out(JSON.stringify({ refusal: written.refusal }))
    else terminal.error(written.refusal[language])
    return 1
  }
  if (json) terminal.out(JSON.stringify({ openslo: written.value }))
  else await writeOutput(typeof options.out === 'string' ? options.out : '-', written.value)
  return 0
}

function fileOf(args: CliInput['args']): string {
  const [file] = args
  if (typeof file === 'string') return file
  throw new CliUsageError({ en: 'Name a file.', fr: 'Nommez un fichier.' })
}
