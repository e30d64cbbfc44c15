import { type RawBuilder, sql } from 'kysely'

/** A measure and the days looked at. */
export type Stretch = {
  readonly organization: string
  readonly id: string
  readonly from: string
  readonly to: string
}

/** Stretches as rows to join with, each with its place from 1 on. */
export function askedStretches(stretches: readonly Stretch[]): RawBuilder<unknown> {
  const of = (value: (stretch: Stretch) => string) => stretches.map(value)
  return sql`unnest(${of(({ organization }) => organization)}::uuid[], ${of(({ id }) => id)}::uuid[],
    ${of(({ from }) => from)}::date[], ${of(({ to }) => to)}::date[])
    with ordinality as asked (organization_id, measure_id, first_day, last_day, place)`
}
