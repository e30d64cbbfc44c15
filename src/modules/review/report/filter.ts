import { elementById, type Family, families } from '../../guide/index.ts'
import type { ElementState } from '../elements/detect.ts'
import { isElementState } from '../judge/judgements.ts'
import type { JudgedElement } from './judged.ts'

/** Which elements a person wants to see. */
export type ElementFilter = { readonly state: ElementState | null; readonly family: Family | null }

export function readFilter(query: URLSearchParams): ElementFilter {
  const state = query.get('state') ?? ''
  return {
    state: isElementState(state) ? state : null,
    family: families.find((family) => family === query.get('family')) ?? null,
  }
}

export function filtered(
  elements: readonly JudgedElement[],
  { state, family }: ElementFilter,
): readonly JudgedElement[] {
  return elements.filter(
    (element) =>
      (state === null || element.state === state) &&
      (family === null || elementById(element.id)?.family === family),
  )
}
