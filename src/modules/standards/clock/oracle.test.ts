import { describe, expect, it } from 'vitest'
import type { WorkingCalendar } from '../calendars/calendar.ts'
import { findDue } from './case-clocks.ts'
import { countMinutes, type MinuteOracle, minuteOracle, walkMinutes } from './minute-oracle.fixture.ts'
import { pick, randomCalendar, seededRandom } from './random-calendars.fixture.ts'
import {
  dueInstant,
  isWorkingInstant,
  preparedFor,
  type ServiceClock,
  serviceClock,
  workingTimeBetween,
} from './service-clock.ts'
import { countedTime, unionOfStops } from './target-clock.ts'

const zones = [
  'America/Toronto',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
]

/** Days on which some of these zones change their clocks; Apia skipped the whole of 2011-12-30. */
const changes = [
  '2011-12-30',
  '2018-11-04',
  '2019-02-16',
  '2022-03-27',
  '2024-04-07',
  '2024-10-06',
  '2025-03-09',
  '2026-11-01',
]

const windowDays = 28
const windowsPerZone = 10
const casesPerWindow = 250
const minute = 60_000

describe('the clock against a minute-by-minute oracle', () => {
  const tally = { cases: 0 }

  it.each(zones)('agrees in %s', (zone) => {
    const random = seededRandom(zone.length * 7919 + zone.charCodeAt(3))
    const wrong: string[] = []
    for (let window = 0; window < windowsPerZone; window += 1) {
      const firstDay = drawFirstDay(random)
      const calendar = randomCalendar(random, zone, firstDay, windowDays)
      const judged = {
        calendar,
        clock: serviceClock(calendar),
        oracle: minuteOracle(calendar, firstDay, windowDays),
      }
      for (let turn = 0; turn < casesPerWindow; turn += 1) {
        const outcome = judge(judged, random, firstDay * 1440)
        if (outcome !== undefined) tally.cases += 1
        if (outcome) wrong.push(`${outcome} ${JSON.stringify(calendar)}`)
      }
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })

  it('judged at least 20,000 cases', () => {
    expect(tally.cases).toBeGreaterThanOrEqual(20_000)
  })
})

type Judged = {
  readonly calendar: WorkingCalendar
  readonly clock: ServiceClock
  readonly oracle: MinuteOracle
}

/** Empty when both agree, a sentence when they do not, undefined when the answer lies outside the oracle's window. */
function judge({ clock, oracle }: Judged, random: () => number, first: number): string | undefined {
  const start = first + pick(random, windowDays * 1440)
  const end = first + pick(random, windowDays * 1440)
  const target = 1 + pick(random, 3000)
  switch (pick(random, 5)) {
    case 0: {
      const [low, high] = start < end ? [start, end] : [end, start]
      const wanted = countMinutes(oracle, low, high) * (start <= end ? 1 : -1)
      return compare(
        'between',
        start,
        end,
        workingTimeBetween(clock, start * minute, end * minute),
        wanted + 0,
      )
    }
    case 1:
      return compare(
        'due',
        start,
        target,
        dueInstant(clock, start * minute, target * minute),
        walkMinutes(oracle, start, target),
      )
    case 2:
      return compare(
        'back',
        start,
        -target,
        dueInstant(clock, start * minute, -target * minute),
        walkMinutes(oracle, start, -target),
      )
    case 3:
      return judgePauses({ clock, oracle }, random, start, target)
    default: {
      const at = start - oracle.firstMinute
      const working = isWorkingInstant(clock, start * minute)
      const wanted = Boolean(oracle.worked[at] || oracle.worked[at - 1])
      return working.ok && working.value === wanted ? '' : `isWorking ${start}: wanted ${wanted}`
    }
  }
}

function judgePauses(
  { clock, oracle }: Pick<Judged, 'clock' | 'oracle'>,
  random: () => number,
  start: number,
  target: number,
): string | undefined {
  const pauses = Array.from({ length: pick(random, 4) }, () => {
    const from = start + pick(random, 4000) - 500
    return { start: from, end: from + pick(random, 2000) }
  })
  const stopped = new Uint8Array(oracle.worked.length)
  for (const { start: from, end } of pauses) {
    stopped.fill(1, Math.max(0, from - oracle.firstMinute), Math.max(0, end - oracle.firstMinute))
  }
  const stops = unionOfStops(
    pauses.map((pause) => ({ start: pause.start * minute, end: pause.end * minute })),
  )
  const due = walkMinutes(oracle, start, target, stopped)
  if (due === undefined) return undefined
  const prepared = preparedFor(clock, start * minute, due * minute)
  const counted = prepared.ok ? countedTime(prepared.value, start * minute, due * minute, stops) : Number.NaN
  if (counted !== target * minute)
    return `counted ${start} ${JSON.stringify(pauses)}: ${counted / minute} not ${target}`
  return compare('paused due', start, target, findDue(clock, start * minute, target * minute, stops), due)
}

function compare(
  what: string,
  start: number,
  argument: number,
  answer: { ok: true; value: number } | { ok: false },
  wanted: number | undefined,
): string | undefined {
  if (wanted === undefined) return undefined
  const found = answer.ok ? answer.value / minute : Number.NaN
  return found === wanted ? '' : `${what} ${start} ${argument}: ${found} not ${wanted}`
}

/** Half of the windows hold a clock change. */
function drawFirstDay(random: () => number): number {
  const change = changes[pick(random, changes.length)] ?? '2025-03-09'
  const around = Date.parse(change) / 86_400_000
  return random() < 0.7 ? around - 3 - pick(random, 20) : around - pick(random, 700)
}
