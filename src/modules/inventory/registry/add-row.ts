import type { Tx } from '../../../kernel/data/database.ts'
import {
  type FieldError,
  type FormFields,
  type FormOutcome,
  hasForbiddenCharacters,
} from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { traceInOrganization } from '../../identity/index.ts'
import { dictionary, findField } from '../dictionary/dictionary.ts'
import { heldCodes, memberEntry } from '../holdings/queries.ts'
import { deletionIssues, KeyRegister } from '../rules/keys.ts'
import { commaInKey, required, tooLong } from '../rules/messages.ts'
import { fillComputed } from './fill-computed.ts'
import { topicErrors } from './save-topic.ts'
import { topicById } from './topics.ts'
import { workingRows } from './working.queries.ts'
import { deleteRow, insertRows, type NewRow } from './working.store.ts'
import { cellsOf, type WorkingRow, type WorkingYear } from './working.ts'

export type Addition = {
  readonly viewer: Viewer
  readonly year: WorkingYear
  readonly form: FormFields
  readonly now: Temporal.Instant
}

const longestNumber = 100

/** Registers a service: its number, its names, and the scope that follows from who receives it. */
export async function addService(
  tx: Tx,
  addition: Addition,
  scope: string,
): Promise<FormOutcome<WorkingRow>> {
  const { viewer, year, form } = addition
  const codes = await heldCodes(tx, viewer.organization)
  const code = codes.find((held) => held === form.get('code')) ?? codes[0]
  if (code === undefined) return { kind: 'invalid', errors: [{ field: 'service_id', message: words.noCode }] }
  const serviceId = form.get('service_id').trim()
  const names = {
    service_name_en: form.get('service_name_en').trim(),
    service_name_fr: form.get('service_name_fr').trim(),
  }
  const cells = { fiscal_yr: year.year, service_id: serviceId, service_scope: scope, ...names }
  const key = { resource: 'service', rowYear: year.year, serviceId, standardId: '' } as const
  return add(tx, addition, { ...key, code, cells }, namesErrors(names))
}

/** Adds a standard to a service; it carries the service's number and name. */
export async function addStandard(
  tx: Tx,
  addition: Addition,
  service: WorkingRow,
): Promise<FormOutcome<WorkingRow>> {
  const standardId = addition.form.get('service_standard_id').trim()
  const { fiscal_yr = '', service_id = '', service_name_en = '', service_name_fr = '' } = service.cells
  const cells = { fiscal_yr, service_id, service_name_en, service_name_fr, service_standard_id: standardId }
  const { rowYear, serviceId, code } = service
  return add(tx, addition, { resource: 'service-std', rowYear, serviceId, standardId, code, cells }, [])
}

async function add(
  tx: Tx,
  { viewer, year, now }: Addition,
  given: Pick<NewRow, 'resource' | 'rowYear' | 'serviceId' | 'standardId' | 'code' | 'cells'>,
  faults: readonly FieldError[],
): Promise<FormOutcome<WorkingRow>> {
  const rows = await workingRows(tx, viewer.organization, { year: year.year, resource: given.resource })
  const errors = [...numberErrors(given, rows), ...faults]
  if (errors.length > 0) return { kind: 'invalid', errors }
  const blank = Object.fromEntries(dictionary[given.resource].map(({ id }) => [id, '']))
  const owner = await memberEntry(tx, viewer.organization)
  const named = { code: given.code, name: owner?.name ?? { en: '', fr: '' } }
  const cells = fillComputed(given.resource, { ...blank, ...given.cells }, named, undefined)
  const position = Math.max(1, ...rows.map((row) => row.position)) + 1
  const row = { ...given, cells, position, raw: null, own: {} }
  await insertRows(tx, viewer.organization, viewer.person, year.year, [row], now)
  await traceInOrganization(tx, viewer, deed('add', year, row), now)
  return { kind: 'done', value: { ...row, version: 1 } }
}

