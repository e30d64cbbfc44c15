import { z } from 'zod'
import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import { answer, type Endpoint, endpoint, problem } from '../../../kernel/web/api/endpoint.ts'
import { formatDay } from '../../standards/index.ts'
import { feedsOf } from '../facts/feed.ts'
import type { Figures } from '../levels/result.ts'
import { resultsOf } from '../results.ts'
import { exampleFeed, exampleMeasure, group } from './examples.ts'
import { measureById, measuresOf } from './measures.ts'
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
          const measure = await measureById(tx, parameters.measure, now)
          if (!measure) return problem('not-found')
          const { rule, id, organization, computedAt } = measure
          const { target, minimumSample, allowedMisses } = rule
          const results = await resultsOf(tx, measure, {
            window: rule.window,
            from: parameters.from,
            to: parameters.to,
            channel: parameters.channel,
            commitment: {
              ...(target === undefined ? {} : { target }),
              ...(minimumSample === undefined ? {} : { minimumSample }),
              ...(allowedMisses === undefined ? {} : { allowedMisses }),
            },
          })
          return answer({
            measure: id,
            organization,
            target: target ?? null,
            computedAt: isoInstant(computedAt),
            periods: results.map((result) => ({
              period: result.period.name,
              from: formatDay(result.period.from),
              to: formatDay(result.period.to),
              ...figures(result),
              open: result.open,
              unmeasurable: result.unmeasurable,
              excluded: result.excluded,
              withoutTarget: result.withoutTarget,
              beforeExclusions: figures(result.beforeExclusions),
            })),
          })
        }),
    }),
  ]
}

function figures({ met, missed, percentage, targetMet }: Figures): Figures {
  return { met, missed, percentage, targetMet }
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
