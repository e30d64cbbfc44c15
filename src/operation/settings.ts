import { type CliInput, CliUsageError } from '../kernel/cli/command.ts'
import { readSettings, type Settings } from '../kernel/configuration/settings.ts'

/** The settings of a command that takes `--data`. */
export function settingsWith({ options }: Pick<CliInput, 'options'>): Settings {
  return settingsOf({ ENTENTE_DATA: typeof options.data === 'string' ? options.data : undefined })
}

/** The settings of this process. Throws `CliUsageError` with one sentence for the first value that breaks its rule. */
export function settingsOf(overrides: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined))
  const read = readSettings({ ...process.env, ...given })
  if (read.ok) return read.settings
  const [first] = read.faults
  throw new CliUsageError(first ?? { en: 'The settings are wrong.', fr: 'Les paramètres sont erronés.' })
}

export function isDemo(settings: Settings): boolean {
  return settings.ENTENTE_DEMO ? settings.ENTENTE_DEMO === 'on' : settings.DATABASE_URL === undefined
}
