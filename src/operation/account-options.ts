import { readInput } from '../kernel/cli/files.ts'

/** What the commands about accounts ask for alike. */
export const emailOption = {
  flags: '--email <address>',
  required: true,
  about: { en: 'e-mail address', fr: 'adresse de courriel' },
}

export const passwordOption = {
  flags: '--password-file <file>',
  required: true,
  about: {
    en: 'file whose first line is the password; - reads it from standard input',
    fr: 'fichier dont la première ligne est le mot de passe; - le lit sur l’entrée standard',
  },
}

export async function readPasswordFile(options: Readonly<Record<string, unknown>>): Promise<string> {
  const [password = ''] = (await readInput(String(options.passwordFile))).toString('utf8').split(/\r?\n/)
  return password
}
