import type { CliCommand, CliInput } from '../../../kernel/cli/command.ts'
import { dataOption } from '../../../kernel/cli/settings.ts'
import { withDatabase } from '../../../kernel/cli/with-database.ts'
import { everyone, transaction } from '../../../kernel/data/database.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { type ImportOutcome, importInventory } from '../import.ts'
import { replacePrograms } from '../store.ts'
import { disposeAll, fileOptions, givenFiles, givenReading, readingOptions } from './inputs.ts'
import { findingReport, jsonStream, rowProgress } from './report.ts'

export const importCommand: CliCommand = {
  path: ['inventory', 'import'],
  summary: {
    en: 'Load inventory files; a new publication becomes a revision',
    fr: 'Charger des fichiers du répertoire; une nouvelle publication devient une révision',
  },
  options: [...fileOptions, ...readingOptions, dataOption],
  run: importFiles,
}

async function importFiles(input: CliInput): Promise<0 | 1> {
  const reading = await givenReading(input)
  const sources = await givenFiles(input)
  const files = [...sources].map(([resource, source]) => ({
    resource,
    source,
    options: reading.options(resource),
  }))
  try {
    // A file of the whole government is the operator's to load: it writes as the owner, above row-level security.
    return await withDatabase(input, async ({ owner }) => {
      const stream = input.json ? jsonStream(input.terminal, 'findings') : undefined
      const report = findingReport(input, (finding) => stream?.push(finding))
      const outcome = await transaction(owner, everyone, async (tx) => {
        if (reading.programs) await replacePrograms(tx, reading.programs)
        return importInventory(tx, files, report.sink, input.clock(), {
          written: rowProgress(input, 'written'),
          listed: rowProgress(input, 'listed'),
        })
      })
      stream?.close(outcome)
      if (!input.json) input.terminal.out(summary(input, outcome))
      return outcome.imported ? report.exit() : 1
    })
  } finally {
    await disposeAll(sources.values())
  }
}

function summary({ language }: CliInput, outcome: ImportOutcome): string {
  if (!outcome.imported)
    return {
      en: 'Nothing was imported. Correct the errors above and import the files again.',
      fr: 'Rien n’a été importé. Corrigez les erreurs ci-dessus, puis importez de nouveau les fichiers.',
    }[language]
  const number = (name: Exclude<keyof ImportOutcome, 'imported'>) => formatNumber(outcome[name], language)
  return {
    en: `Services: ${number('services')}. Standards: ${number('standards')}. Rows added: ${number('added')}, removed: ${number('removed')}, changed: ${number('changedRows')} (${number('changedCells')} cells).`,
    fr: `Services\u00a0: ${number('services')}. Normes\u00a0: ${number('standards')}. Lignes ajoutées\u00a0: ${number('added')}, retirées\u00a0: ${number('removed')}, changées\u00a0: ${number('changedRows')} (cellules\u00a0: ${number('changedCells')}).`,
  }[language]
}
