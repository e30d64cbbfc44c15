import type { Inline } from './tree.ts'

/** Joins neighbouring texts, and neighbouring emphases of one kind, so that one clause has one tree. */
export function mergeText(nodes: readonly Inline[]): readonly Inline[] {
  const merged: Inline[] = []
  for (const node of nodes) {
    if (node.kind === 'text' && node.text === '') continue
    const last = merged.at(-1)
    const joined = last ? join(last, node) : null
    if (joined) merged[merged.length - 1] = joined
    else merged.push(node)
  }
  return merged
}

/** Drops white space and line breaks at both ends of a line. */
export function trimLine(nodes: readonly Inline[]): readonly Inline[] {
  let line = nodes
  for (let before = -1; before !== line.length; ) {
    before = line.length
    line = trimEnd(trimStart(line))
  }
  return line
}

function join(left: Inline, right: Inline): Inline | null {
  if (left.kind === 'text' && right.kind === 'text') return { kind: 'text', text: left.text + right.text }
  const emphasis = left.kind === 'emphasis' || left.kind === 'strong'
  if (!emphasis || left.kind !== right.kind) return null
  return { kind: left.kind, children: mergeText([...left.children, ...right.children]) }
}

function trimStart(nodes: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = nodes
  if (first?.kind === 'break') return rest
  if (first?.kind !== 'text') return nodes
  const text = first.text.replace(/^[ \t\n]+/, '')
  return text === '' ? rest : [{ kind: 'text', text }, ...rest]
}

function trimEnd(nodes: readonly Inline[]): readonly Inline[] {
  const last = nodes.at(-1)
  const rest = nodes.slice(0, -1)
  if (last?.kind === 'break') return rest
  if (last?.kind !== 'text') return nodes
  const text = last.text.replace(/[ \t\n]+$/, '')
  return text === '' ? rest : [...rest, { kind: 'text', text }]
}
