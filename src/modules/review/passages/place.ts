import type { ReadClause } from '../reading/read-text.ts'

export type Spot = { readonly file: number; readonly clause: number }

/**
 * Finds the clause of a place in the files of an examination, the likeliest file first; a column or "after" leads to
 * the clause itself.
 */
export function spotOf(
  files: readonly (readonly ReadClause[])[],
  place: string,
  likeliest = 0,
): Spot | undefined {
  const bare = place.replace(/^(?:after|après) /, '').replace(/, (?:column|colonne) \d+$/, '')
  const inTurn = [...files.entries()].sort(([a], [b]) => Number(b === likeliest) - Number(a === likeliest))
  for (const wanted of [place, bare])
    for (const [file, clauses] of inTurn) {
      const clause = clauses.findIndex((candidate) => candidate.place === wanted)
      if (clause >= 0) return { file, clause }
    }
  return undefined
}
