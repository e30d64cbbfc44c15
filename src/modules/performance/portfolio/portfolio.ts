import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { type Relationship, relationshipsById } from '../../agreements/index.ts'
import { measureResults } from '../results/queries.ts'
import { type Level, levelOf, type Standing, standingOrder } from '../scorecard/level.ts'

/** A promise in the list of an organization: to whom, by whom, for which service, and how it stands. */
export type PortfolioLine = {
  readonly level: Level
  /** The organization reads it as the one that promised, or the one that was promised to. */
  readonly side: 'made' | 'received'
  readonly provider: { readonly id: string; readonly name: Bilingual }
  readonly clients: readonly { readonly id: string; readonly name: Bilingual }[]
  readonly relationship: Relationship | null
}

const overview = { months: 13 }

/** Every promise that the organization made or was made to, the most urgent first. */
export async function portfolioOf(
  tx: Tx,
  organization: string,
  now: Temporal.Instant,
): Promise<readonly PortfolioLine[]> {
  const today = now.toZonedDateTimeISO('America/Toronto').toPlainDate()
  const since = today.with({ day: 1 }).subtract(overview).toString()
  const measures = (await measureResults(tx, { overviewSince: since })).filter(({ parties }) =>
    parties.includes(organization),
  )
  const ids = [...new Set(measures.flatMap(({ relationship }) => relationship ?? []))]
  const relationships = new Map((await relationshipsById(tx, ids)).map((one) => [one.id, one] as const))
  const lines = measures.map((measure): PortfolioLine => {
    const relationship = relationships.get(measure.relationship ?? '') ?? null
    return {
      level: levelOf(measure, now),
      side: measure.organization === organization ? 'made' : 'received',
      provider: { id: measure.organization, name: measure.organizationName },
      clients: (relationship?.parties ?? [])
        .filter((party) => party.organization !== measure.organization)
        .map((party) => ({ id: party.organization, name: party.name })),
      relationship,
    }
  })
  return lines.toSorted((a, b) => urgency(a.level.standing) - urgency(b.level.standing))
}

export const sortKeys = ['standing', 'name', 'result'] as const

export type PortfolioQuestion = {
  readonly standing: Standing | ''
  readonly side: PortfolioLine['side'] | ''
  readonly client: string
  readonly provider: string
  readonly service: string
  readonly sort: (typeof sortKeys)[number]
}

/** Reads a question from an address; what is not known there is left out. */
export function readQuestion(query: URLSearchParams): PortfolioQuestion {
  const text = (name: string) => query.get(name) ?? ''
  const side = text('side')
  return {
    standing: standingOrder.find((one) => one === text('standing')) ?? '',
    side: side === 'made' || side === 'received' ? side : '',
    client: text('client'),
    provider: text('provider'),
    service: text('service'),
    sort: sortKeys.find((one) => one === text('sort')) ?? 'standing',
  }
}

export function answerQuestion(
  lines: readonly PortfolioLine[],
  question: PortfolioQuestion,
  language: 'en' | 'fr',
): readonly PortfolioLine[] {
  const { standing, side, client, provider, service, sort } = question
  const kept = lines.filter(
    (line) =>
      (standing === '' || line.level.standing === standing) &&
      (side === '' || line.side === side) &&
      (client === '' || line.clients.some(({ id }) => id === client)) &&
      (provider === '' || line.provider.id === provider) &&
      (service === '' || line.level.measure.service === service),
  )
  if (sort === 'name') {
    return kept.toSorted((a, b) =>
      a.level.rule.name[language].localeCompare(b.level.rule.name[language], language),
    )
  }
  return sort === 'result' ? kept.toSorted((a, b) => share(a) - share(b)) : kept
}

function share({ level }: PortfolioLine): number {
  return Number(level.current?.percentage ?? Number.POSITIVE_INFINITY)
}

function urgency(standing: Standing): number {
  return standingOrder.indexOf(standing)
}
