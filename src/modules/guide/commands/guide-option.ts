import { type CliInput, type CliOption, CliUsageError } from '../../../kernel/cli/command.ts'
import { readJson } from '../../../kernel/cli/files.ts'
import { baseGuide, type Guide } from '../guide.ts'
import { readOwnGuide } from '../overlays/own-guide.ts'

/** The guide that a command applies, where it is an organization's own. */
export const guideOption: CliOption = {
  flags: '--guide <file>',
  about: {
    en: 'an organization’s own guide, as the page “Our version of the guide” gives it',
    fr: 'guide propre à une organisation, tel que le donne la page «\u00a0Notre version du guide\u00a0»',
  },
}

/** The guide of the option's file, or the usual one. Throws `CliUsageError` naming what is wrong in the file. */
export async function guideIn({ options }: Pick<CliInput, 'options'>): Promise<Guide> {
  const { guide: path } = options
  if (typeof path !== 'string') return baseGuide
  const read = readOwnGuide(await readJson(path))
  if (read.ok) return read.value
  throw new CliUsageError({ en: `${path}: ${read.refusal.en}`, fr: `${path}\u00a0: ${read.refusal.fr}` })
}
