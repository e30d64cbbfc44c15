import { inBoth } from '../../kernel/language/bilingual.ts'
import {
  type Block,
  type ComposedClause,
  type ComposedDocument,
  calendarAnnexId,
  type Inline,
  workingTime,
} from '../agreements/index.ts'

/**
 * A clause whose first "working day" or "working hour", in each language, leads to the calendar that the document
 * prints; as it is where no calendar is printed. `anchorOf` says where a clause stands in the file.
 */
export function withCalendarLink(
  clause: ComposedClause,
  { clauses }: Pick<ComposedDocument, 'clauses'>,
  anchorOf: (clause: ComposedClause) => string,
): ComposedClause {
  const annex = clauses.find(({ id }) => id === calendarAnnexId)
  if (!annex || annex === clause) return clause
  const href = `#${anchorOf(annex)}`
  return { ...clause, blocks: inBoth((language) => linkFirst(clause.blocks[language], href)) }
}

/** Once in a clause is enough: a link at every mention would be in the way of whoever reads by keyboard. */
function linkFirst(blocks: readonly Block[], href: string): readonly Block[] {
  let isLinked = false
  const line = (nodes: readonly Inline[]): readonly Inline[] => nodes.flatMap(inline)
  const inline = (node: Inline): readonly Inline[] => {
    if (isLinked || node.kind === 'link') return [node]
    if (node.kind !== 'text')
      return 'children' in node ? [{ ...node, children: line(node.children) }] : [node]
    const match = workingTime.exec(node.text)
    if (!match) return [node]
    isLinked = true
    const [words] = match
    return [
      ...text(node.text.slice(0, match.index)),
      { kind: 'link', href, children: text(words) },
      ...text(node.text.slice(match.index + words.length)),
    ]
  }
  const blockOf = (block: Block): Block => {
    if (isLinked) return block
    if (block.kind === 'paragraph') return { ...block, children: line(block.children) }
    if (block.kind === 'list') return { ...block, items: block.items.map((item) => item.map(blockOf)) }
    if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(line)) }
    return block
  }
  return blocks.map(blockOf)
}

function text(words: string): readonly Inline[] {
  return words === '' ? [] : [{ kind: 'text', text: words }]
}
