import {
  type DocumentType,
  documentTypes,
  type ElementDefinition,
  type Family,
  families,
  type Need,
  type Tier,
  tiers,
} from '../element.ts'
import { elements } from '../elements.ts'

/** What a reader asked for in the list of elements; null means any. */
export type ElementFilter = {
  readonly family: Family | null
  readonly document: DocumentType | null
  readonly tier: Tier | null
  readonly need: Need | null
}

export const filterNeeds: readonly Need[] = ['required', 'recommended', 'optional', 'not-used']

/** Reads the filter from an address; a value that the guide does not know counts as any. */
export function readFilter(query: URLSearchParams): ElementFilter {
  return {
    family: oneOf(families, query.get('family')),
    document: oneOf(documentTypes, query.get('document')),
    tier: oneOf(tiers, query.get('tier')),
    need: oneOf(filterNeeds, query.get('need')),
  }
}

/** The elements that the filter lets through. A need without a tier is met when any tier has it. */
export function filteredElements(filter: ElementFilter): readonly ElementDefinition[] {
  return elements.filter(
    (element) =>
      (filter.family === null || element.family === filter.family) &&
      (filter.document === null || element.documents.includes(filter.document)) &&
      (filter.need === null || hasNeed(element, filter.need, filter.tier)) &&
      (filter.need !== null || filter.tier === null || element.need[filter.tier] !== 'not-used'),
  )
}

function hasNeed(element: ElementDefinition, need: Need, tier: Tier | null): boolean {
  return tier === null ? tiers.some((one) => element.need[one] === need) : element.need[tier] === need
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((one) => one === value) ?? null
}
