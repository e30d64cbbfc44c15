import type { Bilingual } from '../../kernel/language/bilingual.ts'
import type { Condition, DocumentType, ElementDefinition, Need, Tier } from './element.ts'
import { fixedNeeds, isFixedType } from './fixed-needs.ts'
import { type AppliedChange, baseGuide, type Guide } from './guide.ts'

export type AssemblyCase = {
  readonly documentType: DocumentType
  /** Every document of the relationship, existing ones included: it decides what goes where. */
  readonly documentSet: readonly DocumentType[]
  readonly tier: Tier
  /** What the case has: a conditional need whose condition is not listed falls to optional. */
  readonly conditions: readonly Condition[]
}

export type PlacedElement = {
  readonly element: ElementDefinition
  readonly need: Need
  /** The document above that already says it: the element may be left inherited here. */
  readonly inheritedFrom: DocumentType | null
  /** Why an overlay changed the need. */
  readonly reasons: readonly Bilingual[]
}

/** From the frame down: a document inherits from those on its left. A letter stands where a memorandum would. */
const ladder = ['LOA', 'MOU', 'MA', 'SLA', 'ANX'] as const

type Rung = (typeof ladder)[number]

/** What each document says for itself, whatever its parent says. */
const ownInEveryDocument = new Set([
  ...['title', 'parties', 'doc-control', 'doc-hierarchy', 'term', 'service-description'],
  ...['language-versions', 'signatures', 'annexes'],
])

const strength: { readonly [need in Need]: number } = {
  'not-used': 0,
  optional: 1,
  recommended: 2,
  required: 3,
}

/**
 * The elements of one document in the order of its sections, each with its effective need. A document that
 * stands alone holds everything; in a set, an element goes to its usual home and is inherited below it.
 */
export function elementsFor(of: AssemblyCase, guide: Guide = baseGuide): readonly PlacedElement[] {
  const byId = new Map(guide.elements.map((element) => [element.id, element]))
  const documentSet = of.documentSet.includes(of.documentType)
    ? of.documentSet
    : [...of.documentSet, of.documentType]
  return guide.orders[of.documentType].flatMap((id) => {
    const element = byId.get(id)
    const placed = element && place(element, { ...of, documentSet }, guide)
    return placed ? [placed] : []
  })
}

/** The need of an element in a tier, its condition and the overlays' changes included; where it goes is another matter. */
export function effectiveNeed(
  element: ElementDefinition,
  tier: Tier,
  conditions: readonly Condition[],
  guide: Guide = baseGuide,
): Need {
  const holds = element.condition === undefined || conditions.includes(element.condition)
  const need = holds ? element.need[tier] : weaker(element.need[tier], 'optional')
  return changesOf(element.id, conditions, guide).reduce((now, change) => apply(now, change, tier), need)
}

/** The elements with the needs that overlays give them in the cases they are for. */
export function elementsAsApplied(guide: Guide): readonly ElementDefinition[] {
  if (guide.changes.length === 0) return guide.elements
  return guide.elements.map((element) => {
    const conditions = element.condition ? [element.condition] : []
    const needIn = (tier: Tier) => effectiveNeed(element, tier, conditions, guide)
    return {
      ...element,
      need: { simple: needIn('simple'), medium: needIn('medium'), complex: needIn('complex') },
    }
  })
}

export function stronger(a: Need, b: Need): Need {
  return strength[a] >= strength[b] ? a : b
}

function place(element: ElementDefinition, of: AssemblyCase, guide: Guide): PlacedElement | undefined {
  const reasons = changesOf(element.id, of.conditions, guide).map((change) => change.reason)
  const need = effectiveNeed(element, of.tier, of.conditions, guide)
  if (isFixedType(of.documentType)) {
    const fixed = fixedNeeds[of.documentType][element.id] ?? 'optional'
    const raised = changesOf(element.id, of.conditions, guide).reduce(
      (now, change) => apply(now, change, of.tier),
      fixed,
    )
    return { element, need: raised, inheritedFrom: null, reasons }
  }
  const set = ladder.filter((rung) => of.documentSet.includes(rung))
  if (set.length === 1) return { element, need, inheritedFrom: null, reasons }
  const holders = holdersIn(set, element.documents)
  const home = holders[0]
  if (home === undefined || !holders.includes(of.documentType)) return undefined
  if (home === of.documentType || ownInEveryDocument.has(element.id))
    return { element, need, inheritedFrom: null, reasons }
  const below = ladder.indexOf(home) < ladder.indexOf(of.documentType)
  return { element, need: weaker(need, 'optional'), inheritedFrom: below ? home : null, reasons }
}

/** The documents of the set that hold an element, its home first; what has no document of its own moves to the nearest. */
function holdersIn(set: readonly Rung[], documents: readonly DocumentType[]): readonly Rung[] {
  const wanted = documents.filter((type): type is Rung => ladder.some((rung) => rung === type))
  const withoutAnnex = wanted.filter((type) => type !== 'ANX')
  const annexed = set.includes('ANX') || withoutAnnex.length === 0
  return [...new Set((annexed ? wanted : withoutAnnex).flatMap((type) => nearest(set, type) ?? []))]
}

/** The same document, else the nearest one above it in the set, else the nearest below. */
function nearest(set: readonly Rung[], wanted: Rung): Rung | undefined {
  const at = ladder.indexOf(wanted)
  return set.findLast((rung) => ladder.indexOf(rung) <= at) ?? set[0]
}

function changesOf(id: string, conditions: readonly Condition[], guide: Guide): readonly AppliedChange[] {
  return guide.changes.filter(
    (change) =>
      change.element === id && (change.condition === undefined || conditions.includes(change.condition)),
  )
}

function apply(now: Need, change: AppliedChange, tier: Tier): Need {
  const asked = typeof change.need === 'string' ? change.need : change.need[tier]
  return change.raisesOnly ? stronger(now, asked) : asked
}

function weaker(a: Need, b: Need): Need {
  return strength[a] <= strength[b] ? a : b
}
