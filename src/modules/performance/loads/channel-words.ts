import { plainLetters } from '../../../kernel/language/plain-letters.ts'
import { channelNames } from '../../standards/index.ts'
import type { Preview } from './preview.ts'

/** A word of the column with the channel, and what it means: a code of the inventory, or the word itself. */
export type ChannelWord = {
  readonly word: string
  /** Blank while nobody has said it. */
  readonly means: string
}

/** A column that holds more different words than this among its first rows names no channels. */
export const mostChannelWords = 30

/** What a word may mean, besides standing for itself. */
export const channelCodes: readonly string[] = Object.keys(channelNames).filter((code) => code !== 'ALL')

/**
 * The words that stand under the column, each with what is known of it: what was answered before, else what it is
 * usually called. Codes explain themselves.
 */
export function wordsUnder(
  { header, sample }: Preview,
  column: string,
  answered: readonly ChannelWord[],
  blank: readonly string[],
): readonly ChannelWord[] {
  const place = header.indexOf(column)
  if (column === '' || place < 0) return []
  const words = new Map(answered.map((one) => [one.word.toLowerCase(), one] as const))
  for (const { cells } of sample) {
    const word = (cells[place] ?? '').trim()
    const key = word.toLowerCase()
    if (word === '' || blank.includes(word) || channelCodes.includes(word) || words.has(key)) continue
    words.set(key, { word, means: suggestChannel(word) })
    if (words.size > mostChannelWords) break
  }
  return [...words.values()]
}

/** What channels are usually called, in both languages. */
const usual: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['EML', /^(e-?mails?|courriels?)$/],
  ['ONL', /\b(web|internet|online|en ligne|portal|portail|app|application|self[- ]service|libre-service)\b/],
  ['TEL', /\b(tele)?phones?\b|\bcalls?\b|\bappels?\b|^tel\b/],
  ['PERSON', /\b(in[- ]person|en personne|counter|comptoir|guichet|walk[- ]?in)\b/],
  ['FAX', /\b(fax|telecopieurs?|telecopies?)\b/],
  ['POST', /^(mail|post|postal mail|letters?|lettres?|poste|courrier)$/],
  ['OTH', /^(others?|autres?)$/],
]

function suggestChannel(word: string): string {
  const plain = plainLetters(word)
  const code = channelCodes.find((one) => one.toLowerCase() === plain)
  return code ?? usual.find(([, pattern]) => pattern.test(plain))?.[0] ?? ''
}
