import { type CliCommand, CliUsageError } from '../kernel/cli/command.ts'
import { dataOption, settingsWith } from '../kernel/cli/settings.ts'
import { openData } from '../kernel/data/open.ts'
import { setPasswordOf } from '../modules/identity/index.ts'
import { emailOption, passwordOption, readPasswordFile } from './account-options.ts'

export const setPassword: CliCommand = {
  path: ['user', 'password'],
  summary: {
    en: 'Give a new password to somebody whom nobody else can help',
    fr: 'Donner un nouveau mot de passe à une personne que nul autre ne peut aider',
  },
  options: [dataOption, emailOption, passwordOption],
  run: async ({ options, terminal, json, language, clock }) => {
    const password = await readPasswordFile(options)
    const data = await openData(settingsWith({ options }))
    try {
      const set = await setPasswordOf(data.app, { email: String(options.email), password }, clock())
      if (!set.ok) throw new CliUsageError(set.refusal)
      terminal.out(json ? JSON.stringify(set.value) : done[language])
      return 0
    } finally {
      await data.close()
    }
  },
}

const done = {
  en: 'The new password is in force and all sessions of the person are closed. Tell it to the person yourself.',
  fr: 'Le nouveau mot de passe est en vigueur et toutes les sessions de la personne sont fermées. Transmettez-le-lui vous-même.',
}
