import type { CliCommand } from '../kernel/cli/command.ts'
import { dataOption, settingsWith } from '../kernel/cli/settings.ts'
import { openData } from '../kernel/data/open.ts'

export const migrateCommand: CliCommand = {
  path: ['migrate'],
  summary: {
    en: 'Bring the database to the newest schema',
    fr: 'Mettre la base de données au schéma le plus récent',
  },
  options: [dataOption],
  run: async ({ options, terminal, json, language }) => {
    const data = await openData(settingsWith({ options }))
    await data.close()
    const { applied } = data
    terminal.out(json ? JSON.stringify({ applied }) : applied.join('\n') || upToDate[language])
    return 0
  },
}

const upToDate = { en: 'The database is up to date.', fr: 'La base de données est à jour.' }
