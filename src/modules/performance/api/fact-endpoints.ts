import { setImmediate as turn } from 'node:timers/promises'
import { z } from 'zod'
import { type Database, type Tx, transaction } from '../../../kernel/data/database.ts'
import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { formatNumber } from '../../../kernel/language/format.ts'
import { type Endpoint, endpoint, problem } from '../../../kernel/web/api/endpoint.ts'
import type { FactRefusal } from '../facts/event.ts'
import { feedById, lockFeed } from '../facts/feed.ts'
import { type Read, readEvent } from '../facts/read-fact.ts'
import { readObservation } from '../facts/read-observation.ts'
import { type Placed, type Recorded, recordEvents } from '../facts/record-events.ts'
import { recordObservations } from '../facts/record-observations.ts'
import { exampleFeed, exampleObservation, group } from './examples.ts'
import { once } from './idempotency.ts'
import { batchAnswer, eventShape, observationShape } from './shapes.ts'

const most = 10_000
const sliceSize = 1000

export type FactOptions = {
  readonly database: Database
  /** Told after facts are stored, so that results follow soon. */
  readonly onFacts: () => void
}

/** Sending facts: what is acknowledged is stored for good. */
export function factEndpoints(options: FactOptions): Endpoint[] {
  return [
    endpoint({
      ...common,
      id: 'addEvents',
      path: '/api/v1/feeds/:feed/events',
      summary: { en: 'Send events of cases', fr: 'Envoyer des événements de dossiers' },
      body: {
        about: words.batch,
        schema: z.strictObject({ events: z.array(eventShape).min(1).max(most) }),
        reading: z.strictObject({ events: z.array(z.unknown()).min(1).max(most) }),
        example: {
          events: [
            {
              id: 'e-1041',
              case: 'P-2027-118',
              activity: 'received',
              at: '2026-10-01T09:12:00-04:00',
              channel: 'ONL',
            },
            { id: 'e-1042', case: 'P-2027-118', activity: 'answered', at: '2026-10-02T15:40:00-04:00' },
          ],
        },
      },
      handle: (request) =>
        take(options, request, request.body.events, {
          read: readEvent,
          record: (tx, feed, batch, at) => recordEvents(tx, feed, batch, at),
        }),
    }),
    endpoint({
      ...common,
      id: 'addObservations',
      path: '/api/v1/feeds/:feed/observations',
      summary: { en: 'Send counts and values', fr: 'Envoyer des dénombrements et des valeurs' },
      body: {
        about: words.batch,
        schema: z.strictObject({ observations: z.array(observationShape).min(1).max(most) }),
        reading: z.strictObject({ observations: z.array(z.unknown()).min(1).max(most) }),
        example: { observations: [exampleObservation] },
      },
      handle: (request) =>
        take(options, request, request.body.observations, {
          read: readObservation,
          record: recordObservations,
        }),
    }),
  ]
}

type Asked = {
  readonly caller: { readonly organization: string; readonly person: string }
  readonly parameters: { readonly feed: string; readonly 'Idempotency-Key'?: string | undefined }
  readonly language: Language
  readonly now: Temporal.Instant
  readonly text: string
}

type Kind<Fact> = {
  readonly read: (value: unknown, index: number, now: Temporal.Instant) => Read<Fact>
  readonly record: (
    tx: Tx,
    feed: { readonly organization: string; readonly id: string; readonly person: string },
    batch: readonly Placed<Fact>[],
    at: string,
  ) => Promise<Recorded>
}

async function take<Fact>(options: FactOptions, asked: Asked, sent: readonly unknown[], kind: Kind<Fact>) {
  const { caller, parameters, now, language, text } = asked
  const { organization, person } = caller
  const reply = await transaction(options.database, { organization, person }, async (tx) => {
    const feed = await feedById(tx, parameters.feed)
    const at = feed && feed.organization === organization ? await lockFeed(tx, feed, now) : null
    if (!feed || at === null) return problem('not-found')
    const batch = { organization, feed: feed.id, key: parameters['Idempotency-Key'], text, at }
    return once(tx, batch, async () => {
      const read = await readAll(sent, (value, index) => kind.read(value, index, now))
      const placed = read.flatMap((one, index) => ('fact' in one ? [{ index, fact: one.fact }] : []))
      const unreadable = read.flatMap((one) => ('refusal' in one ? [one.refusal] : []))
      const { stored, known, refused } = await kind.record(
        tx,
        { organization, id: feed.id, person },
        placed,
        at,
      )
      const all = [...unreadable, ...refused].toSorted((a, b) => a.index - b.index)
      return { stored, known, refused: all.map((one) => told(one, language)) }
    })
  })
  if (reply.kind === 'answer') options.onFacts()
  return reply
}

/** Between slices whoever else asks the process something is answered. */
async function readAll<Fact>(
  sent: readonly unknown[],
  read: (value: unknown, index: number) => Read<Fact>,
): Promise<readonly Read<Fact>[]> {
  const all: Read<Fact>[] = []
  for (const [index, value] of sent.entries()) {
    if (index % sliceSize === sliceSize - 1) await turn()
    all.push(read(value, index))
  }
  return all
}

function told({ message, ...refusal }: FactRefusal, language: Language): object {
  return { ...refusal, detail: message[language] }
}

const words = {
  batch: {
    en: `Up to ${formatNumber(most, 'en')} facts. Each is accepted or refused by itself.`,
    fr: `Jusqu’à ${formatNumber(most, 'fr')} faits. Chacun est accepté ou refusé pour lui-même.`,
  },
} satisfies Record<string, Bilingual>

const common = {
  method: 'POST',
  group: group.facts,
  about: {
    en: 'An answer means that the facts are stored. A fact sent again, alone or in another batch, is counted once. Facts never change: a correction is another fact that names the first.',
    fr: 'Une réponse signifie que les faits sont enregistrés. Un fait renvoyé, seul ou dans un autre lot, compte une seule fois. Un fait ne change jamais\u00a0: une correction est un autre fait, qui nomme le premier.',
  },
  scope: 'facts:write',
  parameters: {
    feed: {
      in: 'path',
      about: { en: 'Id of the feed.', fr: 'Numéro de la source.' },
      schema: z.uuid(),
      example: exampleFeed,
    },
    'Idempotency-Key': {
      in: 'header',
      about: {
        en: 'A text of your own for this batch. The same key with the same body is answered as the first time.',
        fr: 'Un texte de votre choix pour ce lot. La même clé avec le même corps reçoit la réponse de la première fois.',
      },
      schema: z.string().min(1).max(200).optional(),
      example: 'night-2026-10-02',
    },
  },
  answer: {
    about: {
      en: 'What was stored and what was refused.',
      fr: 'Ce qui a été enregistré et ce qui a été refusé.',
    },
    schema: batchAnswer,
    example: { stored: 2, known: 0, refused: [] },
  },
  problems: ['not-found', 'too-large', 'not-json', 'unusable-request', 'key-used-otherwise'],
} as const
