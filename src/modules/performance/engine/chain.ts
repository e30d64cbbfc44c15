import type { Percentage } from '../levels/percentage.ts'

/** A promise that rests on others: all of them in series, or those of one group that stand in for each other. */
export type Link =
  | { readonly kind: 'promise'; readonly id: string; readonly share: Percentage; readonly days?: number }
  | { readonly kind: 'series' | 'parallel'; readonly links: readonly Link[] }

/** What a chain can keep at best when its links fail independently: a share, and the days it takes. */
export type ChainResult = { readonly share: Percentage; readonly days: number }

/**
 * Series: every link must hold, so shares multiply and days add up. Parallel: one is enough, so the shares of failing
 * multiply, and the slowest decides how long it may take. Exact, then cut after four decimals.
 */
export function composeChain(link: Link): ChainResult {
  const { part, whole } = shareOf(link)
  const scaled = (part * 100n * 10_000n) / whole
  const digits = String(scaled).padStart(5, '0')
  const share = `${digits.slice(0, -4)}.${digits.slice(-4)}`.replace(/\.?0+$/, '')
  return { share, days: daysOf(link) }
}

/** The promise whose keeping in every case would raise the chain the most; undefined in an empty chain. */
export function weakestLink(link: Link): string | undefined {
  const ids = promisesIn(link)
  const gain = (id: string) => worth(shareOf(replaced(link, id, { share: '100' })))
  return ids.toSorted((a, b) => gain(b) - gain(a))[0]
}

/** The same chain with one promise changed: what if. */
export function replaced(
  link: Link,
  id: string,
  change: { readonly share?: Percentage; readonly days?: number },
): Link {
  if (link.kind !== 'promise')
    return { ...link, links: link.links.map((inner) => replaced(inner, id, change)) }
  return link.id === id ? { ...link, ...change } : link
}

type Fraction = { readonly part: bigint; readonly whole: bigint }

function shareOf(link: Link): Fraction {
  if (link.kind === 'promise') return fraction(link.share)
  const shares = link.links.map(shareOf)
  if (link.kind === 'series') return product(shares)
  const failing = product(shares.map(({ part, whole }) => ({ part: whole - part, whole })))
  return { part: failing.whole - failing.part, whole: failing.whole }
}

function product(shares: readonly Fraction[]): Fraction {
  return shares.reduce((all, { part, whole }) => ({ part: all.part * part, whole: all.whole * whole }), {
    part: 1n,
    whole: 1n,
  })
}

function fraction(share: Percentage): Fraction {
  const [units = '0', decimals = ''] = share.split('.')
  return { part: BigInt(units + decimals), whole: 100n * 10n ** BigInt(decimals.length) }
}

function worth({ part, whole }: Fraction): number {
  return Number((part * 10n ** 12n) / whole)
}

function daysOf(link: Link): number {
  if (link.kind === 'promise') return link.days ?? 0
  const days = link.links.map(daysOf)
  return link.kind === 'series' ? days.reduce((sum, one) => sum + one, 0) : Math.max(0, ...days)
}

function promisesIn(link: Link): readonly string[] {
  return link.kind === 'promise' ? [link.id] : link.links.flatMap(promisesIn)
}
