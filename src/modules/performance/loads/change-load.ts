import type { Database, Tx } from '../../../kernel/data/database.ts'
import { transaction } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { isId, newId } from '../../../kernel/value/id.ts'
import {
  type FieldError,
  type FormFields,
  type FormOutcome,
  hasForbiddenCharacters,
} from '../../../kernel/web/form.ts'
import type { SpooledFile, Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import { addFeed, feedById } from '../facts/feed.ts'
import type { EvaluationMapping } from '../mapping/mapping.ts'
import { keepPieces } from './pieces.ts'
import { loadById, partnersOf } from './queries.ts'

/** Opens a source of facts. */
export async function openFeed(
  database: Database,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ id: string }>> {
  return asAnalyst<{ id: string }>(database, viewer, async (tx) => {
    const name = { en: form.get('nameEn').trim(), fr: form.get('nameFr').trim() }
    const errors: FieldError[] = []
    for (const [field, text, message] of [
      ['nameEn', name.en, faults.nameEn],
      ['nameFr', name.fr, faults.nameFr],
    ] as const)
      if (text === '' || text.length > 200 || hasForbiddenCharacters(text)) errors.push({ field, message })
    if (errors.length) return { kind: 'invalid', errors }
    const partners = await partnersOf(tx, viewer.organization)
    const shared = partners.map(({ id }) => id).filter((id) => form.all('parties').includes(id))
    const id = isId(form.get('id')) ? form.get('id') : newId(now)
    const feed = {
      id,
      organization: viewer.organization,
      name,
      parties: [viewer.organization, ...shared],
      service: null,
    }
    await addFeed(tx, feed, now)
    await traceInOrganization(
      tx,
      viewer,
      { action: 'open-feed', subject: `feed:${id}`, detail: { name, parties: feed.parties } },
      now,
    )
    return { kind: 'done', value: { id } }
  })
}

/** Keeps a file for good before anything is said: what is acknowledged is not lost. */
export async function receiveFile(
  database: Database,
  viewer: Viewer,
  feedId: string,
  file: SpooledFile | undefined,
  now: Temporal.Instant,
): Promise<FormOutcome<{ id: string | null }>> {
  return asAnalyst<{ id: string | null }>(database, viewer, async (tx) => {
    const feed = await feedById(tx, feedId)
    if (!feed || feed.organization !== viewer.organization) return { kind: 'done', value: { id: null } }
    if (!file || file.bytes === 0)
      return { kind: 'invalid', errors: [{ field: 'file', message: file ? faults.empty : faults.file }] }
    const id = newId(now)
    const key = { organization: viewer.organization, id }
    await tx
      .insertInto('performance.load')
      .values({
        organization_id: viewer.organization,
        id,
        feed_id: feed.id,
        file_name: file.name.slice(0, 200),
        bytes: String(file.bytes),
        sha256: '',
        state: 'received',
        person_id: viewer.person,
        created_at: now.toString(),
      })
      .execute()
    const { sha256, encoding } = await keepPieces(tx, key, file.path)
    await tx
      .updateTable('performance.load')
      .set({ sha256, encoding })
      .where('organization_id', '=', viewer.organization)
      .where('id', '=', id)
      .execute()
    await traceInOrganization(
      tx,
      viewer,
      { action: 'bring-file', subject: `load:${id}`, detail: { feed: feed.id, file: file.name, sha256 } },
      now,
    )
    return { kind: 'done', value: { id } }
  })
}

/** Says how the file is read, remembers it for the next one, and queues the work. */
export async function queueLoad(
  database: Database,
  viewer: Viewer,
  id: string,
  mapping: EvaluationMapping,
  now: Temporal.Instant,
): Promise<FormOutcome<{ found: boolean }>> {
  return asAnalyst<{ found: boolean }>(database, viewer, async (tx) => {
    const load = await loadById(tx, id)
    if (!load) return { kind: 'done', value: { found: false } }
    if (load.state !== 'received' && load.state !== 'failed') return { kind: 'done', value: { found: true } }
    const text = JSON.stringify(mapping)
    await tx
      .updateTable('performance.load')
      .set({ state: 'queued', mapping: text, fault_en: null, fault_fr: null, ended_at: null })
      .where('organization_id', '=', viewer.organization)
      .where('id', '=', id)
      .execute()
    await tx
      .updateTable('performance.feed')
      .set({ mapping: text })
      .where('organization_id', '=', viewer.organization)
      .where('id', '=', load.feed)
      .execute()
    await traceInOrganization(
      tx,
      viewer,
      { action: 'load-file', subject: `load:${id}`, detail: { feed: load.feed, mapping } },
      now,
    )
    return { kind: 'done', value: { found: true } }
  })
}

async function asAnalyst<Value>(
  database: Database,
  viewer: Viewer,
  work: (tx: Tx) => Promise<FormOutcome<Value>>,
): Promise<FormOutcome<Value>> {
  if (!may(viewer.roles, 'record-facts')) return { kind: 'refused', reason: refusalOf('record-facts') }
  return transaction(database, { organization: viewer.organization, person: viewer.person }, work)
}

const faults = {
  nameEn: { en: 'Enter the name in English', fr: 'Saisissez le nom en anglais' },
  nameFr: { en: 'Enter the name in French', fr: 'Saisissez le nom en français' },
  file: { en: 'Choose a CSV file', fr: 'Choisissez un fichier CSV' },
  empty: {
    en: 'Choose a file that is not empty',
    fr: 'Choisissez un fichier qui n’est pas vide',
  },
} satisfies Record<string, Bilingual>