/** Removes a row from the year; a service only when no standard refers to it. */
export async function removeRow(
  tx: Tx,
  { viewer, year, now }: Omit<Addition, 'form'>,
  row: WorkingRow,
): Promise<FormOutcome<null>> {
  if (row.resource === 'service') {
    const register = new KeyRegister()
    const filter = { year: year.year, resource: 'service-std', serviceId: row.serviceId } as const
    for (const standard of await workingRows(tx, viewer.organization, filter))
      register.add(`${standard.code}/${standard.rowYear}`, standard.serviceId)
    const [refused] = deletionIssues(cellsOf(row), register)
    if (refused) return { kind: 'invalid', errors: [{ field: 'remove', message: refused.message }] }
  }
  await deleteRow(tx, viewer.organization, year.year, row)
  await traceInOrganization(tx, viewer, deed('remove', year, row), now)
  return { kind: 'done', value: null }
}

/** The next whole number after those in use, offered to the person. */
export function nextNumber(rows: readonly WorkingRow[], of: 'serviceId' | 'standardId'): string {
  const numbers = rows.map((row) => row[of]).filter((number) => /^\d{1,15}$/.test(number))
  return String(Math.max(0, ...numbers.map(Number)) + 1)
}

function numberErrors(
  {
    resource,
    rowYear,
    serviceId,
    standardId,
  }: Pick<WorkingRow, 'resource' | 'rowYear' | 'serviceId' | 'standardId'>,
  rows: readonly WorkingRow[],
): FieldError[] {
  const [id, number] =
    resource === 'service' ? ['service_id', serviceId] : ['service_standard_id', standardId]
  const field = findField(resource, id)
  if (!field) return []
  if (number === '') return [{ field: id, message: required(field).message }]
  if (number.includes(',')) return [{ field: id, message: commaInKey(field).message }]
  if (number.length > longestNumber)
    return [{ field: id, message: tooLong(field, longestNumber, number.length).message }]
  if (hasForbiddenCharacters(number) || number === 'new' || /^\.+$/.test(number))
    return [{ field: id, message: words.plain }]
  const taken = rows.some(
    (row) => row.rowYear === rowYear && row.serviceId === serviceId && row.standardId === standardId,
  )
  return taken ? [{ field: id, message: words.taken(number) }] : []
}

function namesErrors(names: Readonly<Record<string, string>>): readonly FieldError[] {
  const topic = topicById('service', 'names')
  const row = { resource: 'service', cells: names } as const
  const blank = {
    rowYear: '',
    serviceId: '',
    standardId: '',
    code: '',
    position: 0,
    raw: null,
    own: {},
    version: 0,
  }
  const found = topic ? topicErrors({ ...row, ...blank }, topic, false, undefined) : []
  const forbidden = Object.entries(names).filter(([, name]) => hasForbiddenCharacters(name))
  return [
    ...found.filter(({ field }) => field in names),
    ...forbidden.map(([field]) => ({ field, message: words.plain })),
  ]
}

function deed(verb: 'add' | 'remove', year: WorkingYear, row: Omit<WorkingRow, 'version'>) {
  const [what, number] =
    row.resource === 'service'
      ? ['service', row.serviceId]
      : ['standard', `${row.serviceId}/${row.standardId}`]
  return { action: `${verb}-${what}`, subject: `${row.resource}:${year.year}/${number}`, detail: {} }
}

const words = {
  noCode: {
    en: 'Your organization needs a code in the inventory first: its registry administrator takes one',
    fr: 'Votre organisation a d’abord besoin d’un code dans le répertoire\u00a0: la personne qui administre le registre en inscrit un',
  },
  plain: {
    en: 'Type this again with letters, digits and ordinary signs',
    fr: 'Retapez ce texte avec des lettres, des chiffres et des signes courants',
  },
  taken: (number: string) => ({
    en: `The number ${number} is taken in this year. Choose another one`,
    fr: `Le numéro ${number} est déjà pris dans cet exercice. Choisissez-en un autre`,
  }),
} as const
