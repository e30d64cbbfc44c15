import { isFiscalYear } from '../../../kernel/time/fiscal-year.ts'
import { checkRows } from '../check.ts'
import type { Source } from '../csv/source.ts'
import type { Resource } from '../dictionary/field.ts'
import { type Finding, findingAt } from '../finding.ts'
import { wholeYears } from '../import.ts'
import { type InventoryRow, keyParts, rowKey } from '../inventory-row.ts'
import { serviceKeys } from '../queries.ts'
import { workingRows } from '../registry/working.queries.ts'
import { duplicateIssues, KeyRegister } from '../rules/keys.ts'
import { Found } from './found.ts'
import type { LoadMapping } from './queries.ts'
import { mappingFor, openOwn, type Reading, readingFor } from './reading.ts'
import { deleteFindings, openKept, updateLoad } from './store.ts'
import type { LoadWork } from './work.ts'

/** Checks the files of a load against all rules and keeps what was found. */
export async function checkLoad(work: LoadWork): Promise<void> {
  const { tx, organization, load, now } = work
  await deleteFindings(tx, organization, load.id)
  const reading = await readingFor(tx, organization)
  const found = new Found(work)
  const mapping: { -readonly [resource in keyof LoadMapping]: LoadMapping[resource] } = {}
  let services: KeyRegister | undefined
  for (const { resource, name } of load.files) {
    const source = await openKept(tx, organization, load.id, { resource, name })
    try {
      const read = await mappingFor(tx, organization, load, resource, source)
      if (read) mapping[resource] = read
      if (resource === 'service-std') services ??= await knownServices(work, reading)
      services = await checkOne(work, found, { resource, source, reading, mapping: read, services })
    } finally {
      await source.dispose()
    }
  }
  const fiscalYears = wholeYears(found.years)
  const { error, warning, info } = found.counts
  await updateLoad(
    tx,
    organization,
    load.id,
    {
      state: 'checked',
      mapping: Object.keys(mapping).length > 0 ? mapping : null,
      services: found.rows.service,
      standards: found.rows['service-std'],
      ...{ errors: error, warnings: warning, notes: info },
      blocked: found.blocked || fiscalYears.length === 0 || reading.codes.length === 0,
      fiscal_years: [...fiscalYears],
    },
    now,
  )
}

type One = {
  readonly resource: Resource
  readonly source: Source
  readonly reading: Reading
  readonly mapping: LoadMapping[Resource]
  /** Where the standards of the file must find their services. */
  readonly services: KeyRegister | undefined
}

async function checkOne(work: LoadWork, found: Found, one: One): Promise<KeyRegister | undefined> {
  const { resource, source, reading, mapping, services } = one
  const file = await openOwn(source, resource, reading, mapping, work.load)
  if (!file.readable) found.blocked = true
  const options = { ...reading.options(mapping), progress: work.progress }
  const numbers = reading.codes.length > 1 ? new KeyRegister() : undefined
  const sink = (finding: Finding) => found.add(resource, finding)
  const { rows, keys } = await checkRows(file, options, sink, services, async (row) => {
    await found.flush(resource)
    if (!row.readable) return
    const [, year = ''] = keyParts(resource, row.value)
    if (isFiscalYear(year)) found.years.set(year, (found.years.get(year) ?? 0) + 1)
    const place = { file: source.name, row: row.number, key: rowKey(resource, row.value) }
    if (numbers) for (const issue of sharedNumbers(row, resource, numbers)) sink(findingAt(place, issue))
  })
  await found.flush(resource, 1)
  found.rows[resource] = rows
  return resource === 'service' && rows > 0 ? keys : services
}

/** Numbers are unique in an organization, also where it publishes under several codes. */
function sharedNumbers(row: InventoryRow, resource: Resource, numbers: KeyRegister) {
  return duplicateIssues(resource, (field) => (field === 'owner_org' ? '' : row.value(field)), numbers)
}

/** The services of the organization that standards may belong to, when their file comes alone. */
async function knownServices(
  { tx, organization }: LoadWork,
  { codes }: Reading,
): Promise<KeyRegister | undefined> {
  const register = new KeyRegister()
  const open = await workingRows(tx, organization, { resource: 'service' })
  for (const { code, rowYear, serviceId } of open) register.add(`${code}/${rowYear}`, serviceId)
  const published = codes.length === 0 ? [] : await serviceKeys(tx, codes)
  for (const row of published) register.add(`${row.organization}/${row.fiscal_year}`, row.service_id)
  return open.length + published.length > 0 ? register : undefined
}
