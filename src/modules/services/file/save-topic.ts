import canonicalize from 'canonicalize'
import type { Tx } from '../../../kernel/data/database.ts'
import { capitalZone } from '../../../kernel/time/zones.ts'
import type { FieldError, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import type { OwnService } from '../../inventory/index.ts'
import { positionOptions, sheetOf } from '../queries.ts'
import type { readSheet } from '../sheet/read-sheet.ts'
import type { SheetBody, SheetContext } from '../sheet/sheet.ts'
import { addSheet } from '../store.ts'
import { isBelowRequired } from '../topics/assurance.ts'
import type { TopicKey } from '../topics.ts'

/** What the choices of a topic of a service depend on: the organization's positions and its other services. */
export async function contextOf(
  tx: Tx,
  organization: string,
  { services, service }: { readonly services: readonly OwnService[]; readonly service: OwnService },
  now: Temporal.Instant,
): Promise<SheetContext> {
  return {
    today: now.toZonedDateTimeISO(capitalZone).toPlainDate(),
    positions: await positionOptions(tx, organization),
    services: services
      .filter(({ id }) => id !== service.id)
      .map(({ id, name }) => ({ code: id, label: name })),
  }
}

/** Saves a topic of a service's file, as it was read, as its next number. What was saved before stays. */
export async function saveTopic(
  tx: Tx,
  viewer: Viewer,
  place: { readonly service: string; readonly topic: TopicKey; readonly after: number },
  { body, errors }: ReturnType<typeof readSheet>,
  now: Temporal.Instant,
): Promise<FormOutcome<null, SheetBody>> {
  if (!may(viewer.roles, 'edit-inventory')) return { kind: 'refused', reason: refusalOf('edit-inventory') }
  if (errors.length > 0) return { kind: 'invalid', errors }
  const { service, topic, after } = place
  const saved = await sheetOf(tx, viewer.organization, service, topic)
  // The same form sent twice: it is saved already. PostgreSQL keeps keys in an order of its own.
  if (saved.number === after + 1 && canonicalize(saved.body) === canonicalize(body))
    return { kind: 'done', value: null }
  if (saved.number !== after || !(await addSheet(tx, viewer, { ...place, body }, now)))
    return { kind: 'conflict', conflict: saved.body }
  const deed = {
    action: 'save-service-topic',
    subject: `service:${service}`,
    detail: { topic, number: after + 1 },
  }
  await traceInOrganization(tx, viewer, deed, now)
  return { kind: 'done', value: null }
}

/** Approves an assurance below the required level: the same content, signed by somebody with the power to. */
export async function signOff(
  tx: Tx,
  viewer: Viewer,
  { service, after }: { readonly service: string; readonly after: number },
  now: Temporal.Instant,
): Promise<FormOutcome<null, SheetBody>> {
  if (!may(viewer.roles, 'approve-inventory'))
    return { kind: 'refused', reason: refusalOf('approve-inventory') }
  const { number, body, signedOff } = await sheetOf(tx, viewer.organization, service, 'assurance')
  if (signedOff) return { kind: 'done', value: null }
  if (number === 0 || !isBelowRequired(body)) return { kind: 'invalid', errors: [nothingToSign] }
  if (number !== after) return { kind: 'conflict', conflict: body }
  await addSheet(tx, viewer, { service, topic: 'assurance', after, body, signOff: true }, now)
  const deed = {
    action: 'sign-off-assurance',
    subject: `service:${service}`,
    detail: { number: number + 1 },
  }
  await traceInOrganization(tx, viewer, deed, now)
  return { kind: 'done', value: null }
}

const nothingToSign: FieldError = {
  field: 'main',
  message: {
    en: 'There is nothing to sign off: the service asks what the harms call for.',
    fr: 'Il n’y a rien à approuver\u00a0: le service exige ce que les torts appellent.',
  },
}
