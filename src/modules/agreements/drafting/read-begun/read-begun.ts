import { type Database, transaction } from '../../../../kernel/data/database.ts'
import { isId } from '../../../../kernel/value/id.ts'
import type { FormFields, FormOutcome } from '../../../../kernel/web/form.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { audit, may, refusalOf } from '../../../identity/index.ts'
import { lockRelationship } from '../../relationships/queries.ts'
import { actorOf, openAgreement } from '../sheet/open-agreement.ts'
import { nextUnread } from './begun.ts'
import { keepReadings } from './readings.ts'

export type Read = { readonly read: number; readonly next: string | undefined }

/** An element with the version that the page showed: one written since is no longer what was read. */
export function readValue(element: string, version: number): string {
  return `${element}@${version}`
}

/** Keeps that somebody read what the program began. Read again, or written meanwhile, it stays as it is. */
export async function readBegun(
  database: Database,
  viewer: Viewer,
  place: { readonly id: string; readonly document: string },
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<Read> | { readonly kind: 'missing' }> {
  if (!isId(place.id)) return { kind: 'missing' }
  return transaction(database, actorOf(viewer), async (tx) => {
    await lockRelationship(tx, place.id)
    const open = await openAgreement(tx, viewer, place.id, now)
    const document = open?.agreement.documents.find(({ id }) => id === place.document)
    if (!open || !document) return { kind: 'missing' }
    if (!may(viewer.roles, 'draft', open.state))
      return { kind: 'refused', reason: refusalOf('draft', open.state) }
    const shown = new Set(form.all('read'))
    const read = document.elements.flatMap(({ id, begun }) => {
      const version = open.stored(document.id, id)?.version ?? 0
      return begun && shown.has(readValue(id, version)) ? [{ element: id, version }] : []
    })
    if (read.length > 0) {
      await keepReadings(tx, { relationship: place.id, document: document.id, read }, viewer, now)
      const deed = {
        chain: place.id,
        visibleTo: open.organizations,
        action: 'elements-read',
        subject: `document:${document.id}`,
        detail: { elements: read.map(({ element, version }) => readValue(element, version)) },
      }
      await audit(tx, actorOf(viewer), deed, now)
    }
    const done = new Set(read.map(({ element }) => element))
    const left = open.agreement.documents.map((one) =>
      one.id === document.id ? { ...one, elements: one.elements.filter(({ id }) => !done.has(id)) } : one,
    )
    const next = nextUnread({ ...open.agreement, documents: left }, document.id)?.id
    return { kind: 'done', value: { read: read.length, next } }
  })
}
