import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { channelNames } from '../../standards/index.ts'

/** A channel as people call it: the name of a code of the inventory, else the word that its source uses. */
export function channelText(channel: string | null, language: Language): string {
  if (!channel) return words.notStated[language]
  const names: { readonly [code: string]: Bilingual } = channelNames
  return names[channel]?.[language] ?? channel
}

const words = {
  notStated: { en: 'Not stated', fr: 'Non précisé' },
} as const satisfies Record<string, Bilingual>
