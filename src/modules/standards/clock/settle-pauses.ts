import type {
  CountedPause,
  Pause,
  PauseLedger,
  PauseReason,
  PauseRefusal,
  PauseTerms,
  PauseUse,
} from './pauses.ts'
import type { PreparedCalendar } from './prepared-calendar.ts'
import { dueAfter, workingTime } from './working-time.ts'

/** The stretch of a case's life that is looked at: epoch ms; an open pause runs to `end`. */
export type PauseScope = {
  readonly clock: string
  readonly timezone: string
  readonly start: number
  readonly end: number
}

/**
 * Decides what of each recorded pause stops the clock. Pauses are taken by start, then by their order in the ledger;
 * time that several cover counts for the first that may still count. A cap is filled from the earliest pause on, and
 * the clock resumes at the instant a cap is full.
 */
export function settlePauses(
  calendar: PreparedCalendar,
  pauses: readonly Pause[],
  terms: PauseTerms,
  scope: PauseScope,
  used: PauseUse = new Map(),
): PauseLedger {
  const claims = pauses
    .map((pause) => claimOf(calendar, pause, terms, scope))
    .sort((a, b) => a.pause.start - b.pause.start)
  const admitted = claims.filter((claim) => claim.refusals.size === 0 && claim.end > claim.start)
  const use = new Map(used)
  const counted: CountedPause[] = []
  for (const [start, end] of pieces(admitted, scope)) {
    fillPiece({ calendar, terms, use, counted, timezone: scope.timezone }, admitted, start, end)
  }
  return {
    counted,
    entries: claims.map(({ pause, claimed, counted: working, refusals }) => ({
      pause,
      claimed,
      counted: working,
      refusals: [...refusals],
    })),
    pausedTime: counted.reduce((sum, stretch) => sum + stretch.working, 0),
    use,
  }
}

type Claim = {
  readonly pause: Pause
  readonly reason: PauseReason | undefined
  readonly start: number
  readonly end: number
  readonly claimed: number
  counted: number
  readonly refusals: Set<PauseRefusal>
}

type Filling = {
  readonly calendar: PreparedCalendar
  readonly terms: PauseTerms
  readonly use: Map<string, number>
  readonly counted: CountedPause[]
  readonly timezone: string
}

function claimOf(calendar: PreparedCalendar, pause: Pause, terms: PauseTerms, scope: PauseScope): Claim {
  const reason = terms.reasons.find(({ code }) => code === pause.reason)
  const start = Math.min(Math.max(pause.start, scope.start), scope.end)
  const end = Math.max(start, Math.min(pause.end ?? scope.end, scope.end))
  const refusals = new Set<PauseRefusal>()
  if (pause.end !== undefined && pause.end < pause.start) refusals.add('reversed')
  if (!reason) refusals.add('unknown-reason')
  else if (reason.stops && !reason.stops.includes(scope.clock)) refusals.add('other-clock')
  else if (reason.evidenceRequired && !pause.evidence?.trim()) refusals.add('no-evidence')
  if (pause.contested) refusals.add('contested')
  return { pause, reason, start, end, claimed: workingTime(calendar, start, end), counted: 0, refusals }
}

/** Cuts the scope wherever a pause starts or ends and where a month begins, and keeps what some pause covers. */
function pieces(claims: readonly Claim[], scope: PauseScope): readonly (readonly [number, number])[] {
  const capped = monthStarts(claims, scope.timezone)
  const cuts = [...new Set([...claims.flatMap(({ start, end }) => [start, end]), ...capped])].sort(
    (a, b) => a - b,
  )
  return cuts.flatMap((start, index) => {
    const end = cuts[index + 1]
    const covered = end !== undefined && claims.some((claim) => claim.start <= start && claim.end >= end)
    return covered ? [[start, end] as const] : []
  })
}

function fillPiece(filling: Filling, claims: readonly Claim[], start: number, end: number): void {
  const { calendar } = filling
  let from = start
  for (const claim of claims) {
    if (claim.start > start || claim.end < end) continue
    if (workingTime(calendar, start, from) > 0) claim.refusals.add('overlap')
    if (from >= end) continue
    const left = workingTime(calendar, from, end)
    const [room, cap] = roomFor(filling, claim, start)
    if (room < left) claim.refusals.add(cap)
    if (room <= 0 && left > 0) continue
    const until = room < left ? dueAfter(calendar, from, room) : end
    const working = Math.min(left, room)
    filling.counted.push({ start: from, end: until, pause: claim.pause, working })
    claim.counted += working
    note(filling, claim, start, working)
    from = until
  }
}

/** What may still count, and the cap that leaves least: where two leave as much, that of the case. */
function roomFor({ terms, use, timezone }: Filling, claim: Claim, at: number): readonly [number, CapRefusal] {
  const month = monthOf(at, timezone)
  const { reason } = claim.pause
  const left = (cap: number | undefined, key: string) =>
    (cap ?? Number.POSITIVE_INFINITY) - (use.get(key) ?? 0)
  const ofCase = Math.min(
    left(claim.reason?.caps?.perCase, `case ${reason}`),
    left(terms.caps?.perCase, 'case *'),
  )
  const ofMonth = Math.min(
    left(claim.reason?.caps?.perMonth, `${month} ${reason}`),
    left(terms.caps?.perMonth, `${month} *`),
  )
  return ofMonth < ofCase ? [ofMonth, 'over-month-cap'] : [ofCase, 'over-case-cap']
}

type CapRefusal = Extract<PauseRefusal, 'over-case-cap' | 'over-month-cap'>

function note({ use, timezone }: Filling, claim: Claim, at: number, working: number): void {
  for (const stretch of ['case', monthOf(at, timezone)])
    for (const reason of [claim.pause.reason, '*']) {
      const key = `${stretch} ${reason}`
      use.set(key, (use.get(key) ?? 0) + working)
    }
}

function monthOf(instant: number, timezone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timezone)
    .toPlainDate()
    .toString()
    .slice(0, 7)
}

function monthStarts(claims: readonly Claim[], timezone: string): readonly number[] {
  const first = Math.min(...claims.map(({ start }) => start))
  const last = Math.max(...claims.map(({ end }) => end))
  const starts: number[] = []
  if (!Number.isFinite(first)) return starts
  let month = Temporal.Instant.fromEpochMilliseconds(first)
    .toZonedDateTimeISO(timezone)
    .with({ day: 1 })
    .startOfDay()
  for (;;) {
    month = month.add({ months: 1 }).startOfDay()
    if (month.epochMilliseconds >= last) return starts
    starts.push(month.epochMilliseconds)
  }
}
