import { z } from 'zod'
import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import { isId } from '../../../kernel/value/id.ts'
import { answer, type Endpoint, endpoint, problem } from '../../../kernel/web/api/endpoint.ts'
import { feedsOf } from '../facts/feed.ts'
import type { ExactFigures } from '../results/figures.ts'
import { periodResults, ruleOnDay } from '../results/period-results.ts'
import { type MeasureResults, measureResults } from '../results/queries.ts'
import { zoneOfMeasure } from '../scorecard/level.ts'
import { exampleFeed, exampleMeasure, group } from './examples.ts'
import { measuresOf } from './measures.ts'
import { feedAnswer, measureAnswer, resultsAnswer } from './shapes.ts'

/** Reading what an organization may see: its own feeds and measures, and those of its agreements. */
export function resultEndpoints({ database }: { readonly database: Database }): Endpoint[] {
  const reading = <T>(caller: { organization: string; person: string }, work: (tx: Tx) => Promise<T>) =>
    transaction(database, { organization: caller.organization, person: caller.person }, work)
  return [
    endpoint({
      ...common,
      id: 'listFeeds',
      path: '/api/v1/feeds',
      parameters: {},
      summary: { en: 'List the feeds', fr: 'Lister les sources' },
      about: {
        en: 'Where facts come from: those of your organization, and those of the other parties that concern you.',
        fr: 'D’où viennent les faits\u00a0: les sources de votre organisation, et celles des autres parties qui vous concernent.',
      },
      answer: {
        about: { en: 'The feeds.', fr: 'Les sources.' },
        schema: z.object({ feeds: z.array(feedAnswer) }),
        example: {
          feeds: [
            {
              id: exampleFeed,
              name: { en: 'Permit tracking', fr: 'Suivi des permis' },
              service: null,
              lastRecordedAt: null,
            },
          ],
        },
      },
      handle: async ({ caller, language }) =>
        reading(caller, async (tx) => {
          const feeds = await feedsOf(tx, language)
          return answer({
            feeds: feeds.map(({ id, name, service, lastRecordedAt }) => ({
              id,
              name,
              service,
              lastRecordedAt: isoInstant(lastRecordedAt),
            })),
          })
        }),
    }),
    endpoint({
      ...common,
      id: 'listMeasures',
      path: '/api/v1/measures',
      parameters: {},
      summary: { en: 'List the measures', fr: 'Lister les mesures' },
      about: {
        en: 'The promises that are measured, by the rule in force today.',
        fr: 'Les engagements mesurés, selon la règle en vigueur aujourd’hui.',
      },
      answer: {
        about: { en: 'The measures.', fr: 'Les mesures.' },
        schema: z.object({ measures: z.array(measureAnswer) }),
        example: {
          measures: [
            {
              id: exampleMeasure,
              name: { en: 'Answer in two working days', fr: 'Réponse en deux jours ouvrables' },
              kind: 'timeliness',
              channel: 'ALL',
              evidence: 'cases',
              target: '95',
              feed: exampleFeed,
              service: null,
              computedAt: null,
            },
          ],
        },
      },
      handle: async ({ caller, now }) =>
        reading(caller, async (tx) => {
          const measures = await measuresOf(tx, now)
          return answer({
            measures: measures.map(({ id, rule, service, computedAt }) => ({
              id,
              name: rule.name,
              kind: rule.kind,
              channel: rule.channel,
              evidence: rule.evidence,
              target: rule.target ?? null,
              feed: rule.feed ?? null,
              service,
              computedAt: isoInstant(computedAt),
            })),
          })
        }),
    }),
    endpoint({
      ...common,
      id: 'readResults',
      path: '/api/v1/measures/:measure/results',
      parameters: {
        measure: {
          in: 'path',
          about: { en: 'Id of the measure.', fr: 'Numéro de la mesure.' },
          schema: z.uuid(),
          example: exampleMeasure,
        },
        from: {
          in: 'query',
          about: {
            en: 'First day; periods that touch it are given whole.',
            fr: 'Premier jour; les périodes qui le touchent sont données en entier.',
          },
          schema: z.iso.date().optional(),
          example: '2026-10-01',
        },
        to: {
          in: 'query',
          about: { en: 'Last day.', fr: 'Dernier jour.' },
          schema: z.iso.date().optional(),
          example: '2026-10-31',
        },
        channel: {
          in: 'query',
          about: { en: 'One channel alone.', fr: 'Un seul mode de prestation.' },
          schema: z.string().min(1).max(200).optional(),
        },
      },
      summary: { en: 'Read the results of a measure', fr: 'Consulter les résultats d’une mesure' },
      about: {
        en: 'One line for each period of the rule’s window. The same figures for every party, computed from the facts.',
        fr: 'Une ligne par période de la règle. Les mêmes chiffres pour toutes les parties, calculés à partir des faits.',
      },
      answer: {
        about: { en: 'The results.', fr: 'Les résultats.' },
        schema: resultsAnswer,
        example: {
          measure: exampleMeasure,
          target: '95',
          computedAt: '2026-11-23T15:00:00Z',
          periods: [
            {
              period: '2026-10',
              from: '2026-10-01',
              to: '2026-10-31',
              target: '95',
              met: 1,
              missed: 0,
              percentage: '100',
              targetMet: 'Y',
              open: 0,
              unmeasurable: 0,
              excluded: 0,
              withoutTarget: 0,
              beforeExclusions: { met: 1, missed: 0, percentage: '100', targetMet: 'Y' },
            },
          ],
        },
      },
      handle: async ({ caller, parameters, now }) =>
        reading(caller, async (tx) => {
          const { measure: id, from, to, channel } = parameters
          const [measure] = isId(id) ? await measureResults(tx, { id }) : []
          if (!measure) return problem('not-found')
          const { organization, rules, reading: read } = measure
          const today = now.toZonedDateTimeISO(zoneOfMeasure(measure)).toPlainDate().toString()
          return answer({
            measure: id,
            organization,
            target: (ruleOnDay(rules, today) ?? rules[0])?.rule.target ?? null,
            computedAt: read?.computedAt ?? null,
            periods: periodsAsked(measure, today, { from, to, channel }).map((result) => ({
              period: result.period,
              from: result.from,
              to: result.to,
              target: result.target,
              ...figures(result),
              open: result.open,
              unmeasurable: result.unmeasurable,
              excluded: Number(result.excluded),
              withoutTarget: result.withoutTarget,
              beforeExclusions: figures(result.beforeExclusions),
            })),
          })
        }),
    }),
  ]
}

type Asked = {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly channel?: string | undefined
}

/** The periods that touch the days asked for, each judged by the rule of its time, as on the scorecard. */
function periodsAsked({ days, rules }: MeasureResults, today: string, { from, to, channel }: Asked) {
  if (days.length === 0 && from === undefined) return []
  const only = { ...(from === undefined ? {} : { from }), ...(channel === undefined ? {} : { channel }) }
  return periodResults(days, rules, today, only).filter((period) => to === undefined || period.from <= to)
}

function figures({ met, missed, percentage, targetMet }: ExactFigures) {
  return { met: Number(met), missed: Number(missed), percentage, targetMet }
}

function isoInstant(text: string | null): string | null {
  return text === null ? null : Temporal.Instant.from(text).toString()
}

const common = {
  method: 'GET',
  group: group.results,
  scope: 'results:read',
  problems: ['not-found'],
} as const
