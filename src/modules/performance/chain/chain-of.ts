import { percentageShape, type TargetUnit, typedDecimal } from '../../standards/index.ts'
import { type ChainResult, composeChain, type Link, weakestLink } from '../engine/chain.ts'
import type { Percentage } from '../levels/percentage.ts'
import type { ChainPromise } from './promise.ts'
import type { Reliance } from './queries.ts'

/** A promise of the chain with the place it has there. */
export type ChainLink = { readonly promise: ChainPromise; readonly standby: number | null }

/** The work of the organization itself, which comes on top of the promises it rests on. */
export const ownWork = 'own'

/** The unit that all times of a chain are counted in; null when they differ, and cannot be added. */
export function unitOfChain(top: ChainPromise, links: readonly ChainLink[]): TargetUnit | null {
  const units = new Set([top, ...links.map(({ promise }) => promise)].flatMap(({ time }) => time?.unit ?? []))
  const [unit] = units
  return units.size === 1 && unit !== undefined ? unit : null
}

/** What is supposed of a link, instead of what it promises. */
export type Supposition = { readonly share?: Percentage; readonly time?: number }

/** Promises and groups of promises as the engine composes them; what states no percentage is left out. */
export function chainOf(
  links: readonly ChainLink[],
  shareOf: (promise: ChainPromise) => Percentage | undefined,
  supposed: ReadonlyMap<string, Supposition> = new Map(),
): Link {
  const own = supposed.get(ownWork)
  const work: Link = { kind: 'promise', id: ownWork, share: own?.share ?? '100', days: own?.time ?? 0 }
  const linked = links.flatMap(({ promise, standby }) => {
    const change = supposed.get(promise.id)
    const share = change?.share ?? shareOf(promise)
    if (share === undefined) return []
    const days = change?.time ?? promise.time?.count ?? 0
    return [{ standby, link: { kind: 'promise', id: promise.id, share, days } as const }]
  })
  const groups = Map.groupBy(linked, ({ standby }) => standby)
  const needed = (groups.get(null) ?? []).map(({ link }) => link)
  const standbys = [...groups]
    .filter(([standby]) => standby !== null)
    .map(([, group]): Link => ({ kind: 'parallel', links: group.map(({ link }) => link) }))
  return { kind: 'series', links: [work, ...needed, ...standbys] }
}

/** What the chain comes to as promised, and as it was kept; null where a link has no figure of that kind. */
export function resultsOfChain(links: readonly ChainLink[]): {
  readonly promised: ChainResult
  readonly kept: ChainResult | null
  readonly weakest: string | undefined
} {
  const promised = chainOf(links, ({ share }) => share)
  const isKept = links.length > 0 && links.every(({ promise }) => promise.kept !== null)
  const known = chainOf(links, ({ kept }) => kept ?? undefined)
  // Where no one link would help, none is the weakest.
  const weakest = links.length ? weakestLink(promised) : undefined
  return {
    promised: composeChain(promised),
    kept: isKept ? composeChain(known) : null,
    weakest: weakest === ownWork ? undefined : weakest,
  }
}

/** The links that a promise rests on, in the order of their groups. */
export function linksOf(
  reliances: readonly Reliance[],
  promises: ReadonlyMap<string, ChainPromise>,
): readonly ChainLink[] {
  return reliances.flatMap(({ on, standby }) => {
    const promise = promises.get(on)
    return promise ? [{ promise, standby }] : []
  })
}

/** What was typed for each link; a field that cannot be read is named. */
export function readSuppositions(
  query: URLSearchParams,
  links: readonly ChainLink[],
): { readonly supposed: ReadonlyMap<string, Supposition>; readonly wrong: readonly string[] } {
  const supposed = new Map<string, Supposition>()
  const wrong: string[] = []
  for (const id of [ownWork, ...links.map(({ promise }) => promise.id)]) {
    const [share, time] = [`share-${id}`, `time-${id}`].map((name) => typedDecimal(query.get(name) ?? ''))
    const isShare = share !== undefined && percentageShape.safeParse(share).success
    if (share && !isShare) wrong.push(`share-${id}`)
    const days = time ? Number(time) : undefined
    const isTime = days !== undefined && days >= 0 && days <= 100_000
    if (time && !isTime) wrong.push(`time-${id}`)
    supposed.set(id, { ...(isShare ? { share } : {}), ...(isTime ? { time: days } : {}) })
  }
  return { supposed, wrong }
}
