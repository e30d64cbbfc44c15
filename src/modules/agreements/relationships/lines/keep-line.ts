import type { Tx } from '../../../../kernel/data/database.ts'
import { canonicalJson } from '../../format/canonical.ts'
import { type Asked, leaveTrail } from '../access.ts'
import type { Relationship } from '../relationship.ts'
import { type Saving, saved } from '../saving.ts'
import { touch } from '../store.ts'

/** A line of a relationship's file: an option, a risk, a milestone. Its form carries its id and version. */
export type Line = { readonly id: string; readonly version: number }

export type KeepLine<Kept extends Line> = {
  readonly line: Kept
  /** What is stored under the same id; undefined for a new line. */
  readonly stored: Kept | undefined
  /** What the form says of a line; the rest is not compared. */
  readonly said: readonly (keyof Kept)[]
  readonly write: (line: Kept) => Promise<boolean>
  readonly action: string
  readonly subject: string
}

/**
 * Saves a line once: a form that finds what it asks for already there changes nothing and leaves no trace. A form of a
 * state that is no longer the stored one is a conflict.
 */
export async function keepLine<Kept extends Line>(
  tx: Tx,
  asked: Pick<Asked, 'viewer' | 'now'>,
  relationship: Relationship,
  keep: KeepLine<Kept>,
): Promise<Saving> {
  const { line, stored, said } = keep
  const content = (one: Kept) => canonicalJson(said.map((key) => one[key] ?? null))
  if (stored && content(stored) === content(line)) return saved
  if (!(await keep.write(line))) return { kind: 'conflict' }
  await touch(tx, relationship.id, asked.now)
  await leaveTrail(tx, asked, relationship, { action: keep.action, subject: `${keep.subject}:${line.id}` })
  return saved
}
