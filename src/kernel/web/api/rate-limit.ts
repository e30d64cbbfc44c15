/** Counts requests in windows of one minute, for each token or, before one is known, for each address. */
export type RateLimit = {
  /** Seconds to wait, or zero when the request may go on. */
  readonly take: (key: string, most: number, now: Temporal.Instant) => number
}

const window = 60_000

/** A limit kept in this process's memory: several processes allow as many times more. */
export function rateLimit(): RateLimit {
  let current = 0
  let counts = new Map<string, number>()
  return {
    take(key, most, now) {
      const started = Math.floor(now.epochMilliseconds / window)
      if (started !== current) {
        current = started
        counts = new Map()
      }
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return count <= most ? 0 : Math.ceil(((started + 1) * window - now.epochMilliseconds) / 1000)
    },
  }
}
