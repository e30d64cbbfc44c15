import type { Bilingual } from '../../kernel/language/bilingual.ts'
import type { Condition, DocumentType, ElementDefinition, Need, Tier } from './element.ts'
import { elements, guideVersion } from './elements.ts'
import { sectionOrders } from './section-order.ts'
import type { Source } from './source.ts'

/** The guide as it applies somewhere: ours, or ours changed by statutory profiles and an organization's overlay. */
export type Guide = {
  readonly version: string
  readonly elements: readonly ElementDefinition[]
  readonly orders: { readonly [type in DocumentType]: readonly string[] }
  /** Every need that an overlay changed, with its reason and source, in the order of application. */
  readonly changes: readonly AppliedChange[]
  /** What the statutes in force ask beside the text, by the statute that asks. */
  readonly duties: readonly { readonly statute: Bilingual; readonly duty: Bilingual }[]
  /** "Accord" or "entente sur les niveaux de service": both are in use, so each organization chooses. */
  readonly slaFrenchLabel: SlaFrenchLabel
}

export type SlaFrenchLabel = 'accord' | 'entente'

/** What an element is called among those of a guide; one that is not there is called by its id. */
export function elementName(
  elements: readonly Pick<ElementDefinition, 'id' | 'name'>[],
  id: string,
): Bilingual {
  return elements.find((element) => element.id === id)?.name ?? { en: id, fr: id }
}

/** The label as it is kept of an organization; the usual one where nothing is. */
export function slaFrenchLabelOf(kept: string | null | undefined): SlaFrenchLabel {
  return kept === 'accord' ? 'accord' : 'entente'
}

export type NeedChange = {
  readonly element: string
  readonly need: Need | { readonly [tier in Tier]: Need }
  /** When given, the change holds only if the case meets the condition. */
  readonly condition?: Condition
  readonly reason: Bilingual
  readonly source: Source
}

export type AppliedChange = NeedChange & { readonly overlay: string; readonly raisesOnly: boolean }

export const baseGuide: Guide = {
  version: guideVersion,
  elements,
  orders: sectionOrders,
  changes: [],
  duties: [],
  slaFrenchLabel: 'entente',
}
