import { type OpenData, openData } from '../data/open.ts'
import type { CliInput } from './command.ts'
import { settingsWith } from './settings.ts'

/** Opens the database of the settings, does the work and closes it, whatever happens. */
export async function withDatabase<T>(
  input: Pick<CliInput, 'options'>,
  work: (data: OpenData) => Promise<T>,
): Promise<T> {
  const data = await openData(settingsWith(input))
  try {
    return await work(data)
  } finally {
    await data.close()
  }
}
