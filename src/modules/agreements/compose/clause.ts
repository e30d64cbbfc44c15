import type { Bilingual, Language } from '../../../kernel/language/bilingual.ts'
import { inBoth } from '../../../kernel/language/bilingual.ts'
import type { ComposedClause } from '../composed.ts'
import type { AgreementDocument, AgreementElement } from '../format.ts'
import type { Block } from '../text/tree.ts'
import { documentLabel, side } from '../values/format.ts'
import { isEmptyValue } from '../values/shape.ts'
import type { Composition, Scope } from './context.ts'
import { fieldsOf } from './fields.ts'
import { effectiveElement } from './inheritance.ts'
import { paragraphOf, textNode } from './inline.ts'
import type { OutlineEntry } from './outline.ts'
import { resolveBlocks } from './resolve.ts'
import { signingPlaces } from './signing.ts'
import { fieldBlocks, shownFields, unshownFields } from './unreferenced.ts'
import { toComplete, words } from './words.ts'

/** One numbered clause of a document, in both languages, every mark replaced. */
export function composeClause(
  entry: OutlineEntry,
  document: AgreementDocument,
  composition: Composition,
): ComposedClause {
  const effective = effectiveElement(composition.agreement, document.id, entry.id)
  const origin = effective?.inherited ? effective.document : null
  return {
    id: entry.id,
    number: entry.number,
    heading: headingOf(entry),
    origin: origin && inBoth((language) => documentLabel(origin, language) ?? origin.id),
    blocks: inBoth((language) => {
      if (!effective) return [missing(missingWord(entry.element), language)]
      return bodyOf(entry, {
        composition,
        document: effective.document,
        printed: document,
        element: effective.element,
        language,
        depth: 0,
        resolve: resolveBlocks,
      })
    }),
  }
}

function headingOf(entry: OutlineEntry): Bilingual {
  if (entry.definition) return entry.definition.name
  const name = entry.element?.name ?? {}
  return inBoth((language) => side(name, language) ?? toComplete(words.title, language))
}

function missingWord(element: AgreementElement | undefined): Bilingual {
  return element?.state === 'inherited' ? words.missingParent : words.missingElement
}

function bodyOf(entry: OutlineEntry, scope: Scope): readonly Block[] {
  const { element, language } = scope
  if (element.state === 'not-applicable') return notApplicable(element, language)
  if (isUnsaid(element)) return [missing(words.missingElement, language)]
  const texts = textsOf(entry, element)
  const shown = texts.map((text) => shownFields(scope.composition.parse(text, language), scope))
  const everywhere = shown.reduce((left, right) => left.intersection(right), shown[0] ?? new Set<string>())
  const appended = fieldBlocks(unshownFields(element, fieldsOf(element), everywhere), scope)
  return [...textBlocks(entry, scope), ...appended, ...signingPlaces(element, scope)]
}

/** True when an element has neither a text of its own nor a single value. */
export function isUnsaid(element: AgreementElement): boolean {
  return isEmptyValue(element.text ?? {}) && Object.values(element.fields).every(isEmptyValue)
}

// The author's text in the languages it is written in, or else the guide's pattern in both.
function textsOf(entry: OutlineEntry, element: AgreementElement): readonly string[] {
  const own = [side(element.text ?? {}, 'en'), side(element.text ?? {}, 'fr')].filter((text) => text !== null)
  if (own.length > 0) return own
  return entry.definition ? [entry.definition.pattern.en, entry.definition.pattern.fr] : []
}

function textBlocks(entry: OutlineEntry, scope: Scope): readonly Block[] {
  const { element, language } = scope
  if (isEmptyValue(element.text ?? {})) {
    return entry.definition
      ? resolveBlocks(scope.composition.parse(entry.definition.pattern[language], language), scope)
      : []
  }
  const own = side(element.text ?? {}, language)
  return own === null
    ? [missing(words.missingText, language)]
    : resolveBlocks(scope.composition.parse(own, language), scope)
}

function notApplicable(element: AgreementElement, language: Language): readonly Block[] {
  const reason = side(element.reason ?? {}, language)
  return [
    paragraphOf(textNode(words.notApplicable[language])),
    reason === null
      ? missing(words.missingReason, language)
      : paragraphOf(textNode(`${words.reason[language]} ${reason.trim()}`)),
  ]
}

function missing(message: Bilingual, language: Language): Block {
  return { kind: 'missing', message: message[language] }
}
