import type { Cells } from '../computed.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import type { Resource } from '../dictionary/field.ts'

/** A row as an object under the official column names, each cell as it was published. */
export function officialRow(resource: Resource, value: Cells): { readonly [column: string]: string } {
  return Object.fromEntries(dictionary[resource].map(({ id }) => [id, value(id) ?? '']))
}
