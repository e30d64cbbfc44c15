import { readSettings } from '../configuration/settings.ts'
import { type OpenData, openData } from '../data/open.ts'
import { type CliInput, type CliOption, CliUsageError } from './command.ts'

export const dataOption: CliOption = {
  flags: '--data <folder>',
  about: { en: 'folder of the embedded database', fr: 'dossier de la base intégrée' },
}

/** Opens the database of the settings, does the work and closes it, whatever happens. */
export async function withDatabase<T>(
  { options }: Pick<CliInput, 'options'>,
  work: (data: OpenData) => Promise<T>,
): Promise<T> {
  const read = readSettings(withData(options, process.env))
  if (!read.ok) throw new CliUsageError(read.faults[0] ?? wrongSettings)
  const data = await openData(read.settings)
  try {
    return await work(data)
  } finally {
    await data.close()
  }
}

/** The environment, with the folder that `--data` names. */
export function withData(
  options: CliInput['options'],
  environment: NodeJS.ProcessEnv,
): Readonly<Record<string, string | undefined>> {
  const folder = typeof options.data === 'string' ? options.data : undefined
  return { ...environment, ...(folder ? { ENTENTE_DATA: folder } : {}) }
}

const wrongSettings = { en: 'The settings are wrong.', fr: 'Les paramètres sont erronés.' }
