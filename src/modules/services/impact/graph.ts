import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import type { Dependency } from '../topics/dependencies.ts'

export type NodeKind = Dependency['kind']

export type ImpactNode = {
  readonly id: string
  readonly kind: NodeKind
  readonly name: Bilingual
  readonly service: string | null
}

/** `from` needs `to`; without it, `from` stops, degrades or hardly changes. */
export type ImpactEdge = { readonly from: string; readonly to: string; readonly effect: Dependency['effect'] }

export type ImpactGraph = { readonly nodes: readonly ImpactNode[]; readonly edges: readonly ImpactEdge[] }

export type GraphService = {
  readonly id: string
  readonly name: Bilingual
  readonly needs: readonly Dependency[]
}

/** The services of an organization and everything they need. A thing named alike, in any letter case, is one thing. */
export function impactGraph(services: readonly GraphService[]): ImpactGraph {
  const nodes = new Map<string, ImpactNode>()
  const known = new Map(services.map((service) => [service.id, service]))
  const edges: ImpactEdge[] = []
  const addService = ({ id, name }: GraphService) => {
    const node = { id: `service:${id}`, kind: 'service', name, service: id } as const
    nodes.set(node.id, node)
    return node.id
  }
  for (const service of services) {
    const from = addService(service)
    for (const need of service.needs) {
      const own = need.service ? known.get(need.service) : undefined
      const to = own ? addService(own) : addNamed(nodes, need)
      if (to && to !== from) edges.push({ from, to, effect: need.effect })
    }
  }
  return { nodes: [...nodes.values()], edges }
}

function addNamed(nodes: Map<string, ImpactNode>, { kind, name, service }: Dependency): string | undefined {
  const shown = name ?? (service ? { en: service, fr: service } : undefined)
  if (!shown) return undefined
  const id = `${kind}:${shown.en.toLowerCase()}`
  if (!nodes.has(id)) nodes.set(id, { id, kind, name: shown, service: null })
  return id
}

export type Touched = {
  readonly node: ImpactNode
  /** How many steps away; 1 needs the changed thing itself. */
  readonly distance: number
  /** The worst effect on the gentlest step of the way: a chain is as strong as its weakest dependence. */
  readonly effect: Dependency['effect']
  /** Through which thing it is touched. */
  readonly through: ImpactNode
}

const strength = { little: 0, degrades: 1, stops: 2 } as const

/** What is touched when a thing changes or fails, the nearest first; circles are walked once. */
export function touchedBy({ nodes, edges }: ImpactGraph, changed: string): readonly Touched[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const found = new Map<string, Touched>()
  let border = [{ id: changed, effect: 'stops' as Dependency['effect'] }]
  for (let distance = 1; border.length > 0; distance += 1) {
    const next: typeof border = []
    for (const { id, effect } of border) {
      for (const edge of edges.filter(({ to }) => to === id)) {
        const [node, through] = [byId.get(edge.from), byId.get(id)]
        if (!node || !through || edge.from === changed) continue
        const reached = strength[edge.effect] < strength[effect] ? edge.effect : effect
        const known = found.get(edge.from)
        if (known && strength[known.effect] >= strength[reached]) continue
        found.set(edge.from, { node, through, effect: reached, distance: known?.distance ?? distance })
        next.push({ id: edge.from, effect: reached })
      }
    }
    border = next
  }
  return [...found.values()].toSorted(
    (a, b) => a.distance - b.distance || strength[b.effect] - strength[a.effect],
  )
}
