import type { Cells } from './computed.ts'
import { keyFields } from './dictionary/dictionary.ts'
import type { Resource } from './dictionary/field.ts'
import type { Issue } from './finding.ts'

/** A record of an inventory file, read in the official layout whatever the file's own layout. */
export type InventoryRow = {
  readonly number: number
  /** The cells and the characters as they stand in the file. */
  readonly cells: readonly string[]
  readonly raw: string
  /** A cell by official column name; undefined when the file has no such column. */
  readonly value: Cells
  /** What is wrong with the record's shape. When `readable` is false, its content means nothing. */
  readonly issues: readonly Issue[]
  readonly readable: boolean
}

/** The organization, year and numbers that tell a row from all others, joined by slashes. */
export function rowKey(resource: Resource, value: Cells): string {
  return keyParts(resource, value).join('/')
}

export function keyParts(resource: Resource, value: Cells): readonly string[] {
  return ['owner_org', ...keyFields[resource]].map((field) => (value(field) ?? '').trim())
}
