import type { Tx } from '../../../kernel/data/database.ts'
import { isId } from '../../../kernel/value/id.ts'
import type { FileFormat, ReadClause } from '../reading/read-text.ts'
import {
  type Examination,
  type ExaminedFile,
  isRefusal,
  type Kind,
  kinds,
  type Result,
  refusals,
} from './examination.ts'

/** One examination of the acting organization; undefined when there is none, or when it was erased. */
export async function examinationById(
  tx: Tx,
  id: string,
  now: Temporal.Instant,
  { lock = false } = {},
): Promise<Examination | undefined> {
  if (!isId(id)) return undefined
  if (lock) await tx.selectFrom('review.examination').select('id').where('id', '=', id).forUpdate().execute()
  const [found] = await read(tx, now, (query) => query.where('examination.id', '=', id))
  return found
}

/** The organization's examinations, newest first. */
export function examinationsOf(tx: Tx, now: Temporal.Instant, most: number): Promise<readonly Examination[]> {
  return read(tx, now, (query) => query.where('examination.state', '<>', 'refused').limit(most))
}

export async function resultOf(tx: Tx, id: string): Promise<Result | undefined> {
  const row = await tx
    .selectFrom('review.examination')
    .select('result')
    .where('id', '=', id)
    .executeTakeFirst()
  // Only this module writes these rows, in this shape.
  return row?.result ? (JSON.parse(row.result) as Result) : undefined
}

/** The clauses that were read in each file, in the order of the files. */
export async function clausesOf(tx: Tx, id: string): Promise<readonly (readonly ReadClause[])[]> {
  const rows = await tx
    .selectFrom('review.file')
    .select('clauses')
    .where('examination_id', '=', id)
    .orderBy('ordinal')
    .execute()
  // Only this module writes these rows, in this shape.
  return rows.map(({ clauses }) => (clauses ? (JSON.parse(clauses) as readonly ReadClause[]) : []))
}

export async function contentsOf(
  tx: Tx,
  id: string,
): Promise<readonly { readonly name: string; readonly content: Buffer; readonly sha256: string }[]> {
  return tx
    .selectFrom('review.file')
    .select(['name', 'content', 'sha256'])
    .where('examination_id', '=', id)
    .orderBy('ordinal')
    .execute()
}

/** One file by its place; undefined after the last. */
export async function contentOf(
  tx: Tx,
  id: string,
  ordinal: number,
): Promise<{ readonly name: string; readonly content: Buffer } | undefined> {
  return tx
    .selectFrom('review.file')
    .select(['name', 'content'])
    .where('examination_id', '=', id)
    .where('ordinal', '=', ordinal)
    .executeTakeFirst()
}

function rows(tx: Tx, now: Temporal.Instant) {
  return tx
    .selectFrom('review.examination as examination')
    .innerJoin('identity.person as person', 'person.id', 'examination.person_id')
    .select(['examination.id', 'examination.kind', 'examination.state', 'examination.refusal'])
    .select(['examination.refused_file', 'examination.kept', 'examination.created_at'])
    .select([
      'examination.expires_at',
      'examination.relationship_id',
      'examination.recorded_id',
      'person.name',
    ])
    .where(({ eb, or }) =>
      or([eb('examination.kept', '=', true), eb('examination.expires_at', '>', now.toString())]),
    )
    .orderBy('examination.created_at', 'desc')
}

async function read(
  tx: Tx,
  now: Temporal.Instant,
  narrow: (query: ReturnType<typeof rows>) => ReturnType<typeof rows>,
): Promise<Examination[]> {
  const found = await narrow(rows(tx, now)).execute()
  const files = await filesOf(
    tx,
    found.map(({ id }) => id),
  )
  return found.map((row) => {
    const own = files.get(row.id) ?? []
    const name = own[row.refused_file ?? 0]?.name ?? ''
    const { refusal } = row
    return {
      id: row.id,
      kind: kinds.find((kind): kind is Kind => kind === row.kind) ?? 'review',
      state: row.state === 'done' || row.state === 'refused' ? row.state : 'waiting',
      refusal: refusal !== null && isRefusal(refusal) ? refusals[refusal](name) : null,
      refusedFile: row.refused_file ?? 0,
      kept: row.kept,
      createdAt: Temporal.Instant.from(row.created_at),
      expiresAt: Temporal.Instant.from(row.expires_at),
      person: row.name,
      files: own,
      relationship: row.relationship_id,
      recorded: row.recorded_id,
    }
  })
}

const formats: readonly FileFormat[] = ['docx', 'pdf', 'html', 'markdown', 'text']

async function filesOf(tx: Tx, ids: readonly string[]): Promise<Map<string, ExaminedFile[]>> {
  const files = new Map<string, ExaminedFile[]>()
  if (ids.length === 0) return files
  const found = await tx
    .selectFrom('review.file')
    .select(['examination_id', 'ordinal', 'name', 'bytes', 'sha256', 'format', 'language'])
    .where('examination_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  for (const { examination_id, ordinal, name, bytes, sha256, format, language } of found)
    files.set(examination_id, [
      ...(files.get(examination_id) ?? []),
      {
        ordinal,
        name,
        bytes,
        sha256,
        format: formats.find((known) => known === format) ?? null,
        language: (['en', 'fr', 'both'] as const).find((known) => known === language) ?? null,
      },
    ])
  return files
}
