import { type Bilingual, inBoth } from '../../../kernel/language/bilingual.ts'
import { documentName } from '../../guide/index.ts'
import type { ComposedClause, ComposedDocument } from '../composed.ts'
import { canonicalHash } from '../format/canonical.ts'
import type { Agreement, AgreementDocument, Party } from '../format.ts'
import { cleanText } from '../text/characters.ts'
import { side } from '../values/format.ts'
import { valueAt } from '../values/shape.ts'
import { referringTo } from './annex-reference.ts'
import { calendarAnnex } from './calendar-annex.ts'
import { composeClause } from './clause.ts'
import { compositionOf } from './context.ts'
import { controlBlock } from './control.ts'
import { effectiveElement } from './inheritance.ts'
import { toComplete, words } from './words.ts'

/**
 * A document of an agreement, ready to be printed in both languages. The agreement has passed
 * `validateAgreement`; values that fail their checks are shown as entered. Throws a RangeError for an id
 * that is not a document of the agreement.
 */
export function composeDocument(agreement: Agreement, documentId: string): ComposedDocument {
  const document = agreement.documents.find((candidate) => candidate.id === documentId)
  if (!document) throw new RangeError(`not a document of this agreement: ${documentId}`)
  const composition = compositionOf(agreement)
  const written = composition.outline(document).map((entry) => composeClause(entry, document, composition))
  const annex = calendarAnnex(agreement, document, written.length + 1)
  const clauses = annex ? [...referringTo(annex, written), annex] : written
  return {
    id: document.id,
    type: document.type,
    typeName: documentName(document.type, agreement.slaFrenchLabel).name,
    tier: agreement.tier,
    number: document.number,
    title: inBoth((language) => {
      const title = side(document.title, language)
      return title === null ? toComplete(words.title, language) : cleanText(title)
    }),
    draft: isDraft(agreement, document, clauses),
    hash: canonicalHash(agreement),
    control: controlBlock(document, composition),
    parties: agreement.parties.map(partyName),
    clauses,
  }
}

/** One clause of a document, for a reader who writes it; null when the document does not print it. */
export function composeElement(
  agreement: Agreement,
  documentId: string,
  elementId: string,
): ComposedClause | null {
  const document = agreement.documents.find(({ id }) => id === documentId)
  if (!document) return null
  const composition = compositionOf(agreement)
  const entry = composition.outline(document).find(({ id }) => id === elementId)
  return entry ? composeClause(entry, document, composition) : null
}

function partyName(party: Party): Bilingual {
  return inBoth((language) => {
    const name = side(party.name, language)
    if (name === null) return toComplete(words.name, language)
    const acronym = side(party.acronym ?? {}, language)
    return cleanText(acronym ? `${name} (${acronym})` : name)
  })
}

// A draft until its own control block says otherwise, and whatever it says while a clause is missing.
function isDraft(
  agreement: Agreement,
  document: AgreementDocument,
  clauses: readonly ComposedClause[],
): boolean {
  const control = effectiveElement(agreement, document.id, 'doc-control')?.element
  const status = control ? valueAt(control.fields, 'status') : undefined
  if (typeof status !== 'string' || !settled.has(status)) return true
  return clauses.some(({ blocks }) => [...blocks.en, ...blocks.fr].some((block) => block.kind === 'missing'))
}

const settled: ReadonlySet<string> = new Set(['approved', 'in-force', 'ended'])
