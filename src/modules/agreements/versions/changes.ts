import { diffWordsWithSpace } from 'diff'
import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { composeDocument } from '../compose/compose.ts'
import type { Agreement } from '../format.ts'
import { plainText } from '../text/plain.ts'
import { documentLabel } from '../values/format.ts'

export type Piece = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

/** What happened to one clause between two versions, words marked, in each language. */
export type ClauseChange = {
  readonly kind: 'added' | 'removed' | 'changed'
  readonly document: Bilingual
  readonly heading: Bilingual
  readonly pieces: Bilingual<readonly Piece[]>
}

type ReadClause = {
  readonly key: string
  readonly document: Bilingual
  readonly heading: Bilingual
  readonly text: Bilingual
}

/** Clause by clause, as the two versions read: a typed value that changed shows as its words in both languages. */
export function changesBetween(before: Agreement, after: Agreement): readonly ClauseChange[] {
  const [old, fresh] = [clausesOf(before), clausesOf(after)]
  const removed = old
    .filter(({ key }) => !fresh.some((clause) => clause.key === key))
    .map((clause) => whole(clause, 'removed'))
  const others = fresh.flatMap((clause): ClauseChange[] => {
    const was = old.find(({ key }) => key === clause.key)
    if (!was) return [whole(clause, 'added')]
    if (was.text.en === clause.text.en && was.text.fr === clause.text.fr) return []
    const pieces = inBoth((language) => piecesOf(was.text[language], clause.text[language]))
    return [{ kind: 'changed', document: clause.document, heading: clause.heading, pieces }]
  })
  return [...others, ...removed]
}

function clausesOf(agreement: Agreement): readonly ReadClause[] {
  return agreement.documents.flatMap((document) => {
    const label = inBoth((language) => documentLabel(document, language) ?? document.type)
    return composeDocument(agreement, document.id).clauses.map((clause) => ({
      key: `${document.id}/${clause.id}`,
      document: label,
      heading: clause.heading,
      text: inBoth((language) => plainText(clause.blocks[language])),
    }))
  })
}

function whole({ document, heading, text }: ReadClause, kind: 'added' | 'removed'): ClauseChange {
  return { kind, document, heading, pieces: inBoth((language) => [{ kind, text: text[language] }]) }
}

function piecesOf(before: string, after: string): readonly Piece[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
