import { diffWordsWithSpace } from 'diff'
import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { type ValueChange, valueChanges } from '../../parity/index.ts'
import { composeDocument } from '../compose/compose.ts'
import { outlineOf } from '../compose/outline.ts'
import type { Agreement } from '../format.ts'
import { plainText } from '../text/plain.ts'
import { documentLabel } from '../values/format.ts'

export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** What happened to one clause between two versions, words marked and values set out, in each language. */
export type ClauseChange = {
  readonly kind: 'added' | 'removed' | 'changed' | 'moved'
  readonly document: Bilingual
  /** Where a clause that moved stood before; null when it moved within its document. */
  readonly from: Bilingual | null
  readonly heading: Bilingual
  readonly pieces: Bilingual<readonly Piece[]>
  readonly values: Bilingual<readonly ValueChange[]>
}

type ReadClause = {
  readonly id: string
  readonly key: string
  readonly document: Bilingual
  readonly heading: Bilingual
  readonly text: Bilingual
}

/** Clause by clause, as the two versions read: a typed value that changed shows as its words in both languages. */
export function changesBetween(before: Agreement, after: Agreement): readonly ClauseChange[] {
  const [old, fresh] = [clausesOf(before), clausesOf(after)]
  const twins = twinsOf(old, fresh)
  const taken = new Set(twins.values())
  const removed = old.filter((clause) => !taken.has(clause)).map((clause) => whole(clause, 'removed'))
  const still = inOldOrder(fresh, twins, old)
  const others = fresh.flatMap((clause): ClauseChange[] => {
    const was = twins.get(clause)
    if (!was) return [whole(clause, 'added')]
    const moved = was.key !== clause.key || !still.has(clause)
    if (!moved && was.text.en === clause.text.en && was.text.fr === clause.text.fr) return []
    const { document, heading } = clause
    return [
      {
        kind: moved ? 'moved' : 'changed',
        document,
        from: was.key === clause.key ? null : was.document,
        heading,
        pieces: inBoth((language) => piecesOf(was.text[language], clause.text[language])),
        values: inBoth((language) => valueChanges(was.text[language], clause.text[language], language)),
      },
    ]
  })
  return [...others, ...removed]
}

/** Each new clause with the old one that it was: in its own document first, else the one that another document lost. */
function twinsOf(old: readonly ReadClause[], fresh: readonly ReadClause[]): Map<ReadClause, ReadClause> {
  const twins = new Map<ReadClause, ReadClause>()
  const freshKeys = new Set(fresh.map(({ key }) => key))
  const free = old.filter(({ key }) => !freshKeys.has(key))
  for (const clause of fresh) {
    const at = free.findIndex(({ id }) => id === clause.id)
    const was = old.find(({ key }) => key === clause.key) ?? (at < 0 ? undefined : free.splice(at, 1)[0])
    if (was) twins.set(clause, was)
  }
  return twins
}

/** The most clauses that still follow one another as they did: the others moved. */
function inOldOrder(
  fresh: readonly ReadClause[],
  twins: ReadonlyMap<ReadClause, ReadClause>,
  old: readonly ReadClause[],
): Set<ReadClause> {
  const places = new Map([...old.entries()].map(([place, clause]) => [clause, place]))
  const best: {
    readonly clause: ReadClause
    readonly place: number
    readonly chain: readonly ReadClause[]
  }[] = []
  for (const clause of fresh) {
    const was = twins.get(clause)
    const place = was && places.get(was)
    if (place === undefined) continue
    const before = best
      .filter((one) => one.place < place)
      .toSorted((a, b) => b.chain.length - a.chain.length)[0]
    best.push({ clause, place, chain: [...(before?.chain ?? []), clause] })
  }
  return new Set(best.toSorted((a, b) => b.chain.length - a.chain.length)[0]?.chain)
}

function clausesOf(agreement: Agreement): readonly ReadClause[] {
  return agreement.documents.flatMap((document) => {
    const label = inBoth((language) => documentLabel(document, language) ?? document.type)
    // A place that the guide keeps for what is still to be written is no clause yet.
    const written = new Set(document.elements.filter(({ state }) => state !== 'empty').map(({ id }) => id))
    const open = outlineOf(agreement, document).filter(({ id }) => !written.has(id))
    const toWrite = new Set(open.map(({ id }) => id))
    const clauses = composeDocument(agreement, document.id).clauses.filter(({ id }) => !toWrite.has(id))
    return clauses.map((clause) => ({
      id: clause.id,
      key: `${document.id}/${clause.id}`,
      document: label,
      heading: clause.heading,
      text: inBoth((language) => plainText(clause.blocks[language])),
    }))
  })
}

function whole({ document, heading, text }: ReadClause, kind: 'added' | 'removed'): ClauseChange {
  return {
    kind,
    document,
    from: null,
    heading,
    pieces: inBoth((language) => [{ kind, text: text[language] }]),
    values: { en: [], fr: [] },
  }
}

function piecesOf(before: string, after: string): readonly Piece[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
