import type { Tx } from '../../../../kernel/data/database.ts'
import { audit } from '../../../identity/index.ts'
import type { AgreementElement } from '../../format.ts'

/** Which element is saved, from which version of it, by whom and when. */
export type ElementSave = {
  readonly relationship: string
  readonly document: string
  readonly element: AgreementElement
  /** The version that was read; 0 when the element had no row yet. */
  readonly version: number
  readonly ordinal: number
  readonly actor: { readonly organization: string; readonly person: string }
  readonly organizations: readonly string[]
  /** "element-saved", or what else brought the element to this state. */
  readonly action: string
  readonly now: Temporal.Instant
  /** True where the program only changes the status of a control block: there is nothing to read again. */
  readonly settled?: boolean
}

/**
 * Writes an element, its revision and its trail. Returns the new version, or null when somebody saved the element
 * since it was read; then nothing is written.
 */
export async function saveElement(tx: Tx, save: ElementSave): Promise<number | null> {
  const version = save.version === 0 ? await insertElement(tx, save) : await updateElement(tx, save)
  if (version === null) return null
  await tx
    .insertInto('agreements.element_revision')
    .values({
      relationship_id: save.relationship,
      document_id: save.document,
      element_id: save.element.id,
      version,
      ...content(save.element),
      origin: save.settled ? 'settled' : save.element.begun ? 'begun' : 'person',
      organization_id: save.actor.organization,
      person_id: save.actor.person,
      saved_at: save.now.toString(),
    })
    .execute()
  await tx
    .updateTable('agreements.relationship')
    .set({ changed_at: save.now.toString() })
    .where('id', '=', save.relationship)
    .execute()
  const deed = {
    chain: save.relationship,
    visibleTo: save.organizations,
    action: save.action,
    subject: `element:${save.document}/${save.element.id}`,
    detail: { version, state: save.element.state },
  }
  await audit(tx, save.actor, deed, save.now)
  return version
}

async function updateElement(tx: Tx, save: ElementSave): Promise<number | null> {
  const row = await tx
    .updateTable('agreements.element')
    .set({
      ...content(save.element),
      begun: save.element.begun === true,
      version: save.version + 1,
      changed_at: save.now.toString(),
      changed_by: save.actor.person,
    })
    .where('relationship_id', '=', save.relationship)
    .where('document_id', '=', save.document)
    .where('id', '=', save.element.id)
    .where('version', '=', save.version)
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

async function insertElement(tx: Tx, save: ElementSave): Promise<number | null> {
  const row = await tx
    .insertInto('agreements.element')
    .values({
      relationship_id: save.relationship,
      document_id: save.document,
      id: save.element.id,
      ordinal: save.ordinal,
      ...content(save.element),
      begun: save.element.begun === true,
      name_en: save.element.name?.en ?? null,
      name_fr: save.element.name?.fr ?? null,
      version: 1,
      changed_at: save.now.toString(),
      changed_by: save.actor.person,
    })
    .onConflict((conflict) => conflict.columns(['document_id', 'id']).doNothing())
    .returning('version')
    .executeTakeFirst()
  return row?.version ?? null
}

function content({ state, reason, fields, text }: AgreementElement) {
  return {
    state,
    reason_en: reason?.en ?? '',
    reason_fr: reason?.fr ?? '',
    fields: JSON.stringify(fields),
    text_en: text?.en ?? '',
    text_fr: text?.fr ?? '',
  }
}
