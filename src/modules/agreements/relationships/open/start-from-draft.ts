import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual, BilingualDraft } from '../../../../kernel/language/bilingual.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { type Condition, type DocumentType, elementById, type Tier } from '../../../guide/index.ts'
import { guideOf } from '../../drafting/guide-settings/overlay-row.ts'
import { saveElement } from '../../drafting/write-element/store.ts'
import type { AgreementElement } from '../../format.ts'
import { clausesFor, takeClause } from '../../library/offers.ts'
import { propose } from '../../proposals/store.ts'
import { createDocuments } from '../create-documents/create-documents.ts'
import { documentsOf } from '../create-documents/documents.queries.ts'
import { relationshipById } from '../queries.ts'
import { organizationsOf, type Relationship } from '../relationship.ts'
import { saveRelationship } from '../store.ts'
import { openIn } from './open.ts'
import { type Opening, openingErrors } from './opening.ts'

/** A relationship that begins from a draft somebody else wrote. */
export type DraftStart = {
  readonly id: string
  readonly opening: Opening
  readonly type: DocumentType
  readonly tier: Tier
  readonly elements: readonly StartingElement[]
}

export type StartingElement = {
  readonly id: string
  readonly fields: AgreementElement['fields']
  /** The draft's own wording, or empty: then the library's clause or the guide's pattern speaks. */
  readonly text: BilingualDraft
  /** Why it is proposed; null for what the draft already says. */
  readonly proposal: Bilingual | null
}

type Asked = { readonly viewer: Viewer; readonly now: Temporal.Instant }

/**
 * Opens the relationship, makes its document and writes the elements: the draft's own as they were worded, the
 * others as proposals from the organization's clauses or the guide's patterns. Begun twice, it begins once.
 */
export async function startFromDraft(tx: Tx, asked: Asked, start: DraftStart): Promise<void> {
  const { id, opening } = start
  if (openingErrors(opening).length > 0)
    throw new Error('a relationship begins with parties, roles and a title')
  if (await relationshipById(tx, id)) return
  await openIn(tx, { ...asked, id }, opening)
  const relationship = await relationshipById(tx, id, { lock: true })
  if (!relationship || (await documentsOf(tx, [id])).length > 0) return
  const guide = await guideOf(tx, asked.viewer.organization)
  const { type, tier } = start
  const set = { tier, documents: [type], conditions: conditionsOf(start.elements), guide }
  await createDocuments(tx, asked, relationship, set)
  await saveRelationship(tx, id, { tier }, asked.now)
  const [document] = await documentsOf(tx, [id])
  if (!document) throw new Error('the document that was just made is not there')
  const known = await ordinalsOf(tx, document.id)
  for (const [index, element] of start.elements.entries()) {
    const ordinal = known.get(element.id)
    const version = ordinal === undefined ? 0 : 1
    await write(tx, asked, {
      relationship,
      document: document.id,
      element,
      version,
      ordinal: ordinal ?? known.size + index,
    })
  }
}

type Place = {
  readonly relationship: Relationship
  readonly document: string
  readonly element: StartingElement
  readonly version: number
  readonly ordinal: number
}

async function write(tx: Tx, { viewer, now }: Asked, place: Place): Promise<void> {
  const { relationship, document, element, version, ordinal } = place
  const { id, fields, proposal } = element
  const actor = { organization: viewer.organization, person: viewer.person }
  const at = { id: relationship.id, document, element: id }
  const text = proposal ? await clauseText(tx, viewer.organization, at, now) : element.text
  const saved = await saveElement(tx, {
    relationship: relationship.id,
    document,
    element: { id, state: 'drafted', fields, text },
    version,
    ordinal,
    actor,
    organizations: organizationsOf(relationship),
    action: proposal ? 'element-proposed' : 'element-taken-over',
    now,
  })
  if (!proposal || saved === null) return
  const proposed = { relationship: relationship.id, document, element: id, elementVersion: saved }
  await propose(tx, { ...proposed, reason: proposal }, actor, now)
}

/** The organization's preferred clause; without one, an empty text lets the guide's pattern speak. */
async function clauseText(
  tx: Tx,
  organization: string,
  at: { readonly id: string; readonly document: string; readonly element: string },
  now: Temporal.Instant,
): Promise<BilingualDraft> {
  const [offer] = await clausesFor(tx, organization, at.element, 'en')
  return (offer && (await takeClause(tx, organization, offer.id, at, now))) ?? { en: '', fr: '' }
}

async function ordinalsOf(tx: Tx, document: string): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('agreements.element')
    .select(['id', 'ordinal'])
    .where('document_id', '=', document)
    .execute()
  return new Map(rows.map(({ id, ordinal }) => [id, ordinal]))
}

function conditionsOf(elements: readonly StartingElement[]): readonly Condition[] {
  return [...new Set(elements.flatMap(({ id }) => elementById(id)?.condition ?? []))]
}
