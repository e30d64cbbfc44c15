import { type Database, type Tx, transaction } from '../../../../kernel/data/database.ts'
import {
  type FieldError,
  type FormFields,
  type FormOutcome,
  formFields,
} from '../../../../kernel/web/form.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { may, refusalOf } from '../../../identity/index.ts'
import { composeElement } from '../../compose/compose.ts'
import { effectiveElement } from '../../compose/inheritance.ts'
import type { ComposedClause } from '../../composed.ts'
import { canonicalJson } from '../../format/canonical.ts'
import type { Agreement, AgreementDocument, AgreementElement, Finding } from '../../format.ts'
import { judge } from '../sheet/findings.ts'
import { actorOf, type OpenAgreement, openAgreement } from '../sheet/open-agreement.ts'
import { type SheetEntry, sheetOf } from '../sheet/sheet.ts'
import { lastControl } from './control-names.ts'
import { decodeElement } from './decode.ts'
import { elementFaults } from './element-faults.ts'
import { fromStandards } from './from-standards.ts'
import { type Revision, revisionContent, revisionsOf } from './revisions.ts'
import { saveElement } from './store.ts'

export type ElementAddress = { readonly id: string; readonly document: string; readonly element: string }

/** Everything the page of one element shows. */
export type ElementView = {
  readonly open: OpenAgreement
  readonly document: AgreementDocument
  readonly sheet: readonly SheetEntry[]
  readonly entry: SheetEntry
  /** Counts the saves of this element; a form carries the one it was made from. */
  readonly version: number
  readonly findings: readonly Finding[]
  /** What a document above says on the same subject, as it reads there. */
  readonly above: ComposedClause | null
  /** The clause as it will read in this document; null while there is nothing to read. */
  readonly reads: ComposedClause | null
  readonly revisions: readonly Revision[]
}

/** Null when the address is nobody's, or another organization's. */
export async function viewElement(
  tx: Tx,
  viewer: Viewer,
  address: ElementAddress,
  now: Temporal.Instant,
): Promise<ElementView | null> {
  const open = await openAgreement(tx, viewer, address.id, now)
  const document = open?.agreement.documents.find(({ id }) => id === address.document)
  if (!open || !document) return null
  const sheet = sheetOf(open.agreement, document, open.guide)
  const entry = sheet.find(({ id }) => id === address.element)
  if (!entry) return null
  return {
    open,
    document,
    sheet,
    entry,
    version: open.stored(document.id, entry.id)?.version ?? 0,
    findings: judge(open.agreement, open.guide, open.today).findings.filter(
      (one) => one.document === document.id,
    ),
    above: aboveOf(open.agreement, document, entry.id),
    reads: composeElement(open.agreement, document.id, entry.id),
    revisions: await revisionsOf(tx, document.id, entry.id),
  }
}

/** Somebody saved the element meanwhile: what was to be written instead. */
export type ElementConflict = AgreementElement

/** Saves what was typed if it fits and nobody saved the element since the form was made. */
export async function writeElement(
  database: Database,
  viewer: Viewer,
  address: ElementAddress,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ version: number }, ElementConflict> | { readonly kind: 'missing' }> {
  return transaction(database, actorOf(viewer), async (tx) => {
    const view = await viewElement(tx, viewer, address, now)
    if (!view) return { kind: 'missing' }
    const { open, entry } = view
    if (!may(viewer.roles, 'draft', open.state))
      return { kind: 'refused', reason: refusalOf('draft', open.state) }
    if (!form.has(lastControl)) return { kind: 'refused', reason: cutShort }
    const decoded = decodeElement(form, entry.element, entry.definition?.fields ?? [])
    const typed = fromStandards(decoded, open.agreement)
    const errors = elementFaults(typed, open.agreement)
    if (errors.length) return { kind: 'invalid', errors }
    return keep(tx, viewer, view, typed, Number(form.get('version')), 'element-saved', now)
  })
}

