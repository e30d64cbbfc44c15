import type { Tx } from '../../../kernel/data/database.ts'
import { languages } from '../../../kernel/language/bilingual.ts'
import type { FieldError, FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { traceInOrganization } from '../../identity/index.ts'
import { memberEntry, storedPrograms } from '../holdings/queries.ts'
import type { ProgramList } from '../programs.ts'
import { rowIssues } from '../rules/row.ts'
import { fillComputed } from './fill-computed.ts'
import { isMissing } from './judge.ts'
import { readCells } from './read-topic.ts'
import { type Topic, topicFields } from './topics.ts'
import { workingRows } from './working.queries.ts'
import { updateRow } from './working.store.ts'
import { cellsOf, type OwnNotes, type WorkingRow, type WorkingYear } from './working.ts'

export type TopicSubmission = {
  readonly viewer: Viewer
  readonly year: WorkingYear
  readonly row: WorkingRow
  readonly topic: Topic
  readonly form: FormFields
  readonly now: Temporal.Instant
}

/**
 * Saves one topic of a row. "Save and continue" holds it against all rules; "save for later" lets pass what is
 * still missing, never what is wrong.
 */
export async function saveTopic(
  tx: Tx,
  { viewer, year, row, topic, form, now }: TopicSubmission,
): Promise<FormOutcome<null, WorkingRow>> {
  const fields = topicFields(row.resource, topic)
  const { cells, errors } = readCells(form, fields)
  const programs = await storedPrograms(tx)
  const typed = { ...row, cells: { ...row.cells, ...cells } }
  const own =
    topic.id === 'online' && row.resource === 'service' ? readException(form) : { own: row.own, errors: [] }
  const faults = [
    ...errors,
    ...topicErrors(typed, topic, form.get('save') === 'later', programs),
    ...own.errors,
  ]
  if (faults.length > 0) return { kind: 'invalid', errors: faults }
  if (form.get('version') !== String(row.version)) return { kind: 'conflict', conflict: row }
  const owner = await memberEntry(tx, viewer.organization)
  const name = owner?.name ?? { en: '', fr: '' }
  const filled = fillComputed(row.resource, typed.cells, { code: row.code, name }, programs)
  if (!(await updateRow(tx, viewer, year.year, row, { cells: filled, own: own.own }, now)))
    return { kind: 'conflict', conflict: row }
  if (row.resource === 'service') await renameInStandards(tx, { viewer, year, row, now }, filled)
  await traceInOrganization(tx, viewer, deedOf(year, row, filled), now)
  return { kind: 'done', value: null }
}

/** What is wrong with the columns of a topic, as errors of its form. */
export function topicErrors(
  row: WorkingRow,
  topic: Topic,
  lenient: boolean,
  programs: ProgramList | undefined,
): FieldError[] {
  return rowIssues(row.resource, cellsOf(row), programs)
    .filter((issue) => issue.severity === 'error' && !(lenient && isMissing(issue)))
    .flatMap(({ field, message }) =>
      field !== null && topic.fields.includes(field) ? [{ field, message }] : [],
    )
}

/** Standards carry the name of their service. */
async function renameInStandards(
  tx: Tx,
  { viewer, year, row, now }: Pick<TopicSubmission, 'viewer' | 'year' | 'row' | 'now'>,
  cells: WorkingRow['cells'],
): Promise<void> {
  const names = { service_name_en: cells.service_name_en ?? '', service_name_fr: cells.service_name_fr ?? '' }
  const filter = { year: year.year, resource: 'service-std', serviceId: row.serviceId } as const
  for (const standard of await workingRows(tx, viewer.organization, filter)) {
    const same = Object.entries(names).every(([field, name]) => standard.cells[field] === name)
    if (standard.rowYear !== row.rowYear || same) continue
    await updateRow(tx, viewer, year.year, standard, { cells: { ...standard.cells, ...names } }, now)
  }
}

function readException(form: FormFields): { own: OwnNotes; errors: readonly FieldError[] } {
  const kind = form.get('exception')
  if (kind !== 'legal' && kind !== 'security') return { own: {}, errors: [] }
  const exceptionReason = {
    en: form.get('exception-reason-en').trim(),
    fr: form.get('exception-reason-fr').trim(),
  }
  const missing = languages.filter((side) => exceptionReason[side] === '')
  return {
    own: { exception: kind, exceptionReason },
    errors: missing.map((side) => ({ field: `exception-reason-${side}`, message: exceptionMessage })),
  }
}

function deedOf(year: WorkingYear, row: WorkingRow, cells: WorkingRow['cells']) {
  const changed = Object.entries(cells).filter(([field, text]) => (row.cells[field] ?? '') !== text)
  const number = row.resource === 'service' ? row.serviceId : `${row.serviceId}/${row.standardId}`
  return {
    action: row.resource === 'service' ? 'change-service' : 'change-standard',
    subject: `${row.resource}:${year.year}/${number}`,
    detail: Object.fromEntries(
      changed.map(([field, text]) => [field, { old: row.cells[field] ?? '', new: text }]),
    ),
  }
}

const exceptionMessage = {
  en: 'Say in both languages what keeps the service off line',
  fr: 'Dites dans les deux langues ce qui empêche d’offrir le service en ligne',
}
