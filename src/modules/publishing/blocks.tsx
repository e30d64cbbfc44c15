import type { ComponentChildren, JSX } from 'preact'
import type { Block, Inline } from '../agreements/index.ts'

type Props = {
  readonly blocks: readonly Block[]
  readonly lift: number
  /** The id of the heading that names tables without a caption. */
  readonly heading?: string
}

/** The blocks of a clause in one language; `lift` pushes headings down when the clause itself is not an h2. */
export function Blocks({ blocks, lift, heading }: Props): JSX.Element {
  return (
    <>
      {blocks.map((block, index) => {
        const lead = leadOf(blocks, index + 1, heading)
        if (block.kind === 'paragraph' && lead) return <p id={lead}>{block.children.map(inlineOf)}</p>
        const names = [heading, leadOf(blocks, index, heading)].filter((id) => id !== undefined)
        return blockOf(block, lift, names.length > 0 ? names.join(' ') : undefined)
      })}
    </>
  )
}

/** The id of the paragraph that leads to this table, where the clause has several without a caption to tell apart. */
function leadOf(blocks: readonly Block[], index: number, heading: string | undefined): string | undefined {
  const [block, before] = [blocks[index], blocks[index - 1]]
  if (!heading || block?.kind !== 'table' || block.caption || before?.kind !== 'paragraph') return undefined
  const plain = blocks.filter((one) => one.kind === 'table' && !one.caption)
  return plain.length > 1 ? `${heading}-table-${index}` : undefined
}

function blockOf(block: Block, lift: number, heading?: string): ComponentChildren {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.children.map(inlineOf)}</p>
    case 'heading':
      return (
        <Heading level={block.level + lift} class="document-subheading">
          {block.children.map(inlineOf)}
        </Heading>
      )
    case 'list':
      return listOf(block, lift)
    case 'table':
      return tableOf(block, heading)
    case 'missing':
      return <p class="document-missing">{block.message}</p>
    case 'rows':
      return null
  }
}

function listOf(list: Extract<Block, { kind: 'list' }>, lift: number): JSX.Element {
  const items = list.items.map((item) => <li>{item.map((block) => itemPart(block, item.length, lift))}</li>)
  return list.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
}

// An item of one paragraph is written without the paragraph: lists stay tight.
function itemPart(block: Block, parts: number, lift: number): ComponentChildren {
  return block.kind === 'paragraph' && parts === 1 ? block.children.map(inlineOf) : blockOf(block, lift)
}

function tableOf(table: Extract<Block, { kind: 'table' }>, heading?: string): JSX.Element {
  const named = table.caption || !heading ? {} : { 'aria-labelledby': heading }
  return (
    // biome-ignore lint/a11y: a wide table scrolls on a phone, by keyboard too; it is no group of fields.
    <div
      class="document-table"
      tabindex={0}
      role="group"
      {...(table.caption ? { 'aria-label': table.caption } : named)}
    >
      <table {...named}>
        {table.caption && <caption>{table.caption}</caption>}
        <thead>
          <tr>
            {table.header.map((cell) => (
              <th scope="col">{cell.map(inlineOf)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>{cell.map(inlineOf)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function inlineOf(node: Inline): ComponentChildren {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'break':
      return <br />
    case 'emphasis':
      return <em>{node.children.map(inlineOf)}</em>
    case 'strong':
      return <strong>{node.children.map(inlineOf)}</strong>
    case 'link':
      return <a href={node.href}>{node.children.map(inlineOf)}</a>
    case 'reference':
      return null
  }
}

type HeadingProps = {
  readonly level: number
  readonly class?: string
  readonly id?: string
  readonly children: ComponentChildren
}

/** A heading whose level is counted; never deeper than h6. */
export function Heading({ level, ...rest }: HeadingProps): JSX.Element {
  const Tag = headingTags[Math.min(level, 6) - 1] ?? 'h6'
  return <Tag {...rest} />
}

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const
