import type { Tx } from '../../kernel/data/database.ts'
import type { Bilingual } from '../../kernel/language/bilingual.ts'
import { defaultWeights, type Weights } from './priority/criteria.ts'
import { emptyBody, fieldsOf, type SheetBody, type SheetOption } from './sheet/sheet.ts'
import { type Offering, offeringsIn } from './topics/offerings.ts'

/** A topic as it was last saved; number 0 when it never was. */
export type SavedSheet = {
  readonly number: number
  readonly body: SheetBody
  readonly savedAt: string | null
  readonly savedBy: string
  readonly signedOff: boolean
}

const neverSaved: SavedSheet = { number: 0, body: emptyBody, savedAt: null, savedBy: '', signedOff: false }

export async function sheetOf(
  tx: Tx,
  organization: string,
  service: string,
  topic: string,
): Promise<SavedSheet> {
  const [latest] = await historyOf(tx, organization, service, topic, 1)
  return latest ?? neverSaved
}

/** Every time a topic was saved, the latest first. */
export async function historyOf(
  tx: Tx,
  organization: string,
  service: string,
  topic: string,
  most = 50,
): Promise<readonly SavedSheet[]> {
  const rows = await tx
    .selectFrom('services.sheet as sheet')
    .leftJoin('identity.person as person', 'person.id', 'sheet.person_id')
    .select(['sheet.number', 'sheet.body', 'sheet.recorded_at', 'sheet.sign_off', 'person.name'])
    .where('sheet.organization_id', '=', organization)
    .where('sheet.service_id', '=', service)
    .where('sheet.topic', '=', topic)
    .orderBy('sheet.number', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    number: row.number,
    // Written by this module alone, from a SheetBody.
    body: row.body as unknown as SheetBody,
    savedAt: row.recorded_at,
    savedBy: row.name ?? '',
    signedOff: row.sign_off,
  }))
}

/** The sheets in force of one topic, by service. */
export async function sheetsOf(
  tx: Tx,
  organization: string,
  topic: string,
): Promise<ReadonlyMap<string, SheetBody>> {
  const rows = await tx
    .selectFrom('services.sheet')
    .distinctOn('service_id')
    .select(['service_id', 'body'])
    .where('organization_id', '=', organization)
    .where('topic', '=', topic)
    .orderBy('service_id')
    .orderBy('number', 'desc')
    .execute()
  return new Map(rows.map(({ service_id, body }) => [service_id, body as unknown as SheetBody]))
}

/** Which topics of each service were saved. */
export async function savedTopics(
  tx: Tx,
  organization: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await tx
    .selectFrom('services.sheet')
    .select(['service_id', 'topic'])
    .distinct()
    .where('organization_id', '=', organization)
    .execute()
  const found = new Map<string, Set<string>>()
  for (const { service_id, topic } of rows) {
    const known = found.get(service_id) ?? new Set()
    found.set(service_id, known.add(topic))
  }
  return found
}

export async function weightsOf(tx: Tx, organization: string): Promise<{ number: number; weights: Weights }> {
  const { number, body } = await sheetOf(tx, organization, '', 'weights')
  const saved = body.fields.weights ?? {}
  const entries = Object.entries(defaultWeights).map(([code, usual]) => [code, Number(saved[code] ?? usual)])
  return { number, weights: Object.fromEntries(entries) as Weights }
}

export async function positionOptions(tx: Tx, organization: string): Promise<readonly SheetOption[]> {
  const rows = await tx
    .selectFrom('identity.position')
    .select(['id', 'title_en', 'title_fr'])
    .where('organization_id', '=', organization)
    .where('abolished_on', 'is', null)
    .orderBy('title_en')
    .execute()
  return rows.map(({ id, title_en, title_fr }) => ({ code: id, label: { en: title_en, fr: title_fr } }))
}

/** A package of an organization with the service it belongs to; `key` names it: service and place in the list. */
export type ListedOffering = Offering & {
  readonly key: string
  readonly service: string
  readonly organization: Bilingual
}

/** What organizations offer, for whoever drafts an agreement with them. */
export async function offeringsOf(
  tx: Tx,
  organizations: readonly string[],
): Promise<readonly ListedOffering[]> {
  const found: ListedOffering[] = []
  for (const id of organizations) {
    const organization = await tx
      .selectFrom('identity.organization')
      .select(['name_en', 'name_fr'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!organization) continue
    for (const [service, body] of await sheetsOf(tx, id, 'offerings')) {
      offeringsIn(body).forEach((offering, index) => {
        const key = `${id} ${index} ${service}`
        found.push({
          ...offering,
          key,
          service,
          organization: { en: organization.name_en, fr: organization.name_fr },
        })
      })
    }
  }
  return found
}

/** The services that the organization decided are priorities. */
export async function priorityServices(tx: Tx, organization: string): Promise<ReadonlySet<string>> {
  const sheets = await sheetsOf(tx, organization, 'priority')
  const chosen = [...sheets].filter(([, body]) => fieldsOf(body, 'decision').decision === 'yes')
  return new Set(chosen.map(([id]) => id))
}
