import { readSettings, type Settings } from '../configuration/settings.ts'
import { type CliInput, type CliOption, CliUsageError } from './command.ts'

export const dataOption: CliOption = {
  flags: '--data <folder>',
  about: { en: 'folder of the embedded database', fr: 'dossier de la base intégrée' },
}

/** The environment of this process, with the folder that `--data` names. */
export function environmentWith({
  options,
}: Pick<CliInput, 'options'>): Readonly<Record<string, string | undefined>> {
  return { ...process.env, ...(typeof options.data === 'string' ? { ENTENTE_DATA: options.data } : {}) }
}

/** The settings of a command that takes `--data`. Throws as `settingsIn`. */
export function settingsWith(input: Pick<CliInput, 'options'>): Settings {
  return settingsIn(environmentWith(input))
}

/** The settings in an environment. Throws `CliUsageError` with one sentence for the first value that breaks its rule. */
export function settingsIn(environment: Readonly<Record<string, string | undefined>>): Settings {
  const read = readSettings(environment)
  if (read.ok) return read.settings
  const [first] = read.faults
  throw new CliUsageError(first ?? { en: 'The settings are wrong.', fr: 'Les paramètres sont erronés.' })
}
