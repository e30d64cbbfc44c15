import { sql } from 'kysely'
import type { Tx } from '../../../kernel/data/database.ts'
import { askedStretches, type Stretch } from './stretch.ts'

/** Where the misses of some days came from: by channel, and by how late they were. */
export type Causes = {
  readonly byChannel: readonly { readonly channel: string | null; readonly count: number }[]
  readonly byLateness: readonly { readonly band: Lateness; readonly count: number }[]
}

export const latenesses = ['hour', 'day', 'week', 'longer', 'still-open'] as const

export type Lateness = (typeof latenesses)[number]

/** The causes of the counted misses of each stretch, in the order given. */
export async function causesOf(tx: Tx, stretches: readonly Stretch[]): Promise<readonly Causes[]> {
  if (stretches.length === 0) return []
  const { rows } = await sql<{ place: string; channel: string | null; band: Lateness; count: string }>`
    select asked.place, v.channel,
      case when v.closed_at is null then 'still-open'
        when v.closed_at - v.due_at <= 3600000 then 'hour'
        when v.closed_at - v.due_at <= 86400000 then 'day'
        when v.closed_at - v.due_at <= 604800000 then 'week' else 'longer' end as band,
      count(*) as count
    from ${askedStretches(stretches)}
    join performance.verdict v on v.organization_id = asked.organization_id and v.measure_id = asked.measure_id
      and v.day between asked.first_day and asked.last_day and v.sheet_misses > 0
      and v.sheet_last_day >= asked.first_day and v.sheet_first_day <= asked.last_day
    where v.verdict = 'missed' and v.standing = 'counted'
    group by asked.place, v.channel, band`.execute(tx)
  return stretches.map((_, index) => {
    const own = rows.filter(({ place }) => Number(place) === index + 1)
    const sum = (some: typeof own) => some.reduce((total, { count }) => total + Number(count), 0)
    return {
      byChannel: [...Map.groupBy(own, ({ channel }) => channel)]
        .map(([channel, some]) => ({ channel, count: sum(some) }))
        .toSorted((a, b) => b.count - a.count || (a.channel ?? '').localeCompare(b.channel ?? '')),
      byLateness: latenesses.flatMap((band) => {
        const count = sum(own.filter((row) => row.band === band))
        return count ? [{ band, count }] : []
      }),
    }
  })
}
