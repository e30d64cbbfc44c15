import dagre from '@dagrejs/dagre'
import type { Language } from '../../../kernel/language/bilingual.ts'
import type { ImpactEdge, ImpactGraph, ImpactNode } from './graph.ts'
import { effects, kinds } from './impact.text.ts'

const box = { width: 220, height: 76 }

/** Letters that a line of a box holds in the widest of the usual faces. */
const lineLength = 23

/**
 * The graph drawn from left to right: what needs on the left, what is needed on the right. Each box is a link; the table
 * beside it says the same.
 */
export function ImpactPicture(props: {
  language: Language
  graph: ImpactGraph
  href: (node: ImpactNode) => string
  chosen: string | null
  touched: ReadonlySet<string>
  label: string
}) {
  const { language, graph, href, chosen, touched } = props
  if (graph.edges.length === 0) return null
  const drawn = laidOut(graph)
  const standing = ({ id }: ImpactNode) =>
    id === chosen ? 'impact__node--chosen' : touched.has(id) ? 'impact__node--touched' : ''
  return (
    // biome-ignore lint/a11y: a wide picture scrolls and must be reachable by keyboard; it is no group of fields
    <div class="table-scroll" role="group" aria-label={props.label} tabIndex={0}>
      <svg
        class="impact"
        viewBox={`0 0 ${drawn.width} ${drawn.height}`}
        width={drawn.width}
        height={drawn.height}
      >
        <title>{props.label}</title>
        <defs>
          <marker
            id="impact-arrow"
            viewBox="0 0 8 8"
            refX="8"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path d="M0 0 8 4 0 8z" class="impact__head" />
          </marker>
        </defs>
        {drawn.edges.map(({ edge, points }) => (
          <polyline
            key={`${edge.from} ${edge.to}`}
            points={points.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`).join(' ')}
            class={`impact__edge impact__edge--${edge.effect}`}
            marker-end="url(#impact-arrow)"
          >
            <title>{effects[edge.effect][language]}</title>
          </polyline>
        ))}
        {drawn.nodes.map(({ node, x, y }) => (
          <a
            key={node.id}
            href={href(node)}
            class={`impact__node impact__node--${node.kind} ${standing(node)}`}
          >
            <rect x={x - box.width / 2} y={y - box.height / 2} width={box.width} height={box.height} rx="6" />
            <text x={x} y={y - 18} class="impact__kind">
              {kinds[node.kind][language]}
            </text>
            <text x={x} y={y + 3}>
              {inLines(node.name[language]).map((line, index) => (
                <tspan x={x} dy={index === 0 ? undefined : 20} key={line}>
                  {line}
                </tspan>
              ))}
              <title>{node.name[language]}</title>
            </text>
          </a>
        ))}
      </svg>
    </div>
  )
}

function laidOut({ nodes, edges }: ImpactGraph) {
  const linked = new Set(edges.flatMap(({ from, to }) => [from, to]))
  const graph = new dagre.graphlib.Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 18, ranksep: 70, marginx: 8, marginy: 8 })
  graph.setDefaultEdgeLabel(() => ({}))
  const shown = nodes.filter(({ id }) => linked.has(id))
  for (const { id } of shown) graph.setNode(id, { width: box.width, height: box.height })
  for (const { from, to } of edges) graph.setEdge(from, to)
  dagre.layout(graph)
  const size = graph.graph()
  return {
    width: Math.ceil(size.width ?? 0),
    height: Math.ceil(size.height ?? 0),
    nodes: shown.map((node) => ({ node, x: graph.node(node.id).x, y: graph.node(node.id).y })),
    edges: edges.map((edge: ImpactEdge) => ({ edge, points: pointsOf(graph.edge(edge.from, edge.to)) })),
  }
}

type Point = { readonly x: number; readonly y: number }

/** The layout's own types do not say that it gives every edge its points. */
function pointsOf({ points = [] }: { readonly points?: readonly Point[] }): readonly Point[] {
  return points
}

/** A name on two lines at most, cut between words where it can be; its title and the table say the whole of it. */
export function inLines(name: string): readonly string[] {
  if (name.length <= lineLength) return [name]
  const space = name.lastIndexOf(' ', lineLength)
  const [first, rest] =
    space > lineLength / 2 ? [name.slice(0, space), name.slice(space + 1)] : cut(name, lineLength)
  return [first, rest.length > lineLength ? `${rest.slice(0, lineLength - 1).trimEnd()}…` : rest]
}

function cut(text: string, at: number): readonly [string, string] {
  return [text.slice(0, at), text.slice(at)]
}
