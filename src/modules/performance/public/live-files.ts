import { Feed } from 'feed'
import Papa from 'papaparse'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatPercent } from '../../../kernel/language/format.ts'
import { percentText } from '../scorecard/figure-text.ts'
import { periodLabel } from '../scorecard/words-of-time.ts'
import { title } from './live.page.tsx'
import type { LiveMeasure, LiveService } from './live.queries.ts'
import { liveFeedPath, livePath } from './paths.ts'
import { isStale } from './release.ts'

/** The public figures for programs, both languages in one file. */
export function liveJson(service: LiveService, now: Temporal.Instant): unknown {
  return {
    organization: service.organization,
    service: { key: service.key, name: service.name },
    measures: service.measures.map((measure) => ({
      id: measure.id,
      number: measure.number,
      releasedAt: measure.releasedAt,
      asOf: measure.reading?.lastFactAt ?? measure.reading?.computedAt ?? null,
      stale: isStale(measure.release, measure.reading, now),
      ...measure.release,
    })),
  }
}

/** A line for each window, and one for each figure that was given out for it before. */
export function liveCsv(service: LiveService): string {
  const rows = service.measures.flatMap(({ id, release, releasedAt }) =>
    release.periods.flatMap((period) => {
      const common = [
        id,
        release.promise.name.en,
        release.promise.name.fr,
        period.period,
        period.from,
        period.to,
      ]
      const end = [period.target ?? '', period.targetMet, releasedAt]
      return [
        [
          ...common,
          'all',
          'current',
          period.percentage ?? '',
          hidden(period, period.met),
          hidden(period, period.measured),
          ...end,
          '',
          '',
        ],
        ...period.cells.map((cell) => [
          ...common,
          cell.channels.join('+') || 'unstated',
          'current',
          cell.percentage ?? '',
          cell.met,
          cell.measured,
          period.target ?? '',
          cell.targetMet,
          releasedAt,
          '',
          '',
        ]),
        ...period.restated.map((old) => [
          ...common,
          'all',
          `until ${old.until}`,
          old.percentage ?? '',
          '',
          old.measured,
          period.target ?? '',
          '',
          '',
          old.reason.en,
          old.reason.fr,
        ]),
      ]
    }),
  )
  return `\uFEFF${Papa.unparse([columns, ...rows], { escapeFormulae: true, newline: '\r\n' })}\r\n`
}

function hidden({ percentage }: { percentage: string | null }, count: string): string {
  return percentage === null ? '' : count
}

const columns = [
  'measure',
  'promise_en',
  'promise_fr',
  'period',
  'from',
  'to',
  'channel',
  'figure',
  'percentage',
  'met',
  'measured',
  'target',
  'target_met',
  'released_at',
  'reason_en',
  'reason_fr',
]

/** An entry for each finished window and for the one that runs, in one language. */
export function liveAtom(service: LiveService, origin: string, language: Language): string {
  const place = { organization: service.organization.id, service: service.key }
  const page = origin + livePath.href(language, place)
  const newest = service.measures
    .map(({ releasedAt }) => releasedAt)
    .toSorted()
    .at(-1)
  const feed = new Feed({
    id: origin + livePath.href('en', place),
    title: title(service)[language],
    link: page,
    language: `${language}-CA`,
    copyright: service.organization.name[language],
    generator: 'Entente',
    ...(newest ? { updated: new Date(newest) } : {}),
    feedLinks: { atom: origin + liveFeedPath.href(language, place) },
    author: { name: service.organization.name[language] },
  })
  for (const measure of service.measures)
    for (const entry of entriesOf(measure, language)) {
      feed.addItem({
        id: `${origin}${livePath.href('en', place)}#${measure.id}/${entry.id}`,
        title: entry.title,
        link: `${page}#measure-${measure.id}`,
        description: entry.text,
        date: new Date(entry.updated),
      })
    }
  return feed.atom1().replace('<feed xmlns=', `<feed xml:lang="${language}-CA" xmlns=`)
}

const entriesEach = 13

function entriesOf({ release, releasedAt }: LiveMeasure, language: Language) {
  const { promise, periods } = release
  return periods
    .slice(-entriesEach)
    .toReversed()
    .filter(({ percentage }) => percentage !== null)
    .map((period) => {
      const number = percentText(period.percentage ?? '0', period.target, language)
      const name = periodLabel(period.period, language)
      const restated = period.restated.map(({ percentage, reason }) =>
        words.before[language](
          percentage === null ? '–' : percentText(percentage, period.target, language),
          reason[language],
        ),
      )
      return {
        id: `${period.period}${period.restated.length ? `.${period.restated.length}` : ''}`,
        title: `${promise.name[language]} – ${number}, ${name}`,
        text: [words.target[language](period.target), ...restated].join(' '),
        // A finished window keeps the day it ended, until it is restated.
        updated: period.running ? releasedAt : (period.restated.at(-1)?.until ?? `${period.to}T23:59:59Z`),
      }
    })
}

const words = {
  target: {
    en: (target: string | null) =>
      target === null ? 'No target.' : `Target: ${formatPercent(target, 'en')}.`,
    fr: (target: string | null) =>
      target === null ? 'Aucune cible.' : `Cible\u00a0: ${formatPercent(target, 'fr')}.`,
  },
  before: {
    en: (number: string, reason: string) => `Given out before: ${number}. ${reason}.`,
    fr: (number: string, reason: string) => `Diffusé auparavant\u00a0: ${number}. ${reason}.`,
  },
} as const satisfies Record<string, Bilingual<unknown>>
