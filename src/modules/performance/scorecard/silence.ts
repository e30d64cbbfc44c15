import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatDate } from '../../../kernel/language/format.ts'
import { type Told, toldBy } from '../facts/activities.ts'
import { feedById } from '../facts/feed.ts'
import type { MeasureRule, RuleVersion } from '../rule.ts'
import { channelText } from './channel-text.ts'
import type { Level } from './level.ts'

/** Why nothing was measured yet, and where that is mended. */
export type Silence = {
  readonly sentence: Bilingual
  readonly remedy: { readonly to: 'feed'; readonly feed: string } | { readonly to: 'rule' | 'by-hand' }
}

/** Null when something was measured, or when nothing explains why not. */
export async function silenceOf(tx: Tx, { measure }: Level): Promise<Silence | null> {
  const [first] = measure.rules
  const last = measure.rules.at(-1)
  if (!first || !last || measure.days.length > 0) return null
  const { rule } = last
  if (rule.evidence !== 'cases' || !rule.events || !rule.feed)
    return { sentence: words.notCounted, remedy: { to: 'by-hand' } }
  const feed = await feedById(tx, rule.feed)
  if (!feed) return null
  const told = await toldBy(tx, feed, rule.events.opened)
  if (told.activities.length === 0)
    return { sentence: words.noFact(feed.name), remedy: { to: 'feed', feed: feed.id } }
  return explained(told, first, rule, feed.id)
}

function explained(told: Told, first: RuleVersion, rule: MeasureRule, feed: string): Silence | null {
  if (told.lastOpening === null)
    return {
      sentence: words.noOpening(rule.events?.opened ?? [], told.activities),
      remedy: { to: 'rule' },
    }
  if (told.lastOpening < first.effectiveFrom)
    return { sentence: words.before(first.effectiveFrom, told.lastOpening), remedy: { to: 'rule' } }
  const isForeign = rule.channel !== 'ALL' && !told.channels.includes(rule.channel)
  return isForeign && told.channels.length > 0
    ? { sentence: words.otherChannel(rule.channel, told.channels), remedy: { to: 'feed', feed } }
    : null
}

function day(text: string, language: Language): string {
  return formatDate(Temporal.PlainDate.from(text), language)
}

function named(channels: readonly string[], language: Language): string {
  return channels.map((channel) => channelText(channel, language)).join(', ')
}

const words = {
  notCounted: {
    en: 'Nobody has counted anything for this promise yet.',
    fr: 'Personne n’a encore rien compté pour cet engagement.',
  },
  noFact: ({ en, fr }: Bilingual): Bilingual => ({
    en: `Its source, “${en}”, has told of nothing yet.`,
    fr: `Sa source, «\u00a0${fr}\u00a0», n’a encore rien signalé.`,
  }),
  noOpening: (wanted: readonly string[], told: readonly string[]): Bilingual => ({
    en: `Its source never told of an event that opens a case. The rule looks for “${wanted.join('”, “')}”; the source tells of: ${told.join(', ')}.`,
    fr: `Sa source n’a signalé aucun événement qui ouvre un dossier. La règle attend «\u00a0${wanted.join('\u00a0», «\u00a0')}\u00a0»; la source signale\u00a0: ${told.join(', ')}.`,
  }),
  before: (from: string, last: string): Bilingual => ({
    en: `The rule holds from ${day(from, 'en')}; every case of its source was opened before, the last on ${day(last, 'en')}.`,
    fr: `La règle prend effet le ${day(from, 'fr')}; tous les dossiers de sa source ont été ouverts avant, le dernier le ${day(last, 'fr')}.`,
  }),
  otherChannel: (code: string, told: readonly string[]): Bilingual => ({
    en: `The promise is for one channel, “${channelText(code, 'en')}” (${code}); the cases of its source name others: ${named(told, 'en')}. Bring the file again and say which channel each word means.`,
    fr: `L’engagement vise un seul mode de prestation, «\u00a0${channelText(code, 'fr')}\u00a0» (${code}); les dossiers de sa source en nomment d’autres\u00a0: ${named(told, 'fr')}. Renvoyez le fichier et dites quel mode chaque mot désigne.`,
  }),
} as const
