import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { lineage } from '../compose/inheritance.ts'
import { placedElements } from '../compose/outline.ts'
import { canonicalJson } from '../format/canonical.ts'
import type { AgreementDocument, AgreementElement, Finding, RowValue } from '../format.ts'
import { documentLabel } from '../values/format.ts'
import { isCodes, isDraftValue, isEmptyValue, valueAt } from '../values/shape.ts'
import { isDateText } from '../values/validity.ts'
import { about, aboutDocument, type Check, type CheckedCase, rowsOf } from './case.ts'

/** A document and those above it: a parent in force that covers the service and the dates, clauses not quietly changed. */
export const scope: Check = (checked) =>
  checked.agreement.documents.flatMap((document) => {
    const [, ...above] = lineage(checked.agreement, document.id)
    return [
      ...parentFindings(document, above, checked),
      ...serviceFindings(document, above),
      ...termFindings(document, above),
      ...changedClauses(document, above, checked),
    ]
  })

function parentFindings(
  document: AgreementDocument,
  above: readonly AgreementDocument[],
  { agreement, today }: CheckedCase,
): readonly Finding[] {
  const parent = above[0]
  const frame = agreement.documents.some((other) => other.type === 'MOU' || other.type === 'MA')
  if (!parent) {
    const orphan = document.type === 'SLA' && document.parent === null && frame
    return orphan ? [aboutDocument(document, 'parent-missing', 'error', noParent)] : []
  }
  const end = dateOf(termOf(parent), 'end')
  const over = end !== null && Temporal.PlainDate.compare(end, today) < 0
  return document.type === 'SLA' && (over || isSaidEnded(parent))
    ? [aboutDocument(document, 'parent-ended', 'error', parentEnded(parent))]
    : []
}

/** A document that ended before its term says so in its control block. */
function isSaidEnded(document: AgreementDocument): boolean {
  return drafted(document, 'doc-control')?.fields.status === 'ended'
}

const noParent: Bilingual = {
  en: 'This service level agreement names no parent. Place it under the memorandum or master agreement of this file.',
  fr: 'Ce document sur les niveaux de service ne nomme aucun document supérieur. Rattachez-la au protocole d’entente ou à l’accord-cadre de ce fichier.',
}

function parentEnded(parent: AgreementDocument): Bilingual {
  return {
    en: `The term of its parent, ${documentLabel(parent, 'en') ?? parent.id}, is over. Renew the parent first.`,
    fr: `La durée de son document supérieur, ${documentLabel(parent, 'fr') ?? parent.id}, est écoulée. Reconduisez d’abord ce dernier.`,
  }
}

// A service is recognized by its id in the inventory, else by its name in either language.
function serviceFindings(
  document: AgreementDocument,
  above: readonly AgreementDocument[],
): readonly Finding[] {
  const said = drafted(document, 'service-description')
  const covered = above.flatMap((parent) => rowsOf(drafted(parent, 'service-description'), 'services'))
  if (!said || document.type !== 'SLA' || covered.length === 0) return []
  const known = new Set(covered.flatMap(namesOfService))
  return rowsOf(said, 'services').flatMap((row) => {
    if (namesOfService(row).some((name) => known.has(name))) return []
    const name = isDraftValue(row.name) ? row.name : {}
    return [
      about({ document, element: said }, `services.${row.id}`, 'parent-scope', 'error', {
        en: `the service “${name.en ?? row.id}” is not among the services of the documents above. Add it there or take it out here.`,
        fr: `le service «\u00a0${name.fr ?? row.id}\u00a0» ne figure pas parmi les services des documents supérieurs. Ajoutez-le là ou retirez-le ici.`,
      }),
    ]
  })
}

function namesOfService(row: RowValue): readonly string[] {
  const name = isDraftValue(row.name) ? [row.name.en, row.name.fr] : []
  const id = typeof row['service-id'] === 'string' ? [`#${row['service-id']}`] : []
  return [...id, ...name].flatMap((text) => (text?.trim() ? [text.trim().toLocaleLowerCase()] : []))
}

