import { type Database, transaction } from '../../../../kernel/data/database.ts'
import { isId } from '../../../../kernel/value/id.ts'
import type { FormFields, FormOutcome } from '../../../../kernel/web/form.ts'
import type { Viewer } from '../../../../kernel/web/route.ts'
import { audit, may, refusalOf } from '../../../identity/index.ts'
import { lockRelationship } from '../../relationships/queries.ts'
import { actorOf, openAgreement } from '../sheet/open-agreement.ts'
import { nextToRead } from './begun.ts'
import { keepReadings, keepToRead } from './readings.ts'
import { readingOf } from './stand.queries.ts'
import { unreadIn } from './stand.ts'

export type Read = { readonly read: number; readonly next: string | undefined }

/** An element with the version that the page showed: one written since is no longer what was read. */
export function readValue(element: string, version: number): string {
  return `${element}@${version}`
}

/**
 * Keeps that somebody read what the program began or others wrote, for the party whose people they are. Read again, or
 * written meanwhile, it stays as it is.
 */
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
    if (!may(viewer.roles, 'note-reading', open.state))
      return { kind: 'refused', reason: refusalOf('note-reading', open.state) }
    const shown = new Set(form.all('read'))
    const unread = unreadIn(await readingOf(tx, open), viewer.organization)
    const read = unread.filter(
      (one) => one.document === document.id && shown.has(readValue(one.element, one.version)),
    )
    const left = unread.filter((one) => !read.includes(one))
    if (read.length > 0) {
      await keepReadings(tx, { relationship: place.id, document: document.id, read }, viewer, now)
      if (open.state === 'ready') await keepToRead(tx, place.id, viewer.organization, left.length)
      const deed = {
        chain: place.id,
        visibleTo: open.organizations,
        action: 'elements-read',
        subject: `document:${document.id}`,
        detail: { elements: read.map(({ element, version }) => readValue(element, version)) },
      }
      await audit(tx, actorOf(viewer), deed, now)
    }
    const next = nextToRead(open.agreement, left, document.id)?.id
    return { kind: 'done', value: { read: read.length, next } }
  })
}
