import type { Tx } from '../../../kernel/data/database.ts'
import type { CheckOptions } from '../check.ts'
import type { Cells } from '../computed.ts'
import type { Source } from '../csv/source.ts'
import type { Resource } from '../dictionary/field.ts'
import { olderTemplate } from '../dictionary/templates.ts'
import { heldCodes, memberDirectory, storedPrograms } from '../holdings/queries.ts'
import type { InventoryRow } from '../inventory-row.ts'
import { readMapping } from '../mapping/load.ts'
import type { ResourceMapping } from '../mapping/mapping.ts'
import { type InventoryFile, openInventory } from '../open-inventory.ts'
import { knownLayout, type Load } from './queries.ts'

/** What reading the files of one organization needs. */
export type Reading = {
  readonly options: (mapping: ResourceMapping | undefined) => CheckOptions
  /** The organization's code that a row belongs to; what the cell says when it names somebody else. */
  readonly codeOf: (owner: string) => string
  readonly codes: readonly string[]
}

/** The rules for the files of an organization: only its own rows, whatever name they carry. */
export async function readingFor(tx: Tx, organization: string): Promise<Reading> {
  const codes = await heldCodes(tx, organization)
  const organizations = await memberDirectory(tx)
  const programs = await storedPrograms(tx)
  const [first = ''] = codes
  return {
    codes,
    options: (mapping) => ({ mapping, organizations, programs, organization: first }),
    codeOf: (owner) => {
      const name = owner.trim()
      if (name === '' || organizations.resolve(name)?.id === organization)
        return codes.find((code) => code === name) ?? first
      return name
    },
  }
}

/** A file whose own rows carry the organization's code, so that their keys are the same whatever name the file uses. */
export async function openOwn(
  source: Source,
  resource: Resource,
  reading: Reading,
  mapping: ResourceMapping | undefined,
  { ownRows }: Pick<Load, 'ownRows'>,
): Promise<InventoryFile> {
  const file = await openInventory(source, resource, reading.options(mapping))
  // A row that cannot be read tells nobody whose it is: it is not left out.
  const isRead = ({ readable, value }: InventoryRow) =>
    !ownRows || !readable || reading.codes.includes(value('owner_org') ?? '')
  const under = (value: Cells): Cells => {
    const owner = reading.codeOf(value('owner_org') ?? '')
    return (field) => (field === 'owner_org' ? owner : value(field))
  }
  return {
    ...file,
    async *rows() {
      for await (const batch of file.rows())
        yield batch.map((row) => ({ ...row, value: under(row.value) })).filter(isRead)
    },
  }
}

/**
 * How a file that is not in the official layout is read: as somebody said for this load, as somebody explained its
 * columns before, or as one of the older layouts that came with the program. Undefined for the official layout,
 * and when nobody knows.
 */
export async function mappingFor(
  tx: Tx,
  organization: string,
  load: Pick<Load, 'mapping'>,
  resource: Resource,
  source: Source,
): Promise<ResourceMapping | undefined> {
  const given = load.mapping?.[resource]
  if (given) return given
  const file = await openInventory(source, resource)
  if (file.readable) return undefined
  const columns = columnsOf(file.header.cells)
  const known = await knownLayout(tx, organization, resource, columns)
  if (known) return known
  const older = olderTemplate(resource, columns)?.mapping
  return older === undefined ? undefined : (await readMapping(older))[resource]
}

/** The names of a file's columns, as a layout is known by them. */
export function columnsOf(header: readonly string[]): string[] {
  return header.map((name) => name.trim())
}
