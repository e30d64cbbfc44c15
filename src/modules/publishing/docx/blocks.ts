import { HeadingLevel } from 'docx'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { Block } from '../../agreements/index.ts'
import { paragraph, run } from './elements.ts'
import { runs, spoken } from './inline.ts'
import type { Sheet } from './sheet.ts'
import { listIndent, styled } from './styles.ts'
import { type Piece, tableOf } from './tables.ts'

/** Counts the numbered lists of a file: each starts again at 1. */
export type ListCounter = { next: number }

type Place = Pick<Sheet, 'own'> & {
  readonly language: Language
  /** Room for tables, in twips. */
  readonly width: number
  readonly lists: ListCounter
}

/** The blocks of a clause in one language, as Word paragraphs and tables. */
export function blocksOf(blocks: readonly Block[], place: Place): Piece[] {
  return blocks.flatMap((block) => blockOf(block, place, 0))
}

function blockOf(block: Block, place: Place, depth: number): Piece[] {
  const { language, width } = place
  switch (block.kind) {
    case 'paragraph':
      return [paragraph({ ...styled('Normal', language, place), ...indented(depth) }, runs(block.children))]
    case 'heading': {
      const heading = block.level === 3 ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_4
      return [paragraph({ heading }, runs(block.children, spoken(place, language)))]
    }
    case 'list':
      return listOf(block, place, depth)
    case 'table':
      return tableOf(block, language, place, width)
    case 'missing':
      return [paragraph(styled('Missing', language, place), [run(block.message)])]
    case 'rows':
      return []
  }
}

function listOf(list: Extract<Block, { kind: 'list' }>, place: Place, level: number): Piece[] {
  place.lists.next += 1
  const marker = list.ordered
    ? { reference: 'numbers', level, instance: place.lists.next }
    : { reference: 'bullets', level }
  return list.items.flatMap(([first, ...rest]) => {
    const opens = first?.kind === 'paragraph'
    const children = opens ? runs(first.children) : []
    const others = opens || !first ? rest : [first, ...rest]
    return [
      paragraph({ ...styled('ListText', place.language, place), numbering: marker }, children),
      ...others.flatMap((block) => blockOf(block, place, level + 1)),
    ]
  })
}

function indented(depth: number) {
  return depth > 0 ? { indent: { left: listIndent(depth - 1) } } : {}
}
