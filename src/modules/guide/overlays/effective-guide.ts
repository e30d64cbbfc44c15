import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { ok, type Result, refused } from '../../../kernel/value/result.ts'
import { type DocumentType, documentTypes, type ElementDefinition } from '../element.ts'
import type { AppliedChange, Guide } from '../guide.ts'
import type { Overlay } from './overlay.ts'

/** What is wrong with an overlay, and on which element. */
export type OverlayProblem = Bilingual & { readonly overlay: string; readonly element: string }

/** The documents that can stand alone take every element, whatever documents it names. */
const standAlone: readonly DocumentType[] = ['LOA', 'MOU', 'MA', 'SLA']

/**
 * The guide with overlays: the organizations' first, in their order, then the statutory profiles, so that
 * nothing lowers what a statute requires. Refused when an overlay names an element that does not exist, or
 * adds one whose id is taken or does not begin with `x-`.
 */
export function effectiveGuide(
  base: Guide,
  overlays: readonly Overlay[],
): Result<Guide, readonly OverlayProblem[]> {
  const ordered = [
    ...overlays.filter((overlay) => overlay.kind === 'organization'),
    ...overlays.filter((overlay) => overlay.kind === 'profile'),
  ]
  const added = ordered.flatMap((overlay) =>
    (overlay.elements ?? []).map((element) => ({ overlay: overlay.id, element })),
  )
  const elements = [...base.elements, ...added.map(({ element }) => element)]
  const problems = [...addedProblems(base, added), ...unknownElements(ordered, elements)]
  if (problems.length > 0) return refused(problems)
  const label = ordered.findLast((overlay) => overlay.slaFrenchLabel)?.slaFrenchLabel
  return ok({
    ...base,
    elements,
    orders: ordersWith(
      base,
      added.map(({ element }) => element),
      elements,
    ),
    changes: [...base.changes, ...ordered.flatMap(changesOf)],
    duties: [
      ...base.duties,
      ...ordered.flatMap(({ name, duties = [] }) => duties.map((duty) => ({ statute: name, duty }))),
    ],
    slaFrenchLabel: label ?? base.slaFrenchLabel,
  })
}

type Added = { readonly overlay: string; readonly element: ElementDefinition }

function addedProblems(base: Guide, added: readonly Added[]): readonly OverlayProblem[] {
  return added.flatMap(({ overlay, element: { id } }, index) => {
    if (!/^x-[a-z0-9-]+$/.test(id)) {
      return [
        {
          overlay,
          element: id,
          en: `The organization’s element “${id}” needs an id that begins with “x-”.`,
          fr: `L’élément «\u00a0${id}\u00a0» de l’organisation doit avoir un identifiant qui commence par «\u00a0x-\u00a0».`,
        },
      ]
    }
    const before = [...base.elements, ...added.slice(0, index).map((one) => one.element)]
    if (!before.some((element) => element.id === id)) return []
    return [
      {
        overlay,
        element: id,
        en: `The id “${id}” is already taken by another element.`,
        fr: `L’identifiant «\u00a0${id}\u00a0» appartient déjà à un autre élément.`,
      },
    ]
  })
}

function unknownElements(
  overlays: readonly Overlay[],
  elements: readonly ElementDefinition[],
): readonly OverlayProblem[] {
  return overlays.flatMap((overlay) =>
    overlay.needs
      .filter((change) => !elements.some((element) => element.id === change.element))
      .map((change) => ({
        overlay: overlay.id,
        element: change.element,
        en: `The overlay “${overlay.id}” changes “${change.element}”, which is not an element of the guide.`,
        fr: `L’adaptation «\u00a0${overlay.id}\u00a0» modifie «\u00a0${change.element}\u00a0», qui n’est pas un élément du guide.`,
      })),
  )
}

function changesOf(overlay: Overlay): readonly AppliedChange[] {
  return overlay.needs.map((change) => ({
    ...change,
    overlay: overlay.id,
    raisesOnly: overlay.kind === 'profile',
  }))
}

function ordersWith(
  base: Guide,
  added: readonly ElementDefinition[],
  elements: readonly ElementDefinition[],
): Guide['orders'] {
  const familyOf = new Map(elements.map((element) => [element.id, element.family]))
  const ordered = (type: DocumentType): readonly string[] =>
    added
      .filter((element) => element.documents.includes(type) || standAlone.includes(type))
      .reduce((order, { id, family }) => {
        const last = order.findLastIndex((other) => familyOf.get(other) === family)
        return order.toSpliced(last < 0 ? order.length : last + 1, 0, id)
      }, base.orders[type])
  // One order for each document type, as in the base.
  return Object.fromEntries(documentTypes.map((type) => [type, ordered(type)])) as Guide['orders']
}
