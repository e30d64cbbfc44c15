import type { Bilingual, Language } from '../../kernel/language/bilingual.ts'
import type { Block } from '../agreements/index.ts'

/** A stretch of a clause: set in columns, or (a table too wide for a column) over the whole measure. */
export type Segment = {
  readonly wide: boolean
  readonly blocks: Partial<Bilingual<readonly Block[]>>
}

/** From this many columns on, a table does not fit half the page. */
const wideTable = 4

/**
 * Cuts a clause where both languages have a wide table at the same rank, so that it stands across both columns, and where
 * both have as many headings, so that twins begin side by side; clauses whose languages differ in their tables are left
 * whole. One language alone is one segment.
 */
export function segmentsOf(
  blocks: Bilingual<readonly Block[]>,
  languages: readonly Language[],
): readonly Segment[] {
  if (languages.length === 1) return [{ wide: false, blocks }]
  const en = cutAtWideTables(blocks.en)
  const fr = cutAtWideTables(blocks.fr)
  const alike = en.length === fr.length
  if (!alike) return [{ wide: false, blocks }]
  return en
    .flatMap((stretch, index) => {
      const pair = { en: stretch, fr: fr[index] ?? [] }
      return index % 2 === 1 ? [{ wide: true, blocks: pair }] : atHeadings(pair)
    })
    .filter(({ blocks: { en = [], fr = [] } }) => en.length + fr.length > 0)
}

function atHeadings(blocks: Bilingual<readonly Block[]>): readonly Segment[] {
  const en = cutAtHeadings(blocks.en)
  const fr = cutAtHeadings(blocks.fr)
  if (en.length !== fr.length) return [{ wide: false, blocks }]
  return en.map((stretch, index) => ({ wide: false, blocks: { en: stretch, fr: fr[index] ?? [] } }))
}

// What stands before the first heading (perhaps nothing), then each heading with what it heads.
function cutAtHeadings(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const stretches: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'heading') stretches.push([block])
    else stretches.at(-1)?.push(block)
  }
  return stretches
}

// Text and wide tables in turn: even places hold text (perhaps none), odd places one table.
function cutAtWideTables(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const stretches: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'table' && block.header.length >= wideTable) stretches.push([block], [])
    else stretches.at(-1)?.push(block)
  }
  return stretches
}
