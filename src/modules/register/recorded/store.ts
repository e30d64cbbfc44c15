import type { Tx } from '../../../kernel/data/database.ts'
import { isId } from '../../../kernel/value/id.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { documentTypes } from '../../guide/index.ts'
import { traceInOrganization } from '../../identity/index.ts'
import type { Recorded, RecordedFacts, RecordedFile } from './recorded.ts'
import { type StatedDetail, statedKinds } from './stated-fact.ts'

/** Writes an existing agreement into the register, once under its id, with the files it was read in. */
export async function recordAgreement(
  tx: Tx,
  viewer: Viewer,
  recorded: {
    readonly id: string
    readonly facts: RecordedFacts
    readonly stated: readonly StatedDetail[]
    readonly files: readonly RecordedFile[]
  },
  now: Temporal.Instant,
): Promise<void> {
  const { id, facts, stated, files } = recorded
  const at = now.toString()
  const added = await tx
    .insertInto('register.recorded')
    .values({
      organization_id: viewer.organization,
      id,
      ...columnsOf(facts),
      recorded_by: viewer.person,
      recorded_at: at,
      changed_at: at,
    })
    .onConflict((conflict) => conflict.columns(['organization_id', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return
  await writeParties(tx, viewer.organization, id, facts)
  await writeStated(tx, viewer.organization, id, stated)
  for (const [ordinal, { name, content, sha256 }] of files.entries())
    await tx
      .insertInto('register.recorded_file')
      .values({
        organization_id: viewer.organization,
        recorded_id: id,
        ordinal,
        name,
        bytes: content.length,
        sha256,
        content,
      })
      .execute()
  const detail = { files: files.map(({ sha256 }) => sha256) }
  await traceInOrganization(
    tx,
    viewer,
    { action: 'agreement-recorded', subject: `recorded:${id}`, detail },
    now,
  )
}

/** Changes what is said of it; false when somebody changed it since it was read. */
export async function changeRecorded(
  tx: Tx,
  viewer: Viewer,
  recorded: {
    readonly id: string
    readonly version: number
    readonly facts: RecordedFacts
    readonly stated: readonly StatedDetail[]
  },
  now: Temporal.Instant,
): Promise<boolean> {
  const { id, version, facts, stated } = recorded
  const changed = await tx
    .updateTable('register.recorded')
    .set({ ...columnsOf(facts), version: version + 1, changed_at: now.toString() })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (!changed) return false
  await tx.deleteFrom('register.recorded_party').where('recorded_id', '=', id).execute()
  await writeParties(tx, viewer.organization, id, facts)
  await tx.deleteFrom('register.recorded_fact').where('recorded_id', '=', id).execute()
  await writeStated(tx, viewer.organization, id, stated)
  const detail = { version: version + 1 }
  await traceInOrganization(tx, viewer, { action: 'record-changed', subject: `recorded:${id}`, detail }, now)
  return true
}

export async function removeRecorded(
  tx: Tx,
  viewer: Viewer,
  id: string,
  now: Temporal.Instant,
): Promise<void> {
  const removed = await tx
    .deleteFrom('register.recorded')
    .where('id', '=', id)
    .returning(['title_en', 'title_fr'])
    .executeTakeFirst()
  if (!removed) return
  const { title_en: en, title_fr: fr } = removed
  await traceInOrganization(
    tx,
    viewer,
    {
      action: 'record-removed',
      subject: `recorded:${id}`,
      detail: { name: { en: en || fr, fr: fr || en } },
    },
    now,
  )
}

export async function recordedById(tx: Tx, id: string): Promise<Recorded | undefined> {
  if (!isId(id)) return undefined
  const row = await tx
    .selectFrom('register.recorded as recorded')
    .innerJoin('identity.person as person', 'person.id', 'recorded.recorded_by')
    .selectAll('recorded')
    .select('person.name as person')
    .where('recorded.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const parties = await tx
    .selectFrom('register.recorded_party as party')
    .leftJoin('identity.organization as organization', 'organization.id', 'party.party_id')
    .select(['party.name', 'party.party_id', 'organization.name_en', 'organization.name_fr'])
    .where('party.recorded_id', '=', id)
    .orderBy('party.ordinal')
    .execute()
  const stated = await tx
    .selectFrom('register.recorded_fact')
    .select(['kind', 'text', 'place', 'passage'])
    .where('recorded_id', '=', id)
    .orderBy('ordinal')
    .execute()
  const files = await tx
    .selectFrom('register.recorded_file')
    .select(['ordinal', 'name', 'bytes', 'sha256'])
    .where('recorded_id', '=', id)
    .orderBy('ordinal')
    .execute()
  return {
    id: row.id,
    title: { en: row.title_en, fr: row.title_fr },
    type: documentTypes.find((type) => type === row.type) ?? 'MOU',
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    amount: row.amount,
    note: row.note,
    version: row.version,
    person: row.person,
    recordedAt: Temporal.Instant.from(row.recorded_at),
    parties: parties.map(({ name, party_id }) => ({ name, organization: party_id })),
    partyNames: parties.map(({ name, name_en, name_fr }) => ({ en: name_en ?? name, fr: name_fr ?? name })),
    stated: stated.map((fact) => ({
      ...fact,
      kind: statedKinds.find((kind) => kind === fact.kind) ?? 'term',
    })),
    files,
  }
}

export async function recordedFile(
  tx: Tx,
  id: string,
  ordinal: number,
): Promise<{ readonly name: string; readonly content: Buffer } | undefined> {
  if (!isId(id) || !Number.isInteger(ordinal)) return undefined
  return tx
    .selectFrom('register.recorded_file')
    .select(['name', 'content'])
    .where('recorded_id', '=', id)
    .where('ordinal', '=', ordinal)
    .executeTakeFirst()
}

function columnsOf({ title, type, startsOn, endsOn, amount, note }: RecordedFacts) {
  return {
    title_en: title.en,
    title_fr: title.fr,
    type,
    starts_on: startsOn,
    ends_on: endsOn,
    amount,
    note,
  }
}

async function writeStated(
  tx: Tx,
  organization: string,
  id: string,
  stated: readonly StatedDetail[],
): Promise<void> {
  for (const [ordinal, fact] of stated.entries())
    await tx
      .insertInto('register.recorded_fact')
      .values({ organization_id: organization, recorded_id: id, ordinal, ...fact })
      .execute()
}

async function writeParties(
  tx: Tx,
  organization: string,
  id: string,
  { parties }: RecordedFacts,
): Promise<void> {
  for (const [ordinal, party] of parties.entries())
    await tx
      .insertInto('register.recorded_party')
      .values({
        organization_id: organization,
        recorded_id: id,
        ordinal,
        name: party.name,
        party_id: party.organization,
      })
      .execute()
}
