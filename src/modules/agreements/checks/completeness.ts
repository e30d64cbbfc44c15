import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { type DocumentType, type ElementDefinition, tierById } from '../../guide/index.ts'
import { isUnsaid } from '../compose/clause.ts'
import { effectiveElement } from '../compose/inheritance.ts'
import { placedElements } from '../compose/outline.ts'
import type { Agreement, AgreementDocument, AgreementElement, Finding } from '../format.ts'
import { isRequired } from '../values/required.ts'
import { isEmptyValue, valueAt } from '../values/shape.ts'
import { about, aboutDocument, type Check, type CheckedCase } from './case.ts'
import { eachValue } from './each-value.ts'
import { heavierTier } from './heavier-tier.ts'

/**
 * Required elements and fields that are missing are errors; recommended ones are warnings; and the tier fits. What a
 * statute asks beside the text cannot be seen in it: it is recalled.
 */
export const completeness: Check = (checked) => [
  ...checked.agreement.documents.flatMap((document) => documentFindings(document, checked)),
  ...tierFindings(checked),
  ...checked.guide.duties.map(({ statute, duty }) =>
    aboutDocument(null, 'statutory-duty', 'info', {
      en: `${statute.en}. ${duty.en}`,
      fr: `${statute.fr}. ${duty.fr}`,
    }),
  ),
]

/**
 * The share of what the guide requires that is there, from 0 to 1: one part for each required element, shared
 * equally among its required fields.
 */
export function shareComplete({ agreement, guide }: CheckedCase): number {
  const shares = agreement.documents.flatMap((document) =>
    placedElements(agreement, document, guide)
      .filter(({ need, inheritedFrom }) => need === 'required' && inheritedFrom === null)
      .map(({ element }) => shareOf(element, effectiveElement(agreement, document.id, element.id)?.element)),
  )
  if (shares.length === 0) return 0
  const share = shares.reduce((sum, each) => sum + each, 0) / shares.length
  return Math.floor(share * 10_000) / 10_000
}

function shareOf(definition: ElementDefinition, element: AgreementElement | undefined): number {
  if (!element || element.state === 'empty') return 0
  if (element.state === 'not-applicable') return isEmptyValue(element.reason ?? {}) ? 0 : 1
  const required = definition.fields.filter((field) => isRequired(field, element.fields))
  if (required.length === 0) return isUnsaid(element) ? 0 : 1
  const filled = required.filter((field) => !isEmptyValue(valueAt(element.fields, field.key)))
  return filled.length / required.length
}

function documentFindings(
  document: AgreementDocument,
  { agreement, guide }: CheckedCase,
): readonly Finding[] {
  const placed = placedElements(agreement, document, guide).filter(
    ({ inheritedFrom }) => inheritedFrom === null,
  )
  const needed = placed.flatMap(({ element: definition, need, reasons }) => {
    if (need !== 'required' && need !== 'recommended') return []
    const element = document.elements.find((candidate) => candidate.id === definition.id)
    const missing =
      !element || element.state === 'empty' || (element.state === 'drafted' && isUnsaid(element))
    return missing ? [elementMissing(document, definition, need, reasons)] : []
  })
  const fields = document.elements
    .filter((element) => element.state === 'drafted' && !isUnsaid(element))
    .flatMap((element) => fieldFindings(document, element))
  return [...needed, ...fields]
}

function elementMissing(
  document: AgreementDocument,
  { id, name }: ElementDefinition,
  need: 'required' | 'recommended',
  reasons: readonly Bilingual[],
): Finding {
  const why = inBoth((language) => reasons.map((reason) => ` ${reason[language]}`).join(''))
  const sentence =
    need === 'required'
      ? {
          en: `${name.en}: this element is required and is not drafted.${why.en} Fill it in, or say why it does not apply.`,
          fr: `${name.fr}\u00a0: cet élément est obligatoire et n’est pas rédigé.${why.fr} Remplissez-le ou dites pourquoi il est sans objet.`,
        }
      : {
          en: `${name.en}: this element is recommended and is not drafted.${why.en} Fill it in, or say why it does not apply.`,
          fr: `${name.fr}\u00a0: cet élément est recommandé et n’est pas rédigé.${why.fr} Remplissez-le ou dites pourquoi il est sans objet.`,
        }
  const required = need === 'required'
  return aboutDocument(
    document,
    required ? 'element-required' : 'element-recommended',
    required ? 'error' : 'warning',
    sentence,
    id,
  )
}

function fieldFindings(document: AgreementDocument, element: AgreementElement): readonly Finding[] {
  return eachValue(element)
    .filter(({ field, value, row }) => isEmptyValue(value) && isRequired(field, row ?? element.fields))
    .map(({ path, label, row }) =>
      about({ document, element }, path, row ? 'column-required' : 'field-required', 'error', {
        en: `${label.en} – this is required and is empty.`,
        fr: `${label.fr} – ce champ est obligatoire et il est vide.`,
      }),
    )
}

function tierFindings(checked: CheckedCase): readonly Finding[] {
  const { agreement, guide } = checked
  const heavier = heavierTier(agreement, guide)
  const missing = missingDocuments(agreement)
  return [
    ...(heavier
      ? [aboutDocument(null, 'tier-too-light', 'warning', { en: heavier.en, fr: heavier.fr })]
      : []),
    ...(missing.length > 0
      ? [aboutDocument(null, 'document-missing', 'warning', documentMissing(missing))]
      : []),
  ]
}

// A simple agreement chooses among letters; a master agreement can be the frame of two tiers; one that exists
// already is not in the file.
function missingDocuments({ answers, documents, tier }: Agreement): readonly DocumentType[] {
  if (documents.length === 0 || tier === 'simple') return []
  const present = new Set(documents.map((document) => document.type))
  const frame = present.has('MA') || answers?.existingMA === true
  return tierById(tier).documents.filter(
    (type) => !present.has(type) && !(frame && (type === 'MA' || tier === 'medium') && type !== 'SLA'),
  )
}

function documentMissing(types: readonly string[]): Bilingual {
  const list = types.join(', ')
  return {
    en: `An agreement of this tier usually has these documents too: ${list}.`,
    fr: `Une entente de ce volet comporte d’ordinaire aussi les documents suivants\u00a0: ${list}.`,
  }
}
