import type { Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { consequencesBlock } from '../outlook/consequences-block.ts'
import { forecastSentences } from '../outlook/forecast-text.ts'
import { whatNext } from '../outlook/what-next.ts'
import type { Block } from './block.ts'
import { channelText } from './channel-text.ts'
import { exclusionRow, exclusionsHead } from './exclusion-text.ts'
import { countsText, numberText } from './figure-text.ts'
import { words } from './level-blocks.text.ts'
import type { LevelDetail } from './level-detail.ts'
import { durationLabel, periodLabel } from './words-of-time.ts'

/** Everything told about a level besides its figure and its trend, in the order in which it is read. */
export function levelBlocks(detail: LevelDetail, language: Language): readonly Block[] {
  return [
    next(detail, language),
    forecast(detail, language),
    consequencesBlock(detail, language),
    ...periodBlocks(detail, language),
  ].flatMap((block) => block ?? [])
}

/** What is told of the period alone: what stood still, what was left out, what missed. */
export function periodBlocks(detail: LevelDetail, language: Language): readonly Block[] {
  return [pauses(detail, language), exclusions(detail, language), causes(detail, language)].flatMap(
    (block) => block ?? [],
  )
}

function next(detail: LevelDetail, language: Language): Block | null {
  const sentences = whatNext(detail, language)
  return sentences.length ? { key: 'next', title: words.next[language], sentences } : null
}

function forecast({ outlook }: LevelDetail, language: Language): Block | null {
  const sentences = forecastSentences(outlook, language)
  return sentences.length ? { key: 'forecast', title: words.forecast[language], sentences } : null
}

function pauses({ level, pauses: sums }: LevelDetail, language: Language): Block | null {
  const { current, rule } = level
  if (!current || sums.length === 0) return null
  const reasons = new Map((rule.pauseTerms?.reasons ?? []).map(({ code, label }) => [code, label] as const))
  const total = sums.reduce((sum, { counted }) => sum + counted, 0)
  return {
    key: 'pauses',
    title: words.pauses[language],
    sentences: [
      words.pausesTotal[language](durationLabel(total, language), periodLabel(current.period, language)),
    ],
    table: {
      head: [words.reason, words.causedBy, words.cases, words.stopped, words.refused].map(
        (word) => word[language],
      ),
      rows: sums.map(({ reason, causedBy, cases, counted, refused }) => [
        reasons.get(reason)?.[language] ?? reason,
        partyName(causedBy, language),
        formatNumber(cases, language),
        durationLabel(counted, language),
        refused ? durationLabel(refused, language) : '–',
      ]),
    },
  }
}

function partyName(party: string, language: Language): string {
  if (party === 'client' || party === 'provider') return words.parties[party][language]
  return party || '–'
}

function exclusions({ level, exclusions: lines }: LevelDetail, language: Language): Block | null {
  const { current } = level
  if (!current || lines.length === 0) return null
  const { beforeExclusions, target } = current
  return {
    key: 'exclusions',
    title: words.exclusions[language],
    sentences: [
      words.without[language](numberText(current, target, language), countsText(current, language)),
      words.with[language](
        numberText(beforeExclusions, target, language),
        countsText(beforeExclusions, language),
      ),
    ],
    table: {
      head: exclusionsHead(language),
      rows: lines.map((line) => exclusionRow(level, line, language)),
    },
  }
}

function causes({ level, causes: { byLateness, byChannel } }: LevelDetail, language: Language): Block | null {
  const { current } = level
  if (!current || byLateness.length === 0) return null
  const share = (count: number) => formatNumber(count, language)
  return {
    key: 'causes',
    title: words.causes[language],
    sentences:
      byChannel.length > 1
        ? byChannel.map(({ channel, count }) =>
            words.channel[language](channelText(channel, language), share(count)),
          )
        : [],
    table: {
      head: [words.late[language], words.cases[language]],
      rows: byLateness.map(({ band, count }) => [words.bands[band][language], share(count)]),
    },
  }
}
