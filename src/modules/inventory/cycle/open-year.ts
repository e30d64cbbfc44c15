import type { Tx } from '../../../kernel/data/database.ts'
import type { Bilingual } from '../../../kernel/language/bilingual.ts'
import { formatList } from '../../../kernel/language/format.ts'
import { fiscalYearOf, isFiscalYear } from '../../../kernel/time/fiscal-year.ts'
import type { FormFields, FormOutcome } from '../../../kernel/web/form.ts'
import type { Viewer } from '../../../kernel/web/route.ts'
import { may, refusalOf, traceInOrganization } from '../../identity/index.ts'
import { fiscalYears } from '../dictionary/code-lists.ts'
import { dictionary } from '../dictionary/dictionary.ts'
import { type Resource, resources } from '../dictionary/field.ts'
import { heldCodes } from '../holdings/queries.ts'
import { keyParts } from '../inventory-row.ts'
import { currentRows } from '../queries.ts'
import { yearBefore } from '../registry/previous.ts'
import { workingRows, workingYear } from '../registry/working.queries.ts'
import { insertRows, insertYear, type NewRow } from '../registry/working.store.ts'

/** The years that may be opened: those of the official list that have begun, the newest first. */
export function openableYears(now: Temporal.Instant): readonly string[] {
  const current = fiscalYearOf(now.toZonedDateTimeISO('America/Toronto').toPlainDate())
  return Object.keys(fiscalYears)
    .filter((year) => year <= current)
    .toReversed()
}

/**
 * Opens a year for work. What is published of it comes in, ready to be corrected; otherwise last year's services
 * and standards are copied without their figures, or the year starts blank.
 */
export async function openYear(
  tx: Tx,
  viewer: Viewer,
  form: FormFields,
  now: Temporal.Instant,
): Promise<FormOutcome<{ readonly year: string }>> {
  if (!may(viewer.roles, 'edit-inventory')) return { kind: 'refused', reason: refusalOf('edit-inventory') }
  const year = form.get('year')
  if (!isFiscalYear(year) || !openableYears(now).includes(year))
    return { kind: 'invalid', errors: [{ field: 'year', message: words.year }] }
  const codes = await heldCodes(tx, viewer.organization)
  if (codes.length === 0) return { kind: 'invalid', errors: [{ field: 'year', message: words.noCode }] }
  const published = await publishedRows(tx, codes, year)
  const copied = form.get('copy') === 'yes' && published.length === 0
  const rows = copied ? await copiesOf(tx, viewer.organization, codes, year) : published
  const shared = sharedNumbers(rows)
  if (shared.length > 0)
    return { kind: 'invalid', errors: [{ field: 'year', message: words.shared(shared) }] }
  const state = published.length > 0 ? 'published' : 'collecting'
  if (!(await insertYear(tx, viewer.organization, year, state, now))) return { kind: 'done', value: { year } }
  await insertRows(tx, viewer.organization, viewer.person, year, rows, now)
  const deed = {
    action: 'open-inventory-year',
    subject: `inventory-year:${year}`,
    detail: { rows: rows.length },
  }
  await traceInOrganization(tx, viewer, deed, now)
  return { kind: 'done', value: { year } }
}

/**
 * Opens a year with what is published of it, or blank; nothing when it is open already. Gives the reason when it
 * cannot be opened.
 */
export async function ensureYear(
  tx: Tx,
  viewer: Viewer,
  codes: readonly string[],
  year: string,
  now: Temporal.Instant,
): Promise<Bilingual | undefined> {
  const rows = await publishedRows(tx, codes, year)
  const shared = sharedNumbers(rows)
  if (shared.length > 0) return words.shared(shared)
  const state = rows.length > 0 ? 'published' : 'collecting'
  if (await insertYear(tx, viewer.organization, year, state, now))
    await insertRows(tx, viewer.organization, viewer.person, year, rows, now)
  return undefined
}

/** The published rows of a year as working rows. */
async function publishedRows(tx: Tx, codes: readonly string[], year: string): Promise<NewRow[]> {
  const rows: NewRow[] = []
  for (const code of codes)
    for (const resource of resources) {
      const fields = dictionary[resource].map(({ id }) => id)
      for await (const value of currentRows(tx, { resource, publishedYears: [year], organization: code })) {
        const cells = Object.fromEntries(fields.map((field) => [field, value(field) ?? '']))
        rows.push(newRow(resource, code, cells, rows.length + 2))
      }
    }
  return rows
}

/** A row of a file as a working row; its key is read from its cells. */
export function newRow(
  resource: Resource,
  code: string,
  cells: NewRow['cells'],
  position: number,
  raw: string | null = null,
): NewRow {
  const [, rowYear = '', serviceId = '', standardId = ''] = keyParts(resource, (field) => cells[field])
  return { resource, rowYear, serviceId, standardId, code, position, cells, raw, own: {} }
}

/** Numbers that two codes of one organization both publish: rows are told apart by their number alone. */
function sharedNumbers(rows: readonly NewRow[]): readonly string[] {
  const seen = new Set<string>()
  const shared = new Set<string>()
  for (const { resource, rowYear, serviceId, standardId } of rows) {
    const key = JSON.stringify([resource, rowYear, serviceId, standardId])
    if (seen.has(key)) shared.add(serviceId)
    seen.add(key)
  }
  return [...shared]
}

async function copiesOf(
  tx: Tx,
  organization: string,
  codes: readonly string[],
  year: string,
): Promise<NewRow[]> {
  const before = yearBefore(year)
  const opened = await workingYear(tx, organization, before)
  const rows: readonly NewRow[] = opened
    ? await workingRows(tx, organization, { year: before })
    : await publishedRows(tx, codes, before)
  return rows
    .filter((row) => row.rowYear === before)
    .map((row) => ({ ...row, rowYear: year, raw: null, cells: withoutFigures(row, year) }))
}

/** Figures belong to their year. That a channel is not offered is no figure: it is kept. */
function withoutFigures({ resource, cells }: NewRow, year: string): NewRow['cells'] {
  const figures = new Set([
    'num_applications_total',
    'performance',
    'target_met',
    'volume_meeting_target',
    'total_volume',
  ])
  const counts = dictionary[resource].filter(({ type }) => type === 'count').map(({ id }) => id)
  const blanked = Object.entries(cells).map(([field, cell]) => {
    const offered = counts.includes(field) && cell.trim().toUpperCase() !== 'NA'
    return [field, offered || figures.has(field) ? '' : cell]
  })
  return { ...Object.fromEntries(blanked), fiscal_yr: year }
}

const words = {
  year: {
    en: 'Choose a fiscal year of the list that has begun',
    fr: 'Choisissez dans la liste un exercice déjà commencé',
  },
  shared: (numbers: readonly string[]): Bilingual => ({
    en: `Two of your codes publish services under the same numbers (${formatList(numbers.slice(0, 10), 'en')}). Give back one of the codes, or have its file loaded with other numbers, then open the year`,
    fr: `Deux de vos codes publient des services sous les mêmes numéros (${formatList(numbers.slice(0, 10), 'fr')}). Libérez l’un des codes, ou faites charger son fichier avec d’autres numéros, puis ouvrez l’exercice`,
  }),
  noCode: {
    en: 'Take a code in the inventory first, under “Codes and names”',
    fr: 'Inscrivez d’abord un code dans le répertoire, sous «\u00a0Codes et noms\u00a0»',
  },
}
