import type { CliCommand, CliInput } from '../../../kernel/cli/command.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { checkFile } from '../check.ts'
import type { KeyRegister } from '../rules/keys.ts'
import { disposeAll, fileOptions, givenFiles, givenReading, readingOptions } from './inputs.ts'
import { findingReport, jsonStream } from './report.ts'

export const checkCommand: CliCommand = {
  path: ['inventory', 'check'],
  summary: {
    en: 'Check inventory files against the official rules',
    fr: 'Vérifier des fichiers du répertoire selon les règles officielles',
  },
  options: [...fileOptions, ...readingOptions],
  run: check,
}

async function check(input: CliInput): Promise<0 | 1> {
  const reading = await givenReading(input)
  const sources = await givenFiles(input)
  const stream = input.json ? jsonStream(input.terminal, 'findings') : undefined
  const report = findingReport(input, (finding) => stream?.push(finding))
  const rows = { service: 0, 'service-std': 0 }
  let services: KeyRegister | undefined
  try {
    for (const [resource, source] of sources) {
      const checked = await checkFile(source, resource, reading.options(resource), report.sink, services)
      rows[resource] = checked.rows
      // When no service could be read, saying so for each standard would bury the reason.
      if (resource === 'service' && checked.rows > 0) services = checked.keys
    }
  } finally {
    await disposeAll(sources.values())
  }
  stream?.close({ services: rows.service, standards: rows['service-std'] })
  if (!input.json) input.terminal.out(summary(input, rows.service, rows['service-std'], report.count))
  return report.exit()
}

function summary(
  { language }: CliInput,
  services: number,
  standards: number,
  count: ReturnType<typeof findingReport>['count'],
): string {
  const number = (value: number) => formatNumber(value, language)
  return {
    en: `Services: ${number(services)}. Standards: ${number(standards)}. Errors: ${number(count('error'))}. Warnings: ${number(count('warning'))}. Notes: ${number(count('info'))}.`,
    fr: `Services\u00a0: ${number(services)}. Normes\u00a0: ${number(standards)}. Erreurs\u00a0: ${number(count('error'))}. Avertissements\u00a0: ${number(count('warning'))}. Remarques\u00a0: ${number(count('info'))}.`,
  }[language]
}
