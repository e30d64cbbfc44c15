import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type CliCommand, type CliInput, CliUsageError } from '../../../kernel/cli/command.ts'
import { dataOption } from '../../../kernel/cli/settings.ts'
import { withDatabase } from '../../../kernel/cli/with-database.ts'
import { fileRecords, writeRecords } from '../export.ts'
import { openInventory, UnreadableInventory } from '../open-inventory.ts'
import { exportFileName, exportYear } from '../publication-file.ts'
import { disposeAll, fileOptions, givenFiles, givenYear, text } from './inputs.ts'

export const exportCommand: CliCommand = {
  path: ['inventory', 'export'],
  summary: {
    en: 'Write the official files of a year again, cell for cell',
    fr: 'Écrire de nouveau les fichiers officiels d’un exercice, cellule pour cellule',
  },
  options: [
    {
      flags: '--year <year>',
      required: true,
      about: { en: 'fiscal year, as 2023-2024', fr: 'exercice, sous la forme 2023-2024' },
    },
    {
      flags: '--out <folder>',
      required: true,
      about: { en: 'folder the files are written to', fr: 'dossier où les fichiers sont écrits' },
    },
    {
      flags: '--safe',
      about: {
        en: 'for spreadsheets: cells that would run as formulas get an apostrophe',
        fr: 'pour les tableurs\u00a0: une apostrophe précède les cellules qui seraient exécutées',
      },
    },
    ...fileOptions,
    dataOption,
  ],
  run: exportFiles,
}

async function exportFiles(input: CliInput): Promise<0 | 1> {
  const year = givenYear(input)
  const folder = text(input, 'out') ?? '.'
  const safe = input.options.safe === true
  const fromFiles = text(input, 'services') !== undefined || text(input, 'standards') !== undefined
  const paths = fromFiles
    ? await copyFiles(input, year, folder, safe)
    : await withDatabase(input, ({ app }) => exportYear(app, year, folder, { safe }))
  if (paths.length === 0)
    throw new CliUsageError({
      en: `Nothing has been imported for ${year}.`,
      fr: `Rien n’a été importé pour ${year}.`,
    })
  input.terminal.out(input.json ? JSON.stringify({ files: paths }) : paths.join('\n'))
  return 0
}

/** Writes given files again without a database, for example to make them safe for a spreadsheet. */
async function copyFiles(input: CliInput, year: string, folder: string, safe: boolean): Promise<string[]> {
  const sources = await givenFiles(input)
  await mkdir(folder, { recursive: true })
  const paths: string[] = []
  try {
    for (const [resource, source] of sources) {
      const file = await openInventory(source, resource)
      if (!file.readable) throw new UnreadableInventory(file)
      const path = join(folder, exportFileName(resource, year))
      await writeRecords(path, file.dialect, fileRecords(file), { safe })
      paths.push(path)
    }
  } finally {
    await disposeAll(sources.values())
  }
  return paths
}
