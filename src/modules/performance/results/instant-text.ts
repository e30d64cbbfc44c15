import { type AliasedRawBuilder, sql } from 'kysely'

/** A stored instant as ISO text in UTC, to the second, under the name of its column. */
export function instantText<Name extends string, Value extends string | null = string>(
  column: `${string}.${Name}` | Name,
): AliasedRawBuilder<Value, Name> {
  // The name after the last dot is the column's own.
  const name = (column.split('.').at(-1) ?? column) as Name
  return sql<Value>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`.as(name)
}
