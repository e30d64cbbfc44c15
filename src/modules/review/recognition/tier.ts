import type { DocumentType, Tier } from '../../guide/index.ts'
import type { ElementReading } from '../elements/detect.ts'

/** Elements that ordinary agreements do without: each speaks for a heavier tier. */
const heavy = [
  'pooling',
  'human-resources',
  'assets',
  'transition-plan',
  'committees',
  'conditional-funding',
  'change-management-people',
  'doc-hierarchy',
  'operations-handover',
  'benchmarking',
  'cost-base',
  'accountability-implementation',
  'exit-plan',
  'risk-management',
]
const ongoing = [
  'service-standards',
  'incident-problem',
  'measurement',
  'performance-reporting',
  'request-intake',
  'change-control',
  'review',
  'privacy',
  'business-continuity',
  'fee-structure',
  'invoicing',
  'relationship-management',
  'security',
]

/** The tier a text reads like, by its documents and the kinds of elements it holds. */
export function tierOf(
  documents: readonly DocumentType[],
  elements: readonly ElementReading[],
  parties: number,
): Tier {
  const present = new Set(elements.filter(({ state }) => state === 'present').map(({ id }) => id))
  const count = (ids: readonly string[]) => ids.filter((id) => present.has(id)).length
  const kinds = new Set(documents.filter((code) => ['MOU', 'MA', 'SLA'].includes(code)))
  const moves = present.has('human-resources') && (present.has('transition-plan') || present.has('assets'))
  if (kinds.size >= 3 || moves || (present.has('pooling') && parties >= 3) || count(heavy) >= 8)
    return 'complex'
  if (documents[0] === 'LOI' || documents[0] === 'LOA') return count(ongoing) >= 7 ? 'medium' : 'simple'
  if (kinds.size === 2 || documents[0] === 'MA' || count(ongoing) >= 5 || count(heavy) >= 4) return 'medium'
  return 'simple'
}
