import canonicalize from 'canonicalize'
import type { Database, Tx } from '../../../kernel/data/database.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { change, traceInOrganization } from '../../identity/index.ts'
import { ownServices } from '../../inventory/index.ts'
import { positionOptions, sheetOf } from '../queries.ts'
import { readSheet } from '../sheet/read-sheet.ts'
import type { SheetBody, SheetContext } from '../sheet/sheet.ts'
import { addSheet } from '../store.ts'
import { isBelowRequired } from '../topics/assurance.ts'
import { type TopicKey, topics } from '../topics.ts'

/** What the choices of a topic depend on: the organization's positions and its other services. */
export async function contextOf(
  tx: Tx,
  organization: string,
  service: string,
  now: Temporal.Instant,
): Promise<SheetContext> {
  const services = await ownServices(tx, organization)
  return {
    today: now.toZonedDateTimeISO('America/Toronto').toPlainDate(),
    positions: await positionOptions(tx, organization),
    services: services.filter(({ id }) => id !== service).map(({ id, name }) => ({ code: id, label: name })),
  }
}

/** Saves a topic of a service's file as its next number. What was saved before stays. */
export async function saveTopic(
  database: Database,
  viewer: Viewer,
  place: { readonly service: string; readonly topic: TopicKey },
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<null, SheetBody>> {
  const { service, topic } = place
  return change<null, SheetBody>(database, viewer, 'edit-inventory', async (tx) => {
    const context = await contextOf(tx, viewer.organization, service, now)
    const { body, errors } = readSheet(topics[topic], form, context)
    if (errors.length > 0) return { kind: 'invalid', errors }
    const after = Number(form.get('number')) || 0
    const saved = await sheetOf(tx, viewer.organization, service, topic)
    // The same form sent twice: it is saved already. PostgreSQL keeps keys in an order of its own.
    if (saved.number === after + 1 && canonicalize(saved.body) === canonicalize(body))
      return { kind: 'done', value: null }
    if (!(await addSheet(tx, viewer, { service, topic, after, body }, now)) || saved.number !== after)
      return { kind: 'conflict', conflict: saved.body }
    const deed = {
      action: 'save-service-topic',
      subject: `service:${service}`,
      detail: { topic, number: after + 1 },
    }
    await traceInOrganization(tx, viewer, deed, now)
    return { kind: 'done', value: null }
  })
}

/** Approves an assurance below the required level: the same content, signed by somebody with the power to. */
export async function signOff(
  database: Database,
  viewer: Viewer,
  service: string,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<null, SheetBody>> {
  return change<null, SheetBody>(database, viewer, 'approve-inventory', async (tx) => {
    const { number, body, signedOff } = await sheetOf(tx, viewer.organization, service, 'assurance')
    if (signedOff) return { kind: 'done', value: null }
    if (number === 0 || !isBelowRequired(body)) return { kind: 'invalid', errors: [nothingToSign] }
    if (number !== Number(form.get('number'))) return { kind: 'conflict', conflict: body }
    await addSheet(tx, viewer, { service, topic: 'assurance', after: number, body, signOff: true }, now)
    const deed = {
      action: 'sign-off-assurance',
      subject: `service:${service}`,
      detail: { number: number + 1 },
    }
    await traceInOrganization(tx, viewer, deed, now)
    return { kind: 'done', value: null }
  })
}

const nothingToSign: FieldError = {
  field: 'main',
  message: {
    en: 'There is nothing to sign off: the service asks what the harms call for.',
    fr: 'Il n’y a rien à approuver\u00a0: le service exige ce que les torts appellent.',
  },
}