function termFindings(document: AgreementDocument, above: readonly AgreementDocument[]): readonly Finding[] {
  const element = drafted(document, 'term')
  const parent = above.find((other) => drafted(other, 'term'))
  if (!element || !parent) return []
  const outer = drafted(parent, 'term')
  const late = isAfter(dateOf(element, 'end'), dateOf(outer, 'end'))
  const early = isAfter(dateOf(outer, 'start'), dateOf(element, 'start'))
  return [
    ...(late ? [about({ document, element }, 'end', 'term-within-parent', 'error', endsLater(parent))] : []),
    ...(early
      ? [about({ document, element }, 'start', 'term-within-parent', 'error', startsEarlier(parent))]
      : []),
  ]
}

function endsLater(parent: AgreementDocument): Bilingual {
  return {
    en: `it ends after its parent, ${documentLabel(parent, 'en') ?? parent.id}. Enter an end date within the parent’s term.`,
    fr: `la fin est postérieure à celle du document supérieur, ${documentLabel(parent, 'fr') ?? parent.id}. Saisissez une date de fin comprise dans la durée de celui-ci.`,
  }
}

function startsEarlier(parent: AgreementDocument): Bilingual {
  return {
    en: `it starts before its parent, ${documentLabel(parent, 'en') ?? parent.id}. Enter a start date within the parent’s term.`,
    fr: `le début est antérieur à celui du document supérieur, ${documentLabel(parent, 'fr') ?? parent.id}. Saisissez une date de début comprise dans la durée de celui-ci.`,
  }
}

// Whether new words are weaker is for people to judge; that they replace inherited ones is said here. What may be
// changed is for the nearest document above to say.
function changedClauses(
  document: AgreementDocument,
  above: readonly AgreementDocument[],
  checked: CheckedCase,
): readonly Finding[] {
  const orders = [...above, document].map((each) => drafted(each, 'doc-hierarchy'))
  const order = orders.find((each) => each !== undefined)
  const allowed = order?.fields['may-override'] === true ? order.fields.overrides : undefined
  const own = new Set(
    placedElements(checked.agreement, document, checked.guide)
      .filter(({ inheritedFrom }) => inheritedFrom === null)
      .map(({ element }) => element.id),
  )
  return document.elements.flatMap((element) => {
    if (element.state !== 'drafted' || own.has(element.id)) return []
    const inherited = above.map((parent) => drafted(parent, element.id)).find((found) => found !== undefined)
    if (!inherited || sameWords(inherited, element)) return []
    if (isCodes(allowed) && allowed.includes(element.id)) return []
    return [about({ document, element }, null, 'inherited-clause-changed', 'warning', changed)]
  })
}

const changed: Bilingual = {
  en: 'a document above already says this, and its order of precedence does not let this document change it. Inherit the clause, or allow the override above.',
  fr: 'un document supérieur le dit déjà, et l’ordre de préséance ne permet pas au présent document de le modifier. Héritez de la disposition, ou permettez la dérogation dans le document supérieur.',
}

function sameWords(a: AgreementElement, b: AgreementElement): boolean {
  return canonicalJson([a.fields, a.text ?? {}]) === canonicalJson([b.fields, b.text ?? {}])
}

function drafted(document: AgreementDocument, id: string): AgreementElement | undefined {
  return document.elements.find((element) => element.id === id && element.state === 'drafted')
}

function termOf(document: AgreementDocument): AgreementElement | undefined {
  return drafted(document, 'term')
}

/** A date field that holds a date that exists. */
export function dateOf(element: AgreementElement | undefined, key: string): Temporal.PlainDate | null {
  const value = element ? valueAt(element.fields, key) : undefined
  if (typeof value !== 'string' || isEmptyValue(value) || !isDateText(value)) return null
  return Temporal.PlainDate.from(value)
}

function isAfter(a: Temporal.PlainDate | null, b: Temporal.PlainDate | null): boolean {
  return a !== null && b !== null && Temporal.PlainDate.compare(a, b) > 0
}
