import type { Tx } from '../../../../kernel/data/database.ts'
import type { Bilingual } from '../../../../kernel/language/bilingual.ts'
import { isId } from '../../../../kernel/value/id.ts'

/** A service of one of the parties that a relationship is about. */
export type CoveredService = {
  readonly organization: string
  readonly service: string
  readonly name: Bilingual
}

export async function coveredServices(tx: Tx, relationship: string): Promise<readonly CoveredService[]> {
  return (await servicesCoveredBy(tx, [relationship])).get(relationship) ?? []
}

/** The services of several relationships, each in the order in which they were added. */
export async function servicesCoveredBy(
  tx: Tx,
  relationships: readonly string[],
): Promise<ReadonlyMap<string, readonly CoveredService[]>> {
  if (relationships.length === 0) return new Map()
  const rows = await tx
    .selectFrom('agreements.covered_service')
    .select(['relationship_id', 'organization_id', 'service_id', 'name_en', 'name_fr'])
    .where('relationship_id', 'in', [...relationships])
    .orderBy('added_at')
    .orderBy('service_id')
    .execute()
  const byRelationship = Map.groupBy(rows, (row) => row.relationship_id)
  return new Map(
    [...byRelationship].map(([relationship, own]) => [
      relationship,
      own.map((row) => ({
        organization: row.organization_id,
        service: row.service_id,
        name: { en: row.name_en, fr: row.name_fr },
      })),
    ]),
  )
}

/** A relationship of the viewer that covers a service. */
export type Covering = {
  readonly service: string
  readonly relationship: string
  readonly title: Bilingual
  readonly state: string
  readonly parties: readonly string[]
}

/** Which relationships cover the services of an organization. */
export async function coveringRelationships(tx: Tx, organization: string): Promise<readonly Covering[]> {
  const rows = await tx
    .selectFrom('agreements.covered_service as covered')
    .innerJoin('agreements.relationship as relationship', 'relationship.id', 'covered.relationship_id')
    .select([
      'covered.service_id',
      'relationship.id',
      'relationship.title_en',
      'relationship.title_fr',
      'relationship.state',
      'relationship.parties',
    ])
    .where('covered.organization_id', '=', organization)
    .orderBy('relationship.id')
    .execute()
  return rows.map((row) => ({
    service: row.service_id,
    relationship: row.id,
    title: { en: row.title_en || row.title_fr, fr: row.title_fr || row.title_en },
    state: row.state,
    parties: row.parties,
  }))
}

/** False when it was there already. */
export async function coverService(
  tx: Tx,
  relationship: string,
  { organization, service, name }: CoveredService,
  by: { readonly person: string; readonly now: Temporal.Instant },
): Promise<boolean> {
  const added = await tx
    .insertInto('agreements.covered_service')
    .values({
      relationship_id: relationship,
      organization_id: organization,
      service_id: service,
      name_en: name.en,
      name_fr: name.fr,
      person_id: by.person,
      added_at: by.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('service_id')
    .executeTakeFirst()
  return added !== undefined
}

/** False when there was none to take out. */
export async function uncoverService(
  tx: Tx,
  relationship: string,
  { organization, service }: Omit<CoveredService, 'name'>,
): Promise<boolean> {
  const removed = await tx
    .deleteFrom('agreements.covered_service')
    .where('relationship_id', '=', relationship)
    .where('organization_id', '=', organization)
    .where('service_id', '=', service)
    .returning('service_id')
    .executeTakeFirst()
  return removed !== undefined
}

/** What a history says of a service that was tied to a relationship: services of two parties may share a number. */
export function coveredSubject({ organization, service }: Omit<CoveredService, 'name'>): string {
  return `covered-service:${organization}/${service}`
}

/** The names of services of any party, as they were called when they were tied to a relationship; for histories. */
export async function coveredNames(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Bilingual>> {
  const owners = ids.map((id) => id.split('/')[0] ?? '').filter(isId)
  if (owners.length === 0) return new Map()
  const rows = await tx
    .selectFrom('agreements.covered_service')
    .select(['organization_id', 'service_id', 'name_en', 'name_fr'])
    .where('organization_id', 'in', owners)
    .execute()
  return new Map(
    rows.map((row) => [`${row.organization_id}/${row.service_id}`, { en: row.name_en, fr: row.name_fr }]),
  )
}
