import { diffArrays } from 'diff'
import type { Clause } from '../../parity/index.ts'
import { likeness, tokensOf } from './likeness.ts'

/** What became of one clause between two versions. A clause that moved and was reworded is a move with both texts. */
export type ClauseChange = {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly old?: Clause
  readonly new?: Clause
}

/** Two clauses this alike are one clause, changed; farther apart in the text they must be more so. */
const sameNearby = 0.45
const sameElsewhere = 0.72

/** Lists what changed from an old version to a new one, in the order of the new text. */
export function clauseChanges(old: readonly Clause[], now: readonly Clause[]): ClauseChange[] {
  const parts = diffArrays(old.map(keyOf), now.map(keyOf))
  const blocks: { removed: Clause[]; added: Clause[] }[] = []
  let [from, to] = [0, 0]
  let block: { removed: Clause[]; added: Clause[] } | undefined
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      block = undefined
      from += value.length
      to += value.length
      continue
    }
    if (!block) {
      block = { removed: [], added: [] }
      blocks.push(block)
    }
    if (removed) {
      block.removed.push(...old.slice(from, from + value.length))
      from += value.length
    } else {
      block.added.push(...now.slice(to, to + value.length))
      to += value.length
    }
  }
  return inOrder(blocks, old)
}

function inOrder(
  blocks: readonly { removed: readonly Clause[]; added: readonly Clause[] }[],
  old: readonly Clause[],
): ClauseChange[] {
  const twins = new Map<Clause, Clause>()
  const moved = new Set<Clause>()
  const taken = new Set<Clause>()
  const pair = (before: Clause, after: Clause) => {
    twins.set(after, before)
    taken.add(before)
  }
  for (const { removed, added } of blocks)
    for (const [before, after] of alike(removed, added, sameNearby)) pair(before, after)
  const gone = blocks.flatMap(({ removed }) => removed.filter((clause) => !taken.has(clause)))
  const come = blocks.flatMap(({ added }) => added.filter((clause) => !twins.has(clause)))
  for (const [before, after] of alike(gone, come, sameElsewhere)) {
    pair(before, after)
    moved.add(after)
  }
  const positions = new Map([...old.entries()].map(([i, clause]) => [clause, i]))
  return blocks.flatMap(({ removed, added }) => {
    const changes: ClauseChange[] = added.map((after) => {
      const before = twins.get(after)
      if (!before) return { kind: 'added', new: after }
      return { kind: moved.has(after) ? 'moved' : 'changed', old: before, new: after }
    })
    const left = removed
      .filter((clause) => !taken.has(clause))
      .map((before): ClauseChange => ({ kind: 'removed', old: before }))
    return merged(changes, left, positions)
  })
}

/** Removed clauses stand where they stood: before the first change that comes from further down the old text. */
function merged(
  changes: readonly ClauseChange[],
  removed: readonly ClauseChange[],
  positions: ReadonlyMap<Clause, number>,
): ClauseChange[] {
  const at = (change: ClauseChange | undefined) =>
    change?.old && change.kind !== 'moved' ? positions.get(change.old) : undefined
  const result: ClauseChange[] = []
  const rest = [...removed]
  for (const change of changes) {
    const position = at(change)
    while (position !== undefined && rest.length > 0 && (at(rest[0]) ?? 0) < position)
      result.push(...rest.splice(0, 1))
    result.push(change)
  }
  return [...result, ...rest]
}

/** Pairs the most alike first; each clause once, of one kind. */
function alike(old: readonly Clause[], now: readonly Clause[], least: number): [Clause, Clause][] {
  if (old.length * now.length > 250_000) return alikeByPosition(old, now, least)
  const words = new Map([...old, ...now].map((clause) => [clause, tokensOf(clause.text)]))
  const candidates: { before: Clause; after: Clause; score: number; distance: number }[] = []
  for (const [i, before] of old.entries()) {
    for (const [j, after] of now.entries()) {
      if ((before.kind === 'heading') !== (after.kind === 'heading')) continue
      const own = likeness(words.get(before) ?? [], words.get(after) ?? [])
      // One clause in the place of one clause: a change, even when little is left of it.
      const alone = old.length === 1 && now.length === 1 && least < 0.5 && own > 0.15
      const numbered =
        before.number !== undefined && before.number === after.number && own > 0.3 && least < 0.5
      if (own >= least || alone || numbered)
        candidates.push({ before, after, score: own, distance: Math.abs(i - j) })
    }
  }
  return firstCome(candidates.sort((a, b) => b.score - a.score || a.distance - b.distance))
}

function alikeByPosition(old: readonly Clause[], now: readonly Clause[], least: number): [Clause, Clause][] {
  const byKey = new Map<string, Clause[]>()
  for (const clause of old) byKey.set(keyOf(clause), [...(byKey.get(keyOf(clause)) ?? []), clause])
  const candidates = now.flatMap((after, j) => {
    const same = byKey.get(keyOf(after)) ?? []
    const near = old.slice(Math.max(0, j - 40), j + 40)
    return [...same, ...near].flatMap((before) => {
      const score = likeness(tokensOf(before.text), tokensOf(after.text))
      return score >= least ? [{ before, after, score }] : []
    })
  })
  return firstCome(candidates.sort((a, b) => b.score - a.score))
}

function firstCome(candidates: readonly { before: Clause; after: Clause }[]): [Clause, Clause][] {
  const used = new Set<Clause>()
  const pairs: [Clause, Clause][] = []
  for (const { before, after } of candidates) {
    if (used.has(before) || used.has(after)) continue
    used.add(before)
    used.add(after)
    pairs.push([before, after])
  }
  return pairs
}

/** What makes two clauses the same: kind and words; spaces and renumbering alone change nothing. */
function keyOf({ kind, text }: Clause): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return kind === 'heading' ? `h ${words.replace(/^\d+(?:\.\d+)*[.)]? (?=\p{L})/u, '')}` : `p ${words}`
}