/** What is wrong with the typed values, without saving them; null when the address is nobody's. */
export async function previewElement(
  tx: Tx,
  viewer: Viewer,
  address: ElementAddress,
  form: FormFields,
  now: Temporal.Instant,
): Promise<readonly FieldError[] | null> {
  const view = await viewElement(tx, viewer, address, now)
  if (!view) return null
  const typed = decodeElement(form, view.entry.element, view.entry.definition?.fields ?? [])
  return elementFaults(typed, view.open.agreement)
}

/** Brings an element back to what one of its saved states said, as a new state. */
export async function restoreRevision(
  database: Database,
  viewer: Viewer,
  address: ElementAddress,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ version: number }, ElementConflict> | { readonly kind: 'missing' }> {
  return transaction(database, actorOf(viewer), async (tx) => {
    const view = await viewElement(tx, viewer, address, now)
    const wanted = Number(form.get('revision'))
    if (!view || !Number.isSafeInteger(wanted)) return { kind: 'missing' }
    const { open, document, entry } = view
    if (!may(viewer.roles, 'draft', open.state))
      return { kind: 'refused', reason: refusalOf('draft', open.state) }
    const content = await revisionContent(tx, document.id, entry.element, wanted)
    if (!content) return { kind: 'missing' }
    return keep(tx, viewer, view, content, Number(form.get('version')), 'element-restored', now)
  })
}

async function keep(
  tx: Tx,
  viewer: Viewer,
  view: ElementView,
  element: AgreementElement,
  read: number,
  action: string,
  now: Temporal.Instant,
): Promise<FormOutcome<{ version: number }, ElementConflict>> {
  const { open, document, entry, sheet, version } = view
  const stale: FormOutcome<never, ElementConflict> = { kind: 'conflict', conflict: element }
  // The same form sent twice: what it asks for is already there.
  if (read !== version) return says(view, element) ? { kind: 'done', value: { version } } : stale
  const saved = await saveElement(tx, {
    relationship: open.agreement.id,
    document: document.id,
    element,
    version,
    ordinal: sheet.indexOf(entry),
    actor: actorOf(viewer),
    organizations: open.organizations,
    action,
    now,
  })
  if (saved !== null) return { kind: 'done', value: { version: saved } }
  // Sent twice at the same moment, the other one came first.
  const address = { id: open.agreement.id, document: document.id, element: entry.id }
  const first = await viewElement(tx, viewer, address, now)
  return first && says(first, element) ? { kind: 'done', value: { version: first.version } } : stale
}

function says({ entry }: ElementView, element: AgreementElement): boolean {
  return canonicalJson(element) === canonicalJson(entry.element)
}

/** The clause as it would read if the form were saved; null while there is nothing to read in it. */
export function readsAsTyped(
  { open, document, entry }: ElementView,
  element: AgreementElement,
): ComposedClause | null {
  const others = document.elements.filter(({ id }) => id !== entry.id)
  const typed = { ...document, elements: [...others, element] }
  const documents = open.agreement.documents.map((one) => (one.id === document.id ? typed : one))
  return composeElement({ ...open.agreement, documents }, document.id, entry.id)
}

/** The form with another text in it: a clause of the library or of a document above. */
export function withText(form: FormFields, text: { readonly en: string; readonly fr: string }): FormFields {
  const others = form.entries().filter(([name]) => !name.startsWith('text.'))
  return formFields([...others, ['text.en', text.en], ['text.fr', text.fr]])
}

function aboveOf(agreement: Agreement, document: AgreementDocument, element: string): ComposedClause | null {
  if (document.parent === null) return null
  const effective = effectiveElement(agreement, document.parent, element)
  return effective && composeElement(agreement, effective.document.id, element)
}

const cutShort = {
  en: 'The form arrived incomplete, so nothing was saved. Go back: what you typed is still there. Then save again',
  fr: 'Le formulaire est arrivé incomplet; rien n’a été enregistré. Revenez en arrière\u00a0: votre saisie s’y trouve encore. Enregistrez ensuite de nouveau',
}
